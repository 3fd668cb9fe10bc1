import { formats } from '../../formats.ts';
import type { NlqfSkill } from '../../job-facts.ts';

const f = formats('nl');
const quoted = (labels: string[]) => f.list(labels.map((label) => `‘${label}’`));

/** The Dutch wording of the occupational competence profile; English has the same shape. */
export const nl = {
  subtitle: 'Beschrijving van het beroep, trends, rollen en competenties',
  made: (date: string) => `Opgemaakt op ${date}`,
  parts: {
    general: 'Algemene informatie',
    occupation: 'Beschrijving van het beroep',
    trends: 'Trends en innovaties',
    roles: 'Rollen en competenties'
  },
  general: {
    name: 'Naam van het profiel',
    nameOf: (job: string, level: string) => (level === '' ? job : `${job} (niveau ${level})`),
    date: 'Datum',
    version: 'Versie',
    versionOf: 'concept',
    developedBy: 'Ontwikkeld door',
    sources: 'Brondocumenten',
    sourcesOf: (incidents: number, people: number, workshop: string, date: string) =>
      `${f.count(incidents)} ${incidents === 1 ? 'kritisch incident' : 'kritische incidenten'} van ${f.count(people)} ${people === 1 ? 'deelnemer' : 'deelnemers'} aan de workshop ‘${workshop}’, ${date}`
  },
  headings: {
    context: 'Werkomgeving (NLQF)',
    attitude: 'Attitude',
    responsibility: 'Verantwoordelijkheid en zelfstandigheid (NLQF)',
    skills: 'Kennis en vaardigheden (NLQF)',
    complexity: 'Complexiteit (NLQF)',
    market: 'Arbeidsmarktinformatie',
    trends: 'Trends en ontwikkelingen'
  },
  skills: {
    knowledge: 'Kennis',
    applying: 'Toepassen van kennis',
    problemSolving: 'Probleemoplossende vaardigheden',
    learning: 'Leer- en ontwikkelvaardigheden',
    information: 'Informatievaardigheden',
    communication: 'Communicatievaardigheden'
  } satisfies Record<NlqfSkill, string>,
  trends: { consumer: 'Consument', technology: 'Technologie', organisation: 'Organisatie' },
  situations: 'De incidenten spelen zich onder meer af in omstandigheden zoals:',
  attitude: (label: string) => `Toont ${label}`,
  attitudeWith: (trait: string, behaviour: string, quoted: boolean) =>
    quoted ? `${trait}, ${behaviour}` : `${trait}: ${behaviour}`,
  attitudeBare: (trait: string) => `${trait} (het gedrag daarbij is nog te formuleren)`,
  noSkill: 'deel bij de structuur van de functie een competentie met incidenten in bij dit opschrift.',
  unmapped: (labels: string[]) => `Nog niet ingedeeld bij een van deze opschriften: ${quoted(labels)}.`,
  complexity: (ineffective: number, all: number) =>
    `In ${f.count(ineffective)} van de ${f.count(all)} incidenten verliep het werk niet zoals het moest; die tonen wat het werk moeilijk maakt.`,
  complicating: 'Complicerende factoren in het werk zijn omstandigheden zoals:',
  noComplicating: 'er zijn nog geen ineffectieve incidenten onder de taken.',
  overview: 'Overzicht rollen',
  provisional: 'De rollen zijn nog niet ingedeeld; daarom is de functie hier voorlopig één rol.',
  noRoles: 'er zijn nog geen taken op klasniveau waaruit rollen te maken zijn.',
  as: (holder: string, role: string) => `${holder} als ${role}`,
  role: {
    description: 'Beschrijving van de rol',
    competencies: 'Competenties',
    knowledgeSkills: 'Benodigde kennis en vaardigheden',
    risk: 'Afbreukrisico'
  },
  responsible: (headings: string[]) => `Deze rol is verantwoordelijk voor ${f.list(headings)}.`,
  responsibleFor: (labels: string[]) => `Deze rol omvat deze taken: ${quoted(labels)}.`,
  noTasks: 'in deze rol staat nog geen taak.',
  noCompetencies:
    'er is nog geen competentie aan de taken van deze rol gekoppeld: daarvoor zijn minstens 2 gemeenschappelijke incidenten nodig, of het oordeel van de klas.',
  noBehaviour: 'nog geen effectief incident bij de taken van deze rol.',
  noKnowledge: 'er is nog geen kennis of vaardigheid aan de taken van deze rol gekoppeld.',
  risk: (holder: string) => `Als ${holder} deze rol niet goed vervult, kan dit leiden tot gevolgen zoals:`
};

export type CompetenceProfileWording = typeof nl;
