import type { Archive } from '../exports/archive.ts';
import type { WorkshopRows } from '../store/archive.ts';
import type { LocalNames, NewIds } from './archive-ids.ts';

type Packed = Archive['retranslation'];

/** The rounds with their judges and answers; nothing depends on the order of ids. */
export function packRetranslation(rows: WorkshopRows, names: LocalNames): Packed {
  const name = (id: string) => names.of(id);
  const here = new Set(rows.incidents.map(({ id }) => id));
  const place = new Map(rows.participants.map(({ id }, at) => [id, at]));
  const byPlace = (a: { participantId: string }, b: { participantId: string }) =>
    (place.get(a.participantId) ?? 0) - (place.get(b.participantId) ?? 0);
  for (const { id } of rows.rounds) names.give('r', id);
  return rows.rounds.map((round): Packed[number] => {
    // What an author deleted is gone from here too.
    const cards = round.cards.filter(({ incidentId }) => here.has(incidentId));
    const order = new Map(cards.map(({ cardId }, at) => [cardId, at]));
    return {
      id: name(round.id),
      board: name(round.boardId),
      frame: round.frame,
      number: round.number,
      openedAt: round.openedAt,
      closedAt: round.closedAt,
      categories: round.categories.map(({ id, label, definition, include, exclude }) => ({
        id: name(id),
        label,
        definition,
        include,
        exclude
      })),
      cards: cards.map(({ cardId, incidentId, categoryIds }) => ({
        card: name(cardId),
        incident: name(incidentId),
        categories: categoryIds.map(name)
      })),
      judges: rows.judges
        .filter(({ roundId }) => roundId === round.id)
        .sort(byPlace)
        .map(({ participantId, readyAt }) => ({ judge: name(participantId), readyAt })),
      answers: rows.roundAnswers
        .filter(({ roundId, cardId }) => roundId === round.id && order.has(cardId))
        .sort((a, b) => byPlace(a, b) || (order.get(a.cardId) ?? 0) - (order.get(b.cardId) ?? 0))
        .map(({ participantId, cardId, categoryId, at }) => ({
          judge: name(participantId),
          card: name(cardId),
          category: categoryId === null ? null : name(categoryId),
          at
        }))
    };
  });
}

/** @throws Refusal `archive_invalid` when it refers to what is not in the archive */
export function unpackRetranslation(
  archive: Archive,
  workshopId: string,
  ids: NewIds
): Pick<WorkshopRows, 'rounds' | 'judges' | 'roundAnswers'> {
  const rounds = archive.retranslation.map((round) => ({ ...round, roundId: ids.make(round.id) }));
  return {
    rounds: rounds.map(({ roundId, board, frame, number, openedAt, closedAt, categories, cards }) => ({
      id: roundId,
      workshopId,
      boardId: ids.get(board),
      frame,
      number,
      openedAt,
      closedAt,
      // A category, or a part of an incident, may be gone from the board since.
      categories: categories.map(({ id, ...category }) => ({ id: ids.of(id), ...category })),
      cards: cards.map(({ card, incident, categories: lay }) => ({
        cardId: ids.of(card),
        incidentId: ids.get(incident),
        categoryIds: lay.map((id) => ids.of(id))
      }))
    })),
    judges: rounds.flatMap(({ roundId, judges }) =>
      judges.map(({ judge, readyAt }) => ({ roundId, participantId: ids.get(judge), readyAt }))
    ),
    roundAnswers: rounds.flatMap(({ roundId, answers }) =>
      answers.map(({ judge, card, category, at }) => ({
        roundId,
        participantId: ids.get(judge),
        cardId: ids.of(card),
        categoryId: category === null ? null : ids.of(category),
        at
      }))
    )
  };
}
