import { isLanguage } from '../../lib/domain/language.ts';
import type { Polarity } from '../../lib/domain/incidents/incident.ts';
import type { Judged, JudgedRow } from '../../lib/domain/incidents/quality/judge-rows.ts';
import { cliQualityMessages } from '../../lib/i18n/cli-quality.ts';
import { defineCommand } from '../command.ts';
import { readTexts } from '../input.ts';
import { print } from '../output.ts';

const polarities: readonly [Polarity, RegExp][] = [
  ['effective', /^(?:effecti|posit|\+)/i],
  ['ineffective', /^(?:(?:in|niet[- ]|not )effecti|negati|[-−]$)/i]
];

export const command = defineCommand({
  name: 'quality',
  formats: ['jsonl', 'json', 'csv'],
  options: {},
  messages: cliQualityMessages,
  async run(_, io) {
    const texts = await readTexts(io, { optional: ['polarity', 'job', 'lang'] });
    const { judgeRow } = await import('../../lib/domain/incidents/quality/judge-rows.ts');
    function* judged(): Iterable<Judged> {
      for (const { id, text, answers, polarity, job, lang } of texts) {
        const language = lang.trim().toLowerCase().slice(0, 2);
        const row: JudgedRow = {
          id,
          text,
          answers,
          polarity: polarities.find(([, name]) => name.test(polarity))?.[0] ?? null,
          jobTitle: job,
          language: isLanguage(language) ? language : io.textLanguage
        };
        yield judgeRow(row);
      }
    }
    await print(io, {
      jsonl: judged,
      get json() {
        return { incidents: [...judged()] };
      },
      csv: () => ({ columns, rows: rowsOf(judged()) })
    });
  }
});

const columns = ['id', 'specific', 'behaviour', 'context', 'consequences', 'rules', 'privacy', 'polarity'];

function* rowsOf(judged: Iterable<Judged>) {
  for (const { id, criteria, rules, privacy, polarity } of judged) {
    yield [
      id,
      criteria.specific,
      criteria.behaviour,
      criteria.context,
      criteria.consequences,
      rules.map(({ rule, severity }) => `${rule} ${severity}`).join('; '),
      privacy.map(({ kind, text }) => `${kind}: ${text}`).join('; '),
      polarity?.seems ?? ''
    ];
  }
}
