import type { Coded } from './coded.ts';
import { noCoefficient, type Coefficient } from './coefficient.ts';
import { kappaOf } from './cohen.ts';
import { countsOf, pairable } from './counts.ts';
import { twoCoders, type TwoCoders } from './two-coders.ts';

/** Every two coders of a table, by their columns. */
export function everyTwo(coders: number): [number, number][] {
  const pairs: [number, number][] = [];
  for (let a = 0; a < coders; a++) for (let b = a + 1; b < coders; b++) pairs.push([a, b]);
  return pairs;
}

/**
 * Light's kappa (Light 1971): the mean of Cohen's kappa over every two coders. Pairs that coded no unit
 * together are left out; a pair that used one and the same value only leaves the mean undefined, since
 * leaving out its perfect agreement would pull the mean down.
 */
export function lightKappa(coded: Coded): Coefficient {
  const units = coded.units.length;
  const pairs: TwoCoders[] = everyTwo(coded.coders.length)
    .map(([a, b]) => twoCoders(coded, a, b))
    .filter((pair) => pair.n > 0);
  if (pairs.length === 0) return noCoefficient(units === 0 ? 'no-units' : 'one-coder', units);
  return {
    units,
    n: pairable(countsOf(coded)),
    reason: null,
    cost: pairs.reduce((sum, pair) => sum + pair.n + 2 * pair.categories, 0),
    at(weights) {
      let sum = 0;
      let found = 0;
      for (const pair of pairs) {
        const margins = pair.margins(weights);
        if (margins.n === 0) continue;
        sum += kappaOf(margins);
        found++;
      }
      return found === 0 ? NaN : sum / found;
    }
  };
}
