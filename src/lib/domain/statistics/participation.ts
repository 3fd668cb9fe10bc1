import type { Figure } from './figure.ts';
import { proportion } from './proportion.ts';

/** Fewer contributing participants than this are counted, not judged (method page, section 9). */
export const participationBase = 8;

/** How many participants stand behind a category. */
export interface Participation {
  /** Participants with an incident in the category, and with any valid incident. */
  people: number;
  contributors: number;
  /** Their share, `n` being the contributors; 'too-few' below 8, when the counts are to be shown instead. */
  rate: Figure;
  /** At least a quarter (Borgen & Amundson 1984); null below 8 contributors. */
  viable: boolean | null;
}

/** The participation rate of a category. */
export function participation(people: number, contributors: number): Participation {
  const rate = proportion(people, contributors);
  const judged = contributors >= participationBase;
  return {
    people,
    contributors,
    rate: judged || rate.value === null ? rate : { ...rate, readings: ['too-few', ...rate.readings] },
    // In whole numbers: a quarter is a quarter.
    viable: judged ? 4 * people >= contributors : null
  };
}

/**
 * The same for every category.
 * @param placements who wrote an incident that lies in which category; an incident may be in several
 * @param contributors participants with a valid incident, in a category or not
 */
export function participationByCategory(
  placements: readonly { participant: string; category: string }[],
  contributors: ReadonlySet<string>
): Map<string, Participation> {
  const valid = placements.filter(({ participant }) => contributors.has(participant));
  const byCategory = Map.groupBy(valid, ({ category }) => category);
  return new Map(
    [...byCategory].map(([category, some]) => {
      const people = new Set(some.map(({ participant }) => participant)).size;
      return [category, participation(people, contributors.size)];
    })
  );
}
