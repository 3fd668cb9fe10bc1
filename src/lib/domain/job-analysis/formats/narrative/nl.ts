import { formats } from '../../formats.ts';

const f = formats('nl');
const quoted = (labels: string[]) => f.list(labels.map((label) => `‘${label}’`));

/** The Dutch wording of the narrative description; English has the same shape. */
export const nl = {
  subtitle: 'Doorlopende tekst in zes alinea’s',
  title: 'De functie',
  aim: (aim: string) => `Het doel van de functie is: ${aim}`,
  areas: (holder: string, headings: string[]) => `${holder} houdt zich bezig met ${f.list(headings)}.`,
  other: (labels: string[]) => `Tot de functie behoren ook: ${quoted(labels)}.`,
  demands: (labels: string[]) => `De functie vraagt ${f.list(labels)}.`,
  demandsQuoted: (labels: string[]) => `De functie vraagt: ${quoted(labels)}.`,
  told: {
    sector: (value: string) => `De functie komt voor in ${value}`,
    place: (value: string) => `De werkplekken zijn: ${value}`,
    reportsTo: (value: string) => `De functiehouder rapporteert aan ${value}`,
    procedures: (value: string) => `Over regels en procedures geldt: ${value}`,
    decisions: (value: string) => `Over de beslissingsruimte: ${value}`,
    tools: (value: string) => `Gebruikt worden ${value}`,
    kpi: (value: string) => `Als normen gelden: ${value}`,
    contactsInternal: (value: string) => `Binnen de organisatie zijn er contacten met ${value}`,
    contactsExternal: (value: string) => `Daarbuiten zijn er contacten met ${value}`,
    education: (value: string) => `Het vereiste opleidingsniveau is: ${value}`,
    hours: (value: string) => `De werktijden zijn: ${value}`,
    physical: (value: string) => `Over de fysieke omstandigheden: ${value}`,
    training: (value: string) => `Als aanvullende opleiding is er ${value}`,
    career: (value: string) => `Over de loopbaan: ${value}`
  },
  missing: {
    aim: 'het doel van de functie is niet ingevuld bij de instellingen van de workshop.',
    tasks: 'er zijn nog geen taken op klasniveau met incidenten.',
    demands: 'er zijn nog geen competenties op klasniveau met incidenten.'
  }
};

export type NarrativeWording = typeof nl;
