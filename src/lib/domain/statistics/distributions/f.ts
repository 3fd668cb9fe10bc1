import { continued, logGamma } from './gamma.ts';

/**
 * The value below which a share p of an F distribution lies.
 * @param p above 0, below 1
 * @param d1, d2 degrees of freedom, above 0; they need not be whole
 * @returns Infinity where it is too large for a number
 */
export function fQuantile(p: number, d1: number, d2: number): number {
  const [a, b] = [d1 / 2, d2 / 2];
  // From the side on which the solution is small, as 1 minus a small number is no longer exact.
  if (p <= incompleteBeta(0.5, a, b)) {
    const x = inverse(p, a, b);
    return (d2 * x) / (d1 * (1 - x));
  }
  const y = inverse(1 - p, b, a);
  return (d2 * (1 - y)) / (d1 * y);
}

/**
 * Regularised incomplete beta I_x(a, b), the share of a beta distribution below x, by its continued fraction
 * (DLMF 8.17.22).
 */
export function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  // Beyond its mean the fraction is slow; there the other side is computed.
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(1 - x, b, a);
  const logBeta = logGamma(a) + logGamma(b) - logGamma(a + b);
  const front = Math.exp(a * Math.log(x) + b * Math.log1p(-x) - logBeta) / a;
  const fraction = continued(1, (k) => {
    const m = Math.floor(k / 2);
    const odd = k % 2 === 1;
    const above = odd ? -(a + m) * (a + b + m) : m * (b - m);
    const below = odd ? (a + 2 * m) * (a + 2 * m + 1) : (a + 2 * m - 1) * (a + 2 * m);
    return [(above * x) / below, 1];
  });
  return front / fraction;
}

/** The x up to one half with I_x(a, b) = share, by halving: slow, but it cannot go astray. */
function inverse(share: number, a: number, b: number): number {
  let [low, high] = [0, 0.5];
  while (high - low > 1e-15 * high) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) break;
    if (incompleteBeta(middle, a, b) < share) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
