import { html, LitElement, nothing, type PropertyValues } from 'lit';

interface Line {
  kind: string;
  title: string;
  detail: string;
}

interface Results {
  turn: number;
  typed: string;
  status: string;
  groups: { heading: string; lines: Line[] }[];
}

const TYPING_PAUSE = 150;

/** A combobox whose list stands open: the keyboard stays in the field, the arrows move through the list. */
class SearchPalette extends LitElement {
  static override properties = {
    results: { attribute: false },
    label: { type: String },
    hint: { type: String },
    listLabel: { type: String },
    active: { state: true },
  };

  declare results: Results;
  declare label: string;
  declare hint: string;
  declare listLabel: string;
  declare active: number;
  declare $server: { look(typed: string): void; choose(turn: number, index: number): void };

  private pause = 0;
  private chooseWhenFound = false;

  protected override createRenderRoot() {
    return this;
  }

  protected override firstUpdated() {
    requestAnimationFrame(() => this.field.focus());
  }

  protected override willUpdate(changed: PropertyValues) {
    if (changed.has('results')) {
      this.active = 0;
    }
  }

  protected override updated(changed: PropertyValues) {
    if (changed.has('results') && this.chooseWhenFound && this.results.typed === this.field.value) {
      this.chooseWhenFound = false;
      this.choose(0);
    }
    if (changed.has('active')) {
      this.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
    }
  }

  private get field() {
    return this.querySelector('input')!;
  }

  private get count() {
    return this.results ? this.results.groups.reduce((sum, group) => sum + group.lines.length, 0) : 0;
  }

  private onInput() {
    this.chooseWhenFound = false;
    window.clearTimeout(this.pause);
    this.pause = window.setTimeout(() => this.look(), TYPING_PAUSE);
  }

  private look() {
    window.clearTimeout(this.pause);
    this.pause = 0;
    this.$server.look(this.field.value);
  }

  private onKey(event: KeyboardEvent) {
    const moves: Record<string, number> = { ArrowDown: this.active + 1, ArrowUp: this.active - 1, PageDown: this.active + 5, PageUp: this.active - 5 };
    if (event.key in moves && this.count > 0) {
      event.preventDefault();
      const step = moves[event.key];
      this.active = event.key.startsWith('Arrow') ? (step + this.count) % this.count : Math.max(0, Math.min(this.count - 1, step));
    } else if (event.key === 'Enter') {
      event.preventDefault();
      if (this.results.typed === this.field.value) {
        this.choose(this.active);
      } else {
        // Typed faster than answered: the first of what is found.
        this.chooseWhenFound = true;
        if (this.pause) {
          this.look();
        }
      }
    }
  }

  private choose(index: number) {
    if (index < this.count) {
      this.$server.choose(this.results.turn, index);
    }
  }

  protected override render() {
    let index = 0;
    return html`<input type="text" role="combobox" aria-label=${this.label} placeholder=${this.hint} autocomplete="off" spellcheck="false"
        aria-autocomplete="list" aria-expanded=${this.count > 0} aria-controls=${this.count > 0 ? 'zoek-lijst' : nothing}
        aria-activedescendant=${this.count > 0 ? `zoek-optie-${this.active}` : nothing} @input=${this.onInput} @keydown=${this.onKey} />
      <div role="status" class="soft small">${this.results?.status}</div>
      ${this.count === 0
        ? nothing
        : html`<div id="zoek-lijst" role="listbox" aria-label=${this.listLabel}>
            ${this.results.groups.map(
              (group, number) => html`<div role="group" aria-labelledby="zoek-groep-${number}">
                <div id="zoek-groep-${number}" class="palette-heading" role="presentation">${group.heading}</div>
                ${group.lines.map((line) => this.line(line, index++))}
              </div>`,
            )}
          </div>`}`;
  }

  private line(line: Line, index: number) {
    return html`<div role="option" id="zoek-optie-${index}" class="palette-line" aria-selected=${index === this.active}
      @mousedown=${(event: Event) => event.preventDefault()} @click=${() => this.choose(index)}>
      <span class="palette-kind">${line.kind}</span>
      <span class="palette-text"><span class="palette-title">${line.title}</span>${line.detail
        ? html`<span class="soft small">${line.detail}</span>`
        : nothing}</span>
    </div>`;
  }
}

customElements.define('search-palette', SearchPalette);
