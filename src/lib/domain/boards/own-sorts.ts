import { codingsFrom, type Codings } from '../statistics/codings.ts';
import type { Frame } from './board.ts';
import type { Sorting } from './sorting.ts';

/** What one member sorted alone. */
export interface OwnSort {
  ownerId: string;
  board: Sorting;
}

/** A category of one member. */
export interface OwnPile {
  ownerId: string;
  id: string;
  label: string;
}

const byOwner = (a: OwnSort, b: OwnSort) => (a.ownerId < b.ownerId ? -1 : 1);

/** Those who sorted anything by this frame; in an order that does not depend on the one given. */
export const sortersBy = (sorts: readonly OwnSort[], frame: Frame): OwnSort[] =>
  sorts.filter(({ board }) => board.placements.some((one) => one.frame === frame)).sort(byOwner);

/**
 * Where a member laid an incident, by the ids of the categories; with several when its parts lie apart. Empty: it
 * fits nowhere. Null: not sorted.
 */
export function placesOf({ board }: OwnSort, incidentId: string, frame: Frame): string[] | null {
  const placed = board.placements.filter((one) => one.incidentId === incidentId && one.frame === frame);
  if (placed.length === 0) return null;
  return [...new Set(placed.flatMap(({ categoryId }) => categoryId ?? []))].sort();
}

/** The members' task piles as the statistics read them: units are incidents, coders are members. */
export function pilesTable(sorts: readonly OwnSort[], incidentIds: readonly string[]): Codings {
  return codingsFrom(
    incidentIds.flatMap((unit) =>
      sortersBy(sorts, 'task').map((sort) => ({
        unit,
        coder: sort.ownerId,
        value: placesOf(sort, unit, 'task')
      }))
    )
  );
}

/** Labels are the same whatever their capitals and spaces. */
export const labelKey = (label: string): string =>
  label.trim().replace(/\s+/g, ' ').toLocaleLowerCase().normalize('NFC');
