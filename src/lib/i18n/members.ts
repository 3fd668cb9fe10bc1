import { define } from './define.ts';

/** Around every page inside a workshop: phases, who one is, what the stream says. */
export const memberMessages = define(
  {
    phases: {
      lobby: 'Wachtruimte',
      write: 'Schrijven',
      review: 'Bespreken',
      analyse: 'Analyseren',
      retranslate: 'Terugvertalen',
      pool: 'Samenleggen',
      report: 'Functieanalyse'
    },
    phasesLabel: 'Fasen van de workshop',
    group: (n: number) => `Groep ${n}`,
    you: 'Je bent hier als',
    facilitator: 'Begeleider',
    manage: 'Naar het beheer',
    lost: 'De verbinding is even weg. Ze komt vanzelf terug; wat je typt, blijft bewaard.',
    moved: (phase: string) => `De workshop gaat verder: ${phase}.`,
    regrouped: (n: number) => `Je zit nu in groep ${n}.`,
    ungrouped: 'Je zit nu in geen groep.'
  },
  {
    phases: {
      lobby: 'Lobby',
      write: 'Write',
      review: 'Review',
      analyse: 'Analyse',
      retranslate: 'Retranslate',
      pool: 'Pool',
      report: 'Job analysis'
    },
    phasesLabel: 'Phases of the workshop',
    group: (n: number) => `Group ${n}`,
    you: 'You are here as',
    facilitator: 'Facilitator',
    manage: 'To the facilitator’s pages',
    lost: 'The connection is gone for a moment. It comes back by itself; what you type is kept.',
    moved: (phase: string) => `The workshop moves on: ${phase}.`,
    regrouped: (n: number) => `You are now in group ${n}.`,
    ungrouped: 'You are now in no group.'
  }
);
