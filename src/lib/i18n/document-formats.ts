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
  }
};

/** What each document is called and what it is for. */
export const documentFormatMessages = define(
  { choose: 'Kies een document', formats: nl },
  { choose: 'Choose a document', formats: en }
);
