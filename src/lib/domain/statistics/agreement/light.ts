import type { Coded } from './coded.ts';
import { noCoefficient, type Coefficient } from './coefficient.ts';
import { kappaOf } from './cohen.ts';
import { countsOf, pairable } from './counts.ts';
import { whyNone } from './percent-agreement.ts';
import { columnOf, fillMargins, noMargins } from './two-coders.ts';

/** Every two coders of a table, by their columns. */
export function everyTwo(coders: number): [number, number][] {
  const pairs: [number, number][] = [];
  for (let a = 0; a < coders; a++) for (let b = a + 1; b < coders; b++) pairs.push([a, b]);
  return pairs;
}

/** More steps than this (some hundreds of coders) and the mean of all pairs is not worth the wait. */
const mostSteps = 1e8;

/**
 * Light's kappa (Light 1971): the mean of Cohen's kappa over every two coders. Pairs that coded no unit
 * together are left out; a pair that used one and the same value only leaves the mean undefined, since
 * leaving out its perfect agreement would pull the mean down.
 */
export function lightKappa(coded: Coded): Coefficient {
  const [units, coders, categories] = [coded.units.length, coded.coders.length, coded.values.length];
  const counts = countsOf(coded);
  const reason = whyNone(counts);
  if (reason) return noCoefficient(reason, units);
  const cost = ((coders * (coders - 1)) / 2) * (units + 2 * categories);
  if (cost > mostSteps) return noCoefficient('too-large', units, pairable(counts));
  const columns = coded.coders.map((_, coder) => columnOf(coded, coder));
  const margins = noMargins(categories);
  return {
    units,
    n: pairable(counts),
    reason: null,
    cost,
    at(weights) {
      let sum = 0;
      let found = 0;
      for (let a = 0; a < coders; a++) {
        for (let b = a + 1; b < coders; b++) {
          fillMargins(margins, columns[a]!, columns[b]!, weights);
          if (margins.n === 0) continue;
          sum += kappaOf(margins);
          found++;
        }
      }
      return found === 0 ? NaN : sum / found;
    }
  };
}
