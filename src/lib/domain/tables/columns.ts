/** The columns that Voorval reads, each with the other names it goes by; case, spaces, `_` and `-` do not count. */
export const columnNames = {
  id: ['nr', 'no', 'number', 'nummer', 'incident id', 'incident', 'unit', 'eenheid'],
  text: ['tekst', 'incident text', 'incidenttekst'],
  circumstances: ['omstandigheden', 'context'],
  behaviour: ['gedrag', 'behavior'],
  consequences: ['gevolgen', 'results', 'resultaten'],
  polarity: ['polariteit', 'soort', 'soort incident', 'kind'],
  author: [
    'auteur',
    'deelnemer',
    'participant',
    'student',
    'naam',
    'name',
    'full name',
    'volledige naam',
    'username'
  ],
  lang: ['language', 'taal'],
  job: ['functie', 'job title', 'job label', 'functietitel'],
  label: ['etiket', 'category', 'categorie', 'code'],
  unit: ['eenheid', 'incident', 'item', 'id', 'nr'],
  incident: ['incident id', 'unit', 'eenheid', 'id', 'nr'],
  coder: ['codeur', 'beoordelaar', 'rater', 'judge', 'group', 'groep'],
  value: ['waarde', 'category', 'categorie', 'label', 'code', 'score', 'rating'],
  group: ['groep'],
  category: ['categorie', 'code', 'label', 'value', 'waarde']
} as const satisfies Record<string, readonly string[]>;

export type Column = keyof typeof columnNames;

/** A heading without what people write differently. */
export function columnKey(heading: string): string {
  return heading
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s_-]+/gu, ' ')
    .trim();
}

/**
 * Finds each wanted column among the headings. A heading goes to the column of that very name first; what is left
 * goes by the other names, in the order asked for.
 * @returns the positions; a column that is not there is not in the map
 */
export function findColumns(headings: readonly string[], wanted: readonly Column[]): Map<Column, number> {
  const keys = headings.map(columnKey);
  const found = new Map<Column, number>();
  for (const column of wanted) {
    const at = keys.indexOf(column);
    if (at >= 0) found.set(column, at);
  }
  const taken = new Set(found.values());
  for (const column of wanted) {
    if (found.has(column)) continue;
    const at = columnNames[column].map((name) => keys.indexOf(name)).find((i) => i >= 0 && !taken.has(i));
    if (at === undefined) continue;
    found.set(column, at);
    taken.add(at);
  }
  return found;
}
