import { discussFirst } from '../../lib/domain/statistics/agreement/discuss.ts';
import { agreementReport, type AgreementOptions } from '../../lib/domain/statistics/agreement/report.ts';
import type { Codings } from '../../lib/domain/statistics/codings.ts';
import type { Printed } from '../output.ts';
import { figureTable } from './figures.ts';
import { onScales } from './scales.ts';

/** Agreement of coders who share a codebook or a scale. */
export function sharedAgreement(table: Codings, options: AgreementOptions, top: number): Printed {
  const { figures: ofCodings, pairs, categories, ...basis } = agreementReport(table, options);
  const { figures: ofScales, complete } = onScales(table, options.level ?? 'nominal');
  const figures = { ...ofCodings, ...ofScales };
  const renamed = <T extends { figures: object }>({ figures: coefficients, ...rest }: T) => ({
    ...rest,
    coefficients
  });
  return {
    json: {
      ...basis,
      ...(complete && { complete }),
      coefficients: figures,
      pairs: pairs.map(renamed),
      categories: categories.map(renamed),
      discuss: discussFirst(table, { level: options.level, limit: top })
    },
    csv: () =>
      figureTable([
        { scope: 'all', figures },
        ...pairs.map(({ coders: [first, second], figures }) => ({
          scope: 'pair' as const,
          first,
          second,
          figures
        })),
        ...categories.map(({ category, figures }) => ({
          scope: 'category' as const,
          first: category,
          figures
        }))
      ])
  };
}
