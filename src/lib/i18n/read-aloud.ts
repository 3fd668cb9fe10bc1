import { define } from './define.ts';

/** Reading incidents aloud with the class: on the phones, on the screen and at the facilitator's desk. */
export const readAloudMessages = define(
  {
    title: 'Klassikaal bespreken',
    incident: (n: number) => `Incident ${n}`,
    improved: { author: 'verbeterd door de auteur', facilitator: 'verbeterd door de begeleider' },
    version: (n: number) => `Versie ${n}`,
    before: 'Voor',
    after: 'Na',
    removed: 'weggelaten',
    added: 'toegevoegd',
    noChange: 'Hier is niets gewijzigd.',

    outcome: {
      title: 'Oordeel van de klas',
      votes: (n: number) => (n === 1 ? '1 stem' : `${n} stemmen`),
      noVotes: 'Nog geen stemmen',
      passes: 'Voldoet volgens de klas',
      fails: 'Voldoet nog niet volgens de klas',
      judged: 'oordeel van de klas',
      you: 'jij'
    },

    phone: {
      lead: 'Lees mee, en geef je oordeel. Je kunt het wijzigen tot de begeleider de stemmen toont.',
      nothing: 'Er staat nu geen incident op het scherm',
      nothingHint: 'Zodra de begeleider er een toont, zie je het hier vanzelf.',
      ended: 'Het klassikaal bespreken is afgelopen.',
      onward: 'Ga verder',
      own: 'Dit is jouw incident. Je stemt niet mee; niemand ziet dat het van jou is.',
      improve: 'Mijn tekst verbeteren',
      submitted: 'Ingediend. De begeleider kan je nieuwe versie nu aan de klas tonen.',
      vote: 'Jouw oordeel',
      send: 'Stemmen',
      help: 'Waaraan zie ik dat?',
      open: (n: number) => (n === 1 ? 'Nog 1 criterium te gaan.' : `Nog ${n} criteria te gaan.`),
      saving: 'Wordt bewaard…',
      saved: 'Je oordeel is bewaard.',
      unsaved: 'Nog niet bewaard: geen verbinding. We proberen het vanzelf opnieuw.',
      closed: 'De stemmen staan op het scherm; wijzigen kan niet meer.',
      compared: 'De begeleider vergelijkt twee versies van de tekst.',
      facilitator: 'U kijkt mee als begeleider. Stemmen doen alleen de deelnemers.',
      newIncident: (n: number) => `Nu op het scherm: incident ${n}.`
    },

    screen: {
      vote: 'Lees mee en stem op je toestel',
      voted: 'gestemd',
      votedOf: (n: number, of: number) => `${n} van ${of} gestemd`,
      comparing: 'Voor en na',
      legend: 'Doorstreept: weg. Onderstreept: nieuw.'
    },

    desk: {
      lead: 'Eén incident op het grote scherm en op alle toestellen, zonder naam. De klas stemt over de vier criteria; u toont de stemmen.',
      wrongPhase: 'Dit kan in de fase Bespreken.',
      toPhase: 'Naar Bespreken',
      openScreen: 'Scherm openen',
      nothing: 'Er staat niets op het scherm',
      nothingHint: 'Begin met het eerste van de lijst, of kies er zelf een.',
      begin: 'Begin',
      now: 'Nu op het scherm',
      author: (n: number) => `auteur ${n}`,
      voted: (n: number, of: number) => `${n} van ${of} gestemd`,
      previous: 'Vorige',
      next: 'Volgende',
      reveal: 'Stemmen tonen',
      hide: 'Stemmen verbergen',
      compare: 'Voor en na tonen',
      single: 'Eén versie tonen',
      again: 'Opnieuw laten stemmen',
      stop: 'Stoppen',
      newer: 'De tekst is verbeterd. De klas leest nog de vorige versie.',
      improve: 'Tekst verbeteren',
      improveHint:
        'Uw tekst wordt een nieuwe versie; die van de auteur blijft bewaard. De klas ziet voor en na.',
      improveSave: 'Bewaren als nieuwe versie',
      improveDone: 'De nieuwe versie is bewaard.',
      keys: 'Sneltoetsen',
      keysHint: '← en →: vorige en volgende. R: stemmen tonen of verbergen. V: voor en na.',
      failed: 'Dat lukte niet: geen verbinding. Probeer het opnieuw.',
      list: 'Volgorde',
      read: 'Gehad',
      suggested: 'Voorgesteld',
      suggestedHint:
        'Het leerrijkste eerst: onenigheid, typische gebreken, een voorbeeld. “Wellicht” zegt het schrijfadvies, waar nog niemand oordeelde.',
      turns: { shown: 'getoond', discussed: 'besproken' },
      onScreen: 'op het scherm',
      privacy: 'Wellicht is iemand herkenbaar: lees het eerst',
      show: 'Toon',
      open: (n: number) => `Lees incident ${n}`,
      none: 'Er zijn nog geen ingediende incidenten.',
      reasons: {
        disagreement: (criterion: string, counts: string) => `Onenigheid over ${criterion}: ${counts}`,
        flaw: (criterion: string, occurs: number, of: number) =>
          occurs > 1 ? `Typisch gebrek: ${criterion} (bij ${occurs} van ${of})` : `Gebrek: ${criterion}`,
        flawAdvice: (criterion: string, occurs: number, of: number) =>
          occurs > 1
            ? `Wellicht een typisch gebrek: ${criterion} (bij ${occurs} van ${of})`
            : `Wellicht een gebrek: ${criterion}`,
        model: 'Goed voorbeeld: alles voldaan',
        modelAdvice: 'Wellicht een goed voorbeeld',
        unknown: 'Nog niet beoordeeld'
      },
      criteria: {
        specific: 'specifiek en gedetailleerd',
        behaviour: 'waarneembaar gedrag',
        context: 'context',
        consequences: 'gevolgen'
      },
      counts: (met: number, partly: number, not: number) =>
        [met && `${met} × voldaan`, partly && `${partly} × deels`, not && `${not} × niet`]
          .filter(Boolean)
          .join(', ')
    }
  },
  {
    title: 'Read aloud',
    incident: (n: number) => `Incident ${n}`,
    improved: { author: 'improved by the author', facilitator: 'improved by the facilitator' },
    version: (n: number) => `Version ${n}`,
    before: 'Before',
    after: 'After',
    removed: 'left out',
    added: 'added',
    noChange: 'Nothing changed here.',

    outcome: {
      title: 'Judgement of the class',
      votes: (n: number) => (n === 1 ? '1 vote' : `${n} votes`),
      noVotes: 'No votes yet',
      passes: 'Meets the criteria, says the class',
      fails: 'Does not meet them yet, says the class',
      judged: 'judgement of the class',
      you: 'you'
    },

    phone: {
      lead: 'Read along and give your judgement. You can change it until the facilitator shows the votes.',
      nothing: 'There is no incident on the screen now',
      nothingHint: 'As soon as the facilitator shows one, you see it here by itself.',
      ended: 'Reading aloud is over.',
      onward: 'Go on',
      own: 'This is your incident. You do not vote on it; nobody sees that it is yours.',
      improve: 'Improve my text',
      submitted: 'Submitted. The facilitator can now show your new version to the class.',
      vote: 'Your judgement',
      send: 'Vote',
      help: 'How can I tell?',
      open: (n: number) => (n === 1 ? '1 criterion to go.' : `${n} criteria to go.`),
      saving: 'Saving…',
      saved: 'Your judgement is saved.',
      unsaved: 'Not saved yet: no connection. We try again by ourselves.',
      closed: 'The votes are on the screen; they can no longer be changed.',
      compared: 'The facilitator is comparing two versions of the text.',
      facilitator: 'You are looking along as facilitator. Only participants vote.',
      newIncident: (n: number) => `On the screen now: incident ${n}.`
    },

    screen: {
      vote: 'Read along and vote on your device',
      voted: 'voted',
      votedOf: (n: number, of: number) => `${n} of ${of} have voted`,
      comparing: 'Before and after',
      legend: 'Struck through: gone. Underlined: new.'
    },

    desk: {
      lead: 'One incident on the big screen and on every device, without a name. The class votes on the four criteria; you show the votes.',
      wrongPhase: 'This can be done in the Review phase.',
      toPhase: 'To Review',
      openScreen: 'Open the screen',
      nothing: 'Nothing is on the screen',
      nothingHint: 'Begin with the first of the list, or choose one yourself.',
      begin: 'Begin',
      now: 'On the screen now',
      author: (n: number) => `author ${n}`,
      voted: (n: number, of: number) => `${n} of ${of} have voted`,
      previous: 'Previous',
      next: 'Next',
      reveal: 'Show the votes',
      hide: 'Hide the votes',
      compare: 'Show before and after',
      single: 'Show one version',
      again: 'Have them vote again',
      stop: 'Stop',
      newer: 'The text was improved. The class still reads the earlier version.',
      improve: 'Improve the text',
      improveHint: 'Your text becomes a new version; the author’s is kept. The class sees before and after.',
      improveSave: 'Save as a new version',
      improveDone: 'The new version is saved.',
      keys: 'Shortcut keys',
      keysHint: '← and →: previous and next. R: show or hide the votes. V: before and after.',
      failed: 'That did not work: no connection. Try again.',
      list: 'Order',
      read: 'Done',
      suggested: 'Suggested',
      suggestedHint:
        'The most instructive first: disagreement, typical flaws, a model. “Perhaps” is the writing advice, where nobody has judged yet.',
      turns: { shown: 'shown', discussed: 'discussed' },
      onScreen: 'on the screen',
      privacy: 'Someone may be recognisable: read it first',
      show: 'Show',
      open: (n: number) => `Read incident ${n}`,
      none: 'No incidents have been submitted yet.',
      reasons: {
        disagreement: (criterion: string, counts: string) =>
          `Reviewers disagree about ${criterion}: ${counts}`,
        flaw: (criterion: string, occurs: number, of: number) =>
          occurs > 1 ? `Typical flaw: ${criterion} (in ${occurs} of ${of})` : `Flaw: ${criterion}`,
        flawAdvice: (criterion: string, occurs: number, of: number) =>
          occurs > 1
            ? `Perhaps a typical flaw: ${criterion} (in ${occurs} of ${of})`
            : `Perhaps a flaw: ${criterion}`,
        model: 'A model: everything met',
        modelAdvice: 'Perhaps a model',
        unknown: 'Not judged yet'
      },
      criteria: {
        specific: 'specific and detailed',
        behaviour: 'observable behaviour',
        context: 'context',
        consequences: 'consequences'
      },
      counts: (met: number, partly: number, not: number) =>
        [met && `${met} × met`, partly && `${partly} × partly`, not && `${not} × not met`]
          .filter(Boolean)
          .join(', ')
    }
  }
);
