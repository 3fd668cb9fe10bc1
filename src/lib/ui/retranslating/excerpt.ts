import type { piecesOf } from '$lib/domain/boards/view';

const longest = 110;

/** What a card is about in a line: its own part of the behaviour, or of any answer. */
export function excerpt(pieces: ReturnType<typeof piecesOf>): string {
  const own = (list: { text: string; own: boolean }[]) =>
    list
      .filter((piece) => piece.own)
      .map(({ text }) => text.trim())
      .join(' … ');
  const text = own(pieces.behaviour) || own(Object.values(pieces).flat());
  return text.length <= longest ? text : `${text.slice(0, longest).trimEnd()}…`;
}
