/**
 * Focus that falls to the page's body, because what had it is gone, goes on
 * from where it was: to what was made anew in its place, or to the heading of the nearest part that still stands, and
 * otherwise to the page's own heading. A link to a place on this page puts the
 * focus there, whatever base address the page has; so does an address that names a place, which the browser looks for
 * before the page stands.
 */
const REMEMBERED = 12;
/** What the server's answer itself puts the focus on comes first. */
const PATIENCE = 120;
/** As long as a page may go on growing after it stands. */
const GROWS = 4000;
const PLACES = 'section, article, li, form, details, .card, [role=group], [role=region], vaadin-dialog';

/** Each with the elements around it, innermost first; the newest first. */
const trails: Element[][] = [];
let waiting: number | undefined;
/** Where the address leads, until the person moves: the first page is put into its place once more after it stands, and loses the focus by that. */
let landed: Element | undefined;

function around(element: Element | null): Element[] {
  const path: Element[] = [];
  for (let each = element; each && each !== document.body; each = each.parentElement) {
    path.push(each);
  }
  return path;
}

const stands = (element: Element): boolean => element.isConnected && element.checkVisibility({ visibilityProperty: true });

function focus(element: HTMLElement): void {
  if (element.tabIndex < 0 && !element.hasAttribute('tabindex')) {
    element.tabIndex = -1;
  }
  element.focus();
}

const isNowhere = (): boolean => document.activeElement === null || document.activeElement === document.body;

const nameOf = (element: Element): string =>
  element.getAttribute('aria-label') || (element as HTMLInputElement).labels?.[0]?.textContent || element.textContent?.trim() || '';

/** What was made anew in the place of a control that had the focus. */
function namesakeOf(gone: Element): HTMLElement | undefined {
  const name = nameOf(gone);
  return gone.isConnected || !name || !gone.matches('a, button, vaadin-button, input') ? undefined
    : [...document.querySelectorAll<HTMLElement>(`main ${gone.localName}`)].find((each) => nameOf(each) === name && stands(each) && !each.hasAttribute('disabled'));
}

function goOn(): void {
  waiting = undefined;
  const last = trails[0]?.[0];
  if (!last || !isNowhere() || last !== landed && stands(last) && !last.hasAttribute('disabled')) {
    return;
  }
  const dialog = [...document.querySelectorAll('vaadin-dialog[opened]')].pop();
  if (dialog) {
    // Behind a dialog nothing can be pressed.
    dialog.querySelector<HTMLElement>('textarea, input:not([type=hidden]), vaadin-button')?.focus();
    return;
  }
  for (const trail of trails) {
    const namesake = namesakeOf(trail[0]);
    if (namesake) {
      focus(namesake);
      return;
    }
    if (stands(trail[0]) && !trail[0].hasAttribute('disabled') && trail[0].matches('main *')) {
      focus(trail[0] as HTMLElement);
      return;
    }
    const place = trail.find((each) => each.matches(PLACES) && stands(each));
    const heading = place?.querySelector<HTMLElement>('h1, h2, h3, h4');
    if (heading && stands(heading)) {
      focus(heading);
      return;
    }
  }
  const heading = document.querySelector<HTMLElement>('h1');
  if (heading) {
    focus(heading);
  }
}

function check(): void {
  if (waiting === undefined && trails.length > 0 && isNowhere()) {
    waiting = window.setTimeout(goOn, PATIENCE);
  }
}

document.addEventListener('focusin', (event) => {
  trails.unshift(around(event.target as Element));
  trails.length = Math.min(trails.length, REMEMBERED);
});
document.addEventListener('focusout', check);
// Who clicks beside everything means to leave.
document.addEventListener('pointerdown', () => window.setTimeout(() => {
  if (isNowhere()) {
    trails.length = 0;
  }
}));
/** What is drawn late above the place pushes it down, until the person moves. */
function land(): void {
  const place = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const main = document.querySelector('main');
  if (!place || !main) {
    return;
  }
  focus(place);
  landed = place;
  const growth = new ResizeObserver(() => place.scrollIntoView());
  growth.observe(main);
  const stop = () => {
    growth.disconnect();
    landed = undefined;
  };
  ['wheel', 'touchstart', 'pointerdown', 'keydown'].forEach((deed) => window.addEventListener(deed, stop, { once: true, passive: true }));
  window.setTimeout(() => growth.disconnect(), GROWS);
}

window.addEventListener('page-stands', () => requestAnimationFrame(land));
document.addEventListener('click', (event) => {
  const link = (event.target as Element).closest?.('a[href^="#"]');
  const target = link && document.getElementById(link.getAttribute('href')!.slice(1));
  if (target) {
    event.preventDefault();
    event.stopPropagation();
    target.scrollIntoView();
    focus(target);
  }
}, true);
new MutationObserver(check).observe(document.body, { childList: true, subtree: true, attributeFilter: ['hidden', 'disabled'] });
