/** What a key asks of the list of incidents. */
export const listCommands = [
  'next',
  'previous',
  'select',
  'extend',
  'accept',
  'send_back',
  'exclude',
  'search',
  'undo',
  'clear',
  'help'
] as const;
export type ListCommand = (typeof listCommands)[number];

type Pressed = Pick<
  KeyboardEvent,
  'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'defaultPrevented'
>;

export interface KeyPlace {
  /** In a field where letters are typed, or in something with keys of its own. */
  busy: boolean;
  /** In the list: there the arrows go from one incident to the next. */
  inList: boolean;
  /** Single letters count; people can switch them off. */
  letters: boolean;
}

const letters: Record<string, ListCommand> = {
  j: 'next',
  k: 'previous',
  x: 'select',
  X: 'extend',
  a: 'accept',
  s: 'send_back',
  e: 'exclude',
  '/': 'search',
  '?': 'help'
};

/** What a key asks for; null for a key that belongs to something else. */
export function listCommandOf(event: Pressed, { busy, inList, letters: on }: KeyPlace): ListCommand | null {
  const { key, altKey, ctrlKey, metaKey, shiftKey } = event;
  if (event.defaultPrevented || altKey || busy) return null;
  if (ctrlKey || metaKey) return !shiftKey && key.toLowerCase() === 'z' ? 'undo' : null;
  if (inList && !shiftKey && key === 'ArrowDown') return 'next';
  if (inList && !shiftKey && key === 'ArrowUp') return 'previous';
  if (inList && key === 'Escape') return 'clear';
  return on ? (letters[key] ?? null) : null;
}

/** Things in which letters are typed, or that use them. */
export function takesLetters(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest(
      'input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable], [role=menu], [role=dialog]'
    ) !== null
  );
}
