/** An incident in the order of analysis, with the categories it was put in: one, several, or none that fit. */
export interface Placed {
  incident: string;
  categories: readonly string[];
}

/** How often each category was met. */
export interface Tally {
  /** Incidents. */
  n: number;
  /** Of each category the number of incidents, at least 1. */
  counts: number[];
  /** Placements: as many as incidents when each has one category. */
  placements: number;
  /** Some incident has several categories, or none: incidents are then samples of categories. */
  several: boolean;
  /** Categories met once, and twice. */
  once: number;
  twice: number;
}

/** Counts the incidents of each category. A category named twice for one incident counts once. */
export function tallyOf(sequence: readonly Placed[]): Tally {
  const counts = new Map<string, number>();
  for (const { categories } of sequence)
    for (const category of new Set(categories)) counts.set(category, (counts.get(category) ?? 0) + 1);
  const several = sequence.some(({ categories }) => new Set(categories).size !== 1);
  return tallyFrom([...counts.values()], several ? sequence.length : undefined);
}

/**
 * The same from the number of incidents of each category.
 * @param incidents how many there are, when they can have several categories or none
 */
export function tallyFrom(counts: number[], incidents?: number): Tally {
  const placements = counts.reduce((sum, x) => sum + x, 0);
  return {
    n: incidents ?? placements,
    counts,
    placements,
    several: incidents !== undefined,
    once: counts.filter((x) => x === 1).length,
    twice: counts.filter((x) => x === 2).length
  };
}

/** Every category was met once only: nothing can be said of those not met. */
export const allNew = ({ counts, once }: Tally): boolean => counts.length > 0 && once === counts.length;

/** One row of the exhaustiveness log. */
export interface Logged extends Placed {
  /** Place in the order of analysis, from 1. */
  number: number;
  /** Those of its categories that had not been met before. */
  added: string[];
  /** Categories met so far. */
  met: number;
}

/** The exhaustiveness log: which incident brought a new category (method page, section 9). */
export function exhaustivenessLog(sequence: readonly Placed[]): Logged[] {
  const met = new Set<string>();
  return sequence.map(({ incident, categories }, i) => {
    const added = [...new Set(categories)].filter((category) => !met.has(category));
    for (const category of added) met.add(category);
    return { incident, categories, number: i + 1, added, met: met.size };
  });
}

/** Rows of incident and category in order; several rows of one incident are several categories of it. */
export function placedFrom(rows: readonly { incident: string; category: string }[]): Placed[] {
  const found = new Map<string, Set<string>>();
  for (const { incident, category } of rows)
    found.set(incident, (found.get(incident) ?? new Set()).add(category));
  return [...found].map(([incident, categories]) => ({ incident, categories: [...categories] }));
}
