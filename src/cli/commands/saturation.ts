import { cliSaturationMessages } from '../../lib/i18n/cli-saturation.ts';
import { defineCommand } from '../command.ts';
import { readRows } from '../input.ts';
import { type CellValue, print } from '../output.ts';

export const command = defineCommand({
  name: 'saturation',
  formats: ['json', 'csv'],
  options: { threshold: { kind: 'number', min: 0.8, max: 0.95, standard: 0.9 } },
  messages: cliSaturationMessages,
  async run({ threshold }, io) {
    const { rows } = await readRows(io, { required: ['incident', 'category'] });
    const { saturationReport } = await import('../../lib/domain/statistics/saturation/report.ts');
    const { placedFrom } = await import('../../lib/domain/statistics/saturation/tally.ts');
    const { estimate, curve, log, ...report } = saturationReport(placedFrom(rows), { threshold });
    await print(io, {
      json: { ...report, [report.several ? 'chao2' : 'chao1']: estimate, curve, log },
      csv: () => ({
        columns: ['number', 'incident', 'categories', 'new', 'observed', 'expected', 'lower', 'upper'],
        rows: log.map(({ number, incident, categories, added }, i): CellValue[] => {
          const { observed = null, expected = null, lower = null, upper = null } = curve[i] ?? {};
          return [
            number,
            incident,
            categories.join('; '),
            added.join('; '),
            observed,
            expected,
            lower,
            upper
          ];
        })
      })
    });
  }
});
