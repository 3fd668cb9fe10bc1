import { cliSimilarMessages } from '../../lib/i18n/cli-similar.ts';
import { defineCommand } from '../command.ts';
import { problemIn, readTexts } from '../input.ts';
import { print } from '../output.ts';

export const command = defineCommand({
  name: 'similar',
  formats: ['json', 'csv'],
  options: { id: { kind: 'text' }, top: { kind: 'whole', min: 1, max: 100, standard: 5 } },
  messages: cliSimilarMessages,
  async run({ id, top }, io) {
    const { askAboutTexts } = await import('../../lib/server/usecases/texts.ts');
    const { inLanguage, mostTexts, rounded } = await import('../texts.ts');
    const rows = await readTexts(io, { min: 2, max: mostTexts, different: true, optional: ['lang'] });
    if (id !== undefined && !rows.some((row) => row.id === id)) {
      throw problemIn(io, io.input, cliSimilarMessages[io.language].noSuchId(id));
    }
    const only = id === undefined ? null : [id];
    const found = await askAboutTexts({ kind: 'similar', top, only, ...inLanguage(io, rows) }, io.textModel);
    const neighbours = [...found].map(([of, near]) => ({
      of,
      near: near.map(({ score, confidence, terms, ...other }) => ({
        id: other.id,
        score: rounded(score),
        confidence: rounded(confidence),
        terms
      }))
    }));
    await print(io, {
      json: { neighbours: Object.fromEntries(neighbours.map(({ of, near }) => [of, near])) },
      csv: () => ({
        columns: ['id', 'neighbour', 'score', 'confidence', 'terms'],
        rows: neighbours.flatMap(({ of, near }) =>
          near.map(({ id: other, score, confidence, terms }) => [
            of,
            other,
            score,
            confidence,
            terms.join(', ')
          ])
        )
      })
    });
  }
});
