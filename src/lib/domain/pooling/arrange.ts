import { categoryLimits, type Category, type Frame } from '../boards/board.ts';
import { inserted } from '../boards/positions.ts';
import { byCategoryPosition, type Lost } from '../boards/sorting.ts';
import { edited, type PoolChange, type PoolEdit } from './changes.ts';
import { classFields, type PlainPoolMove } from './move.ts';
import type { Pool } from './pool.ts';

export type Arranged<P> = { ok: true; pool: P; changes: PoolChange[] } | { ok: false; reason: Lost };

/**
 * The rules of pooling: what a move does, or why it no longer can. Run by the server, and by the browser to show
 * a move at once. A group category always lies in one place: loose, in one class category, or aside.
 * @param move as `checkPoolMove` returned it; `undo.ts` has the other two kinds
 */
export function arrange<P extends Pool>(pool: P, move: PlainPoolMove): Arranged<P> {
  const edit = editOf(pool, move);
  return typeof edit === 'string' ? { ok: false, reason: edit } : { ok: true, ...edited(pool, edit) };
}

type Of<K extends PlainPoolMove['kind']> = Extract<PlainPoolMove, { kind: K }>;
const nothing: PoolEdit = {};

function editOf(pool: Pool, move: PlainPoolMove): PoolEdit | Lost {
  switch (move.kind) {
    case 'found':
      return found(pool, move);
    case 'pool':
      return poolInto(pool, move);
    case 'set_aside': {
      const categories = groupCategories(pool, move.categoryIds);
      if (!categories) return 'gone';
      return { put: categories.map((one) => ({ ...one, pooledInto: null, setAside: move.reason })) };
    }
    case 'match':
      return match(pool, move);
    case 'describe':
      return describe(pool, move);
    case 'reorder':
      return reorder(pool, move);
    case 'merge':
      return merge(pool, move);
    case 'remove':
      if (!classCategory(pool, move.id)) return nothing;
      return { put: sourcesOf(pool, move.id).map((one) => lying(one, null)), drop: [move.id] };
  }
}

export const classCategory = (pool: Pool, id: string): Category | undefined =>
  pool.classCategories.find((category) => category.id === id);

/** The class's categories of a frame, in board order. */
export const classRow = (pool: Pool, frame: Frame): Category[] =>
  pool.classCategories.filter((category) => category.frame === frame).sort(byCategoryPosition);

/** The group categories in a class category, in order of group. */
export const sourcesOf = (pool: Pool, id: string): Category[] =>
  pool.groups.flatMap(({ categories }) =>
    categories.filter(({ pooledInto }) => pooledInto === id).sort(byCategoryPosition)
  );

const lying = (category: Category, pooledInto: string | null): Category => ({
  ...category,
  pooledInto,
  setAside: null
});

/** In the order given; null when one is gone, or is of another frame. */
function groupCategories(pool: Pool, ids: readonly string[], frame?: Frame): Category[] | null {
  const all = new Map(pool.groups.flatMap(({ categories }) => categories.map((one) => [one.id, one])));
  const categories = ids.flatMap((id) => all.get(id) ?? []);
  const whole = categories.length === ids.length;
  return whole && categories.every((one) => frame === undefined || one.frame === frame) ? categories : null;
}

function found(pool: Pool, { id, frame, label, from, beside }: Of<'found'>): PoolEdit | Lost {
  if (classCategory(pool, id)) return nothing;
  const sources = groupCategories(pool, from, frame);
  if (!sources) return 'gone';
  const row = classRow(pool, frame);
  if (row.length >= categoryLimits.perFrame) return 'full';
  const first = (field: 'definition' | 'include' | 'exclude') =>
    sources.find((source) => source[field] !== '')?.[field] ?? '';
  const category: Category = {
    id,
    boardId: pool.classBoardId,
    frame,
    label,
    definition: first('definition'),
    include: first('include'),
    exclude: first('exclude'),
    competencyKind: sources.find((source) => source.competencyKind !== null)?.competencyKind ?? null,
    anchorIncidentId: null,
    colour: null,
    position: 0,
    pooledInto: null,
    setAside: null,
    minority: false
  };
  const at = row.findIndex((other) => other.id === beside);
  const puts = inserted(row, [category], at === -1 ? row.length : at + 1);
  return { put: [...puts, ...sources.map((source) => lying(source, id))] };
}

function poolInto(pool: Pool, { categoryIds, into }: Of<'pool'>): PoolEdit | Lost {
  const target = into === null ? undefined : classCategory(pool, into);
  if (into !== null && !target) return 'gone';
  const categories = groupCategories(pool, categoryIds, target?.frame);
  return categories ? { put: categories.map((one) => lying(one, into)) } : 'gone';
}

function match(pool: Pool, { first, second, id }: Of<'match'>): PoolEdit | Lost {
  const both = groupCategories(pool, [first, second]);
  const [one, other] = both ?? [];
  if (!one || !other || one.frame !== other.frame) return 'gone';
  if (one.pooledInto !== null && other.pooledInto !== null) {
    return merge(pool, { kind: 'merge', id: other.pooledInto, into: one.pooledInto });
  }
  const into = one.pooledInto ?? other.pooledInto;
  if (into !== null) return poolInto(pool, { kind: 'pool', categoryIds: [first, second], into });
  return found(pool, { kind: 'found', id, frame: one.frame, label: one.label, from: [first, second] });
}

function describe(pool: Pool, { id, changes, was }: Of<'describe'>): PoolEdit | Lost {
  const category = classCategory(pool, id);
  if (!category) return 'gone';
  const described = { ...category, ...changes };
  if (category.frame === 'task') described.competencyKind = null;
  const changed = classFields.filter((field) => described[field] !== category[field]);
  if (changed.some((field) => was[field] !== undefined && was[field] !== category[field])) return 'changed';
  return { put: [described] };
}

function reorder(pool: Pool, { id, before }: Of<'reorder'>): PoolEdit | Lost {
  const category = classCategory(pool, id);
  if (!category) return 'gone';
  const row = classRow(pool, category.frame);
  const others = row.filter((other) => other !== category);
  const index = others.findIndex((other) => other.id === before);
  const at = index === -1 ? others.length : index;
  return before === id || row[at] === category ? nothing : { put: inserted(others, [category], at) };
}

function merge(pool: Pool, { id, into }: Of<'merge'>): PoolEdit | Lost {
  const [from, to] = [classCategory(pool, id), classCategory(pool, into)];
  if (!to || (from && from.frame !== to.frame)) return 'gone';
  if (!from || id === into) return nothing;
  const whole: Category = {
    ...to,
    definition: to.definition || from.definition,
    include: to.include || from.include,
    exclude: to.exclude || from.exclude,
    competencyKind: to.competencyKind ?? from.competencyKind
  };
  return { put: [whole, ...sourcesOf(pool, id).map((one) => lying(one, into))], drop: [id] };
}
