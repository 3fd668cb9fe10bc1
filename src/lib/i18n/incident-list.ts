import { define, plural } from './define.ts';

const n = (count: number, one: string, many: string) => plural(count, one, many);

/** The facilitator's list of incidents: figures, who has how many, deciding of many at once, keys. */
export const incidentListMessages = define(
  {
    figures: 'Stand van de incidenten',
    unjudged: 'Nog te beoordelen',
    passes: 'Voldoet',
    notYet: 'Voldoet nog niet',
    privacy: 'Mogelijk herkenbaar',
    doubt: 'Twijfel bij de tekst',

    flag: 'Aandacht',
    doubtAt: (criteria: string) => `Twijfel: ${criteria}`,
    criteria: {
      specific: 'detail',
      behaviour: 'gedrag',
      context: 'context',
      consequences: 'gevolgen'
    },
    onlyAuthor: (name: string) => `Alleen van ${name}`,
    everyAuthor: 'Van iedereen',

    people: 'Wie heeft hoeveel',
    peopleHint: (count: number) =>
      count === 0 ? '(iedereen diende iets in)' : `(${count} zonder ingediend incident)`,
    peopleCaption: 'Incidenten per deelnemer, wie het minst heeft eerst',
    name: 'Naam',
    effective: 'Effectief',
    ineffective: 'Ineffectief',
    drafts: 'Concepten',
    excluded: 'Uitgesloten',
    sentBack: 'Teruggestuurd',
    noPeople: 'Er doet nog niemand mee.',

    gains: 'Wat verbeteren opleverde',
    gainsHint: (count: number) => `(${n(count, 'verbeterd incident', 'verbeterde incidenten')})`,
    reviewed: 'Volgens de oordelen',
    reviewedLead: (count: number) =>
      count === 0
        ? 'Nog van geen enkel incident is zowel een eerdere als de laatste versie beoordeeld.'
        : `Van ${n(count, 'incident', 'incidenten')}: de eerst beoordeelde versie naast de laatste.`,
    advised: 'Volgens het schrijfadvies',
    advisedLead: (count: number) =>
      `Van ${n(count, 'incident', 'incidenten')} met meer dan één versie: de eerste naast de laatste. Het advies telt woorden en signalen; het begrijpt de tekst niet.`,
    noGains: 'Nog niemand diende een verbeterde versie in.',
    criterion: 'Criterium',
    metBefore: 'Voldaan, eerst',
    metAfter: 'Voldaan, nu',
    better: 'Beter',
    worse: 'Minder goed',
    agreement: 'Eensgezindheid van de nalezers',

    select: (number: number) => `Incident ${number} selecteren`,
    selectAll: 'Alles selecteren',
    selected: (count: number) => `${count} geselecteerd`,
    decide: 'Beslissen over de selectie',
    accept: 'Aanvaarden',
    sendBack: 'Terugsturen',
    exclude: 'Uitsluiten',
    clear: 'Selectie wissen',
    remark: 'Opmerking voor de auteurs',
    remarkHint: 'Iedereen van wie u een incident terugstuurt, leest dit bij de eigen tekst.',
    reason: 'Waarom?',
    doSendBack: (count: number) =>
      count === 0 ? 'Terugsturen' : `${n(count, 'incident', 'incidenten')} terugsturen`,
    doExclude: (count: number) =>
      count === 0 ? 'Uitsluiten' : `${n(count, 'incident', 'incidenten')} uitsluiten`,
    nothingSelected: 'Selecteer eerst een of meer incidenten.',
    done: {
      accepted: (count: number) => `${n(count, 'incident', 'incidenten')} aanvaard.`,
      sent_back: (count: number) => `${n(count, 'incident', 'incidenten')} teruggestuurd.`,
      excluded: (count: number) => `${n(count, 'incident', 'incidenten')} uitgesloten.`,
      readmitted: (count: number) => `${n(count, 'incident', 'incidenten')} weer opgenomen.`
    },
    skipped: (count: number) => `Bij ${count} viel er niets te beslissen.`,
    nothingToDo: 'Er viel niets te beslissen: dit was al zo, of het incident is uitgesloten.',
    undo: 'Ongedaan maken',
    undone: (count: number) =>
      count === 0
        ? 'Er is niets teruggezet.'
        : `${n(count, 'incident', 'incidenten')} teruggezet zoals het was.`,
    stayed: (count: number) =>
      count === 1 ? 'Eén veranderde intussen en bleef.' : `${count} veranderden intussen en bleven.`,
    nothingToUndo: 'Er is niets om ongedaan te maken.',
    unreachable: 'De server is niet bereikbaar. Er is niets beslist; probeer het zo meteen opnieuw.',

    keys: 'Toetsen',
    keysLead:
      'Zo werkt u de lijst af zonder muis. Zonder selectie gaat een beslissing over het incident waar u staat.',
    key: 'Toets',
    keyDoes: 'Doet',
    lettersOn: 'Letters als toets gebruiken',
    lettersHint: 'Zet dit uit als u spraakbesturing gebruikt of per ongeluk op letters drukt.',
    does: {
      next: 'Volgend incident',
      previous: 'Vorig incident',
      open: 'Incident openen',
      select: 'Selecteren, of niet meer',
      extend: 'Selecteren tot hier',
      accept: 'Aanvaarden',
      send_back: 'Terugsturen met een opmerking',
      exclude: 'Uitsluiten met een reden',
      search: 'Zoeken',
      undo: 'Laatste beslissing ongedaan maken',
      clear: 'Selectie wissen',
      help: 'Deze lijst'
    },
    or: 'of',
    imports: 'Incidenten inlezen'
  },
  {
    figures: 'State of the incidents',
    unjudged: 'Still to judge',
    passes: 'Meets the criteria',
    notYet: 'Does not yet',
    privacy: 'May name someone',
    doubt: 'Doubt about the text',

    flag: 'Attention',
    doubtAt: (criteria: string) => `Doubt: ${criteria}`,
    criteria: {
      specific: 'detail',
      behaviour: 'behaviour',
      context: 'context',
      consequences: 'consequences'
    },
    onlyAuthor: (name: string) => `Only by ${name}`,
    everyAuthor: 'By everyone',

    people: 'Who has how many',
    peopleHint: (count: number) =>
      count === 0 ? '(everyone submitted something)' : `(${count} without a submitted incident)`,
    peopleCaption: 'Incidents of each participant, those with the fewest first',
    name: 'Name',
    effective: 'Effective',
    ineffective: 'Ineffective',
    drafts: 'Drafts',
    excluded: 'Excluded',
    sentBack: 'Sent back',
    noPeople: 'Nobody takes part yet.',

    gains: 'What improving brought',
    gainsHint: (count: number) => `(${n(count, 'improved incident', 'improved incidents')})`,
    reviewed: 'By the judgements',
    reviewedLead: (count: number) =>
      count === 0
        ? 'Of no incident both an earlier and the latest version were judged so far.'
        : `Of ${n(count, 'incident', 'incidents')}: the version that was judged first beside the latest.`,
    advised: 'By the writing advice',
    advisedLead: (count: number) =>
      `Of ${n(count, 'incident', 'incidents')} with more than one version: the first beside the latest. The advice counts words and signals; it does not understand the text.`,
    noGains: 'Nobody submitted an improved version yet.',
    criterion: 'Criterion',
    metBefore: 'Met, at first',
    metAfter: 'Met, now',
    better: 'Better',
    worse: 'Less good',
    agreement: 'Agreement between reviewers',

    select: (number: number) => `Select incident ${number}`,
    selectAll: 'Select all',
    selected: (count: number) => `${count} selected`,
    decide: 'Decide on the selection',
    accept: 'Accept',
    sendBack: 'Send back',
    exclude: 'Exclude',
    clear: 'Clear the selection',
    remark: 'Remark for the authors',
    remarkHint: 'Everyone whose incident you send back reads this beside their own text.',
    reason: 'Why?',
    doSendBack: (count: number) =>
      count === 0 ? 'Send back' : `Send ${n(count, 'incident', 'incidents')} back`,
    doExclude: (count: number) => (count === 0 ? 'Exclude' : `Exclude ${n(count, 'incident', 'incidents')}`),
    nothingSelected: 'Select one or more incidents first.',
    done: {
      accepted: (count: number) => `${n(count, 'incident', 'incidents')} accepted.`,
      sent_back: (count: number) => `${n(count, 'incident', 'incidents')} sent back.`,
      excluded: (count: number) => `${n(count, 'incident', 'incidents')} excluded.`,
      readmitted: (count: number) => `${n(count, 'incident', 'incidents')} readmitted.`
    },
    skipped: (count: number) => `For ${count} there was nothing to decide.`,
    nothingToDo: 'There was nothing to decide: it was so already, or the incident is excluded.',
    undo: 'Undo',
    undone: (count: number) =>
      count === 0 ? 'Nothing was put back.' : `${n(count, 'incident', 'incidents')} put back as before.`,
    stayed: (count: number) =>
      count === 1 ? 'One changed meanwhile and stayed.' : `${count} changed meanwhile and stayed.`,
    nothingToUndo: 'There is nothing to undo.',
    unreachable: 'The server cannot be reached. Nothing was decided; try again in a moment.',

    keys: 'Keys',
    keysLead:
      'Work through the list without a mouse. Without a selection a decision is about the incident where you are.',
    key: 'Key',
    keyDoes: 'Does',
    lettersOn: 'Use letters as keys',
    lettersHint: 'Switch this off if you use speech control or press letters by accident.',
    does: {
      next: 'Next incident',
      previous: 'Previous incident',
      open: 'Open the incident',
      select: 'Select, or no longer',
      extend: 'Select up to here',
      accept: 'Accept',
      send_back: 'Send back with a remark',
      exclude: 'Exclude with a reason',
      search: 'Search',
      undo: 'Undo the last decision',
      clear: 'Clear the selection',
      help: 'This list'
    },
    or: 'or',
    imports: 'Import incidents'
  }
);
