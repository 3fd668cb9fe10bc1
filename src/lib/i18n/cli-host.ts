import { define } from './define.ts';

/** What the commands that work on the installation's database have in common. */
export const cliHostMessages = define(
  {
    no_database: (database: string) =>
      `Er is geen database ${database}; start de opdracht in de map van de installatie, met dezelfde instellingen als de server.`,
    unreachable: (database: string) => `De database ${database} kan niet geopend worden.`,
    noWorkshop: (code: string) =>
      `Geen enkele workshop heeft de code "${code}"; "voorval workshop list" toont welke er zijn.`,
    needsOutput: (format: string) => `Zeg met --output in welk bestand de ${format} moet komen.`,
    noAccounts: 'Er is nog geen account van een begeleider; maak er eerst een op de website.',
    whichFacilitator: (n: number) =>
      `Er zijn ${n} accounts; zeg met --facilitator (e-mailadres) wie de workshop begeleidt.`,
    noFacilitator: (email: string) => `Er is geen account met het e-mailadres "${email}".`,
    working: (percent: number) => (percent === 0 ? 'Bezig…' : `Bezig… ${percent} %`)
  },
  {
    no_database: (database: string) =>
      `There is no database ${database}; run the command in the folder of the installation, with the settings of the server.`,
    unreachable: (database: string) => `The database ${database} cannot be opened.`,
    noWorkshop: (code: string) =>
      `No workshop has the code "${code}"; "voorval workshop list" shows which there are.`,
    needsOutput: (format: string) => `Say with --output which file the ${format} goes to.`,
    noAccounts: 'There is no account of a facilitator yet; make one on the website first.',
    whichFacilitator: (n: number) =>
      `There are ${n} accounts; say with --facilitator (e-mail address) who facilitates the workshop.`,
    noFacilitator: (email: string) => `There is no account with the e-mail address "${email}".`,
    working: (percent: number) => (percent === 0 ? 'Working…' : `Working… ${percent} %`)
  }
);

export const cliReportMessages = define(
  {
    summary: 'maak de functieanalyse van een workshop als bestand',
    about:
      'Schrijft de functieanalyse zoals ze nu is. Werkt op de database van deze installatie, met dezelfde instellingen als de server. De taal is die van --lang, en anders die van de workshop.',
    options: {
      workshop: 'deelnamecode van de workshop',
      template: 'welk document'
    }
  },
  {
    summary: 'make the job analysis of a workshop as a file',
    about:
      'Writes the job analysis as it is now. Works on the database of this installation, with the settings of the server. The language is that of --lang, or else that of the workshop.',
    options: {
      workshop: 'join code of the workshop',
      template: 'which document'
    }
  }
);

export const cliWorkshopListMessages = define(
  {
    summary: 'toon de workshops van deze installatie met hun code',
    about:
      'Toont van elke workshop de deelnamecode, de titel, de functie, de taal, de fase en wanneer hij gemaakt is, de nieuwste eerst.',
    options: {}
  },
  {
    summary: 'show the workshops of this installation with their codes',
    about:
      'Shows of each workshop the join code, title, job, language, phase and when it was made, the latest first.',
    options: {}
  }
);

export const cliWorkshopExportMessages = define(
  {
    summary: 'schrijf een workshop als archief, tabellen of project',
    about:
      'json is het volledige archief, met alle namen, dat een andere installatie weer inleest. xlsx is één werkmap met alle tabellen, en elke tabel is er ook als csv. qdpx en qdc zijn een project en een codeboek volgens REFI-QDA, voor NVivo, ATLAS.ti, MAXQDA en QualCoder. Tabellen en projecten noemen geen namen, tenzij u ze vraagt.',
    options: {
      workshop: 'deelnamecode van de workshop',
      names: 'auteurs met hun naam in tabellen en projecten'
    }
  },
  {
    summary: 'write a workshop as an archive, tables or a project',
    about:
      'json is the complete archive, with all names, which another installation imports again. xlsx is one workbook with all tables, and each table is there as csv too. qdpx and qdc are a project and a codebook of REFI-QDA, for NVivo, ATLAS.ti, MAXQDA and QualCoder. Tables and projects name nobody unless you ask for it.',
    options: {
      workshop: 'join code of the workshop',
      names: 'authors by name in tables and projects'
    }
  }
);

export const cliWorkshopImportMessages = define(
  {
    summary: 'lees een workshop in uit een archief',
    about:
      'Leest een archief (JSON) en maakt er een nieuwe workshop van, met een nieuwe deelnamecode; helemaal of niet. Er wordt niets overschreven.',
    options: { facilitator: 'e-mailadres van wie hem begeleidt; nodig als er meer dan één account is' }
  },
  {
    summary: 'import a workshop from an archive',
    about:
      'Reads an archive (JSON) and makes a new workshop of it, with a new join code; whole or not at all. Nothing is overwritten.',
    options: {
      facilitator: 'e-mail address of who facilitates it; needed when there is more than one account'
    }
  }
);
