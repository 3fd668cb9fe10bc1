import { define } from './define.ts';

/** Coming into a workshop. */
export const joiningMessages = define(
  {
    left: {
      delete: 'Je hebt de workshop verlaten. Je teksten zijn verwijderd.',
      keep: 'Je hebt de workshop verlaten. Je incidenten blijven staan, zonder je naam.'
    },
    title: 'Meedoen',
    lead: 'Geef de code in die op het scherm staat.',
    code: 'Deelnamecode',
    codeHint: 'Zes letters en cijfers. Hoofdletters, spaties en streepjes maken niet uit.',
    go: 'Verder',
    door: 'Je gaat meedoen aan',
    about: (job: string) => `Over de functie ${job}.`,
    name: 'Je naam of schuilnaam',
    nameHint: 'Alleen de begeleider en je groepsgenoten zien die.',
    join: 'Doe mee',
    backTitle: 'Ik was hier al',
    backLead: 'Ga verder op dit toestel met de terugkeercode die je bij het binnenkomen kreeg.',
    returnCode: 'Terugkeercode',
    returnHint: 'Tien letters en cijfers.',
    comeBack: 'Ga verder',
    otherCode: 'Een andere code ingeven',
    closed: 'Deze workshop is afgerond. Wie al meedeed, kan met een terugkeercode nog lezen.'
  },
  {
    left: {
      delete: 'You left the workshop. Your texts were deleted.',
      keep: 'You left the workshop. Your incidents stay, without your name.'
    },
    title: 'Take part',
    lead: 'Enter the code that is on the screen.',
    code: 'Join code',
    codeHint: 'Six letters and digits. Capitals, spaces and dashes do not matter.',
    go: 'Continue',
    door: 'You are about to join',
    about: (job: string) => `About the job of ${job}.`,
    name: 'Your name or alias',
    nameHint: 'Only the facilitator and the members of your group see it.',
    join: 'Join',
    backTitle: 'I have been here before',
    backLead: 'Go on from this device with the return code that you were given when you came in.',
    returnCode: 'Return code',
    returnHint: 'Ten letters and digits.',
    comeBack: 'Go on',
    otherCode: 'Enter another code',
    closed: 'This workshop is finished. Those who took part can still read with a return code.'
  }
);
