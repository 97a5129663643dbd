/**
 * Says before the session ends that it will, and lets it go on by one click. What counts is what the person does in any tab of the
 * browser: a page that only listens for news does not keep the session alive.
 */
const ACTIVE = 'werkplek-active';

function touch(): void {
  localStorage.setItem(ACTIVE, String(Date.now()));
}

// That the connection is lost stays in words for as long as it is; the framework's own thin line says nothing to who looks up a minute later.
customElements.whenDefined('vaadin-connection-indicator').then(() => {
  const indicator = document.querySelector<HTMLElement & { expandedDuration: number }>('vaadin-connection-indicator');
  if (indicator) {
    indicator.expandedDuration = 24 * 3600 * 1000;
  }
});

const plainOpen = XMLHttpRequest.prototype.open;
XMLHttpRequest.prototype.open = function (this: XMLHttpRequest, method: string, url: string | URL, ...rest: unknown[]) {
  if (String(url).includes('v-r=uidl')) {
    touch();
    // The server counts from the end of what was asked last.
    this.addEventListener('loadend', touch);
  }
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  return (plainOpen as any).call(this, method, url, ...rest);
} as typeof XMLHttpRequest.prototype.open;

export class SessionGuard extends HTMLElement {
  /** Seconds. */
  lifetime = 1800;
  warnBefore = 180;
  /** However busy somebody is: seconds from when the page opened. */
  lasts = 43_200;
  texts: Record<string, string> = {};
  $server!: { stay(): void };
  private readonly opened = Date.now();
  private timer = 0;
  private state = '';
  private dialogs = 0;
  private readonly notices = new MutationObserver(() => this.reach());

  connectedCallback(): void {
    touch();
    this.setAttribute('role', 'alert');
    // In the top layer, where dialogs are too: the end of the session goes before whatever is open.
    this.popover = 'manual';
    this.timer = window.setInterval(() => this.look(), 1000);
    this.notices.observe(document.body, { childList: true });
  }

  disconnectedCallback(): void {
    window.clearInterval(this.timer);
    this.notices.disconnect();
  }

  /** The framework's own notice knows the mouse, and Escape where no dialog is open; here it is read out and has the keyboard too. */
  private reach(): void {
    const notice = document.querySelector<HTMLElement>('body > .v-system-error:not([role])');
    if (notice) {
      notice.role = 'alert';
      notice.tabIndex = 0;
      notice.addEventListener('keydown', (event) => {
        if (event.key === 'Enter' || event.key === 'Escape') {
          notice.click();
        }
      });
      notice.focus();
    }
  }

  private look(): void {
    const idle = this.lifetime - (Date.now() - Number(localStorage.getItem(ACTIVE))) / 1000;
    const atMost = this.lasts - (Date.now() - this.opened) / 1000;
    const left = Math.min(idle, atMost);
    const state = left <= 0 ? 'ended' : left <= this.warnBefore ? `${atMost < idle ? 'last' : 'soon'}-${Math.ceil(left / 60)}` : '';
    const dialogs = document.querySelectorAll('vaadin-dialog[opened]').length;
    if (state !== this.state || (state !== '' && dialogs !== this.dialogs)) {
      this.state = state;
      this.dialogs = dialogs;
      this.show(left);
    }
  }

  private show(left: number): void {
    this.replaceChildren();
    this.hidePopover();
    if (this.state === '') {
      return;
    }
    const ended = this.state === 'ended';
    const last = this.state.startsWith('last');
    const words = document.createElement('span');
    words.textContent = ended ? this.texts.ended : (last ? this.texts.last : this.texts.soon).replace('{0}', String(Math.max(1, Math.ceil(left / 60))));
    this.append(words);
    // After a whole day at work nobody can stay: who goes on signs in again.
    if (last) {
      this.showPopover();
      return;
    }
    const button = document.createElement('vaadin-button');
    button.textContent = ended ? this.texts.again : this.texts.stay;
    button.addEventListener('click', () => (ended ? window.location.reload() : this.$server.stay()));
    this.append(button);
    this.showPopover();
  }
}

customElements.define('session-guard', SessionGuard);
