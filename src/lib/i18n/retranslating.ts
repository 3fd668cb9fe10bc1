import { define, plural } from './define.ts';

/** Retranslation: judging, following the rounds, and what came of them. */
export const retranslatingMessages = define(
  {
    title: 'Terugvertalen',
    frame: { task: 'taken', competency: 'competenties' },
    round: (frame: string, n: number) => `Ronde ${n}, ${frame}`,
    home: {
      lead: 'Een andere groep legt jullie incidenten opnieuw in jullie categorieën, zonder te zien waar ze lagen. Jij doet hetzelfde voor een andere groep. Zo blijkt of de omschrijvingen duidelijk zijn.',
      notYet: 'Het terugvertalen begint later',
      notYetText: 'Deze pagina gaat vanzelf mee als de begeleider zover is.',
      noGroup: 'Je zit in geen groep',
      noGroupText: 'De begeleider kan je in een groep zetten; daarna verschijnt hier wat je kunt doen.',
      judge: 'Sorteer voor een andere groep',
      judgeNone: 'Er is nu niets om te sorteren. Zodra de begeleider een ronde opent, verschijnt ze hier.',
      of: (cards: number, categories: number) =>
        `${plural(cards, 'incident', 'incidenten')}, ${plural(categories, 'categorie', 'categorieën')}`,
      answered: (n: number, of: number) => `${n} van ${of} gesorteerd`,
      series: (n: number, frame: string) => `Reeks ${n}: ${frame}`,
      begin: 'Begin te sorteren',
      goOn: 'Ga verder',
      ready: 'Je bent klaar. Tot de ronde wordt afgesloten, kun je nog iets wijzigen.',
      look: 'Bekijk je antwoorden',
      own: 'Jullie categorieën',
      others: 'Wat er bij elke groep uitkwam',
      group: (n: number) => `Groep ${n}`,
      busy: (frame: string) =>
        `Een andere groep werkt nu met jullie ${frame}. Jullie bord blijft zolang zoals het is.`,
      none: 'Jullie categorieën zijn nog niet terugvertaald.',
      results: (frame: string, n: number) => `Lees wat eruit kwam: ${frame}, ronde ${n}`,
      redefine: 'Herzie jullie categorieën op het bord'
    },
    judging: {
      title: (frame: string) => `In welke van deze ${frame} past dit?`,
      lead: 'Lees wat er gebeurde en kies waar het volgens jou bij hoort. Je ziet niet waar het lag, en niemand ziet wat jij kiest.',
      card: (n: number, of: number) => `Incident ${n} van ${of}`,
      progress: 'Gesorteerd',
      progressText: (n: number, of: number) => `${n} van ${of}`,
      choose: 'Kies een categorie',
      none: 'Past nergens',
      noneHint: 'In geen enkele van deze categorieën.',
      more: (label: string) => `Wat hoort bij ${label}, en wat niet?`,
      include: 'Hoort erbij',
      exclude: 'Hoort er niet bij',
      back: 'Vorige',
      skip: 'Overslaan',
      next: 'Volgende',
      chosen: 'gekozen',
      other: 'hoort bij een andere kaart van dit incident',
      all: 'Alles is gesorteerd',
      allText: 'Kijk gerust nog eens terug. Tot de ronde wordt afgesloten, kun je alles nog wijzigen.',
      skipped: (n: number) => (n === 1 ? 'Je sloeg één incident over.' : `Je sloeg ${n} incidenten over.`),
      toSkipped: 'Naar het eerste dat je oversloeg',
      done: 'Ik ben klaar',
      isDone: 'Je bent klaar. Bedankt!',
      undone: 'Toch nog verder sorteren',
      toHome: 'Terug naar het overzicht',
      overview: 'Al je antwoorden',
      open: 'nog niet gesorteerd',
      keys: 'Cijfertoetsen gebruiken',
      keysHint:
        '1 tot 9 kiest een categorie, 0 is “past nergens”, pijl links en rechts gaan terug en verder.',
      status: {
        idle: 'Elk antwoord is bewaard.',
        sending: 'Bewaren…',
        waiting: (n: number) =>
          `Geen verbinding. ${plural(n, 'antwoord wacht', 'antwoorden wachten')} op dit toestel en ${n === 1 ? 'wordt' : 'worden'} vanzelf bewaard.`,
        closed: 'Er wordt niets meer bewaard: meld je opnieuw aan met je terugkeercode.'
      },
      ended: 'De ronde is afgesloten. Bedankt voor het sorteren.',
      why: 'Zonder JavaScript bewaart elke keuze meteen en gaat deze pagina verder.'
    },
    desk: {
      lead: 'Elke groep laat haar categorieën nakijken door een andere: die legt dezelfde incidenten er blind opnieuw in. Wat niet terugkomt, is onduidelijk omschreven.',
      off: 'Terugvertalen staat uit',
      offText: 'Zet de fase aan bij de instellingen; ze komt na het analyseren.',
      toSettings: 'Naar de instellingen',
      before: 'De rondes openen vanzelf als u de workshop in de fase Terugvertalen zet.',
      after: 'De fase is voorbij. Om een nieuwe ronde te openen, gaat u terug naar Terugvertalen.',
      noBoards: 'Er zijn nog geen borden',
      noBoardsText: 'Elke groep krijgt er een als het analyseren begint.',
      choice: 'Wie kijkt na?',
      choices: { next: 'De volgende groep', others: 'Alle andere groepen' },
      choiceHints: {
        next: 'Groep 1 wordt nagekeken door groep 2, enzovoort. Een tweede ronde gaat naar de groep daarna.',
        others: 'Meer beoordelaars, dus vastere cijfers, maar ook meer werk voor iedereen.'
      },
      choose: 'Wijzigen',
      chosen: 'De keuze is bewaard.',
      group: (n: number) => `Groep ${n}`,
      open: 'bezig',
      closed: 'afgesloten',
      judge: 'Beoordelaar',
      from: 'Groep',
      answered: 'Gesorteerd',
      state: 'Stand',
      ready: 'klaar',
      busy: 'bezig',
      waiting: 'nog niet begonnen',
      of: (n: number, of: number) => `${n} van ${of}`,
      readyOf: (n: number, of: number) => `${n} van ${of} beoordelaars klaar`,
      about: (cards: number, categories: number) =>
        `${plural(cards, 'incident', 'incidenten')}, ${plural(categories, 'categorie', 'categorieën')}`,
      nobody: 'Niemand',
      close: 'Sluit deze ronde af',
      closeEarly: 'Sluit af, ook al is nog niet iedereen klaar',
      closeHint: 'Wat nu gesorteerd is, telt. Daarna kan niemand nog iets wijzigen.',
      results: 'Lees wat eruit kwam',
      openTask: 'Open een ronde met de taken',
      openCompetency: 'Open een ronde met de competenties',
      againTask: (n: number) => `Laat de taken opnieuw terugvertalen (ronde ${n})`,
      againCompetency: (n: number) => `Laat de competenties opnieuw terugvertalen (ronde ${n})`,
      obstacles: {
        one_group: 'Er is maar één groep met deelnemers. Terugvertalen vraagt een andere groep die nakijkt.',
        not_together:
          'Deze groep sorteert nog alleen of vergelijkt. Ga terug naar Analyseren om dat af te werken.',
        few_categories: (frame: string) =>
          `Met de ${frame} kan het nog niet: er moeten minstens twee categorieën zijn waarin iets ligt.`
      },
      none: 'Nog niet terugvertaald.'
    },
    results: {
      title: (n: number) => `Terugvertaling van groep ${n}`,
      lead: 'Zo legde een andere groep de incidenten in deze categorieën, zonder te zien waar ze lagen.',
      rounds: 'Rondes',
      nothing: 'Er is nog niets om te lezen',
      nothingText: 'De cijfers verschijnen hier zodra de begeleider een ronde afsluit.',
      judged: 'Een andere groep werkt nu met deze categorieën; het bord blijft zolang zoals het is.',
      toBoard: 'Naar het bord',
      redefine: 'Herzie de categorieën op het bord',
      redefineHint:
        'Maak omschrijvingen duidelijker, voeg categorieën samen of verleg kaarten. Daarna kan de begeleider een nieuwe ronde openen.',
      summary: 'In het kort',
      kept: (n: number, of: number, share: string, threshold: number) =>
        `${n} van ${plural(of, 'incident', 'incidenten')} (${share}) ${n === 1 ? 'kwam' : 'kwamen'} terug: minstens ${threshold}% van de beoordelaars legde het weer in de eigen categorie.`,
      judges: (n: number) => `Er keken ${plural(n, 'beoordelaar', 'beoordelaars')} na.`,
      back: (n: number, of: number, share: string) =>
        `Van alle ${of} antwoorden klopten er ${n} (${share}) met de eigen categorie.`,
      stand: (n: number, of: number) =>
        `${n} van ${plural(of, 'categorie', 'categorieën')} ${of === 1 ? 'blijft' : 'blijven'} overeind: minstens de helft van de incidenten kwam terug, en minstens twee.`,
      indicative:
        'Indicatief: er waren minder dan vijf beoordelaars. Met zo weinig kan één ander antwoord het beeld veranderen.',
      interval: (lower: string, upper: string) => `95%-interval ${lower}–${upper}`,
      first: 'Herzie deze eerst',
      firstNone: 'Alle categorieën blijven overeind. Er is niets dat eerst herzien moet worden.',
      firstAll: (label: string, n: number, of: number) =>
        `‘${label}’: ${n} van ${plural(of, 'incident', 'incidenten')} ${n === 1 ? 'kwam' : 'kwamen'} terug.`,
      firstOne: (label: string) =>
        `‘${label}’: het enige incident kwam terug, maar met één incident staat een categorie niet alleen. Voeg ze samen of laat ze weg.`,
      confusedWith: (label: string, n: number) =>
        `Het vaakst verward met ‘${label}’ (${n} keer): schrijf op waar de grens ligt, of voeg ze samen.`,
      confusedNone: (n: number) =>
        `Het vaakst koos men ‘past nergens’ (${n} keer): de omschrijving is te nauw of te vaag.`,
      categories: 'Per categorie',
      category: 'Categorie',
      keptColumn: 'Incidenten terug',
      backColumn: 'Antwoorden terug',
      verdict: 'Oordeel',
      stands: { yes: 'behouden', no: 'herzien', unknown: 'niet nagekeken' },
      confusion: 'Wat werd met wat verward?',
      confusionLead:
        'Elke rij is een categorie waar incidenten uit kwamen, elke kolom waar beoordelaars ze legden. Op de diagonaal staat wat terugkwam.',
      confusionBoth: 'Een incident dat in meer competenties lag, telt in de rij van elk daarvan.',
      from: 'Kwam uit',
      none: 'Past nergens',
      diagonal: 'terug',
      incidents: 'Per incident',
      incident: (n: number, letter: string) =>
        letter === '' ? `Incident ${n}` : `Incident ${n}, kaart ${letter}`,
      share: (share: string, n: number) => `${share} van ${plural(n, 'beoordelaar', 'beoordelaars')}`,
      lay: 'Lag in',
      where: 'Waar beoordelaars het legden',
      times: (n: number) => plural(n, 'keer', 'keer'),
      outcomes: {
        strong: 'sterk',
        kept: 'behouden',
        dropped: 'herbekijken',
        none: 'niet nagekeken'
      },
      moves: (label: string) => `verplaatsen naar ‘${label}’?`,
      filter: 'Welke incidenten?',
      showAll: 'Alle incidenten',
      showFlagged: 'Alleen wat niet terugkwam',
      gone: 'een categorie die er niet meer is'
    }
  },
  {
    title: 'Retranslate',
    frame: { task: 'tasks', competency: 'competencies' },
    round: (frame: string, n: number) => `Round ${n}, ${frame}`,
    home: {
      lead: 'Another group sorts your incidents into your categories again, without seeing where they lay. You do the same for another group. That shows whether the descriptions are clear.',
      notYet: 'Retranslating begins later',
      notYetText: 'This page moves on by itself once the facilitator is ready.',
      noGroup: 'You are in no group',
      noGroupText: 'The facilitator can put you in a group; after that you see here what you can do.',
      judge: 'Sort for another group',
      judgeNone: 'There is nothing to sort now. As soon as the facilitator opens a round, it appears here.',
      of: (cards: number, categories: number) =>
        `${plural(cards, 'incident', 'incidents')}, ${plural(categories, 'category', 'categories')}`,
      answered: (n: number, of: number) => `${n} of ${of} sorted`,
      series: (n: number, frame: string) => `Series ${n}: ${frame}`,
      begin: 'Begin sorting',
      goOn: 'Go on',
      ready: 'You are done. Until the round is closed you can still change things.',
      look: 'See your answers',
      own: 'Your categories',
      others: 'What came of it for each group',
      group: (n: number) => `Group ${n}`,
      busy: (frame: string) =>
        `Another group is working with your ${frame} now. Meanwhile your board stays as it is.`,
      none: 'Your categories have not been retranslated yet.',
      results: (frame: string, n: number) => `Read what came of it: ${frame}, round ${n}`,
      redefine: 'Redefine your categories on the board'
    },
    judging: {
      title: (frame: string) => `Which of these ${frame} does this fit?`,
      lead: 'Read what happened and choose where you think it belongs. You do not see where it lay, and nobody sees what you choose.',
      card: (n: number, of: number) => `Incident ${n} of ${of}`,
      progress: 'Sorted',
      progressText: (n: number, of: number) => `${n} of ${of}`,
      choose: 'Choose a category',
      none: 'Fits none',
      noneHint: 'Not in any of these categories.',
      more: (label: string) => `What belongs to ${label}, and what does not?`,
      include: 'Belongs here',
      exclude: 'Does not belong here',
      back: 'Previous',
      skip: 'Skip',
      next: 'Next',
      chosen: 'chosen',
      other: 'belongs to another card of this incident',
      all: 'Everything is sorted',
      allText: 'Feel free to look back. Until the round is closed you can still change everything.',
      skipped: (n: number) => (n === 1 ? 'You skipped one incident.' : `You skipped ${n} incidents.`),
      toSkipped: 'To the first that you skipped',
      done: 'I am done',
      isDone: 'You are done. Thank you!',
      undone: 'Sort some more',
      toHome: 'Back to the overview',
      overview: 'All your answers',
      open: 'not sorted yet',
      keys: 'Use the number keys',
      keysHint: '1 to 9 choose a category, 0 is “fits none”, the left and right arrows go back and on.',
      status: {
        idle: 'Every answer is kept.',
        sending: 'Saving…',
        waiting: (n: number) =>
          `No connection. ${plural(n, 'answer waits', 'answers wait')} on this device and will be saved without you.`,
        closed: 'Nothing is saved any more: sign in again with your return code.'
      },
      ended: 'The round is closed. Thank you for sorting.',
      why: 'Without JavaScript each choice is saved at once, and this page goes on.'
    },
    desk: {
      lead: 'Each group has its categories checked by another, which sorts the same incidents into them blind. What does not come back is described unclearly.',
      off: 'Retranslation is off',
      offText: 'Turn the phase on in the settings; it comes after the analysis.',
      toSettings: 'To the settings',
      before: 'The rounds open by themselves when you move the workshop to the phase Retranslate.',
      after: 'The phase is over. To open another round, go back to Retranslate.',
      noBoards: 'There are no boards yet',
      noBoardsText: 'Each group gets one when the analysis begins.',
      choice: 'Who checks?',
      choices: { next: 'The next group', others: 'All other groups' },
      choiceHints: {
        next: 'Group 1 is checked by group 2, and so on. A second round goes to the group after that.',
        others: 'More judges, so firmer figures, but more work for everyone.'
      },
      choose: 'Change',
      chosen: 'The choice is saved.',
      group: (n: number) => `Group ${n}`,
      open: 'going on',
      closed: 'closed',
      judge: 'Judge',
      from: 'Group',
      answered: 'Sorted',
      state: 'State',
      ready: 'done',
      busy: 'busy',
      waiting: 'not begun',
      of: (n: number, of: number) => `${n} of ${of}`,
      readyOf: (n: number, of: number) => `${n} of ${of} judges done`,
      about: (cards: number, categories: number) =>
        `${plural(cards, 'incident', 'incidents')}, ${plural(categories, 'category', 'categories')}`,
      nobody: 'Nobody',
      close: 'Close this round',
      closeEarly: 'Close, although not everyone is done',
      closeHint: 'What has been sorted now counts. After that nobody can change anything.',
      results: 'Read what came of it',
      openTask: 'Open a round with the tasks',
      openCompetency: 'Open a round with the competencies',
      againTask: (n: number) => `Have the tasks retranslated again (round ${n})`,
      againCompetency: (n: number) => `Have the competencies retranslated again (round ${n})`,
      obstacles: {
        one_group: 'There is only one group with participants. Retranslation needs another group to check.',
        not_together: 'This group still sorts alone or compares. Go back to Analyse to finish that.',
        few_categories: (frame: string) =>
          `Not possible with the ${frame} yet: there must be at least two categories that hold something.`
      },
      none: 'Not retranslated yet.'
    },
    results: {
      title: (n: number) => `Retranslation of group ${n}`,
      lead: 'This is how another group sorted the incidents into these categories, without seeing where they lay.',
      rounds: 'Rounds',
      nothing: 'There is nothing to read yet',
      nothingText: 'The figures appear here as soon as the facilitator closes a round.',
      judged: 'Another group is working with these categories now; meanwhile the board stays as it is.',
      toBoard: 'To the board',
      redefine: 'Redefine the categories on the board',
      redefineHint:
        'Make descriptions clearer, merge categories or move cards. After that the facilitator can open another round.',
      summary: 'In short',
      kept: (n: number, of: number, share: string, threshold: number) =>
        `${n} of ${plural(of, 'incident', 'incidents')} (${share}) came back: at least ${threshold}% of the judges put it into its own category again.`,
      judges: (n: number) => `${plural(n, 'judge', 'judges')} checked.`,
      back: (n: number, of: number, share: string) =>
        `Of all ${of} answers ${n} (${share}) agreed with the own category.`,
      stand: (n: number, of: number) =>
        `${n} of ${plural(of, 'category', 'categories')} ${n === 1 ? 'stands' : 'stand'}: at least half of the incidents came back, and at least two.`,
      indicative:
        'Indicative: there were fewer than five judges. With so few, one other answer can change the picture.',
      interval: (lower: string, upper: string) => `95% interval ${lower}–${upper}`,
      first: 'Redefine these first',
      firstNone: 'All categories stand. There is nothing to redefine first.',
      firstAll: (label: string, n: number, of: number) =>
        `‘${label}’: ${n} of ${plural(of, 'incident', 'incidents')} came back.`,
      firstOne: (label: string) =>
        `‘${label}’: its only incident came back, but a category does not stand on one incident. Merge it or leave it out.`,
      confusedWith: (label: string, n: number) =>
        `Most confused with ‘${label}’ (${plural(n, 'time', 'times')}): write down where the border is, or merge them.`,
      confusedNone: (n: number) =>
        `Most often ‘fits none’ was chosen (${plural(n, 'time', 'times')}): the description is too narrow or too vague.`,
      categories: 'By category',
      category: 'Category',
      keptColumn: 'Incidents back',
      backColumn: 'Answers back',
      verdict: 'Verdict',
      stands: { yes: 'kept', no: 'redefine', unknown: 'not judged' },
      confusion: 'What was confused with what?',
      confusionLead:
        'Each row is a category that incidents came from, each column where judges put them. The diagonal shows what came back.',
      confusionBoth: 'An incident that lay in several competencies counts in the row of each of them.',
      from: 'Came from',
      none: 'Fits none',
      diagonal: 'back',
      incidents: 'By incident',
      incident: (n: number, letter: string) =>
        letter === '' ? `Incident ${n}` : `Incident ${n}, card ${letter}`,
      share: (share: string, n: number) => `${share} of ${plural(n, 'judge', 'judges')}`,
      lay: 'Lay in',
      where: 'Where judges put it',
      times: (n: number) => plural(n, 'time', 'times'),
      outcomes: {
        strong: 'strong',
        kept: 'kept',
        dropped: 'reconsider',
        none: 'not judged'
      },
      moves: (label: string) => `move to ‘${label}’?`,
      filter: 'Which incidents?',
      showAll: 'All incidents',
      showFlagged: 'Only what did not come back',
      gone: 'a category that is gone'
    }
  }
);
