import { type Figure, figure, noFigure } from '../figure.ts';
import { allNew, type Tally } from './tally.ts';

/** Share of the incidents in the field that belong to categories already met; `n` counts incidents. */
export interface Coverage {
  /** 1 - f1/n (Good 1953, after Turing). */
  goodTuring: Figure;
  /** Refined by the categories met twice (Chao & Jost 2012). */
  chaoJost: Figure;
}

/** The coverage; where incidents have several categories, of placements instead of incidents. */
export function coverageOf(tally: Tally): Coverage {
  const { n, placements, once, twice } = tally;
  if (placements === 0) return { goodTuring: noFigure('no-units', n), chaoJost: noFigure('no-units', n) };
  const unseen = once / placements;
  const goodTuring = figure(1 - unseen, n);
  if (allNew(tally)) return { goodTuring, chaoJost: noFigure('all-new', n) };
  return { goodTuring, chaoJost: figure(1 - unseen * refinement(n, once, twice), n) };
}

function refinement(n: number, once: number, twice: number): number {
  if (twice > 0) return ((n - 1) * once) / ((n - 1) * once + 2 * twice);
  // With one single category met once the refinement would say that nothing is missing.
  return once > 1 ? ((n - 1) * (once - 1)) / ((n - 1) * (once - 1) + 2) : 1;
}

/**
 * The chance that the next incident brings a new category, f1/n. Where incidents have several categories: how
 * many new ones it brings on average, at most 1.
 */
export function newAtNext({ n, once }: Tally): Figure {
  return n === 0 ? noFigure('no-units', 0) : figure(Math.min(1, once / n), n);
}
