import type { DocumentFormat } from '../domain/job-analysis/document.ts';
import { define } from './define.ts';

type Told = Record<DocumentFormat, { name: string; use: string }>;

const nl: Told = {
  citReport: {
    name: 'CIT-verslag',
    use: 'Alles wat de klas vond, met de incidenten en de werkwijze.'
  },
  referenceFunction: {
    name: 'Referentiefunctie',
    use: 'Om de functie te vergelijken en te waarderen, volgens negen gezichtspunten.'
  },
  functionDescription: {
    name: 'Functiebeschrijving',
    use: 'Voor wie de functie uitoefent of aanstuurt: resultaten, stappen en eisen.'
  },
  competenceProfile: {
    name: 'Beroepscompetentieprofiel',
    use: 'Voor opleidingen: rollen, competenties met gedrag, kennis en trends.'
  },
  narrative: {
    name: 'Narratieve omschrijving',
    use: 'Voor een lezer die de functie niet kent: doorlopende tekst in zes alinea’s.'
  },
  bars: {
    name: 'Beoordelingsschalen (BARS)',
    use: 'Om gedrag te beoordelen: per competentie een schaal met ankers.'
  },
  interview: {
    name: 'Interviewleidraad',
    use: 'Voor een selectiegesprek: vragen, doorvragen en wat een antwoord toont.'
  }
};

const en: Told = {
  citReport: { name: 'CIT report', use: 'All that the class found, with the incidents and the method.' },
  referenceFunction: {
    name: 'Reference function',
    use: 'To compare and evaluate the job, by nine viewpoints.'
  },
  functionDescription: {
    name: 'Function description',
    use: 'For who holds or manages the job: results, steps and requirements.'
  },
  competenceProfile: {
    name: 'Competence profile',
    use: 'For education: roles, competencies with behaviour, knowledge and trends.'
  },
  narrative: {
    name: 'Narrative description',
    use: 'For a reader who does not know the job: running text in six paragraphs.'
  },
  bars: {
    name: 'Rating scales (BARS)',
    use: 'To judge behaviour: for each competency a scale with anchors.'
  },
  interview: {
    name: 'Interview guide',
    use: 'For a selection interview: questions, probes and what an answer shows.'
  }
};

/** What each document is called and what it is for. */
export const documentFormatMessages = define(
  { choose: 'Kies een document', formats: nl },
  { choose: 'Choose a document', formats: en }
);
