import fc from 'fast-check';
import type { Category, Frame } from '../../src/lib/domain/boards/board.ts';
import type { PlainPoolMove } from '../../src/lib/domain/pooling/move.ts';
import type { Pool } from '../../src/lib/domain/pooling/pool.ts';

export const category = (id: string, boardId: string, frame: Frame, position = 1): Category => ({
  id,
  boardId,
  frame,
  label: id,
  definition: boardId === 'class' ? '' : `definition of ${id}`,
  include: '',
  exclude: '',
  competencyKind: frame === 'competency' ? 'skill' : null,
  anchorIncidentId: null,
  colour: null,
  position,
  pooledInto: null,
  setAside: null,
  minority: false
});

const group = (n: number): Pool['groups'][number] => ({
  groupId: `g${n}`,
  groupNumber: n,
  boardId: `b${n}`,
  categories: [
    category(`${n}t1`, `b${n}`, 'task'),
    category(`${n}t2`, `b${n}`, 'task', 2),
    category(`${n}c1`, `b${n}`, 'competency')
  ]
});

/** Two groups with two tasks and a competency each; nothing is pooled. */
export const pool: Pool = { classBoardId: 'class', classCategories: [], groups: [group(1), group(2)] };
export const groupCategoryIds = pool.groups.flatMap(({ categories }) => categories.map(({ id }) => id));

const ofGroup = fc.constantFrom(...groupCategoryIds);
const ofClass = fc.constantFrom('A', 'B', 'C', 'K');
const some = fc.uniqueArray(ofGroup, { minLength: 1, maxLength: 3 });
const frameOf = (id: string): Frame => (id === 'K' ? 'competency' : 'task');
const kind = <K extends PlainPoolMove['kind']>(name: K) => fc.constant(name);
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });

/** Any move on that pool, possible or not. */
export const anyPoolMove: fc.Arbitrary<PlainPoolMove> = fc.oneof(
  fc
    .tuple(ofClass, fc.uniqueArray(ofGroup, { maxLength: 2 }), maybe(ofClass))
    .map(([id, ids, beside]): PlainPoolMove => {
      const frame = frameOf(id);
      const from = ids.filter((one) => one.includes(frame === 'task' ? 't' : 'c'));
      return { kind: 'found', id, frame, label: id, from, beside };
    }),
  fc.record({ kind: kind('pool'), categoryIds: some, into: maybe(ofClass) }),
  fc.record({ kind: kind('set_aside'), categoryIds: some, reason: fc.constantFrom('dubbel', 'geen gedrag') }),
  fc.record({ kind: kind('match'), first: ofGroup, second: ofGroup, id: ofClass }),
  fc.record({
    kind: kind('describe'),
    id: ofClass,
    changes: fc.record(
      { label: fc.constantFrom('Legt uit', 'Begeleidt'), minority: fc.boolean(), include: fc.constant('x') },
      { requiredKeys: [] }
    ),
    was: fc.constant({})
  }),
  fc.record({ kind: kind('reorder'), id: ofClass, before: maybe(ofClass) }),
  fc.record({ kind: kind('merge'), id: ofClass, into: ofClass }),
  fc.record({ kind: kind('remove'), id: ofClass })
);
export const somePoolMoves = fc.array(anyPoolMove, { maxLength: 25 });

/** What counts of a pool, in a fixed order. */
export const orderedPool = ({ classCategories, groups }: Pool) => ({
  classCategories: [...classCategories].sort((a, b) => (a.id < b.id ? -1 : 1)),
  groups: groups.map(({ categories }) => categories)
});
