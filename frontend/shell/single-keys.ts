/** Whether shortcuts of a single key are on; they can be turned off (WCAG 2.1.4). */
const OFF = 'werkplek-keys-off';

export function singleKeysOn(): boolean {
  return localStorage.getItem(OFF) !== 'yes';
}

export function turnSingleKeys(on: boolean): void {
  localStorage.setItem(OFF, on ? 'no' : 'yes');
}

/** Whether a pressed key may be a shortcut: nobody is typing it, and it comes alone. */
export function singleKeys(event: KeyboardEvent): boolean {
  const target = (event.composedPath()[0] ?? event.target) as HTMLElement;
  const typing = target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName ?? '');
  return !typing && !event.ctrlKey && !event.metaKey && !event.altKey && singleKeysOn();
}
