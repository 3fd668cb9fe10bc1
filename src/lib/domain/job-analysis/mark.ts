import type { Statement } from './document.ts';

/**
 * The sign behind a statement: its flag, with its number in the appendix (E2·5) or how many people say so (M 3×).
 * Empty for fixed wording.
 */
export function markOf({
  flag,
  note,
  confirmations
}: Pick<Statement, 'flag' | 'note' | 'confirmations'>): string {
  if (flag === null) return '';
  if (note !== null) return `${flag}·${note}`;
  return confirmations === undefined ? flag : `${flag} ${confirmations}×`;
}
