import type { Category, Frame } from '../boards/board.ts';
import { byCategoryPosition } from '../boards/sorting.ts';
import type { Answers, Polarity } from '../incidents/incident.ts';
import { classRow } from './arrange.ts';
import type { Pool, PoolSorting } from './pool.ts';

/** An incident that lies on a group's board, without its text. */
export interface PoolIncident {
  id: string;
  number: number;
  polarity: Polarity;
  /** Tells authors apart without naming them; null for those who may not know which incidents are of one person. */
  author: number | null;
}

/** An incident below a category with its text, nameless; fetched when someone wants to read it. */
export interface PooledText extends Pick<PoolIncident, 'id' | 'number' | 'polarity'> {
  answers: Answers;
}

/** A pool with what lies in its categories: light enough for a class with a thousand incidents. */
export interface PoolView extends Pool {
  /** In order of number. */
  incidents: PoolIncident[];
  /** Of each group category the different incidents in it, as places in `incidents`. */
  lying: Record<string, number[]>;
}

/**
 * @param facts of at least the incidents on the boards
 * @param people whether the reader may learn which incidents are of one person
 */
export function poolView(
  classBoardId: string,
  { classCategories, groupBoards }: PoolSorting,
  facts: readonly { id: string; authorId: string; number: number | null; polarity: Polarity }[],
  people: boolean
): PoolView {
  const onBoards = new Set(groupBoards.flatMap(({ state }) => state.cards.map((card) => card.incidentId)));
  const known = facts.filter(({ id }) => onBoards.has(id)).sort((a, b) => (a.number ?? 0) - (b.number ?? 0));
  const authors = [...new Set(known.map(({ authorId }) => authorId))];
  const authorAt = new Map(authors.map((id, i) => [id, i]));
  const placeOf = new Map(known.map(({ id }, i) => [id, i]));
  const lying: Record<string, number[]> = {};
  for (const { state } of groupBoards) {
    const sets = new Map<string, Set<number>>();
    for (const { categoryId, incidentId } of state.placements) {
      const place = placeOf.get(incidentId);
      if (categoryId === null || place === undefined) continue;
      const set = sets.get(categoryId);
      if (set) set.add(place);
      else sets.set(categoryId, new Set([place]));
    }
    for (const [id, set] of sets) lying[id] = [...set].sort((a, b) => a - b);
  }
  return {
    classBoardId,
    classCategories,
    groups: groupBoards.map(({ groupId, groupNumber, state }) => ({
      groupId,
      groupNumber,
      boardId: state.id,
      categories: state.categories
    })),
    incidents: known.map(({ id, number, polarity, authorId }) => ({
      id,
      number: number ?? 0,
      polarity,
      author: people ? (authorAt.get(authorId) ?? null) : null
    })),
    lying
  };
}

/** What lies in a category, counted in different incidents. */
export interface PoolFigures {
  incidents: number;
  effective: number;
  ineffective: number;
  /** Different authors; null where the reader may not know. */
  people: number | null;
}

/** A group category as it lies in the pool. */
export interface Source {
  category: Category;
  groupNumber: number;
  /** Places in `incidents`. */
  lying: readonly number[];
  figures: PoolFigures;
}

/** A class category with what was pooled into it. */
export interface ClassColumn {
  category: Category;
  sources: Source[];
  lying: readonly number[];
  figures: PoolFigures;
  /** The numbers of the groups whose categories lie in it. */
  groups: number[];
}

/** One frame of a pool, arranged for showing. */
export interface FramePool {
  frame: Frame;
  /** The group categories that lie nowhere yet, by group; groups without any are left out. */
  loose: { groupNumber: number; sources: Source[] }[];
  aside: Source[];
  columns: ClassColumn[];
}

const none: readonly number[] = [];

export function figuresOf({ incidents }: PoolView, lying: readonly number[]): PoolFigures {
  const authors = new Set<number>();
  let effective = 0;
  let known = true;
  for (const place of lying) {
    const incident = incidents[place];
    if (!incident) continue;
    if (incident.polarity === 'effective') effective += 1;
    if (incident.author === null) known = false;
    else authors.add(incident.author);
  }
  return {
    incidents: lying.length,
    effective,
    ineffective: lying.length - effective,
    people: known && incidents.every(({ author }) => author !== null) ? authors.size : null
  };
}

/** Different authors of the incidents on the boards; null where the reader may not know. */
export function contributorsOf({ incidents }: PoolView): number | null {
  const authors = new Set(incidents.map(({ author }) => author));
  return authors.has(null) ? null : authors.size;
}

export function framePool(view: PoolView, frame: Frame): FramePool {
  const loose: FramePool['loose'] = [];
  const aside: Source[] = [];
  const into = new Map<string, Source[]>();
  for (const { groupNumber, categories } of view.groups) {
    const own: Source[] = [];
    for (const category of categories.filter((one) => one.frame === frame).sort(byCategoryPosition)) {
      const lying = view.lying[category.id] ?? none;
      const source = { category, groupNumber, lying, figures: figuresOf(view, lying) };
      if (category.setAside !== null) aside.push(source);
      else if (category.pooledInto === null) own.push(source);
      else into.set(category.pooledInto, [...(into.get(category.pooledInto) ?? []), source]);
    }
    if (own.length > 0) loose.push({ groupNumber, sources: own });
  }
  const columns = classRow(view, frame).map((category): ClassColumn => {
    const sources = into.get(category.id) ?? [];
    const lying = [...new Set(sources.flatMap((source) => source.lying))].sort((a, b) => a - b);
    const groups = [...new Set(sources.map(({ groupNumber }) => groupNumber))].sort((a, b) => a - b);
    return { category, sources, lying, figures: figuresOf(view, lying), groups };
  });
  return { frame, loose, aside, columns };
}

/** The numbers of the groups that insist on a minority category: those whose categories lie in it. */
export const minorityGroups = ({ category, groups }: Pick<ClassColumn, 'category' | 'groups'>): number[] =>
  category.minority ? groups : [];
