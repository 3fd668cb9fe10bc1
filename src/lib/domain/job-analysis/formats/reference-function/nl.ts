import { formats } from '../../formats.ts';

const f = formats('nl');

/** The Dutch wording of the reference function; English has the same shape. */
export const nl = {
  subtitle: 'Met functiewaarderingsgezichtspunten; berekent geen punten of functieschaal',
  code: (code: string) => `Functiecode: ${code}`,
  issued: (issuer: string, date: string) => `${issuer}, ${date}`,
  parts: {
    purpose: 'Doel van de functie',
    reportsTo: 'Rapporteert aan',
    resultAreas: 'Resultaatgebieden',
    complexity: 'Complexiteit',
    autonomy: 'Zelfstandigheid',
    risk: 'Afbreukrisico',
    physical: 'Fysieke aspecten'
  },
  viewpoints: {
    heterogeneity: 'Heterogeniteit',
    knowledge: 'Kennis',
    autonomy: 'Zelfstandigheid',
    internalContacts: 'Interne contacten',
    leadership: 'Leidinggeven',
    externalContacts: 'Externe contacten',
    damage: 'Afbreukrisico',
    specialDemands: 'Speciale eisen'
  },
  areas: (headings: string[]) => `De functie omvat ${f.list(headings)}.`,
  variety: (tasks: number, areas: number) =>
    `Het werk bestaat uit ${tasks === 1 ? 'één taak' : `${f.count(tasks)} verschillende taken`}${areas > 1 ? ` in ${f.count(areas)} resultaatgebieden` : ''}.`,
  situations: 'De functiehouder moet daarbij omgaan met uiteenlopende omstandigheden, zoals:',
  knowledge: 'Het werk vraagt:',
  damage: 'Fouten of onachtzaamheid kunnen leiden tot gevolgen zoals:',
  demands: (labels: string[]) => `De functie stelt bijzondere eisen aan ${f.list(labels)}.`,
  noDemands:
    'er is nog geen bekwaamheid of overig kenmerk met incidenten, en ‘Vertrouwelijkheid’ is niet ingevuld.',
  none: /^(?:0|geen|niemand|nee)$/i
};

export type ReferenceFunctionWording = typeof nl;
