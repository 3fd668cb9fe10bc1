import { cliSuggestMessages } from '../../lib/i18n/cli-suggest.ts';
import { defineCommand } from '../command.ts';
import { problemIn, readTexts } from '../input.ts';
import { print } from '../output.ts';

export const command = defineCommand({
  name: 'suggest',
  formats: ['json', 'csv'],
  options: { groups: { kind: 'whole', min: 2, max: 200 } },
  messages: cliSuggestMessages,
  async run({ groups = null }, io) {
    const { askAboutTexts } = await import('../../lib/server/usecases/texts.ts');
    const { inLanguage, mostTexts, rounded } = await import('../texts.ts');
    const rows = await readTexts(io, { min: 2, max: mostTexts, different: true, optional: ['lang'] });
    if (groups !== null && groups > rows.length) {
      throw problemIn(io, io.input, cliSuggestMessages[io.language].tooManyGroups(groups, rows.length));
    }
    const found = await askAboutTexts({ kind: 'group', groups, ...inLanguage(io, rows) }, io.textModel);
    const json = {
      groups: found.groups.map(({ terms, members, cohesion, confidence }) => ({
        terms,
        members,
        cohesion: rounded(cohesion),
        confidence: rounded(confidence)
      })),
      apart: found.apart,
      stability: rounded(found.stability)
    };
    await print(io, {
      json,
      csv: () => ({
        columns: ['group', 'id', 'terms', 'cohesion', 'confidence'],
        rows: [
          ...json.groups.flatMap(({ terms, members, cohesion, confidence }, g) =>
            members.map((id) => [g + 1, id, terms.join(', '), cohesion, confidence])
          ),
          ...json.apart.map((id) => [null, id, '', null, null])
        ]
      })
    });
  }
});
