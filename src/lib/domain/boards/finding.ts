import { answerFields, type Polarity } from '../incidents/incident.ts';
import { excerptOf, piecesOf, type FrameView, type ShownCard } from './view.ts';

/** What someone looks for on a board. */
export interface Finding {
  text: string;
  polarity: Polarity | null;
  /** The number of the authors' group. */
  authorGroup: number | null;
  /** Only what has no place in this frame yet. */
  unsorted: boolean;
}
export const everything: Finding = { text: '', polarity: null, authorGroup: null, unsorted: false };
export const findsAll = (finding: Finding): boolean =>
  plain(finding.text) === '' && !finding.polarity && finding.authorGroup === null && !finding.unsorted;

/** Without accents and capitals: who searches for "ideeen" finds "Ideeën". */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();

/** Is this card among what is looked for? Every word must be somewhere in its own text, or be its number. */
export function isFound(card: ShownCard, finding: Finding, sorted: boolean): boolean {
  if (finding.polarity && card.polarity !== finding.polarity) return false;
  if (finding.authorGroup !== null && card.authorGroup !== finding.authorGroup) return false;
  if (finding.unsorted && sorted) return false;
  const words = plain(finding.text).split(/\s+/).filter(Boolean);
  if (words.length === 0) return true;
  const own = piecesOf(card);
  const text = answerFields.flatMap((field) => own[field].filter((piece) => piece.own).map((p) => p.text));
  const searched = plain(`${excerptOf(card)} ${text.join(' ')}`);
  const names = [String(card.number), `${card.number}${card.part?.letter ?? ''}`];
  return words.every((word) => names.includes(word) || searched.includes(word));
}

/** A frame with only the cards that are looked for; its categories stay, as places to sort into. */
export function foundIn(view: FrameView, finding: Finding): FrameView {
  if (findsAll(finding)) return view;
  const lying = new Set([...view.categoriesOf.keys(), ...view.nowhere.map(({ cardId }) => cardId)]);
  const known = new Map<string, boolean>();
  const found = (card: ShownCard) => {
    const before = known.get(card.cardId);
    const is = before ?? isFound(card, finding, lying.has(card.cardId));
    known.set(card.cardId, is);
    return is;
  };
  return {
    ...view,
    pile: view.pile.filter(found),
    nowhere: view.nowhere.filter(found),
    columns: view.columns.map((column) => ({ ...column, cards: column.cards.filter(found) }))
  };
}
