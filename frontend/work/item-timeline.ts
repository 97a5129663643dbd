import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { type Dates, type Part, Stretch } from './timeline-days';
import { BarMoves, CLICK, type Movable, type MovesHost } from './timeline-moves';

interface Line extends Movable {
  title: string;
  status: string;
  overdue: boolean;
  version: number;
}

interface State {
  text: string;
  look: string;
  bar: string;
  open: boolean;
}

const fill = (text: string, ...values: string[]): string => text.replace(/\{(\d)\}/g, (_, at) => values[at]);

/** A turn of the wheel tells much more often than somebody wants another scale. */
const TURN = 300;

/** Which item had the keyboard when the scale changed: the next timeline takes it over, if it comes at once. */
let handedOver: { id: string; at: number } | undefined;
let turned = 0;

/** Pressed on the way to another key. */
const MODIFIERS = ['Alt', 'Shift', 'Control', 'Meta'];

/**
 * Items as bars over the months. A bar is dragged as a whole or by an end, or shifted with the keyboard, and stands where it was put while
 * the server looks at it. One bar at a time is in the order of Tab.
 */
class ItemTimeline extends LitElement implements MovesHost<Line> {
  static override properties = {
    lines: { attribute: false },
    states: { attribute: false },
    texts: { attribute: false },
    from: { type: String },
    to: { type: String },
    today: { type: String },
    language: { type: String },
    path: { type: String },
    current: { state: true },
    said: { state: true },
    asTable: { state: true },
  };

  declare lines: Line[];
  declare states: Record<string, State>;
  declare texts: Record<string, string>;
  declare from: string;
  declare to: string;
  declare today: string;
  declare language: string;
  /** Of an item, without its id. */
  declare path: string;
  declare current: string;
  declare said: string;
  declare asTable: boolean;
  declare $server: {
    reschedule(id: string, startsOn: string | null, dueOn: string | null, version: number): Promise<void>;
    undo(): void;
    zoom(closer: boolean): void;
  };

  private stretch!: Stretch;
  private readonly moves = new BarMoves<Line>(this);
  /** Where the mouse went down. */
  private downAt = 0;
  private hadFocus = false;

  constructor() {
    super();
    this.lines = [];
    this.current = '';
    this.said = '';
    this.asTable = false;
  }

