import { define } from './define.ts';

/** The names of the phases, wherever they are shown. */
export const phaseMessages = define(
  {
    lobby: 'Wachtruimte',
    write: 'Schrijven',
    review: 'Bespreken',
    analyse: 'Analyseren',
    retranslate: 'Terugvertalen',
    pool: 'Samenleggen',
    report: 'Functieanalyse'
  },
  {
    lobby: 'Lobby',
    write: 'Write',
    review: 'Review',
    analyse: 'Analyse',
    retranslate: 'Retranslate',
    pool: 'Pool',
    report: 'Job analysis'
  }
);
