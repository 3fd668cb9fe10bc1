import { define } from './define.ts';

/** What rests on an incident. */
export const supportMessages = define(
  {
    supports: (n: number) =>
      n === 1 ? 'Op dit incident steunt deze uitspraak:' : `Op dit incident steunen ${n} uitspraken:`,
    own: 'Wat op je incident steunt in de functieanalyse',
    none: 'Geen uitspraak van de functieanalyse steunt op dit incident.',
    loading: 'De functieanalyse wordt opgehaald…',
    failed: 'De functieanalyse kon niet worden opgehaald.'
  },
  {
    supports: (n: number) =>
      n === 1 ? 'This statement rests on this incident:' : `${n} statements rest on this incident:`,
    own: 'What rests on your incident in the job analysis',
    none: 'No statement of the job analysis rests on this incident.',
    loading: 'The job analysis is being fetched…',
    failed: 'The job analysis could not be fetched.'
  }
);