  protected override createRenderRoot() {
    return this;
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('from') || changed.has('to')) {
      this.stretch = new Stretch(this.from, this.to, this.language);
    }
    if (changed.has('lines')) {
      const before = changed.get('lines') ?? [];
      this.hadFocus = this.querySelector('.gantt')?.contains(document.activeElement) ?? false;
      // What somebody looks at keeps its place, although its dates, which give the order, may have changed.
      const place = new Map(before.map((line, at) => [line.id, at]));
      this.lines = [...this.lines].sort((one, other) => (place.get(one.id) ?? before.length) - (place.get(other.id) ?? before.length));
      if (!this.lines.some((line) => line.id === this.current)) {
        this.current = this.lines[Math.min(place.get(this.current) ?? 0, this.lines.length - 1)]?.id ?? '';
      }
    }
  }

  protected override firstUpdated() {
    const from = handedOver;
    handedOver = undefined;
    if (from && Date.now() - from.at < 5000) {
      this.focusBar(this.lines.some((line) => line.id === from.id) ? from.id : this.current);
    }
    // Not passive, since the browser would zoom the page.
    this.querySelector('.gantt')!.addEventListener('wheel', (event) => this.onWheel(event as WheelEvent), { passive: false });
  }

  protected override updated(changed: PropertyValues<this>) {
    if (changed.has('lines') && this.hadFocus && document.activeElement === document.body) {
      this.bar(this.current)?.focus();
    }
  }

  private bar(id: string) {
    return this.querySelector<HTMLElement>(`.gantt-bar[data-id="${id}"]`);
  }

  focusBar(id: string) {
    this.current = id;
    this.bar(id)?.focus();
  }

  tell(key: 'told' | 'kept' | 'fixed', line: Line, dates: Dates) {
    this.said = fill(this.texts[key], line.title, this.words(dates));
  }

  days(fromX: number, toX: number) {
    const track = this.querySelector('.gantt-track')!.getBoundingClientRect();
    const at = (x: number) => ((x - track.left) / track.width) * 100;
    return this.stretch.days(at(fromX), at(toX));
  }

  save(line: Line, dates: Dates) {
    return this.$server.reschedule(line.id, dates.startsOn, dates.dueOn, line.version);
  }

  private words({ startsOn, dueOn }: Dates) {
    const from = startsOn ? fill(this.texts.from, this.stretch.day(startsOn)) : '';
    return `${from} ${dueOn ? fill(this.texts.until, this.stretch.day(dueOn)) : this.texts.open}`.trim();
  }

  private zoom(closer: boolean) {
    this.moves.leave();
    handedOver = { id: this.current, at: Date.now() };
    this.$server.zoom(closer);
  }

  private onWheel(event: WheelEvent) {
    if (event.ctrlKey) {
      event.preventDefault();
      if (event.timeStamp - turned > TURN) {
        this.zoom(event.deltaY < 0);
      }
      turned = event.timeStamp;
    }
  }

  private onKey(event: KeyboardEvent) {
    if (MODIFIERS.includes(event.key)) {
      return;
    }
    if (event.altKey && (event.key === 'ArrowLeft' || event.key === 'ArrowRight')) {
      event.preventDefault();
      this.nudge((event.key === 'ArrowLeft' ? -1 : 1) * (event.shiftKey ? 7 : 1));
    } else if (event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      this.moves.leave();
      this.$server.undo();
    } else if (event.altKey || event.ctrlKey || event.metaKey) {
      this.moves.leave();
    } else if (event.key === '+' || event.key === '=' || event.key === '-') {
      this.zoom(event.key !== '-');
    } else if (event.key === 'Escape') {
      this.moves.cancel();
    } else {
      this.moves.leave();
      this.walk(event);
    }
  }

  private walk(event: KeyboardEvent) {
    const at = this.lines.findIndex((line) => line.id === this.current);
    const last = this.lines.length - 1;
    const next: Record<string, number> = { ArrowDown: Math.min(at + 1, last), ArrowUp: Math.max(at - 1, 0), Home: 0, End: last };
    if (event.key in next) {
      event.preventDefault();
      this.focusBar(this.lines[next[event.key]].id);
    }
  }

  private nudge(days: number) {
    const line = this.lines.find((one) => one.id === this.current);
    if (line) {
      this.moves.nudge(line, days);
    }
  }

  private onDown(event: PointerEvent, line: Line) {
    if (event.button === 0) {
      this.downAt = event.clientX;
      this.moves.take(line, ((event.target as HTMLElement).dataset.part ?? 'whole') as Part, event.clientX);
    }
  }

  /** A bar that was pulled and doesn't move says so; its page is not what was asked for. */
  private onClick(event: MouseEvent, line: Line) {
    if (event.detail > 0 && Math.abs(event.clientX - this.downAt) >= CLICK) {
      event.preventDefault();
      event.stopPropagation();
      if (!line.movable) {
        this.tell('fixed', line, line);
      }
    }
  }

  private onMove(event: PointerEvent) {
    if (event.buttons === 0) {
      // It was let go somewhere else.
      this.moves.drop();
    } else if (this.moves.drag(event.clientX)) {
      // By the list and not by the bar, which live updates may take away. Then no link is clicked either.
      (event.currentTarget as HTMLElement).setPointerCapture(event.pointerId);
    }
  }

  protected override render() {
    const today = this.stretch.at(this.today);
    return html`<div class="gantt" role="group" aria-label=${this.texts.label} aria-describedby="tijdlijn-hulp"
        @keydown=${this.onKey} @focusout=${() => this.moves.leave()}>
        <div class="gantt-lines" aria-hidden="true">
          ${this.stretch.marks().map((mark) => html`<span style="inset-inline-start:${mark.at}%"></span>`)}
          ${today === null ? nothing : html`<span class="gantt-today" style="inset-inline-start:${today}%"></span>`}
        </div>
        <div class="gantt-axis" aria-hidden="true">
          ${this.stretch.marks().map((mark) => html`<span class="gantt-mark" style="inset-inline-start:${mark.at}%">${mark.text}</span>`)}
          ${today === null ? nothing : html`<span class="gantt-now" style="inset-inline-start:${today}%">${this.texts.today}</span>`}
        </div>
        <ul class="gantt-rows" @pointermove=${this.onMove} @pointerup=${() => this.moves.drop()} @pointercancel=${() => this.moves.cancel()}>
          ${repeat(this.lines, (line) => line.id, (line) => this.row(line))}
        </ul>
      </div>
      ${this.texts.hint ? html`<p class="soft small">${this.texts.hint}</p>` : nothing}
      <div class="visually-hidden" aria-live="polite">${this.said}</div>
      <details class="as-table">
        <summary>${this.texts.keys}</summary>
        <p id="tijdlijn-hulp">${this.texts.help}</p>
      </details>
      <details class="as-table" @toggle=${(event: Event) => (this.asTable = (event.target as HTMLDetailsElement).open)}>
        <summary>${this.texts.asTable}</summary>
        ${this.asTable ? this.table() : nothing}
      </details>`;
  }

  /** Drawn anew where something changed: while one bar moves, hundreds of others stand still. */
  private row(line: Line) {
    return html`<li>
      ${guard([line], () => html`<div class="gantt-name">
        <a href=${this.path + line.id} tabindex="-1">${line.title}</a>
        <div class="line">${this.badges(line)}</div>
      </div>`)}
      <div class="gantt-track">${guard([line, this.moves.of(line), line.id === this.current], () => this.drawn(line))}</div>
    </li>`;
  }

  private badges(line: Line) {
    const state = this.states[line.status];
    return html`<span class=${state.look}>${state.text}</span>${line.overdue
      ? html` <span class=${this.texts.overdueLook}>${this.texts.overdue}</span>`
      : nothing}`;
  }

  private drawn(line: Line) {
    const state = this.states[line.status];
    const put = this.moves.of(line);
    const dates = put ?? line;
    const place = this.stretch.place(dates, state.open);
    const words = this.words(dates);
    const looks = { point: place.point, began: place.began, 'goes-on': place.goesOn, endless: place.endless, late: line.overdue, movable: line.movable, moving: !!put };
    const look = Object.entries(looks).filter(([, is]) => is).map(([name]) => name);
    return html`<a class="gantt-bar ${state.bar} ${look.join(' ')}" data-id=${line.id} href=${this.path + line.id} draggable="false"
        tabindex=${line.id === this.current ? 0 : -1} aria-label="${line.title}, ${state.text}${line.overdue ? `, ${this.texts.overdue}` : ''}, ${words}"
        style=${place.point ? `inset-inline-start:${(place.left + place.right) / 2}%` : `inset-inline-start:${place.left}%;width:${place.right - place.left}%`}
        @focus=${() => (this.current = line.id)} @pointerdown=${(event: PointerEvent) => this.onDown(event, line)} @click=${(event: MouseEvent) => this.onClick(event, line)}>
        ${line.movable && !place.point && !place.began ? html`<span class="gantt-grip" data-part="start"></span>` : nothing}
        ${line.movable && !place.point && !place.goesOn ? html`<span class="gantt-grip" data-part="end"></span>` : nothing}
      </a>
      <div class="gantt-words ${put ? 'moving' : ''}" aria-hidden="true" style="--begin:${place.left}%"><span>${words}</span></div>`;
  }

  private table() {
    return html`<div class="table-scroll" tabindex="0" role="group" aria-label=${this.texts.label}>
      <table class="table">
        <caption class="visually-hidden">${this.texts.label}</caption>
        <thead><tr>${['item', 'status', 'begin', 'end'].map((head) => html`<th scope="col">${this.texts[head]}</th>`)}</tr></thead>
        <tbody>
          ${this.lines.map((line) => html`<tr>
            <th scope="row"><a href=${this.path + line.id}>${line.title}</a></th>
            <td><div class="line">${this.badges(line)}</div></td>
            <td>${this.stretch.fullDay(line.startsOn)}</td>
            <td>${this.stretch.fullDay(line.dueOn)}</td>
          </tr>`)}
        </tbody>
      </table>
    </div>`;
  }
}

customElements.define('item-timeline', ItemTimeline);
