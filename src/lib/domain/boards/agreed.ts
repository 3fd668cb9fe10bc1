import type { PlainMove } from './move.ts';
import { categoryLimits, type Frame } from './board.ts';
import { labelKey, placesOf, sortersBy, type OwnSort } from './own-sorts.ts';
import type { Sorting } from './sorting.ts';

/** Incidents that all who sorted laid together; null: all say that they fit nowhere. */
export interface Agreed {
  frame: Frame;
  label: string | null;
  incidentIds: string[];
}

/**
 * What all members agree on, of what each sorted alone: the group's board starts from it.
 *
 * - Tasks: incidents that every sorter laid in one category with each other, whatever they called it; a single
 *   incident only when all gave its category the same label. The label that most of them gave becomes its label.
 * - Competencies: incidents that every sorter put under the same label.
 *
 * With fewer than two sorters there is nothing to agree on. The order of the members makes no difference.
 * @param incidentIds in the order of the board
 */
export function agreedOn(sorts: readonly OwnSort[], incidentIds: readonly string[]): Agreed[] {
  return [...agreedTasks(sorts, incidentIds), ...agreedCompetencies(sorts, incidentIds)];
}

function agreedTasks(sorts: readonly OwnSort[], incidentIds: readonly string[]): Agreed[] {
  const sorters = sortersBy(sorts, 'task');
  if (sorters.length < 2) return [];
  const blocks = new Map<string, string[]>();
  const nowhere: string[] = [];
  for (const incidentId of incidentIds) {
    const places = sorters.map((sort) => placesOf(sort, incidentId, 'task'));
    if (places.every((one) => one?.length === 0)) nowhere.push(incidentId);
    // An incident whose parts lie apart is for the group to talk about.
    if (!places.every((one) => one?.length === 1)) continue;
    const key = places.flat().join(' ');
    blocks.set(key, [...(blocks.get(key) ?? []), incidentId]);
  }
  const taken = new Set<string>();
  const agreed = [...blocks]
    .sort(([, a], [, b]) => b.length - a.length)
    .flatMap(([, ids]): Agreed[] => {
      const labels = labelsOf(sorters, ids[0]!);
      if (ids.length === 1 && new Set(labels.map(labelKey)).size > 1) return [];
      return [{ frame: 'task', label: freeLabel(labels, taken), incidentIds: ids }];
    });
  return nowhere.length === 0 ? agreed : [...agreed, { frame: 'task', label: null, incidentIds: nowhere }];
}

function agreedCompetencies(sorts: readonly OwnSort[], incidentIds: readonly string[]): Agreed[] {
  const sorters = sortersBy(sorts, 'competency');
  if (sorters.length < 2) return [];
  const found = new Map<string, Agreed>();
  for (const incidentId of incidentIds) {
    const named = sorters.map((sort) => new Map(labelsUnder(sort, incidentId).map((l) => [labelKey(l), l])));
    for (const key of named[0]?.keys() ?? []) {
      if (!named.every((labels) => labels.has(key))) continue;
      const spelt = named.map((labels) => labels.get(key)!);
      const agreed = found.get(key) ?? { frame: 'competency', label: mostUsed(spelt)[0]!, incidentIds: [] };
      agreed.incidentIds.push(incidentId);
      found.set(key, agreed);
    }
  }
  return [...found.values()].sort((a, b) => b.incidentIds.length - a.incidentIds.length);
}

const labelsUnder = ({ board }: OwnSort, incidentId: string): string[] => {
  const ids = new Set(
    board.placements.flatMap((p) =>
      p.incidentId === incidentId && p.frame === 'competency' ? p.categoryId : []
    )
  );
  return board.categories.filter(({ id }) => ids.has(id)).map(({ label }) => label);
};

/** What each sorter calls the task category of an incident. */
const labelsOf = (sorters: readonly OwnSort[], incidentId: string): string[] =>
  sorters.flatMap((sort) => {
    const [id] = placesOf(sort, incidentId, 'task') ?? [];
    return sort.board.categories.find((category) => category.id === id)?.label ?? [];
  });

/** The labels, most used first; of equals the first in the alphabet. */
function mostUsed(labels: readonly string[]): string[] {
  const groups = [...Map.groupBy(labels.toSorted(), labelKey).values()];
  return groups.sort((a, b) => b.length - a.length).map(([label]) => label!);
}

/** The most used label that no other category has yet; or else that label with a number. */
function freeLabel(labels: readonly string[], taken: Set<string>): string {
  const wished = mostUsed(labels);
  const numbered = (n: number) => `${wished[0]!.slice(0, categoryLimits.label - 5)} (${n})`;
  let label = wished.find((one) => !taken.has(labelKey(one)));
  for (let n = 2; label === undefined; n++) if (!taken.has(labelKey(numbered(n)))) label = numbered(n);
  taken.add(labelKey(label));
  return label;
}

/**
 * The moves that lay on a group's board what all agreed on. Cards that lie somewhere already stay there.
 * @param newId makes the ids of the new categories
 */
export function movesTo(agreed: readonly Agreed[], board: Sorting, newId: () => string): PlainMove[] {
  const split = new Set(board.units.map(({ incidentId }) => incidentId));
  const lying = new Set(board.placements.flatMap((p) => (p.frame === 'task' ? p.incidentId : [])));
  return agreed.flatMap(({ frame, label, incidentIds }): PlainMove[] => {
    const cardIds = incidentIds.filter((id) => !split.has(id) && !(frame === 'task' && lying.has(id)));
    if (cardIds.length === 0) return [];
    const place = { kind: 'place', cardIds, before: null, from: null } as const;
    if (label === null) return [{ ...place, categoryId: null }];
    const id = newId();
    return [
      { kind: 'add_category', id, frame, label },
      { ...place, categoryId: id }
    ];
  });
}
