import { define, plural } from './define.ts';

/** Importing incidents that were collected elsewhere. */
export const importingMessages = define(
  {
    title: 'Incidenten inlezen',
    lead: 'Incidenten die u elders verzamelde, bijvoorbeeld met Google Forms, Qualtrics of Moodle. Ze komen bij de andere, elk met een auteur die zelf niet meedoet.',
    noScript: 'Voor deze pagina moet JavaScript aan staan in uw browser.',
    closed: 'Inlezen kan tot en met de fase Bespreken: op de borden kwamen de incidenten te laat.',
    source: 'Wat wilt u inlezen?',
    file: 'Bestand',
    fileHint: (megabytes: number, rows: number) =>
      `CSV, XLSX of JSON; hoogstens ${megabytes} MB en ${rows} rijen. De eerste rij zegt wat in de kolommen staat.`,
    chosen: (name: string) => `Gekozen: ${name}`,
    otherwise: 'Of plak de rijen hier',
    pasteHint: 'Kopieer ze in het rekenblad, met de rij met de kopjes erbij.',
    read: 'Kolommen bekijken',
    nothingYet: 'Kies een bestand of plak eerst de rijen.',
    unreachable: 'De server is niet bereikbaar. Er is niets ingelezen; wat u plakte, staat er nog.',

    columns: 'Wat staat waar?',
    columnsLead: (rows: number) =>
      `Gevonden: ${plural(rows, 'rij', 'rijen')}. Kijk na of elke kolom goed gekozen is.`,
    inRow: (n: number) => `Incident ${n} in elke rij`,
    add: 'Nog een incident in elke rij',
    drop: (n: number) => `Incident ${n} weglaten`,
    choose: 'Kies een kolom',
    polarity: 'Effectief of ineffectief',
    always: { effective: 'Altijd effectief', ineffective: 'Altijd ineffectief' },
    inColumn: 'Staat in een kolom',
    forAll: 'Voor alle rijen hetzelfde',
    author: 'Wie schreef het?',
    eachRow: 'Elke rij is van iemand anders',
    keepNames: 'Namen uit het bestand bewaren',
    keepNamesHint: 'Anders heten ze Auteur 1, Auteur 2 enzovoort. Alleen begeleiders zien namen.',
    column: (n: number, heading: string) => `${n}. ${heading || 'zonder kopje'}`,
    kinds: 'Wat betekenen deze woorden?',
    kindsLead: 'Van deze waarden is niet duidelijk of het incident effectief of ineffectief is.',
    noKind: 'Niet inlezen',

    preview: 'Zo komen ze erin',
    previewLead: (shown: number, of: number) =>
      shown === of ? 'Alle incidenten:' : `De eerste ${shown} van ${of}:`,
    ready: (n: number) => `${plural(n, 'incident', 'incidenten')} klaar om in te lezen`,
    empty: (n: number) => `${plural(n, 'lege rij', 'lege rijen')} overgeslagen`,
    openChoices: 'Kies eerst een kolom voor elk onderdeel.',
    problems: (n: number) => `${plural(n, 'incident klopt niet', 'incidenten kloppen niet')}`,
    problemsLead: 'Verbeter ze in uw bestand, of laat ze weg.',
    place: { line: 'Regel', row: 'Rij' },
    part: (n: number) => `incident ${n}`,
    problem: 'Wat er scheelt',
    more: (n: number) => `En nog ${n}.`,
    what: {
      answer_missing: (field: string) => `Niets ingevuld bij ${field.toLowerCase()}.`,
      answer_too_long: (length: string) => `Een antwoord van ${length} tekens; er passen er 5000.`,
      polarity_missing: () => 'Niet gezegd of het effectief of ineffectief is.',
      polarity_unknown: (value: string) => `Effectief of ineffectief? Er staat “${value}”.`
    },
    leaveOut: (n: number) =>
      n === 1 ? 'Dit ene incident weglaten en de andere inlezen' : `Deze ${n} weglaten en de andere inlezen`,
    take: (n: number) => `${plural(n, 'incident', 'incidenten')} inlezen`,
    back: 'Ander bestand of andere tekst',
    fixFirst: 'Er wordt niets half ingelezen: laat eerst weg wat niet klopt, of verbeter het bestand.',

    done: (incidents: number, authors: number) =>
      `${plural(incidents, 'incident', 'incidenten')} van ${plural(authors, 'auteur', 'auteurs')} ingelezen.`,
    already: (n: number) =>
      n === 1 ? 'Eén stond er al woord voor woord in.' : `${n} stonden er al woord voor woord in.`,
    leftOut: (n: number) => (n === 1 ? 'Eén bleef weg.' : `${n} bleven weg.`),
    toList: 'Naar de incidenten',
    undo: 'Ongedaan maken',

    earlier: 'Ingelezen',
    when: 'Wanneer',
    incidents: 'Incidenten',
    authors: 'Auteurs',
    remove: 'Verwijderen',
    removeTitle: 'Deze incidenten weer verwijderen?',
    removeText: (incidents: number, authors: number) =>
      `${plural(incidents, 'incident', 'incidenten')} van ${plural(authors, 'auteur', 'auteurs')} verdwijnen voorgoed, ook uit categorieën waarin ze intussen gesorteerd zijn, met de oordelen erover.`,
    removeNow: 'Verwijder deze incidenten',
    removed: 'De ingelezen incidenten zijn weer verwijderd.'
  },
  {
    title: 'Import incidents',
    lead: 'Incidents that you collected elsewhere, with Google Forms, Qualtrics or Moodle for instance. They join the others, each with an author who does not take part.',
    noScript: 'This page needs JavaScript to be on in your browser.',
    closed: 'Importing is possible up to the Review phase: on the boards the incidents would come too late.',
    source: 'What do you want to import?',
    file: 'File',
    fileHint: (megabytes: number, rows: number) =>
      `CSV, XLSX or JSON; at most ${megabytes} MB and ${rows} rows. The first row says what the columns hold.`,
    chosen: (name: string) => `Chosen: ${name}`,
    otherwise: 'Or paste the rows here',
    pasteHint: 'Copy them in the spreadsheet, with the row of headings.',
    read: 'Look at the columns',
    nothingYet: 'Choose a file or paste the rows first.',
    unreachable: 'The server cannot be reached. Nothing was imported; what you pasted is still here.',

    columns: 'What stands where?',
    columnsLead: (rows: number) =>
      `Found: ${plural(rows, 'row', 'rows')}. Check that each column was chosen rightly.`,
    inRow: (n: number) => `Incident ${n} in each row`,
    add: 'Another incident in each row',
    drop: (n: number) => `Leave out incident ${n}`,
    choose: 'Choose a column',
    polarity: 'Effective or ineffective',
    always: { effective: 'Always effective', ineffective: 'Always ineffective' },
    inColumn: 'Stands in a column',
    forAll: 'The same for all rows',
    author: 'Who wrote it?',
    eachRow: 'Each row is by someone else',
    keepNames: 'Keep the names of the file',
    keepNamesHint: 'Otherwise they are called Author 1, Author 2 and so on. Only facilitators see names.',
    column: (n: number, heading: string) => `${n}. ${heading || 'without heading'}`,
    kinds: 'What do these words mean?',
    kindsLead: 'Of these values it is not clear whether the incident is effective or ineffective.',
    noKind: 'Do not import',

    preview: 'This is how they come in',
    previewLead: (shown: number, of: number) =>
      shown === of ? 'All incidents:' : `The first ${shown} of ${of}:`,
    ready: (n: number) => `${plural(n, 'incident', 'incidents')} ready to import`,
    empty: (n: number) => `${plural(n, 'empty row', 'empty rows')} passed over`,
    openChoices: 'Choose a column for each part first.',
    problems: (n: number) => plural(n, 'incident is not right', 'incidents are not right'),
    problemsLead: 'Correct them in your file, or leave them out.',
    place: { line: 'Line', row: 'Row' },
    part: (n: number) => `incident ${n}`,
    problem: 'What is wrong',
    more: (n: number) => `And ${n} more.`,
    what: {
      answer_missing: (field: string) => `Nothing filled in at ${field.toLowerCase()}.`,
      answer_too_long: (length: string) => `An answer of ${length} characters; 5000 fit.`,
      polarity_missing: () => 'It does not say whether it is effective or ineffective.',
      polarity_unknown: (value: string) => `Effective or ineffective? It says “${value}”.`
    },
    leaveOut: (n: number) =>
      n === 1 ? 'Leave this one out and import the others' : `Leave these ${n} out and import the others`,
    take: (n: number) => `Import ${plural(n, 'incident', 'incidents')}`,
    back: 'Another file or text',
    fixFirst: 'Nothing is half imported: first leave out what is not right, or correct the file.',

    done: (incidents: number, authors: number) =>
      `${plural(incidents, 'incident', 'incidents')} by ${plural(authors, 'author', 'authors')} imported.`,
    already: (n: number) =>
      n === 1 ? 'One was here already, word for word.' : `${n} were here already, word for word.`,
    leftOut: (n: number) => (n === 1 ? 'One was left out.' : `${n} were left out.`),
    toList: 'To the incidents',
    undo: 'Undo',

    earlier: 'Imported',
    when: 'When',
    incidents: 'Incidents',
    authors: 'Authors',
    remove: 'Remove',
    removeTitle: 'Remove these incidents again?',
    removeText: (incidents: number, authors: number) =>
      `${plural(incidents, 'incident', 'incidents')} by ${plural(authors, 'author', 'authors')} go for good, also from categories into which they were sorted meanwhile, with the judgements on them.`,
    removeNow: 'Remove these incidents',
    removed: 'The imported incidents were removed again.'
  }
);
