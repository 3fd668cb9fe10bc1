import { cardLimits, type Unit } from './board.ts';
import type { PlainMove } from './move.ts';
import { incidentOf, spansOf, type Lost, type Sorting } from './sorting.ts';
import { hasText, inside, joinedSpans, without } from './spans.ts';

type Of<K extends PlainMove['kind']> = Extract<PlainMove, { kind: K }>;

/** May these units stand on the board: one version an incident, nothing twice, text in each and in the rest? */
export function fitsTogether(board: Sorting, incidentId: string): boolean {
  const units = board.units.filter((unit) => unit.incidentId === incidentId);
  if (units.length === 0) return true;
  const card = board.cards.find((one) => one.incidentId === incidentId);
  const rest = spansOf(board, incidentId);
  if (!card?.answers || !rest || !hasText(card.answers, rest)) return false;
  const { answers, version } = card;
  const length = (spans: Unit['spans']) => spans.reduce((sum, { start, end }) => sum + end - start, 0);
  const all = units.flatMap(({ spans }) => spans);
  return (
    units.length < cardLimits.perIncident &&
    units.every((unit) => unit.version === version && hasText(answers, unit.spans)) &&
    length(joinedSpans(all)) === length(all) &&
    all.every(({ field, end }) => end <= answers[field].length)
  );
}

/** Cuts a piece out of a card; also what a page asks before it offers to. */
export function splitCard<B extends Sorting>(
  board: B,
  { cardId, unitId, version, spans }: Of<'split_card'>
): B | Lost {
  if (board.units.some(({ id }) => id === unitId)) return board;
  const incidentId = incidentOf(board, cardId);
  const card = board.cards.find((one) => one.incidentId === incidentId);
  const own = spansOf(board, cardId);
  if (incidentId === null || !card?.answers || !own) return 'gone';
  if (card.version !== version || !inside(spans, own)) return 'changed';
  const rest = without(own, spans);
  if (!hasText(card.answers, spans) || !hasText(card.answers, rest)) return 'empty';
  const count = board.units.filter((unit) => unit.incidentId === incidentId).length;
  if (count + 2 > cardLimits.perIncident) return 'full';
  const units = board.units.map((unit) => (unit.id === cardId ? { ...unit, spans: rest } : unit));
  return {
    ...board,
    units: [...units, { id: unitId, boardId: board.id, incidentId, version, spans: joinedSpans(spans) }]
  };
}

export function joinCards<B extends Sorting>(board: B, { cardId, into }: Of<'join_cards'>): B | Lost {
  const unit = board.units.find(({ id }) => id === cardId);
  const incidentId = incidentOf(board, into);
  // A unit that is not there has been joined already.
  if (!unit || cardId === into) return board;
  if (incidentId === null || incidentId !== unit.incidentId) return 'gone';
  return {
    ...board,
    units: board.units
      .filter((other) => other !== unit)
      .map((other) =>
        other.id === into ? { ...other, spans: joinedSpans([...other.spans, ...unit.spans]) } : other
      ),
    placements: board.placements.filter((placement) => placement.cardId !== cardId)
  };
}
