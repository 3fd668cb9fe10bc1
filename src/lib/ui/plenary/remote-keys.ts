/** What the facilitator's keys and buttons ask for. */
export type RemoteCommand = 'previous' | 'next' | 'reveal' | 'compare';

type Pressed = Pick<
  KeyboardEvent,
  'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'defaultPrevented'
>;

export interface KeyOptions {
  /** Single letters count; people can switch them off. */
  letters: boolean;
  /** Page up and down count, as presenters' clickers send them; where the page itself does not scroll. */
  pages: boolean;
}

/** What a key asks for; null for a key that belongs to something else. */
export function commandOf(event: Pressed, inField: boolean, options: KeyOptions): RemoteCommand | null {
  if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || inField)
    return null;
  if (event.key === 'ArrowRight' || (options.pages && event.key === 'PageDown')) return 'next';
  if (event.key === 'ArrowLeft' || (options.pages && event.key === 'PageUp')) return 'previous';
  if (!options.letters) return null;
  if (event.key === 'r' || event.key === 'R') return 'reveal';
  if (event.key === 'v' || event.key === 'V') return 'compare';
  return null;
}

/** Things that use arrows or letters themselves. */
export function usesKeys(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('input, textarea, select, [contenteditable], [role="tab"], [role="menu"], dialog') !== null
  );
}
