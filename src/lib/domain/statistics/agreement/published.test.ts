import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { codings, codingsFromCounts, codingsFromCross } from '../../../../../tests/builders/codings.ts';
import { sharedData } from '../../../../../tests/builders/shared-data.ts';
import type { CoefficientName } from './asked.ts';
import { agreementReport } from './report.ts';

interface Published {
  name: string;
  data?: (number | null)[][];
  counts?: number[][];
  table?: number[][];
  expected: { stat: string; value: number | number[]; tol: number }[];
}

const file = sharedData('irr/agreement.json');
const tables = file ? (JSON.parse(readFileSync(file, 'utf8')) as Published[]) : [];

const tableOf = ({ data, counts, table }: Published) =>
  data ? codings(data) : counts ? codingsFromCounts(counts) : codingsFromCross(table ?? []);

type Level = 'ordinal' | 'interval' | 'ratio' | undefined;
/** What published figures are in our report. */
const ours: Record<string, [CoefficientName, Level?]> = {
  krippendorff_alpha_nominal: ['krippendorffAlpha'],
  krippendorff_alpha_ordinal: ['krippendorffAlpha', 'ordinal'],
  krippendorff_alpha_interval: ['krippendorffAlpha', 'interval'],
  krippendorff_alpha_ratio: ['krippendorffAlpha', 'ratio'],
  fleiss_kappa: ['fleissKappa'],
  gwet_ac1: ['gwetAc1'],
  percent_agreement: ['percentAgreement'],
  cohen_kappa: ['cohenKappa']
};

describe.skipIf(!file)('published tables', () => {
  const cases = tables.flatMap((published) =>
    published.expected.flatMap(({ stat, value, tol }) => {
      const [name, level] = ours[stat] ?? [];
      // Fleiss' kappa of a table with gaps is another coefficient; ours asks for complete tables.
      const gaps = name === 'fleissKappa' && published.data?.flat().includes(null);
      return name && !gaps ? [[published.name, name, level, Number(value), tol, published] as const] : [];
    })
  );
  it.each(cases)('%s: %s %s', (_, name, level, wanted, tolerance, published) => {
    const value = agreementReport(tableOf(published), { level, resamples: 0 }).figures[name]?.value;
    expect(Math.abs((value ?? NaN) - wanted)).toBeLessThanOrEqual(tolerance);
  });

  it('the limits of kappa from its standard error', () => {
    const published = tables.find(({ name }) => name === 'abstractors-3x3');
    const limits = published?.expected.find(({ stat }) => stat === 'cohen_kappa_ci95')?.value as number[];
    const { value, standardError } = agreementReport(tableOf(published!), { resamples: 0 }).figures
      .cohenKappa!;
    expect(value! - 1.96 * standardError!).toBeCloseTo(limits[0]!, 2);
    expect(value! + 1.96 * standardError!).toBeCloseTo(limits[1]!, 2);
  });
});
