/** What stands at the foot of each printed sheet: the page, which filter it shows, when it was printed, and which sheet it is. Browsers without margin boxes print their own. */
type Field = HTMLElement & { label?: string; value?: unknown; checked?: boolean; selectedItems?: { label?: string }[]; placeholder?: string };

const FIELDS = 'vaadin-text-field, vaadin-select, vaadin-combo-box, vaadin-multi-select-combo-box, vaadin-date-picker';
const LONGEST = 160;

function shown(field: Field): string {
  if (field.selectedItems) {
    return field.selectedItems.map((item) => item.label ?? '').join(', ');
  }
  const button = field.querySelector('vaadin-select-value-button');
  const input = field.querySelector('input');
  return (button?.textContent ?? input?.value ?? '').trim();
}

function isFilled(field: Field): boolean {
  return field.selectedItems ? field.selectedItems.length > 0 : Boolean(field.value) && shown(field) !== '';
}

function named(field: Field): string {
  return (field.label || field.querySelector('input')?.getAttribute('aria-label') || field.querySelector('label')?.textContent || '').trim();
}

/** The filter in words, as the fields of the page say it. */
function filter(main: Element): string {
  const fields = [...main.querySelectorAll<Field>('[role=search]')].flatMap((bar) => [...bar.querySelectorAll<Field>(FIELDS)]);
  const texts = fields.filter((field) => isFilled(field) && !field.closest('[hidden]')).map((field) => `${named(field)}: ${shown(field)}`);
  const ticks = [...main.querySelectorAll<Field>('[role=search] vaadin-checkbox')].filter((box) => box.checked && !box.closest('[hidden]')).map(named);
  return [...texts, ...ticks].join(' · ');
}

function quoted(text: string): string {
  const short = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  return `"${short.replace(/\s+/gu, ' ').replace(/["\\]/gu, '\\$&')}"`;
}

function foot(): string {
  const main = document.querySelector('main');
  const words = document.querySelector<HTMLElement>('vaadin-app-layout')?.dataset;
  if (!main || !words?.printed) {
    return '';
  }
  // As everywhere in the workspace: the day before the month, and the hour of the Netherlands.
  const language = document.documentElement.lang === 'en' ? 'en-GB' : 'nl';
  const now = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Amsterdam' }).format(new Date());
  const narrowed = filter(main);
  const left = [document.title, narrowed && `${words.filtered}: ${narrowed}`].filter(Boolean).join(' · ');
  const [before, between, after] = (words.sheet ?? '{0}').split(/\{[01]\}/u);
  return `@page { @bottom-left { content: ${quoted(left)}; } @bottom-right { content: ${quoted(`${words.printed} ${now} · ${before}`)} counter(page) ${quoted(between ?? '')} counter(pages) ${quoted(after ?? '')}; } }`;
}

const style = document.head.appendChild(document.createElement('style'));
addEventListener('beforeprint', () => {
  style.textContent = foot();
});
addEventListener('afterprint', () => {
  style.textContent = '';
});

/** A list that scrolls is printed from the page that has all of it. */
addEventListener('keydown', (event) => {
  const printable = document.querySelector<HTMLAnchorElement>('main a[data-printable]');
  if (printable && event.key.toLowerCase() === 'p' && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey) {
    event.preventDefault();
    sessionStorage.setItem('print-there', 'yes');
    printable.click();
  }
});
