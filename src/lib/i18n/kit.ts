import { define } from './define.ts';

/** Words that the kit's components say by themselves. As the shell's, they come from the server in one language. */
export const kitMessages = define(
  {
    close: 'Sluiten',
    cancel: 'Annuleren',
    copy: 'Kopiëren',
    copied: 'Gekopieerd',
    copyFailed: 'Kopiëren lukte niet. Selecteer de tekst en kopieer ze zelf.',
    optional: 'niet verplicht',
    messages: 'Meldingen',
    charactersLeft: { one: 'Nog 1 teken', many: 'Nog {n} tekens' },
    charactersOver: { one: '1 teken te veel', many: '{n} tekens te veel' },
    moreActions: 'Meer acties',
    search: 'Zoeken',
    nothingFound: 'Niets gevonden',
    found: { one: '1 mogelijkheid', many: '{n} mogelijkheden' },
    more: 'Meer',
    polarity: { effective: 'Effectief', ineffective: 'Ineffectief' },
    status: {
      draft: 'Concept',
      submitted: 'Ingediend',
      improved: 'Verbeterd',
      accepted: 'Aanvaard',
      excluded: 'Uitgesloten'
    },
    answers: {
      circumstances: 'Omstandigheden',
      behaviour: 'Gedrag',
      consequences: 'Gevolgen'
    },
    incident: 'Incident {n}',
    incidentWithoutNumber: 'Incident',
    noAnswer: 'Nog niet ingevuld',
    step: 'Stap {n} van {of}',
    stepDone: 'afgerond',
    timeLeft: 'Resterende tijd',
    minuteLeft: 'Nog één minuut.',
    timeUp: 'De tijd is om.'
  },
  {
    close: 'Close',
    cancel: 'Cancel',
    copy: 'Copy',
    copied: 'Copied',
    copyFailed: 'Copying did not work. Select the text and copy it yourself.',
    optional: 'optional',
    messages: 'Messages',
    charactersLeft: { one: '1 character left', many: '{n} characters left' },
    charactersOver: { one: '1 character too many', many: '{n} characters too many' },
    moreActions: 'More actions',
    search: 'Search',
    nothingFound: 'Nothing found',
    found: { one: '1 option', many: '{n} options' },
    more: 'More',
    polarity: { effective: 'Effective', ineffective: 'Ineffective' },
    status: {
      draft: 'Draft',
      submitted: 'Submitted',
      improved: 'Improved',
      accepted: 'Accepted',
      excluded: 'Excluded'
    },
    answers: {
      circumstances: 'Circumstances',
      behaviour: 'Behaviour',
      consequences: 'Consequences'
    },
    incident: 'Incident {n}',
    incidentWithoutNumber: 'Incident',
    noAnswer: 'Not answered yet',
    step: 'Step {n} of {of}',
    stepDone: 'done',
    timeLeft: 'Time left',
    minuteLeft: 'One minute left.',
    timeUp: 'Time is up.'
  }
);
export type KitMessages = (typeof kitMessages)['nl'];
