import { noCoefficient, type Coefficient } from './coefficient.ts';
import { pairable, type Counts } from './counts.ts';
import { agreementOfUnits, whyNone } from './percent-agreement.ts';

/**
 * Gwet's AC1 (Gwet 2008; 2014 for missing ratings) for two coders or more: the units with two ratings or more
 * say how much coders agree, all units say how the categories are used.
 * @param codebook how many categories the coders could choose from, also when they used fewer; without it,
 *   as many as they used
 */
export function gwetAc1(counts: Counts, codebook = counts.categories): Coefficient {
  const reason = whyNone(counts);
  const categories = Math.max(codebook, counts.categories);
  if (reason) return noCoefficient(reason, counts.units);
  if (categories < 2) return noCoefficient('one-value', counts.units, pairable(counts));
  const { units, ratings, start, category, count } = counts;
  const agreement = agreementOfUnits(counts);
  const share = new Float64Array(counts.categories);
  return {
    units,
    n: pairable(counts),
    reason: null,
    cost: 2 * count.length,
    at(weights) {
      share.fill(0);
      let [agreeing, paired, all] = [0, 0, 0];
      for (let u = 0; u < units; u++) {
        const weight = weights[u]!;
        if (weight === 0) continue;
        all += weight;
        if (ratings[u]! >= 2) {
          paired += weight;
          agreeing += weight * agreement[u]!;
        }
        for (let k = start[u]!; k < start[u + 1]!; k++) {
          share[category[k]!]! += (weight * count[k]!) / ratings[u]!;
        }
      }
      if (paired === 0) return NaN;
      let expected = 0;
      for (let k = 0; k < share.length; k++) expected += (share[k]! / all) * (1 - share[k]! / all);
      expected /= categories - 1;
      return (agreeing / paired - expected) / (1 - expected);
    }
  };
}
