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
  way: (act: string) => `Goed uitgevoerd werk herkent men bijvoorbeeld hieraan: ${act}`,
  demands: (labels: string[]) => `De functie vraagt ${f.list(labels)}.`,
  demandsQuoted: (labels: string[]) => `De functie vraagt: ${quoted(labels)}.`,
  difficult: (quote: string) => `Dat is niet altijd makkelijk: ${quote}.`,
  missing: {
    aim: 'het doel van de functie is niet ingevuld bij de instellingen van de workshop.',
    tasks: 'er zijn nog geen taken op klasniveau met incidenten.',
    demands: 'er zijn nog geen competenties op klasniveau met incidenten.'
  }
};

export type NarrativeWording = typeof nl;
