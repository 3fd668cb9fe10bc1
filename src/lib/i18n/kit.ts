import { define } from './define.ts';

/** Words that the kit's components say by themselves. */
export const kitMessages = define(
  {
    close: 'Sluiten',
    cancel: 'Annuleren',
    copy: 'Kopiëren',
    copied: 'Gekopieerd',
    copyFailed: 'Kopiëren lukte niet. Selecteer de tekst en kopieer ze zelf.',
    busy: 'Even geduld…',
    optional: 'niet verplicht',
    messages: 'Meldingen',
    charactersLeft: (n: number) => (n === 1 ? 'Nog 1 teken' : `Nog ${n} tekens`),
    charactersOver: (n: number) => (n === 1 ? '1 teken te veel' : `${n} tekens te veel`),
    moreActions: 'Meer acties',
    search: 'Zoeken',
    nothingFound: 'Niets gevonden',
    found: (n: number) => (n === 1 ? '1 mogelijkheid' : `${n} mogelijkheden`),
    less: 'Minder',
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
    incident: (n: number | string) => `Incident ${n}`,
    incidentWithoutNumber: 'Incident',
    noAnswer: 'Nog niet ingevuld',
    step: (n: number, of: number) => `Stap ${n} van ${of}`,
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
    busy: 'One moment…',
    optional: 'optional',
    messages: 'Messages',
    charactersLeft: (n: number) => (n === 1 ? '1 character left' : `${n} characters left`),
    charactersOver: (n: number) => (n === 1 ? '1 character too many' : `${n} characters too many`),
    moreActions: 'More actions',
    search: 'Search',
    nothingFound: 'Nothing found',
    found: (n: number) => (n === 1 ? '1 option' : `${n} options`),
    less: 'Less',
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
    incident: (n: number | string) => `Incident ${n}`,
    incidentWithoutNumber: 'Incident',
    noAnswer: 'Not answered yet',
    step: (n: number, of: number) => `Step ${n} of ${of}`,
    stepDone: 'done',
    timeLeft: 'Time left',
    minuteLeft: 'One minute left.',
    timeUp: 'Time is up.'
  }
);
