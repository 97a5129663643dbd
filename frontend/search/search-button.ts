import { html, LitElement } from 'lit';
import { singleKeys } from '../shell/single-keys';

/** Opens the palette by click, Ctrl-K (Cmd-K) or a slash that is typed nowhere in particular. */
class SearchButton extends LitElement {
  static override properties = { label: { type: String } };

  declare label: string;
  declare $server: { open(): void };

  private readonly onKey = (event: KeyboardEvent) => {
    const ctrlK = (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'k';
    const slash = event.key === '/' && singleKeys(event);
    if ((ctrlK || slash) && !document.querySelector('vaadin-dialog[opened]')) {
      event.preventDefault();
      this.$server.open();
    }
  };

  protected override createRenderRoot() {
    return this;
  }

  override connectedCallback() {
    super.connectedCallback();
    window.addEventListener('keydown', this.onKey);
  }

  override disconnectedCallback() {
    window.removeEventListener('keydown', this.onKey);
    super.disconnectedCallback();
  }

  protected override render() {
    return html`<button type="button" aria-haspopup="dialog" aria-keyshortcuts="Control+K /" @click=${() => this.$server.open()}>
      <svg viewBox="0 0 16 16" aria-hidden="true"><circle cx="6.5" cy="6.5" r="4.5" /><path d="m10 10 4.5 4.5" /></svg>
      <span>${this.label}</span><kbd aria-hidden="true">Ctrl K</kbd>
    </button>`;
  }
}

customElements.define('search-button', SearchButton);
