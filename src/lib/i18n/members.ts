import { define } from './define.ts';
import { phaseMessages } from './phases.ts';

/**
 * Around every page inside a workshop: phases, who one is, what the stream says. Sentences only, with values
 * in braces: the pages get them from the server, in one language, to stay small.
 */
export const memberMessages = define(
  {
    phases: phaseMessages.nl,
    phasesLabel: 'Fasen van de workshop',
    group: 'Groep {n}',
    you: 'Je bent hier als',
    facilitator: 'Begeleider',
    manage: 'Naar het beheer',
    lost: 'De verbinding is even weg. Ze komt vanzelf terug; wat je typt, blijft bewaard.',
    reading: 'De klas bespreekt nu samen een incident.',
    calibrating: 'De klas ijkt eerst samen.',
    readAlong: 'Meekijken en stemmen',
    moved: 'De workshop gaat verder: {phase}.',
    regrouped: 'Je zit nu in groep {n}.',
    ungrouped: 'Je zit nu in geen groep.'
  },
  {
    phases: phaseMessages.en,
    phasesLabel: 'Phases of the workshop',
    group: 'Group {n}',
    you: 'You are here as',
    facilitator: 'Facilitator',
    manage: 'To the facilitator’s pages',
    lost: 'The connection is gone for a moment. It comes back by itself; what you type is kept.',
    reading: 'The class is reading an incident together.',
    calibrating: 'The class calibrates together first.',
    readAlong: 'Read along and vote',
    moved: 'The workshop moves on: {phase}.',
    regrouped: 'You are now in group {n}.',
    ungrouped: 'You are now in no group.'
  }
);

export type MemberMessages = (typeof memberMessages)['nl'];
