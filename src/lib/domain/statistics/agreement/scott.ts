import type { Coefficient } from './coefficient.ts';
import { ofMargins, type TwoCoders } from './two-coders.ts';

/** Scott's pi of two coders (Scott 1955): as kappa, with the same expectation for both coders. */
export function scottPi(pair: TwoCoders): Coefficient {
  return ofMargins(pair, ({ n, same, first, second }) => {
    let expected = 0;
    for (let k = 0; k < first.length; k++) expected += (first[k]! + second[k]!) ** 2;
    const beyond = 4 * n * n - expected;
    return beyond === 0 ? NaN : (4 * n * same - expected) / beyond;
  });
}
