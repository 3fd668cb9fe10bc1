/** Lanczos' coefficients for g = 7 (Godfrey 2001): good for some 15 digits. */
const lanczos = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7
];

/** ln Γ(x), for x > 0. */
export function logGamma(x: number): number {
  // The mirror, where the series is less exact.
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
  const t = x + 6.5;
  const sum = lanczos.reduce((total, c, k) => (k === 0 ? c : total + c / (x - 1 + k)), 0);
  return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(t) - t + Math.log(sum);
}

/** Of series and continued fractions: what changes less no longer counts; more steps are never needed. */
export const precision = 1e-16;
const steps = 100_000;

/**
 * The share of a chi-squared distribution above a value: the p of a test.
 * Regularised incomplete gamma Q(df/2, x/2) by series or continued fraction (DLMF 8.7.1, 8.9.2).
 * @param df degrees of freedom, above 0
 */
export function chiSquaredTail(value: number, df: number): number {
  const [a, x] = [df / 2, value / 2];
  if (x <= 0) return 1;
  const front = Math.exp(a * Math.log(x) - x - logGamma(a));
  if (x < a + 1) {
    let [term, sum] = [1 / a, 1 / a];
    for (let k = 1; k < steps && term > sum * precision; k++) {
      term *= x / (a + k);
      sum += term;
    }
    return Math.max(0, 1 - front * sum);
  }
  const fraction = continued(x + 1 - a, (k) => [-k * (k - a), x + 2 * k + 1 - a]);
  return front / fraction;
}

/**
 * A continued fraction b0 + a1/(b1 + a2/(b2 + …)) by the modified way of Lentz (Thompson & Barnett 1986).
 * @param term [a_k, b_k] for k = 1, 2, …
 */
export function continued(b0: number, term: (k: number) => [number, number]): number {
  const tiny = 1e-300;
  let value = b0 || tiny;
  let [c, d] = [value, 0];
  for (let k = 1; k < steps; k++) {
    const [a, b] = term(k);
    d = 1 / (b + a * d || tiny);
    c = b + a / c || tiny;
    value *= c * d;
    if (Math.abs(c * d - 1) < precision * 10) break;
  }
  return value;
}
