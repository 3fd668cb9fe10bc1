import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fQuantile, incompleteBeta } from './f.ts';
import { chiSquaredTail, logGamma } from './gamma.ts';

/** Almost the same, as a share of the value. */
const close = (found: number, wanted: number, share = 1e-9) =>
  expect(Math.abs(found - wanted)).toBeLessThanOrEqual(share * Math.max(Math.abs(wanted), 1e-300));

const p = fc.double({ min: 0.001, max: 0.999, noNaN: true });
const df = fc.double({ min: 0.2, max: 400, noNaN: true });

describe('ln Γ', () => {
  it('is that of the factorials, and of one half', () => {
    let factorial = 1;
    for (let n = 1; n < 20; n++, factorial *= n - 1) {
      expect(Math.abs(logGamma(n) - Math.log(factorial))).toBeLessThan(1e-12 * (1 + Math.log(factorial)));
    }
    close(logGamma(0.5), 0.5 * Math.log(Math.PI), 1e-12);
    close(logGamma(0.1), 2.252712651734206, 1e-12);
    close(logGamma(1000), 5905.220423209181, 1e-12);
  });
});

describe('the tail of chi-squared', () => {
  it('is that of tables', () => {
    close(chiSquaredTail(3.841458820694124, 1), 0.05);
    close(chiSquaredTail(18.307038053275146, 10), 0.05);
    close(chiSquaredTail(124.34211340400407, 100), 0.05);
    close(chiSquaredTail(31.41043284423092, 20), 0.05);
    expect(chiSquaredTail(0, 3)).toBe(1);
  });

  it('is a sum of Poisson chances for an even number of degrees of freedom', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 80, noNaN: true }),
        fc.integer({ min: 1, max: 40 }),
        (x, half) => {
          let [term, sum] = [Math.exp(-x / 2), 0];
          for (let k = 0; k < half; k++) {
            sum += term;
            term *= x / 2 / (k + 1);
          }
          expect(Math.abs(chiSquaredTail(x, 2 * half) - sum)).toBeLessThan(1e-12);
        }
      )
    );
  });
});

describe('quantiles of F', () => {
  it('are those of tables', () => {
    close(fQuantile(0.975, 5, 10), 4.236085668188633);
    close(fQuantile(0.95, 3, 20), 3.098391212250004);
    close(fQuantile(0.975, 1, 1), Math.tan((0.975 * Math.PI) / 2) ** 2);
    close(fQuantile(0.5, 7, 7), 1);
    close(fQuantile(0.99, 4, 15), 4.893209589268454);
  });

  it('have a plain form for 2 degrees of freedom', () => {
    fc.assert(
      fc.property(p, df, (share, d) => {
        close(fQuantile(share, 2, d), (d / 2) * Math.expm1((-2 / d) * Math.log1p(-share)), 1e-8);
        const x = share ** (2 / d);
        const rest = -Math.expm1((2 / d) * Math.log(share));
        close(fQuantile(share, d, 2), (2 * x) / (d * rest), 1e-8);
      })
    );
  });

  it('turn over with the degrees of freedom, and lead back to their share', () => {
    fc.assert(
      fc.property(p, df, df, (share, d1, d2) => {
        const f = fQuantile(share, d1, d2);
        fc.pre(f > 1e-200 && f < 1e200);
        close(f, 1 / fQuantile(1 - share, d2, d1), 1e-6);
        const above = incompleteBeta(d2 / (d1 * f + d2), d2 / 2, d1 / 2);
        const below = incompleteBeta((d1 * f) / (d1 * f + d2), d1 / 2, d2 / 2);
        // The side on which its argument is exact.
        expect(d1 * f > d2 ? 1 - above : below).toBeCloseTo(share, 10);
      })
    );
  });

  it('grow beyond any number rather than failing', () => {
    expect(fQuantile(0.975, 5, 0.001)).toBe(Infinity);
    expect(fQuantile(0.975, 2000, 50_000)).toBeCloseTo(1.065, 2);
  });
});
