import fc from 'fast-check';
import { apply } from '../../src/lib/domain/boards/apply.ts';
import type { Frame, Span } from '../../src/lib/domain/boards/board.ts';
import type { PlainMove } from '../../src/lib/domain/boards/move.ts';
import { byCategoryPosition, byPosition, type Sorting } from '../../src/lib/domain/boards/sorting.ts';

const incidents = ['i1', 'i2', 'i3', 'i4', 'i5'];
const categories = ['a', 'b', 'c', 'd'];
const units = ['u1', 'u2', 'u3'];
const answers = { circumstances: 'Het was vol.', behaviour: 'Legde uit. Zuchtte.', consequences: 'Stil.' };

/** A board with five incidents and nothing else; the moves below are about it. */
export const bareBoard: Sorting = {
  id: 'board',
  cards: incidents.map((incidentId) => ({ incidentId, answers, version: 1 })),
  units: [],
  categories: [],
  placements: []
};

const card = fc.constantFrom(...incidents, ...units, 'elsewhere');
const cards = fc.uniqueArray(card, { minLength: 1, maxLength: 4 });
const category = fc.constantFrom(...categories);
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const frameOf = (id: string): Frame => (id === 'a' || id === 'b' ? 'task' : 'competency');
const span: fc.Arbitrary<Span> = fc
  .tuple(
    fc.constantFrom('circumstances' as const, 'behaviour' as const),
    fc.nat(12),
    fc.integer({ min: 1, max: 8 })
  )
  .map(([field, start, length]) => ({ field, start, end: Math.min(start + length, answers[field].length) }));
const kind = <K extends PlainMove['kind']>(name: K) => fc.constant(name);
type Weighted = fc.WeightedArbitrary<PlainMove>;
const weighted = (weight: number, arbitrary: fc.Arbitrary<PlainMove>): Weighted => ({ weight, arbitrary });

/** Any move on that board, possible or not. */
export const anyMove: fc.Arbitrary<PlainMove> = fc.oneof(
  weighted(
    3,
    category.map((id) => ({ kind: 'add_category', id, frame: frameOf(id), label: id }))
  ),
  weighted(
    8,
    fc.record({
      kind: kind('place'),
      cardIds: cards,
      categoryId: maybe(category),
      before: maybe(card),
      from: maybe(category)
    })
  ),
  weighted(2, fc.record({ kind: kind('take_out'), cardIds: cards, categoryId: maybe(category) })),
  weighted(
    2,
    fc.record({
      kind: kind('describe_category'),
      id: category,
      changes: fc.record(
        {
          label: fc.constantFrom('Lesgeven', 'Begeleiden'),
          definition: fc.constantFrom('', 'Iets uitleggen.'),
          competencyKind: fc.constantFrom(null, 'skill' as const),
          anchorIncidentId: maybe(fc.constantFrom(...incidents)),
          colour: fc.constantFrom('red' as const, 'teal' as const)
        },
        { requiredKeys: [] }
      ),
      was: fc.record({ label: fc.constantFrom('a', 'Lesgeven') }, { requiredKeys: [] })
    })
  ),
  weighted(1, fc.record({ kind: kind('reorder_category'), id: category, before: maybe(category) })),
  weighted(2, fc.record({ kind: kind('merge_categories'), id: category, into: category })),
  weighted(
    2,
    fc.record({
      kind: kind('split_category'),
      id: category,
      newId: category,
      label: fc.constant('Nieuw'),
      cardIds: cards
    })
  ),
  weighted(
    1,
    category.map((id) => ({ kind: 'remove_category', id }))
  ),
  weighted(
    3,
    fc.record({
      kind: kind('split_card'),
      cardId: card,
      unitId: fc.constantFrom(...units),
      version: fc.constant(1),
      spans: fc.array(span, { minLength: 1, maxLength: 2 })
    })
  ),
  weighted(1, fc.record({ kind: kind('join_cards'), cardId: fc.constantFrom(...units), into: card }))
);
export const someMoves = fc.array(anyMove, { maxLength: 60 });

/** The board after those of these moves that are possible. */
export const boardAfter = (board: Sorting, list: readonly PlainMove[]): Sorting =>
  list.reduce((state, next) => {
    const applied = apply(state, next);
    return applied.ok ? applied.board : state;
  }, board);

/** What counts of a board, in a fixed order. */
export const orderedBoard = ({ categories: all, placements, units: cut }: Sorting) => ({
  categories: [...all].sort(byCategoryPosition),
  units: [...cut].sort((a, b) => (a.id < b.id ? -1 : 1)),
  placements: [...placements].sort(
    (a, b) =>
      (a.categoryId ?? '').localeCompare(b.categoryId ?? '') ||
      byPosition(a, b) ||
      a.frame.localeCompare(b.frame)
  )
});
