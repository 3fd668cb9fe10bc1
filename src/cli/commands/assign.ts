import { cliAssignMessages } from '../../lib/i18n/cli-assign.ts';
import { defineCommand } from '../command.ts';
import { problemIn, readTexts } from '../input.ts';
import { print } from '../output.ts';
import { Problem } from '../problem.ts';

export const command = defineCommand({
  name: 'assign',
  formats: ['json', 'csv'],
  options: {
    examples: { kind: 'file', needed: true },
    top: { kind: 'whole', min: 1, max: 100, standard: 3 }
  },
  messages: cliAssignMessages,
  async run({ examples: file, top }, io) {
    const { askAboutTexts } = await import('../../lib/server/usecases/texts.ts');
    const { inLanguage, mostTexts, rounded } = await import('../texts.ts');
    const messages = cliAssignMessages[io.language];
    const rows = await readTexts(io, { max: mostTexts, optional: ['lang'] });
    const sorted = await readTexts(io, { max: mostTexts, required: ['label'], optional: ['lang'] }, file);
    if (rows.length + sorted.length > mostTexts) {
      throw new Problem(messages.tooManyTogether(rows.length + sorted.length, mostTexts));
    }
    if (new Set(sorted.map(({ label }) => label)).size < 2) throw problemIn(io, file, messages.oneLabel);
    const { language, texts } = inLanguage(io, rows);
    const { texts: examples } = inLanguage({ ...io, textLanguage: io.textLanguage ?? language }, sorted);
    const assigned = (
      await askAboutTexts({ kind: 'assign', top, language, texts, examples }, io.textModel)
    ).map((one) => ({
      id: one.id,
      suggestions: one.suggestions.map(({ label, confidence, terms }) => ({
        label,
        confidence: rounded(confidence),
        terms
      })),
      fits: one.fits
    }));
    await print(io, {
      json: { assigned },
      csv: () => ({
        columns: ['id', 'fits', 'rank', 'label', 'confidence', 'terms'],
        rows: assigned.flatMap(({ id, fits, suggestions }) =>
          suggestions.map(({ label, confidence, terms }, rank) => [
            id,
            String(fits),
            rank + 1,
            label,
            confidence,
            terms.join(', ')
          ])
        )
      })
    });
  }
});
