import type { JobFactKey, NlqfSkill } from '../domain/job-analysis/job-facts.ts';
import { define, plural } from './define.ts';

type FactGroup = 'position' | 'entry' | 'work' | 'contacts' | 'occupation' | 'trends';
type Asked = Record<JobFactKey, string>;

/** The questions in the order of the form. */
export const factGroups: Record<FactGroup, JobFactKey[]> = {
  position: ['reportsTo', 'supervises', 'family', 'level', 'code', 'issuer'],
  entry: ['education', 'training', 'experience', 'licences', 'languages'],
  work: [
    'sector',
    'place',
    'hours',
    'physical',
    'tools',
    'procedures',
    'decisions',
    'kpi',
    'confidentiality'
  ],
  contacts: ['contactsInternal', 'contactsExternal'],
  occupation: ['titles', 'related', 'career', 'nlqfLevel', 'legitimation'],
  trends: ['market', 'trendsConsumer', 'trendsTechnology', 'trendsOrganisation']
};

const nl: Asked = {
  reportsTo: 'Aan wie brengt de functiehouder verslag uit? Noem een functie, geen persoon.',
  supervises: 'Hoeveel mensen, of welke functies? ‘Geen’ als er geen leiding bij hoort.',
  family: 'Bijvoorbeeld onderwijs, zorg of commercie.',
  level: 'Bijvoorbeeld uitvoerend, adviserend of leidinggevend.',
  code: 'Als de organisatie functies een code geeft.',
  issuer: 'De organisatie die het document uitgeeft; anders de naam van de workshop.',
  education: 'Bijvoorbeeld bachelor, mbo 4 of secundair onderwijs.',
  training: 'Eén per regel.',
  experience: 'Hoeveel, en waarin?',
  licences: 'Eén per regel: rijbewijs, erkenning, attest.',
  languages: 'Eén per regel, met het niveau als dat vastligt.',
  sector: 'Soort organisaties waarin de functie voorkomt.',
  place: 'Kantoor, aula, winkel, onderweg, thuis.',
  hours: 'Ploegen, avond, weekend, deeltijds.',
  physical: 'Houding, belasting, lawaai, beeldscherm, risico’s.',
  tools: 'Eén per regel.',
  procedures: 'Welke regels liggen vast, en waar is afwijken mogelijk?',
  decisions: 'Wat beslist de functiehouder alleen, wat na overleg?',
  kpi: 'Eén per regel, met het cijfer erbij.',
  confidentiality: 'Met welke gegevens gaat de functiehouder vertrouwelijk om?',
  contactsInternal: 'Met wie in de organisatie, hoe vaak en waarover? Eén per regel.',
  contactsExternal: 'Met wie daarbuiten, hoe vaak en waarover? Eén per regel.',
  titles: 'Eén per regel.',
  related: 'Eén per regel.',
  career: 'Welke functies volgen er vaak op, en waarom?',
  nlqfLevel: 'Instapniveau of 1 tot 8; vergelijk met de beschrijvingen op nlqf.nl.',
  legitimation: 'Wie keurde het profiel goed, en wanneer?',
  market: 'Met de bron en het jaar erbij. Eén feit per regel.',
  trendsConsumer: 'Wat verandert er bij de mensen voor wie het werk gebeurt? Eén per regel.',
  trendsTechnology: 'Eén per regel.',
  trendsOrganisation: 'Eén per regel.'
};

const en: Asked = {
  reportsTo: 'To whom does the job holder report? Name a job, not a person.',
  supervises: 'How many people, or which jobs? ‘None’ when nobody is supervised.',
  family: 'For example education, care or sales.',
  level: 'For example executing, advising or managing.',
  code: 'If the organisation gives jobs a code.',
  issuer: 'The organisation that issues the document; otherwise the name of the workshop.',
  education: 'For example bachelor, vocational or secondary education.',
  training: 'One per line.',
  experience: 'How much, and in what?',
  licences: 'One per line: driving licence, recognition, certificate.',
  languages: 'One per line, with the level if that is fixed.',
  sector: 'Kinds of organisations in which the job exists.',
  place: 'Office, lecture hall, shop, on the road, at home.',
  hours: 'Shifts, evenings, weekends, part-time.',
  physical: 'Posture, load, noise, screen work, risks.',
  tools: 'One per line.',
  procedures: 'Which rules are fixed, and where is there room to deviate?',
  decisions: 'What does the job holder decide alone, what after consultation?',
  kpi: 'One per line, with the figure.',
  confidentiality: 'Which data does the job holder keep confidential?',
  contactsInternal: 'With whom in the organisation, how often and about what? One per line.',
  contactsExternal: 'With whom outside, how often and about what? One per line.',
  titles: 'One per line.',
  related: 'One per line.',
  career: 'Which jobs often follow, and why?',
  nlqfLevel: 'Entry level or 1 to 8; compare with the descriptions at nlqf.nl.',
  legitimation: 'Who approved the profile, and when?',
  market: 'With the source and the year. One fact per line.',
  trendsConsumer: 'What changes among the people for whom the work is done? One per line.',
  trendsTechnology: 'One per line.',
  trendsOrganisation: 'One per line.'
};

const nlSkills: Record<NlqfSkill, string> = {
  knowledge: 'Kennis',
  applying: 'Toepassen van kennis',
  problemSolving: 'Probleemoplossende vaardigheden',
  learning: 'Leer- en ontwikkelvaardigheden',
  information: 'Informatievaardigheden',
  communication: 'Communicatievaardigheden'
};

