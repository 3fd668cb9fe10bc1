import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { category, level, same, table } from '../../../../../tests/builders/codings-at-random.ts';
import { codings } from '../../../../../tests/builders/codings.ts';
import { agreementReport, type AgreementOptions } from './report.ts';
import { code } from './coded.ts';
import type { Codings } from '../codings.ts';
import { krippendorffAlpha, type Level } from './krippendorff.ts';

const quick = (some: Codings, options: AgreementOptions = {}) =>
  agreementReport(some, { resamples: 0, ...options });

describe('alpha', () => {
  it("of complete tables: 1 - alpha = (1 - Fleiss' kappa)(Nm - 1) / (Nm)", () => {
    fc.assert(
      fc.property(table(category, 0), (some) => {
        const { krippendorffAlpha: alpha, fleissKappa, scottPi } = quick(some).figures;
        if (typeof alpha?.value !== 'number') return;
        const [units, coders] = [some.units.length, some.coders.length];
        const shrink = (units * coders - 1) / (units * coders);
        expect(1 - alpha.value).toBeCloseTo((1 - (fleissKappa?.value ?? NaN)) * shrink, 9);
        if (coders === 2) expect(1 - alpha.value).toBeCloseTo((1 - (scottPi?.value ?? NaN)) * shrink, 9);
      })
    );
  });

  it('is what its definition says, for every level and however many values there are', () => {
    const numbers = table(fc.integer({ min: 0, max: 40 }));
    fc.assert(
      fc.property(numbers, level, (some, at) => {
        const found = quick(some, { level: at }).figures.krippendorffAlpha?.value ?? null;
        const wanted = alphaByDefinition(some.cells as (number | null)[][], at);
        if (wanted === null) expect(found).toBeNull();
        else expect(found).toBeCloseTo(wanted, 9);
      })
    );
  });

  it('does not change when an interval scale is stretched and moved, or a ratio scale stretched', () => {
    const numbers = table(fc.integer({ min: 0, max: 9 }));
    fc.assert(
      fc.property(
        numbers,
        fc.integer({ min: 1, max: 50 }),
        fc.integer({ min: -99, max: 99 }),
        (some, by, to) => {
          const moved = (step: number) =>
            codings(
              some.cells.map((line) =>
                line.map((value) => (value === null ? null : Number(value) * by + step))
              )
            );
          const alpha = (these: Codings, at: 'interval' | 'ratio') => {
            const coefficient = krippendorffAlpha(code(these), at);
            return coefficient.at(new Int32Array(coefficient.units).fill(1));
          };
          same(alpha(moved(to), 'interval'), alpha(some, 'interval'));
          same(alpha(moved(0), 'ratio'), alpha(some, 'ratio'));
        }
      )
    );
  });
});

/** Section by section as Krippendorff (2011) writes it: coincidences, then the sums over all pairs of values. */
function alphaByDefinition(rows: (number | null)[][], at: Level): number | null {
  const units = rows
    .map((line) => line.filter((value) => value !== null))
    .filter((ratings) => ratings.length >= 2);
  const all = units.flat();
  const values = [...new Set(all)].sort((a, b) => a - b);
  const times = values.map((value) => all.filter((other) => other === value).length);
  const squared = (c: number, k: number): number => {
    if (c === k) return 0;
    if (at === 'nominal') return 1;
    if (at === 'interval') return (c - k) ** 2;
    if (at === 'ratio') return ((c - k) / (c + k)) ** 2;
    const [from, to] = [values.indexOf(Math.min(c, k)), values.indexOf(Math.max(c, k))];
    const between = times.slice(from, to + 1).reduce((sum, n) => sum + n, 0);
    return (between - (times[from]! + times[to]!) / 2) ** 2;
  };
  let observed = 0;
  for (const ratings of units) {
    ratings.forEach((c, i) =>
      ratings.forEach((k, j) => {
        if (i !== j) observed += squared(c, k) / (ratings.length - 1);
      })
    );
  }
  let expected = 0;
  values.forEach((c, i) => values.forEach((k, j) => (expected += times[i]! * times[j]! * squared(c, k))));
  const n = all.length;
  return expected === 0 ? null : 1 - observed / n / (expected / (n * (n - 1)));
}
