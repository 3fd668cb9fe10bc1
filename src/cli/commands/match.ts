import type { CategoryProposal, MatchReason } from '../../lib/domain/suggestions/match.ts';
import { cliMatchMessages } from '../../lib/i18n/cli-match.ts';
import type { RawCategory } from '../../lib/server/usecases/texts.ts';
import { defineCommand } from '../command.ts';
import { problemIn, readRows } from '../input.ts';
import { print } from '../output.ts';

/** Incidents at most, and categories of all groups together. */
const mostRows = 20_000;
const mostCategories = 1000;

export const command = defineCommand({
  name: 'match',
  formats: ['json', 'csv'],
  options: {},
  messages: cliMatchMessages,
  async run(_, io) {
    const { askAboutTexts } = await import('../../lib/server/usecases/texts.ts');
    const { inLanguage, rounded } = await import('../texts.ts');
    const messages = cliMatchMessages[io.language];
    const { rows } = await readRows(io, {
      required: ['group', 'category', 'incident'],
      optional: ['label', 'text', 'lang'],
      max: mostRows
    });
    if (new Set(rows.map(({ group }) => group)).size < 2) throw problemIn(io, io.input, messages.oneGroup);
    const categories = categoriesOf(rows);
    if (categories.length > mostCategories)
      throw problemIn(io, io.input, messages.tooMany(categories.length, mostCategories));
    const known = new Map(rows.filter(({ text }) => text !== '').map((row) => [row.incident, row]));
    const texts = [...known.values()].map(({ incident, text, lang }) => ({ id: incident, text, lang }));
    // Labels are short; without texts they have to tell the language.
    const labels = categories.map(({ label }) => ({ id: '', text: label, lang: '' }));
    const { language } = inLanguage(io, texts.length > 0 ? texts : labels);
    const job = {
      kind: 'match' as const,
      language,
      categories,
      texts: inLanguage({ ...io, textLanguage: io.textLanguage ?? language }, texts).texts
    };
    const found = await askAboutTexts(job, io.textModel);
    const matches = found.map((proposal) => withLabels(proposal, categories, rounded(proposal.confidence)));
    await print(io, {
      json: { matches },
      csv: () => ({
        columns: [
          'group',
          'category',
          'label',
          'other_group',
          'other_category',
          'other_label',
          'relation',
          'confidence',
          'reasons'
        ],
        rows: matches.map(({ first, second, relation, confidence, reasons }) => [
          first.group,
          first.category,
          first.label,
          second.group,
          second.category,
          second.label,
          relation,
          confidence,
          reasons.map(inShort).join('; ')
        ])
      })
    });
  }
});

function categoriesOf(
  rows: readonly { group: string; category: string; label: string; incident: string }[]
): RawCategory[] {
  const found = new Map<string, RawCategory>();
  for (const { group, category, label, incident } of rows) {
    const key = JSON.stringify([group, category]);
    let own = found.get(key);
    if (!own) found.set(key, (own = { group, category, label: label || category, incidents: [] }));
    if (!own.incidents.includes(incident)) own.incidents.push(incident);
  }
  return [...found.values()];
}

function withLabels(
  { first, second, relation, reasons }: CategoryProposal,
  categories: readonly RawCategory[],
  confidence: number | null
) {
  const labelled = (one: CategoryProposal['first']) => ({
    ...one,
    label:
      categories.find(({ group, category }) => group === one.group && category === one.category)?.label ?? ''
  });
  return { first: labelled(first), second: labelled(second), relation, confidence, reasons };
}

const inShort = (reason: MatchReason): string =>
  reason.kind === 'incidents'
    ? `incidents ${reason.common}/${reason.either}`
    : `${reason.kind}${reason.terms.length > 0 ? `: ${reason.terms.join(', ')}` : ''}`;
