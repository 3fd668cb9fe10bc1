import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  category,
  level,
  names,
  number,
  same,
  setTable,
  table
} from '../../../../../tests/builders/codings-at-random.ts';
import { codings, setCodings } from '../../../../../tests/builders/codings.ts';
import { ofTable } from './asked.ts';
import { agreementReport, type AgreementOptions, type AgreementReport } from './report.ts';
import { code } from './coded.ts';
import type { Codings, Value } from '../codings.ts';
import type { Figure } from '../figure.ts';

const quick = (some: Codings, options: AgreementOptions = {}) =>
  agreementReport(some, { resamples: 0, ...options });
const figuresIn = ({ figures, pairs, categories }: AgreementReport): Figure[] =>
  [figures, ...pairs.map((pair) => pair.figures), ...categories.map((one) => one.figures)].flatMap((some) =>
    Object.values(some)
  );
const reordered = <T>(list: readonly T[], order: readonly number[]): T[] => order.map((k) => list[k]!);
const orders = (some: Codings) =>
  fc.tuple(
    fc.shuffledSubarray([...some.units.keys()], { minLength: some.units.length }),
    fc.shuffledSubarray([...some.coders.keys()], { minLength: some.coders.length })
  );

describe('agreement', () => {
  it('is a finite number or says why there is none, for any table and level', () => {
    const any = fc.oneof(table(category), table(number), table(fc.oneof(category, number)), setTable);
    fc.assert(
      fc.property(any, level, fc.option(fc.integer({ min: 1, max: 9 })), (some, at, codebook) => {
        const report = agreementReport(some, { level: at, codebook: codebook ?? undefined, resamples: 30 });
        for (const { value, reason, interval, n } of figuresIn(report)) {
          expect([Number.isFinite(value), reason !== null]).toEqual(
            value === null ? [false, true] : [true, false]
          );
          if (value !== null) expect(value).toBeLessThanOrEqual(1);
          if (value !== null) expect(n).toBeGreaterThan(0);
          if (value === null) expect(interval).toBeNull();
          if (interval) expect(interval.lower).toBeLessThanOrEqual(interval.upper);
          if (interval) expect(interval.bootstrap?.undefined).toBeLessThanOrEqual(1.5);
        }
      })
    );
  });

  it('does not change when units or coders are put in another order', () => {
    const one = fc.oneof(table(category), table(fc.integer({ min: 0, max: 5 })), setTable);
    const withOrders = one.chain((some) => fc.tuple(fc.constant(some), orders(some), level));
    fc.assert(
      fc.property(withOrders, ([some, [units, coders], at]) => {
        const other = {
          ...some,
          units: reordered(some.units, units),
          coders: reordered(some.coders, coders),
          cells: reordered<readonly unknown[]>(some.cells, units).map((line) => reordered(line, coders))
        } as Codings;
        const [before, after] = [some, other].map((these) => quick(these, { level: at }));
        same(after?.figures, before?.figures);
        same(after?.categories, before?.categories);
        const pairs = (report?: AgreementReport) =>
          report?.pairs.map((pair) => [[...pair.coders].sort().join(), pair.figures]).sort();
        const byName = (a: string, b: string) => (a < b ? -1 : 1);
        same(Object.fromEntries(pairs(after) ?? []), Object.fromEntries(pairs(before) ?? []));
        expect(after?.coders.sort(byName)).toEqual(before?.coders.sort(byName));
      })
    );
  });

  it('does not change when categories are renamed', () => {
    fc.assert(
      fc.property(
        table(category),
        fc.shuffledSubarray(names, { minLength: names.length }),
        (some, others) => {
          const renamed = (value: Value | null) => value && `x${others[names.indexOf(String(value))]}`;
          same(quick(codings(some.cells.map((line) => line.map(renamed)))).figures, quick(some).figures);
        }
      )
    );
  });

  it('does not change by units and coders that say nothing', () => {
    fc.assert(
      fc.property(table(category), (some) => {
        const wider = some.cells.map((line) => [null, ...line]);
        const longer = codings([
          ...wider,
          some.coders.map(() => null),
          ...(wider[0] ? [wider[0].map(() => null)] : [])
        ]);
        same(
          agreementReport(longer, { resamples: 20 }).figures,
          agreementReport(some, { resamples: 20 }).figures
        );
      })
    );
  });

  it('is 1 for identical sorts of more than one category, and cannot be computed for only one', () => {
    const sort = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 2, maxLength: 9 });
    fc.assert(
      fc.property(sort, fc.integer({ min: 2, max: 4 }), level, (values, coders, at) => {
        const { figures } = quick(codings(values.map((value) => Array<number>(coders).fill(value))), {
          level: at
        });
        const { percentAgreement, unanimity, ...corrected } = figures;
        expect([percentAgreement?.value, unanimity?.value]).toEqual([1, 1]);
        const one = new Set(values).size === 1;
        for (const [name, { value, reason }] of Object.entries(corrected)) {
          if (coders > 2 && ['cohenKappa', 'scottPi'].includes(name)) expect(reason).toBe('not-two-coders');
          else expect([name, value, reason]).toEqual([name, one ? null : 1, one ? 'one-value' : null]);
        }
      })
    );
  });

  it('of sets of one label each is that of plain categories', () => {
    fc.assert(
      fc.property(table(category), (some) => {
        const sets = setCodings(
          some.cells.map((line) => line.map((value) => (value === null ? null : [String(value)])))
        );
        same(quick(sets).figures.krippendorffAlpha, quick(some).figures.krippendorffAlpha);
      })
    );
  });

  it('of two coders: Light is Cohen, Fleiss is Scott', () => {
    const two = table(category, 0).filter(({ coders }) => coders.length === 2);
    fc.assert(
      fc.property(two, (some) => {
        const { figures } = quick(some);
        same(figures.lightKappa?.value, figures.cohenKappa?.value);
        same(figures.fleissKappa?.value, figures.scottPi?.value);
      })
    );
  });

  it('of weighted units is that of a table in which they are repeated: a resample is such a table', () => {
    const tenths = fc.integer({ min: 0, max: 10 }).map((tenth) => tenth / 10);
    const one = fc.oneof(table(tenths), table(tenths, 0));
    const weighted = one.chain((some) => {
      const { length } = code(some).units;
      const weights = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: length, maxLength: length });
      return fc.tuple(fc.constant(some), weights, level);
    });
    fc.assert(
      fc.property(weighted, ([some, weights, at]) => {
        const coded = code(some);
        const rows = coded.units.flatMap((unit, u) => {
          const line = some.cells[some.units.indexOf(unit)] ?? [];
          return Array.from({ length: weights[u]! }, () => [...line]);
        });
        const [here, there] = [coded, code(codings(rows))].map((these) => ofTable(these, at, 11));
        here?.forEach(({ name, coefficient }, k) => {
          const repeated = there?.[k]?.coefficient;
          if (coefficient.reason || repeated?.reason === 'not-two-coders') return;
          const wanted = repeated?.reason ? NaN : repeated?.at(new Int32Array(repeated.units).fill(1));
          const found = coefficient.at(Int32Array.from(weights));
          same([name, found], [name, wanted]);
        });
      }),
      { numRuns: 500 }
    );
  });
});
