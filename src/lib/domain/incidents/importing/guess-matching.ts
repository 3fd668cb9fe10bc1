import { columnKey, columnNames } from '../../tables/columns.ts';
import type { Table } from '../../tables/table.ts';
import { answerFields, type Polarity } from '../incident.ts';
import { emptyColumns, importLimits, type IncidentColumns, type Matching } from './matching.ts';
import { readPolarity } from './read-polarity.ts';

type Kind = 'circumstances' | 'behaviour' | 'consequences' | 'polarity' | 'author';

/** Questions of forms hold the words of more than one field: the first that fits decides. */
const questions: [Exclude<Kind, 'polarity' | 'author'>, RegExp][] = [
  ['consequences', /\b(gevolg\w*|resulta\w+|consequen\w+|results?|outcomes?|uitkomst\w*|afloop)\b/],
  [
    'circumstances',
    /\b(omstandighe\w+|situati\w+|aanleiding|context|circumstances?|setting|voorgeschiedenis)\b/
  ],
  ['behaviour', /\b(gedrag\w*|behaviou?rs?|wat deed|what (exactly )?did|handeling\w*|actions?|handelde)\b/]
];
const authorWords =
  /\b(auteurs?|author|deelnemers?|participant|student|respondent|gebruikersnaam|username|user name|e mail(adres| address)?|email ?(address|adres)?|volledige naam|full name)\b/;
/** These hold who or when, never what happened. */
const about = /\b(tijdstempel|timestamp|start ?date|end ?date|ip ?address|score|duration|duur)\b/;
/** Values of a column that must be a kind of incident before it is taken for such a column. */
const share = 0.8;
const looked = 200;

/**
 * What the columns of a table probably mean, from their headings and, for the kind of incident, from what
 * stands below them. Repeated questions are several incidents in one row.
 */
export function guessMatching(table: Pick<Table, 'columns' | 'rows'>): Matching {
  const kinds = table.columns.map((heading, i) => kindOf(heading, valuesOf(table, i)));
  const sets = setsOf(kinds).slice(0, importLimits.inRow);
  const complete = sets.filter((set) => answerFields.every((field) => set[field] !== null));
  const best = [...sets].sort((a, b) => filled(b) - filled(a))[0] ?? emptyColumns;
  const incidents = complete.length > 0 ? complete : [best];
  const author = kinds.indexOf('author');
  return {
    incidents: incidents.map((set) => withPolarity(set, table.columns)),
    author: author < 0 ? null : author,
    values: {}
  };
}

function valuesOf({ rows }: Pick<Table, 'rows'>, column: number): string[] {
  const values = rows.slice(0, looked).map(({ cells }) => (cells[column] ?? '').trim());
  return values.filter((value) => value !== '');
}

function kindOf(heading: string, values: readonly string[]): Kind | null {
  const key = columnKey(heading);
  const exact = (['circumstances', 'behaviour', 'consequences', 'polarity', 'author'] as const).find(
    (column) => key === column || (columnNames[column] as readonly string[]).includes(key)
  );
  const kinds = values.filter((value) => readPolarity(value) !== null && value.length <= 60).length;
  if (values.length > 0 && kinds >= share * values.length) return 'polarity';
  if (exact && exact !== 'polarity') return exact;
  // A heading that names both kinds, and does not ask to tell something.
  const both = /\b(positief|positive|effectief|effective)\b.*\b(negatief|negative|ineffectief|ineffective)\b/;
  const asksForKind =
    exact === 'polarity' || (both.test(key) && !/^\W*(wat|what|hoe|how|beschrijf|describe)\b/.test(key));
  if (asksForKind && values.every((value) => value.length <= 60)) return 'polarity';
  if (about.test(key)) return null;
  return questions.find(([, words]) => words.test(key))?.[0] ?? (authorWords.test(key) ? 'author' : null);
}

/** From left to right: a field that is there already begins the next incident. */
function setsOf(kinds: readonly (Kind | null)[]): IncidentColumns[] {
  const sets: IncidentColumns[] = [];
  let current = { ...emptyColumns };
  const texts = () => answerFields.some((field) => current[field] !== null);
  kinds.forEach((kind, i) => {
    if (kind === null || kind === 'author') return;
    if (current[kind] !== null) {
      sets.push(current);
      current = { ...emptyColumns };
    }
    current[kind] = i;
  });
  if (texts()) sets.push(current);
  return sets;
}

const filled = (set: IncidentColumns) => answerFields.filter((field) => set[field] !== null).length;

/** Without a column of its own, the kind may stand in the headings: "Effectief incident 1: omstandigheden". */
function withPolarity(set: IncidentColumns, headings: readonly string[]): IncidentColumns {
  if (set.polarity !== null) return set;
  const said = new Set<Polarity>();
  for (const field of answerFields) {
    const polarity = readPolarity(headings[set[field] ?? -1] ?? '');
    if (polarity) said.add(polarity);
  }
  const [one] = said;
  return said.size === 1 && one ? { ...set, polarity: one } : set;
}
