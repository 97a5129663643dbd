import { singleKeys, singleKeysOn, turnSingleKeys } from './single-keys';

/**
 * Shortcuts of one key: each presses the control that names
 * it in data-key, and "?" lists them.
 */
class KeyHelp extends HTMLElement {
  $server!: { open(on: boolean): void };

  private readonly pressed = (event: KeyboardEvent): void => {
    if (!singleKeys(event) || event.defaultPrevented || document.querySelector('vaadin-dialog[opened]')) {
      return;
    }
    if (event.key === '?') {
      event.preventDefault();
      this.help();
      return;
    }
    const control = [...document.querySelectorAll<HTMLElement>(`[data-key="${CSS.escape(event.key)}"]`)].find((one) => one.checkVisibility());
    if (control) {
      event.preventDefault();
      (control.shadowRoot?.querySelector('a') ?? control).click();
    }
  };

  connectedCallback(): void {
    document.addEventListener('keydown', this.pressed);
  }

  disconnectedCallback(): void {
    document.removeEventListener('keydown', this.pressed);
  }

  help(): void {
    this.$server.open(singleKeysOn());
  }

  turn(on: boolean): void {
    turnSingleKeys(on);
  }
}

customElements.define('key-help', KeyHelp);
