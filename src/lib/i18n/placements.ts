import { define } from './define.ts';

/** Authors confirm where their own incidents ended up. */
export const placementMessages = define(
  {
    title: 'Klopt de plaats?',
    lead: 'De klas legde je incidenten bij taken en competenties. Jij weet wat je bedoelde: klopt het?',
    way: 'Kijk na waar je incidenten liggen',
    wayText: (left: number) =>
      left === 0
        ? 'Je hebt alles nagekeken. Dank je.'
        : left === 1
          ? 'Er is nog 1 plaats om na te kijken.'
          : `Er zijn nog ${left} plaatsen om na te kijken.`,
    none: 'Nog niets om na te kijken',
    noneText: 'Je incidenten liggen nog niet bij een taak of competentie van de klas.',
    nowhere: 'Dit incident ligt nog niet bij een taak of competentie van de klas.',
    frames: { task: 'Taak', competency: 'Competentie' },
    question: (label: string) => `Hoort dit incident bij ‘${label}’?`,
    right: 'Klopt',
    wrong: 'Klopt niet',
    belongs: 'Hoort bij …',
    choose: 'Kies een andere',
    chooseFor: (frame: string, label: string) => `${frame}: hoort niet bij ‘${label}’, maar bij`,
    confirm: 'Bewaar',
    saidRight: 'Je zei: klopt.',
    saidWrong: 'Je zei: klopt niet.',
    saidElsewhere: (label: string) => `Je zei: hoort bij ‘${label}’.`,
    gone: 'een categorie die er niet meer is',
    anonymous: 'De begeleider ziet welke plaatsen niet kloppen, zonder je naam.',
    back: 'Mijn incidenten',
    asFacilitator: 'Hier kijken deelnemers hun eigen incidenten na. Als begeleider hebt u er geen.'
  },
  {
    title: 'Is this the right place?',
    lead: 'The class put your incidents with tasks and competencies. You know what you meant: is it right?',
    way: 'Check where your incidents are',
    wayText: (left: number) =>
      left === 0
        ? 'You have checked everything. Thank you.'
        : left === 1
          ? 'There is 1 place left to check.'
          : `There are ${left} places left to check.`,
    none: 'Nothing to check yet',
    noneText: 'Your incidents are not with a task or competency of the class yet.',
    nowhere: 'This incident is not with a task or competency of the class yet.',
    frames: { task: 'Task', competency: 'Competency' },
    question: (label: string) => `Does this incident belong to ‘${label}’?`,
    right: 'Right',
    wrong: 'Not right',
    belongs: 'Belongs to …',
    choose: 'Choose another',
    chooseFor: (frame: string, label: string) => `${frame}: belongs not to ‘${label}’ but to`,
    confirm: 'Save',
    saidRight: 'You said: right.',
    saidWrong: 'You said: not right.',
    saidElsewhere: (label: string) => `You said: belongs to ‘${label}’.`,
    gone: 'a category that is gone',
    anonymous: 'The facilitator sees which places are not right, without your name.',
    back: 'My incidents',
    asFacilitator: 'Here participants check their own incidents. As facilitator you have none.'
  }
);