const enSkills: Record<NlqfSkill, string> = {
  knowledge: 'Knowledge',
  applying: 'Applying knowledge',
  problemSolving: 'Problem-solving skills',
  learning: 'Learning and development skills',
  information: 'Information skills',
  communication: 'Communication skills'
};

/** What the facilitator adds to the documents: additional questions, and how tasks are grouped. */
export const jobDescribingMessages = define(
  {
    title: 'De functie',
    nav: 'Onderdelen van de functie',
    questions: 'Aanvullende vragen',
    structure: 'Structuur',
    toDocuments: 'Naar de documenten',
    closed: 'Dit kan vanaf het samenleggen, wanneer de klas taken en competenties heeft.',
    facts: {
      lead: 'Sommige dingen kunnen incidenten niet vertellen. Vraag ze aan de klas en vul in wat ze weet; wat leeg blijft, vermelden de documenten als ontbrekend.',
      answered: (n: number, all: number) => `${n} van ${all} ingevuld`,
      confirmations: 'Bevestigd door',
      save: 'Bewaren',
      saveOf: (name: string) => `${name} bewaren`,
      saved: 'Bewaard.',
      elsewhere: 'Iemand anders wijzigde dit ondertussen in:',
      groups: {
        position: 'Plaats in de organisatie',
        entry: 'Opleiding en ervaring',
        work: 'Het werk',
        contacts: 'Contacten',
        occupation: 'Het beroep',
        trends: 'Arbeidsmarkt en trends'
      },
      asked: nl
    },
    areas: {
      title: 'Resultaatgebieden',
      lead: 'Verdeel de taken over drie tot zes gebieden, van de kern naar het ondersteunende werk. Sleep taken, of gebruik de keuzelijst en de pijlen.',
      add: 'Gebied toevoegen',
      heading: 'Naam van het gebied',
      example: 'Bijvoorbeeld: onderwijs',
      rename: 'Naam bewaren',
      remove: 'Verwijderen',
      removeOf: (name: string) => `Gebied ${name} verwijderen`,
      up: (name: string) => `${name} omhoog`,
      down: (name: string) => `${name} omlaag`,
      none: 'Sleep hier een taak naartoe.',
      rest: 'In geen gebied',
      allPlaced: 'Alle taken liggen in een gebied.',
      noTasks: 'Er zijn nog geen taken van de klas.',
      moveTo: (task: string) => `Gebied van: ${task}`,
      move: 'Verplaatsen',
      role: 'Rol',
      noRole: 'Geen rol',
      give: 'Kiezen'
    },
    roles: {
      title: 'Rollen',
      lead: 'In het beroepscompetentieprofiel heeft een functie twee tot vier rollen, elk met een of meer gebieden. Kies bij elk gebied zijn rol.',
      add: 'Rol toevoegen',
      name: 'Naam van de rol',
      example: 'Bijvoorbeeld: lesgever',
      removeOf: (name: string) => `Rol ${name} verwijderen`,
      areas: (n: number) => plural(n, 'gebied', 'gebieden')
    },
    skills: {
      title: 'Kennis en vaardigheden (NLQF)',
      lead: 'Kies onder welk opschrift van het profiel elke competentie staat.',
      none: 'Onder geen opschrift',
      choose: (label: string) => `Opschrift van: ${label}`,
      noCompetencies: 'Er zijn nog geen competenties van de klas.',
      names: nlSkills
    }
  },
  {
    title: 'The job',
    nav: 'Parts of the job',
    questions: 'Additional questions',
    structure: 'Structure',
    toDocuments: 'To the documents',
    closed: 'This is possible from pooling on, when the class has tasks and competencies.',
    facts: {
      lead: 'Some things incidents cannot tell. Ask the class and fill in what it knows; what stays empty the documents mention as missing.',
      answered: (n: number, all: number) => `${n} of ${all} filled in`,
      confirmations: 'Confirmed by',
      save: 'Save',
      saveOf: (name: string) => `Save ${name}`,
      saved: 'Saved.',
      elsewhere: 'Someone else meanwhile changed this to:',
      groups: {
        position: 'Place in the organisation',
        entry: 'Education and experience',
        work: 'The work',
        contacts: 'Contacts',
        occupation: 'The occupation',
        trends: 'Labour market and trends'
      },
      asked: en
    },
    areas: {
      title: 'Result areas',
      lead: 'Divide the tasks over three to six areas, from the core to the supporting work. Drag tasks, or use the list and the arrows.',
      add: 'Add area',
      heading: 'Name of the area',
      example: 'For example: teaching',
      rename: 'Save name',
      remove: 'Remove',
      removeOf: (name: string) => `Remove area ${name}`,
      up: (name: string) => `${name} up`,
      down: (name: string) => `${name} down`,
      none: 'Drag a task here.',
      rest: 'In no area',
      allPlaced: 'All tasks lie in an area.',
      noTasks: 'There are no tasks of the class yet.',
      moveTo: (task: string) => `Area of: ${task}`,
      move: 'Move',
      role: 'Role',
      noRole: 'No role',
      give: 'Choose'
    },
    roles: {
      title: 'Roles',
      lead: 'In the competence profile a job has two to four roles, each with one or more areas. Choose its role at each area.',
      add: 'Add role',
      name: 'Name of the role',
      example: 'For example: teacher',
      removeOf: (name: string) => `Remove role ${name}`,
      areas: (n: number) => plural(n, 'area', 'areas')
    },
    skills: {
      title: 'Knowledge and skills (NLQF)',
      lead: 'Choose below which heading of the profile each competency stands.',
      none: 'Below no heading',
      choose: (label: string) => `Heading of: ${label}`,
      noCompetencies: 'There are no competencies of the class yet.',
      names: enSkills
    }
  }
);
