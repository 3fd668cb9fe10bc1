import { define, plural } from './define.ts';

/** The page around the document; the document's own wording is in `domain/job-analysis/wording`. */
export const jobAnalysisMessages = define(
  {
    title: 'Functieanalyse',
    lead: 'Dit document stelt zichzelf samen uit wat de klas maakte. Open bij elke uitspraak waarop ze steunt.',
    download: 'Downloaden',
    pdf: 'PDF',
    docx: 'Word (DOCX)',
    md: 'Markdown',
    archive: 'Volledig archief (JSON)',
    language: 'Taal van het document',
    languages: { nl: 'Nederlands', en: 'Engels' },
    contents: 'Inhoud',
    openEvidence: (text: string) => `Onderbouwing van: ${text}`,
    evidence: 'Onderbouwing',
    flag: (name: string) => `Onderbouwing: ${name}`,
    people: (n: number) => plural(n, 'deelnemer', 'deelnemers'),
    groups: (list: string) => `groep ${list}`,
    participation: (percent: string) => `${percent} van de deelnemers`,
    noIncidents: 'Aan deze uitspraak hangt geen incident.',
    incidentsOf: 'De incidenten waarop dit steunt',
    derived: 'Afgeleid uit incidenten.',
    fixed: 'Vaste tekst met cijfers van deze workshop.',
    manual: 'Toegevoegd door de begeleider.',
    close: 'Sluiten',
    toPool: 'Terug naar samenleggen',
    nothingYet:
      'Er zijn nog geen taken of competenties van de klas. Leg eerst de categorieën van de groepen samen.'
  },
  {
    title: 'Job analysis',
    lead: 'This document assembles itself from what the class made. Open what each statement rests on.',
    download: 'Download',
    pdf: 'PDF',
    docx: 'Word (DOCX)',
    md: 'Markdown',
    archive: 'Complete archive (JSON)',
    language: 'Language of the document',
    languages: { nl: 'Dutch', en: 'English' },
    contents: 'Contents',
    openEvidence: (text: string) => `Evidence for: ${text}`,
    evidence: 'Evidence',
    flag: (name: string) => `Evidence: ${name}`,
    people: (n: number) => plural(n, 'participant', 'participants'),
    groups: (list: string) => `group ${list}`,
    participation: (percent: string) => `${percent} of the participants`,
    noIncidents: 'No incident hangs on this statement.',
    incidentsOf: 'The incidents it rests on',
    derived: 'Derived from incidents.',
    fixed: 'Fixed wording with figures of this workshop.',
    manual: 'Added by the facilitator.',
    close: 'Close',
    toPool: 'Back to pooling',
    nothingYet: 'There are no tasks or competencies of the class yet. Pool the groups’ categories first.'
  }
);
