import type { Figure } from '../../lib/domain/statistics/figure.ts';
import type { CellValue, PrintedTable } from '../output.ts';

/** Figures under their names, of all coders, of a pair or of a category. */
export interface Scope {
  scope: 'all' | 'pair' | 'category';
  first?: string;
  second?: string;
  figures: Record<string, Figure | undefined>;
}

/** A line for every figure. */
export function figureTable(scopes: readonly Scope[]): PrintedTable {
  const columns = [
    'scope',
    'first',
    'second',
    'coefficient',
    'value',
    'reason',
    'n',
    'lower',
    'upper',
    'readings'
  ];
  const rows = scopes.flatMap(({ scope, first = null, second = null, figures }) =>
    Object.entries(figures).flatMap(([name, figure]): CellValue[][] => {
      if (!figure) return [];
      const { value, reason, n, interval, readings } = figure;
      const limits = [interval?.lower ?? null, interval?.upper ?? null];
      return [[scope, first, second, name, value, reason, n, ...limits, readings.join(' ')]];
    })
  );
  return { columns, rows };
}
