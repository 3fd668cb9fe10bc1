import { define, plural } from './define.ts';

/** A participant's own data, and leaving the workshop. */
export const ownDataMessages = define(
  {
    title: 'Je gegevens',
    lead: 'Alles wat deze workshop van jou bewaart: je incidenten met alle versies, wat anderen ervan zeiden, wat jij van andere incidenten zei, en wat je beoordeelde.',
    readable: 'Om te lezen (HTML)',
    machine: 'Voor een programma (JSON)',
    leave: 'Workshop verlaten…',

    remove: 'Verwijderen…',
    removeText: 'De tekst en alle versies verdwijnen voorgoed, ook bij de begeleider.',
    removeNow: 'Verwijder dit incident',
    removed: 'Het incident is verwijderd.',
    lies: 'Waar dit incident nu ligt:',
    inGroup: (label: string, group: number) => `${label} (groep ${group})`,
    inOther: (group: number) => `in het werk van groep ${group}`,
    inClass: (label: string) => `${label} (hele klas)`,

    leaveTitle: 'De workshop verlaten',
    leaveLead: 'Dit kan niet ongedaan gemaakt worden. Kijk eerst wat het betekent.',
    what: 'Wat er van jou is',
    nothing: 'Je schreef nog niets. Alleen je naam verdwijnt.',
    submitted: (n: number) => plural(n, 'ingediend incident', 'ingediende incidenten'),
    drafts: (n: number) => plural(n, 'concept; dat verdwijnt altijd', 'concepten; die verdwijnen altijd'),
    reviews: (n: number) =>
      `${plural(n, 'oordeel', 'oordelen')} over incidenten van anderen; die blijven, zonder naam`,
    used: 'Waarin je incidenten al gebruikt zijn',
    unused: 'Je incidenten liggen nog in geen enkele categorie.',
    count: (n: number) => plural(n, 'incident', 'incidenten'),
    choice: 'Wat gebeurt er met je ingediende incidenten?',
    keep: 'Laat ze staan, zonder mijn naam',
    keepHint:
      'De groepen werken er verder mee. Bij de begeleider staat er een nummer in plaats van je naam; niemand kan je er nog aan koppelen.',
    delete: 'Verwijder ze allemaal',
    deleteHint:
      'Ze verdwijnen ook uit de categorieën hierboven. Wat de groepen daarover al schreven, blijft.',
    first: 'Wil je je teksten houden? Download ze eerst.',
    now: 'Verlaat de workshop',
    stay: 'Toch blijven',

    file: {
      heading: (name: string) => `Gegevens van ${name}`,
      made: (date: string) => `Gemaakt op ${date}`,
      joined: (date: string) => `Doet mee sinds ${date}`,
      group: (n: number) => `Groep ${n}`,
      incident: (n: number | null) => (n === null ? 'Concept' : `Incident ${n}`),
      version: (n: number, date: string) => `Versie ${n}, ${date}`,
      byFacilitator: 'verbeterd door de begeleider',
      now: 'Zoals het nu in je scherm staat',
      said: 'Wat ervan gezegd werd',
      peer: 'Een nalezer',
      facilitator: 'De begeleider',
      on: (n: number) => `over versie ${n}`,
      placements: 'Wat je zei van waar het terechtkwam',
      placed: { right: 'klopt', wrong: 'klopt niet', elsewhere: 'hoort ergens anders' },
      belongs: (label: string) => `hoort bij ${label}`,
      given: 'Wat je van andere incidenten zei',
      rated: 'Wat je beoordeelde',
      retranslated: 'Waar je incidenten legde in de categorieën van een andere groep',
      fitsNone: 'past nergens',
      none: 'Niets.'
    }
  },
  {
    title: 'Your data',
    lead: 'Everything that this workshop keeps of you: your incidents with all versions, what others said of them, what you said of other incidents, and what you rated.',
    readable: 'To read (HTML)',
    machine: 'For a program (JSON)',
    leave: 'Leave the workshop…',

    remove: 'Delete…',
    removeText: 'The text and all its versions go for good, at the facilitator’s as well.',
    removeNow: 'Delete this incident',
    removed: 'The incident was deleted.',
    lies: 'Where this incident lies now:',
    inGroup: (label: string, group: number) => `${label} (group ${group})`,
    inOther: (group: number) => `in the work of group ${group}`,
    inClass: (label: string) => `${label} (whole class)`,

    leaveTitle: 'Leave the workshop',
    leaveLead: 'This cannot be undone. See first what it means.',
    what: 'What there is of you',
    nothing: 'You wrote nothing yet. Only your name goes.',
    submitted: (n: number) => plural(n, 'submitted incident', 'submitted incidents'),
    drafts: (n: number) => plural(n, 'draft, which goes in any case', 'drafts, which go in any case'),
    reviews: (n: number) =>
      `${plural(n, 'judgement', 'judgements')} on incidents of others, which stay without a name`,
    used: 'Where your incidents were used already',
    unused: 'Your incidents lie in no category yet.',
    count: (n: number) => plural(n, 'incident', 'incidents'),
    choice: 'What becomes of your submitted incidents?',
    keep: 'Leave them, without my name',
    keepHint:
      'The groups go on working with them. The facilitator sees a number instead of your name; nobody can tie them to you any more.',
    delete: 'Delete them all',
    deleteHint: 'They also go from the categories above. What the groups wrote about those stays.',
    first: 'Do you want to keep your texts? Download them first.',
    now: 'Leave the workshop',
    stay: 'Stay after all',

    file: {
      heading: (name: string) => `Data of ${name}`,
      made: (date: string) => `Made on ${date}`,
      joined: (date: string) => `Takes part since ${date}`,
      group: (n: number) => `Group ${n}`,
      incident: (n: number | null) => (n === null ? 'Draft' : `Incident ${n}`),
      version: (n: number, date: string) => `Version ${n}, ${date}`,
      byFacilitator: 'improved by the facilitator',
      now: 'As it stands in your editor now',
      said: 'What was said of it',
      peer: 'A reviewer',
      facilitator: 'The facilitator',
      on: (n: number) => `on version ${n}`,
      placements: 'What you said of where it ended up',
      placed: { right: 'right', wrong: 'not right', elsewhere: 'belongs elsewhere' },
      belongs: (label: string) => `belongs to ${label}`,
      given: 'What you said of other incidents',
      rated: 'What you rated',
      retranslated: 'Where you put incidents in the categories of another group',
      fitsNone: 'fits none',
      none: 'Nothing.'
    }
  }
);
