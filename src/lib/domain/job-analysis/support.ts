import type { Flag, StatementEvidence } from './document.ts';
import { participationBase } from '../statistics/participation.ts';
import { quarter } from './formats.ts';

export { participationBase };

/** Groups must share this many incidents before their categories are compared (method page, section 11). */
export const commonCore = 12;

/** The share of the contributing participants; null when there are too few of them to judge it. */
export function participationOf(people: number, contributors: number): number | null {
  return contributors < participationBase ? null : people / contributors;
}

/**
 * The support flag of a statement assembled from incidents (job-analysis page, section 1).
 * Without a judged participation rate the quarter rule does not lower the flag, and E3, which asks
 * for that quarter, is not given.
 * @param independent two groups formed the category independently (`formedIndependently`), or judges who sorted
 *   blind put its incidents back (`putBack` in `retranslation.ts`)
 */
export function flagOf(
  evidence: Pick<StatementEvidence, 'effective' | 'ineffective' | 'people' | 'participation'>,
  independent: boolean
): Flag {
  const { people, participation } = evidence;
  const incidents = evidence.effective.length + evidence.ineffective.length;
  if (incidents === 0) return 'E0';
  if (incidents < 2 || people < 2) return 'E1';
  if (participation !== null && participation < quarter) return 'E1';
  return participation !== null && independent ? 'E3' : 'E2';
}

/** What one group had on its board, and what of it went into the category. */
export interface GroupShare {
  dealt: ReadonlySet<string>;
  placed: ReadonlySet<string>;
}

/**
 * Did two groups form the same category from incidents that both had? True when for some pair with a
 * common core the Jaccard index of the shared incidents they placed in it is at least .50.
 */
export function formedIndependently(groups: GroupShare[]): boolean {
  return groups.some((a, i) =>
    groups.slice(i + 1).some((b) => {
      const mine = intersection(a.placed, b.dealt);
      const theirs = intersection(b.placed, a.dealt);
      if (mine.size === 0 || theirs.size === 0) return false;
      if (intersection(a.dealt, b.dealt).size < commonCore) return false;
      const both = intersection(mine, theirs).size;
      return both / (mine.size + theirs.size - both) >= 0.5;
    })
  );
}

export function intersection(a: ReadonlySet<string>, b: ReadonlySet<string>): Set<string> {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  return new Set([...small].filter((item) => large.has(item)));
}
