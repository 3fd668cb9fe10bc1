import { define, plural } from './define.ts';

/** The page with everything that can be taken out of a workshop. */
export const exportingMessages = define(
  {
    title: 'Exporteren',
    lead: 'Alles wat uit deze workshop mee kan, op één plaats. Downloaden verandert niets.',
    choices: 'Voor alle bestanden',
    language: 'Taal van kopjes en vaste teksten',
    languages: { nl: 'Nederlands', en: 'Engels' },
    names: 'Auteurs met hun naam',
    namesHint:
      'Anders krijgt elke auteur een code, zoals D01. Wie oordeelde, blijft altijd naamloos. Het geldt voor tabellen en projecten; de functieanalyse noemt nooit namen.',
    inside: (incidents: number, reviews: number, placements: number) =>
      `Nu in deze workshop: ${plural(incidents, 'incident', 'incidenten')}, ${plural(reviews, 'oordeel', 'oordelen')} en ${plural(placements, 'codering', 'coderingen')}.`,
    long: 'Deze workshop is groot: een bestand maken kan een minuut duren. Laat de pagina intussen gerust openstaan.',
    report: {
      title: 'Functieanalyse',
      lead: 'Het document voor wie er iets mee gaat doen.',
      open: 'Bekijken en controleren',
      pdf: 'PDF',
      pdfHint: 'om te lezen en af te drukken',
      docx: 'Word (DOCX)',
      docxHint: 'om zelf verder te schrijven',
      md: 'Markdown',
      mdHint: 'voor een website of wiki'
    },
    tables: {
      title: 'Tabellen',
      lead: 'De gegevens zelf, om te tellen en te sorteren in Excel, SPSS of R.',
      xlsx: 'Excel (XLSX)',
      xlsxHint: 'alles in één werkmap, met uitleg',
      csv: 'Of één tabel als CSV',
      sheets: {
        incidents: { name: 'Incidenten', hint: 'elk incident in zijn laatste versie' },
        codings: { name: 'Coderingen', hint: 'wat groepen in welke categorie legden' },
        categories: { name: 'Categorieën', hint: 'de codeboeken van klas en groepen' },
        judgements: { name: 'Oordelen', hint: 'op de vier criteria: 2, 1 of 0' },
        ratings: { name: 'Beoordelingen', hint: 'van taken, incidenten en koppelingen' },
        agreement: { name: 'Overeenstemming', hint: 'van groepen en nalezers, met interval' },
        log: { name: 'Logboek', hint: 'wat er gebeurde, in volgorde' }
      }
    },
    research: {
      title: 'Kwalitatief onderzoek',
      lead: 'Voor NVivo, ATLAS.ti, MAXQDA en QualCoder (REFI-QDA).',
      qdpx: 'Project (QDPX)',
      qdpxHint: 'incidenten als bronnen, categorieën als codes, groepen als gebruikers',
      qdc: 'Codeboek (QDC)',
      qdcHint: 'alleen de categorieën met hun definitie',
      import: 'Een codeboek inlezen'
    },
    archive: {
      title: 'Archief',
      lead: 'De hele workshop, om te bewaren of op een andere installatie verder te werken.',
      json: 'Archief (JSON)',
      jsonHint: 'met alle namen; bewaar het zoals u de workshop bewaart'
    }
  },
  {
    title: 'Export',
    lead: 'Everything that can be taken out of this workshop, in one place. Downloading changes nothing.',
    choices: 'For all files',
    language: 'Language of headings and fixed texts',
    languages: { nl: 'Dutch', en: 'English' },
    names: 'Authors by name',
    namesHint:
      'Otherwise each author gets a code, such as P01. Whoever judged always stays nameless. This goes for tables and projects; the job analysis never names anyone.',
    inside: (incidents: number, reviews: number, placements: number) =>
      `Now in this workshop: ${plural(incidents, 'incident', 'incidents')}, ${plural(reviews, 'judgement', 'judgements')} and ${plural(placements, 'coding', 'codings')}.`,
    long: 'This workshop is large: making a file may take a minute. You can leave the page open meanwhile.',
    report: {
      title: 'Job analysis',
      lead: 'The document for those who will use it.',
      open: 'View and check',
      pdf: 'PDF',
      pdfHint: 'to read and print',
      docx: 'Word (DOCX)',
      docxHint: 'to write on yourself',
      md: 'Markdown',
      mdHint: 'for a website or wiki'
    },
    tables: {
      title: 'Tables',
      lead: 'The data themselves, to count and sort in Excel, SPSS or R.',
      xlsx: 'Excel (XLSX)',
      xlsxHint: 'all in one workbook, with an explanation',
      csv: 'Or one table as CSV',
      sheets: {
        incidents: { name: 'Incidents', hint: 'each incident in its latest version' },
        codings: { name: 'Codings', hint: 'what groups laid in which category' },
        categories: { name: 'Categories', hint: 'the codebooks of class and groups' },
        judgements: { name: 'Judgements', hint: 'on the four criteria: 2, 1 or 0' },
        ratings: { name: 'Ratings', hint: 'of tasks, incidents and links' },
        agreement: { name: 'Agreement', hint: 'of groups and reviewers, with intervals' },
        log: { name: 'Log', hint: 'what happened, in order' }
      }
    },
    research: {
      title: 'Qualitative research',
      lead: 'For NVivo, ATLAS.ti, MAXQDA and QualCoder (REFI-QDA).',
      qdpx: 'Project (QDPX)',
      qdpxHint: 'incidents as sources, categories as codes, groups as users',
      qdc: 'Codebook (QDC)',
      qdcHint: 'the categories alone, with their definitions',
      import: 'Import a codebook'
    },
    archive: {
      title: 'Archive',
      lead: 'The whole workshop, to keep or to work on at another installation.',
      json: 'Archive (JSON)',
      jsonHint: 'with all names; keep it as you keep the workshop'
    }
  }
);
