import { define } from './define.ts';

/** The calibration round: everybody judges the same examples before reviewing. */
export const calibrationMessages = define(
  {
    title: 'Eerst samen ijken',
    lead: 'Iedereen beoordeelt dezelfde drie voorbeelden. Daarna zie je wat de klas vond, wat het oordeel hoort te zijn, en waarom.',
    of: (n: number, of: number) => `Voorbeeld ${n} van ${of}`,
    send: 'Oordeel geven',
    change: 'Oordeel wijzigen',
    previous: 'Vorige',
    waiting: 'Je hebt alle voorbeelden beoordeeld',
    waitingHint: 'Zodra de begeleider verdergaat, zie je hier wat de klas vond.',
    review: 'Nog eens bekijken',
    answerTitle: 'Wat de klas vond, en waarom',
    answerLead: 'Per criterium: het oordeel dat erbij hoort, hoe de klas oordeelde, en de uitleg.',
    lookBack: 'De voorbeelden met uitleg',
    reference: 'Hoort te zijn',
    own: 'Jij',
    ownNone: 'Jij gaf geen oordeel',
    same: 'zoals jij',
    class: (n: number) => (n === 1 ? 'De klas: 1 oordeel' : `De klas: ${n} oordelen`),
    classNone: 'Nog geen oordelen van de klas',
    unsent: 'Dit kon niet verstuurd worden. Kijk je verbinding na en probeer opnieuw.',

    desk: {
      title: 'IJken',
      lead: 'Vooraf beoordeelt iedereen drie voorbeelden: twee met gebreken, een goed. Zo leggen nalezers de criteria op dezelfde manier uit. Niet verplicht; reken op tien minuten.',
      start: 'IJkronde starten',
      again: 'Opnieuw openen',
      show: 'Antwoorden tonen',
      end: 'Afsluiten en beginnen met nalezen',
      stop: 'Stoppen zonder te tonen',
      stage: {
        none: 'Nog niet begonnen.',
        judging: 'Bezig: iedereen beoordeelt de voorbeelden.',
        shown: 'De antwoorden staan op elk toestel en op het scherm.',
        over: 'Afgerond.'
      },
      ready: (n: number, of: number) => `${n} van ${of} zijn klaar`,
      screen: 'Op het scherm tonen',
      preview: 'Antwoorden bekijken (alleen voor u)',
      wrongPhase: 'Dit kan in de fase Bespreken.'
    },
    screen: {
      judging: 'Beoordeel de drie voorbeelden op je toestel',
      ready: 'klaar',
      example: (n: number) => `Voorbeeld ${n}`,
      choose: 'Voorbeeld kiezen'
    }
  },
  {
    title: 'First calibrate together',
    lead: 'Everybody judges the same three examples. Then you see what the class thought, what the judgement should be, and why.',
    of: (n: number, of: number) => `Example ${n} of ${of}`,
    send: 'Give judgement',
    change: 'Change judgement',
    previous: 'Previous',
    waiting: 'You have judged all examples',
    waitingHint: 'As soon as the facilitator moves on, you see here what the class thought.',
    review: 'Look again',
    answerTitle: 'What the class thought, and why',
    answerLead: 'For each criterion: the judgement it should get, how the class judged, and the explanation.',
    lookBack: 'The examples with explanation',
    reference: 'Should be',
    own: 'You',
    ownNone: 'You gave no judgement',
    same: 'as you said',
    class: (n: number) => (n === 1 ? 'The class: 1 judgement' : `The class: ${n} judgements`),
    classNone: 'No judgements of the class yet',
    unsent: 'This could not be sent. Check your connection and try again.',

    desk: {
      title: 'Calibration',
      lead: 'Beforehand everybody judges three examples: two flawed, one good. That way reviewers read the criteria alike. Optional; allow ten minutes.',
      start: 'Start calibration round',
      again: 'Open again',
      show: 'Show the answers',
      end: 'Close and begin reviewing',
      stop: 'Stop without showing',
      stage: {
        none: 'Not begun yet.',
        judging: 'Under way: everybody judges the examples.',
        shown: 'The answers are on every device and on the screen.',
        over: 'Finished.'
      },
      ready: (n: number, of: number) => `${n} of ${of} are ready`,
      screen: 'Show on the screen',
      preview: 'See the answers (for you only)',
      wrongPhase: 'This is possible in the phase Review.'
    },
    screen: {
      judging: 'Judge the three examples on your device',
      ready: 'ready',
      example: (n: number) => `Example ${n}`,
      choose: 'Choose an example'
    }
  }
);
