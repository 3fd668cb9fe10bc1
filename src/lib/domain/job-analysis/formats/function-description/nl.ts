import { formats } from '../../formats.ts';

const f = formats('nl');

/** The Dutch wording of the function description; English has the same shape. */
export const nl = {
  subtitle: 'Kernactiviteiten met hun resultaat, processtappen en indelingscriteria',
  parts: {
    general: 'Algemene kenmerken',
    purpose: 'Doel van de functie',
    resultAreas: 'Resultaatgebieden',
    criteria: 'Indelingscriteria'
  },
  criteria: { level: 'Werk- en denkniveau', knowledge: 'Kennis', competencies: 'Competenties' },
  family: (name: string) => `De functie hoort tot de functiefamilie ${name}.`,
  level: (character: string) => `Karakter van de functie: ${character}.`,
  directed: (headings: string[]) => `De functie richt zich op ${f.list(headings)}.`,
  directedQuoted: (labels: string[]) =>
    `De functie richt zich vooral op deze taken: ${f.list(labels.map((label) => `‘${label}’`))}.`,
  reportsTo: (whom: string) => `De functiehouder krijgt leiding van: ${whom}.`,
  result: (quote: string) => `Resultaat nog te formuleren; in de incidenten bijvoorbeeld: ${quote}.`,
  noResult: 'resultaat nog te formuleren; er is nog geen effectief incident met een gevolg.',
  repeats:
    'het gevonden resultaat herhaalt het doel van de functie; formuleer wat deze kernactiviteit zelf oplevert.',
  noSteps: 'in dit resultaatgebied staat nog geen taak.',
  caption: 'Kernactiviteiten en processtappen',
  columns: ['Kernactiviteit en resultaat', 'Processtappen'] as [string, string]
};

export type FunctionDescriptionWording = typeof nl;
