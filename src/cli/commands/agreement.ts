import { cliAgreementMessages } from '../../lib/i18n/cli-agreement.ts';
import { defineCommand } from '../command.ts';
import { print } from '../output.ts';
import { Problem } from '../problem.ts';

export const command = defineCommand({
  name: 'agreement',
  formats: ['json', 'csv'],
  options: {
    level: { kind: 'choice', values: ['nominal', 'ordinal', 'interval', 'ratio'], standard: 'nominal' },
    'free-labels': { kind: 'flag' },
    rest: { kind: 'text' },
    codebook: { kind: 'whole', min: 2, max: 10_000 },
    top: { kind: 'whole', min: 0, max: 1000, standard: 10 },
    resamples: { kind: 'whole', min: 0, max: 100_000 },
    seed: { kind: 'whole', min: 0, max: 2 ** 32 - 1, standard: 12345 }
  },
  messages: cliAgreementMessages,
  async run({ level, 'free-labels': free, rest, codebook, top, resamples, seed }, io) {
    const { readCodings } = await import('../agreement/input.ts');
    if (free) {
      const { freeAgreement } = await import('../agreement/free.ts');
      return print(
        io,
        freeAgreement(await readCodings(io, { rest }), { seed, permutations: resamples }, top)
      );
    }
    if (rest !== undefined) throw new Problem(cliAgreementMessages[io.language].restAlone);
    const { sharedAgreement } = await import('../agreement/shared.ts');
    const table = await readCodings(io, level === 'nominal' ? 'names' : 'numbers');
    await print(io, sharedAgreement(table, { level, codebook, seed, resamples }, top));
  }
});
