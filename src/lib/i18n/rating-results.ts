import { define, plural } from './define.ts';

/** What the class rated: the facilitator's page, the class's own, and the screen. */
export const ratingResultMessages = define(
  {
    title: 'Beoordelingen',
    lead: 'Laat de klas beoordelen, kijk live mee en bepaal samen welke taken kritiek zijn.',
    leadForClass: 'Zo beoordeelde de klas de taken, de competenties en de incidenten.',
    beforePhase: 'Beoordelen kan zodra de klas samenlegt. Leg eerst taken en competenties samen.',
    noTasks: 'Er zijn nog geen taken op klasniveau. Leg eerst categorieën samen.',
    toPool: 'Naar samenleggen',
    toLinks: 'Naar de koppelingen',
    hidden: 'De begeleider toont de resultaten nu niet.',
    rounds: {
      title: 'Wat de klas beoordeelt',
      lead: 'Open wat u wilt laten beoordelen. Deelnemers krijgen het meteen op hun toestel; hun antwoorden blijven bewaard als u afsluit.',
      scale: 'Schaal',
      answered: 'Antwoordden',
      state: 'Stand',
      action: 'Openen of sluiten',
      isOpen: 'open',
      isClosed: 'dicht',
      open: 'Openen',
      close: 'Sluiten',
      openLabel: (name: string) => `${name} openen`,
      closeLabel: (name: string) => `${name} sluiten`,
      hints: {
        importance: 'van elke taak',
        frequency: 'van elke taak',
        difficulty: 'van elke taak, als u wilt',
        timeSpent: 'van elke taak, als u wilt',
        errorConsequence: 'van elke taak: maakt ook zeldzame maar ernstige taken kritiek',
        entry: 'van elke competentie, samen met het belang ervan',
        effectiveness: 'van incidenten van anderen, voor gedragsverankerde schalen',
        link: 'van elke taak welke competenties ze vraagt',
        emotion: 'zestien vragen over de functie'
      },
      answeredOf: (some: number, of: number) => `${some} van ${of}`,
      complete: (n: number) => `${n} helemaal`,
      judges: 'Beoordelaars per incident',
      judgesHint: 'Minstens 5; in een kleine klas beoordeelt iedereen alle incidenten van anderen.',
      setJudges: 'Aantal bewaren',
      incidentsRated: (enough: number, of: number) =>
        `${enough} van ${of} incidenten hebben al minstens 5 oordelen.`
    },
    show: {
      title: 'Wie ziet de resultaten?',
      shown: 'De klas ziet de resultaten, live.',
      hidden: 'Alleen begeleiders zien de resultaten.',
      showNow: 'Toon ze aan de klas',
      hideNow: 'Verberg ze voor de klas',
      onScreen: 'Toon ze op het scherm',
      offScreen: 'Haal ze van het scherm',
      isOnScreen: 'De resultaten staan op het projectiescherm.'
    },
    cuts: {
      title: 'Grens voor kritieke taken',
      lead: 'Een taak is kritiek als het gemiddelde belang de grens haalt, en ook de frequentie haar grens haalt of fouten gemiddeld minstens ernstig zijn (4). ‘Kritiek’ zegt hier iets over de taak; het heeft niets te maken met kritieke incidenten.',
      importance: 'Grens voor belang',
      frequency: 'Grens voor frequentie',
      asNumber: (name: string) => `${name}, als getal`,
      save: 'Grenzen bewaren',
      saved: 'Grenzen bewaard.',
      count: (critical: number, of: number) =>
        `${critical} van ${of} ${of === 1 ? 'taak is' : 'taken zijn'} kritiek.`,
      becomes: (labels: string) => `Wordt kritiek: ${labels}.`,
      fallsOut: (labels: string) => `Valt weg: ${labels}.`,
      invalid: 'Kies een getal van 1 tot 5.'
    },
    tasks: {
      title: 'Taken, in volgorde van belang',
      none: 'Er is nog geen taak beoordeeld.',
      critical: 'kritiek',
      notCritical: 'niet kritiek',
      unknown: 'nog niet te zeggen',
      reasons: {
        frequent: 'belangrijk en frequent',
        grave: 'belangrijk, en fouten zijn ernstig',
        unimportant: 'belang onder de grens',
        rare: 'belangrijk, maar niet frequent en fouten niet ernstig',
        notPerformed: 'volgens minstens de helft wordt deze taak niet uitgevoerd',
        unrated: 'belang of frequentie nog niet beoordeeld'
      },
      notPerformed: (n: number, of: number) => `${n} van ${of} zeggen: wordt niet uitgevoerd.`,
      rwg: (value: string) => `r_wg ${value}`,
      nobody: 'nog niemand',
      zeros: {
        notPerformed: (n: number) => `${n} × niet uitgevoerd`,
        unknown: (n: number) => `${n} × weet niet`
      },
      points: (list: string) => `Aantal per antwoord: ${list}.`,
      asTable: 'Dezelfde cijfers als tabel',
      task: 'Taak',
      mean: 'Gem.',
      sd: 'SD',
      n: 'n',
      spreadKey:
        'De balkjes tonen hoe vaak elk antwoord gegeven is; het streepje is het gemiddelde, ± is de standaardafwijking. r_wg meet hoezeer de klas het over die ene taak eens is (1 = helemaal).'
    },
    plot: {
      title: 'Belang en frequentie',
      label: 'Elke taak als een punt: belang naar rechts, frequentie omhoog',
      lead: 'De lijnen zijn de grenzen; de dunne strepen tonen de spreiding (één standaardafwijking). Een vol punt is een kritieke taak, een open punt niet.',
      none: 'Zodra belang en frequentie beoordeeld zijn, staan de taken hier.'
    },
    agreement: {
      title: 'Hoe eens is de klas het?',
      words: {
        strong: 'De klas maakt hetzelfde onderscheid: op dit gemiddelde kunt u bouwen.',
        tentative: 'De klas maakt ongeveer hetzelfde onderscheid; gebruik het gemiddelde voorzichtig.',
        weak: 'De klas is het oneens over welke taken hoger scoren. Bespreek de verschillen voor u verdergaat.'
      },
      few: 'Het zijn weinig taken: het cijfer kan nog sterk veranderen.',
      uncertain: 'De ondergrens ligt een band lager dan de schatting.',
      icc: (value: string, range: string | null, judges: number) =>
        `ICC(2,k) = ${value}${range === null ? '' : `, 95%-interval ${range}`}, over ${plural(judges, 'beoordelaar', 'beoordelaars')} die alles beoordeelden.`,
      dropped: (n: number) =>
        n === 1
          ? '1 beoordelaar sloeg iets over en telt hier niet mee.'
          : `${n} beoordelaars sloegen iets over en tellen hier niet mee.`,
      w: (value: string, chance: string | null) =>
        `Eens over de volgorde: Kendalls W = ${value}${chance === null ? '' : `, ${chance}`}.`,
      chance: (p: string) => `kans bij toeval ${p}`,
      small: 'kleiner dan 0,001',
      key: 'Als taken weinig verschillen, is ICC laag ook al is de klas het eens: kijk dan naar r_wg per taak. ICC onder 0,50 is zwak, vanaf 0,75 goed (Koo & Li 2016). W is 0 zonder overeenkomst en 1 bij precies dezelfde volgorde.',
      none: 'Daarvoor moeten minstens twee mensen minstens twee taken beoordelen.'
    },
    competencies: {
      title: 'Competenties',
      competency: 'Competentie'
    },
    incidents: {
      title: 'Effectiviteit van de incidenten',
      lead: 'Van zeer effectief naar zeer ineffectief. Een incident kan een anker worden als de beoordelaars weinig verschillen (SD tot 1,50; ruim 1,75).',
      count: (n: number, of: number) => `${n} van ${of} incidenten zijn door iemand beoordeeld.`,
      incident: 'Incident',
      behaviour: 'Gedrag',
      spread: 'Verdeling',
      median: 'Mediaan',
      rwg: 'r_wg',
      agreement: 'Anker?',
      strict: 'ja, binnen 1,50',
      lenient: 'alleen ruim (1,75)',
      beyond: 'nee, te veel verschil',
      unknown: 'nog te weinig oordelen',
      few: 'minder dan 5 oordelen',
      conflict: {
        polarity: 'andere polariteit dan de auteur opgaf',
        neutral: 'niet kritisch: in het midden van de schaal'
      }
    },
    emotions: {
      title: 'Emotionele eisen',
      load: (value: string) => `Belasting: ${value}`,
      resources: (value: string) => `Hulpbronnen: ${value}`,
      heavy: 'Hoge emotionele belasting: veel wordt gevraagd, en er is weinig steun of herstel.',
      notHeavy:
        'Geen hoge emotionele belasting volgens de regel (belasting vanaf 3,5 met hulpbronnen onder 3,0).',
      unknown: 'Nog niet alle eisen zijn beoordeeld.',
      note: 'Een hulp bij het beschrijven van de functie, geen diagnose.',
      demand: 'Eis'
    },
    screen: {
      title: 'Wat de klas vindt',
      busy: 'Beoordeel op je toestel',
      answered: (n: number, of: number) => `${n} van ${of} antwoordden`,
      ranking: 'Volgorde van belang'
    }
  },
  {
    title: 'Ratings',
    lead: 'Let the class rate, watch it live and decide together which tasks are critical.',
    leadForClass: 'This is how the class rated the tasks, the competencies and the incidents.',
    beforePhase: 'Rating is possible once the class pools. Pool tasks and competencies first.',
    noTasks: 'There are no tasks at class level yet. Pool categories first.',
    toPool: 'To pooling',
    toLinks: 'To the links',
    hidden: 'The facilitator does not show the results now.',
    rounds: {
      title: 'What the class rates',
      lead: 'Open what you want to have rated. Participants get it on their device at once; their answers stay when you close it.',
      scale: 'Scale',
      answered: 'Answered',
      state: 'State',
      action: 'Open or close',
      isOpen: 'open',
      isClosed: 'closed',
      open: 'Open',
      close: 'Close',
      openLabel: (name: string) => `Open ${name}`,
      closeLabel: (name: string) => `Close ${name}`,
      hints: {
        importance: 'of each task',
        frequency: 'of each task',
        difficulty: 'of each task, if you like',
        timeSpent: 'of each task, if you like',
        errorConsequence: 'of each task: makes rare but grave tasks critical too',
        entry: 'of each competency, together with its importance',
        effectiveness: 'of others’ incidents, for behaviourally anchored scales',
        link: 'of each task which competencies it needs',
        emotion: 'sixteen questions about the job'
      },
      answeredOf: (some: number, of: number) => `${some} of ${of}`,
      complete: (n: number) => `${n} completely`,
      judges: 'Judges for each incident',
      judgesHint: 'At least 5; in a small class everyone judges all incidents of others.',
      setJudges: 'Keep this number',
      incidentsRated: (enough: number, of: number) => `${enough} of ${of} incidents have at least 5 ratings.`
    },
    show: {
      title: 'Who sees the results?',
      shown: 'The class sees the results, live.',
      hidden: 'Only facilitators see the results.',
      showNow: 'Show them to the class',
      hideNow: 'Hide them from the class',
      onScreen: 'Show them on the screen',
      offScreen: 'Take them off the screen',
      isOnScreen: 'The results are on the screen of the class.'
    },
    cuts: {
      title: 'Cut-off for critical tasks',
      lead: 'A task is critical when its mean importance reaches the cut-off, and its frequency reaches its own or errors are serious on average (4). ‘Critical’ says something about the task here; it has nothing to do with critical incidents.',
      importance: 'Cut-off for importance',
      frequency: 'Cut-off for frequency',
      asNumber: (name: string) => `${name}, as a number`,
      save: 'Keep the cut-offs',
      saved: 'Cut-offs kept.',
      count: (critical: number, of: number) =>
        `${critical} of ${of} ${of === 1 ? 'task is' : 'tasks are'} critical.`,
      becomes: (labels: string) => `Becomes critical: ${labels}.`,
      fallsOut: (labels: string) => `Falls out: ${labels}.`,
      invalid: 'Choose a number from 1 to 5.'
    },
    tasks: {
      title: 'Tasks, in order of importance',
      none: 'No task has been rated yet.',
      critical: 'critical',
      notCritical: 'not critical',
      unknown: 'cannot be said yet',
      reasons: {
        frequent: 'important and frequent',
        grave: 'important, and errors are serious',
        unimportant: 'importance below the cut-off',
        rare: 'important, but not frequent and errors not serious',
        notPerformed: 'according to at least half this task is not performed',
        unrated: 'importance or frequency not rated yet'
      },
      notPerformed: (n: number, of: number) => `${n} of ${of} say: is not performed.`,
      rwg: (value: string) => `r_wg ${value}`,
      nobody: 'nobody yet',
      zeros: {
        notPerformed: (n: number) => `${n} × not performed`,
        unknown: (n: number) => `${n} × do not know`
      },
      points: (list: string) => `Number of each answer: ${list}.`,
      asTable: 'The same figures as a table',
      task: 'Task',
      mean: 'Mean',
      sd: 'SD',
      n: 'n',
      spreadKey:
        'The bars show how often each answer was given; the line is the mean, ± is the standard deviation. r_wg measures how far the class agrees on that one task (1 = entirely).'
    },
    plot: {
      title: 'Importance and frequency',
      label: 'Each task as a point: importance to the right, frequency upwards',
      lead: 'The lines are the cut-offs; the thin strokes show the spread (one standard deviation). A full point is a critical task, an open one is not.',
      none: 'As soon as importance and frequency have been rated, the tasks stand here.'
    },
    agreement: {
      title: 'How far does the class agree?',
      words: {
        strong: 'The class makes the same distinctions: you can build on this mean.',
        tentative: 'The class makes roughly the same distinctions; use the mean with care.',
        weak: 'The class disagrees on which tasks score higher. Discuss the differences before you go on.'
      },
      few: 'There are few tasks: the figure may still change a lot.',
      uncertain: 'The lower limit lies in a lower band than the estimate.',
      icc: (value: string, range: string | null, judges: number) =>
        `ICC(2,k) = ${value}${range === null ? '' : `, 95% interval ${range}`}, over ${plural(judges, 'rater', 'raters')} who rated everything.`,
      dropped: (n: number) =>
        n === 1
          ? '1 rater skipped something and does not count here.'
          : `${n} raters skipped something and do not count here.`,
      w: (value: string, chance: string | null) =>
        `Agreement on the order: Kendall’s W = ${value}${chance === null ? '' : `, ${chance}`}.`,
      chance: (p: string) => `probability by chance ${p}`,
      small: 'below 0.001',
      key: 'When tasks hardly differ, ICC is low although the class agrees: then look at r_wg of each task. ICC below 0.50 is poor, from 0.75 good (Koo & Li 2016). W is 0 without agreement and 1 for exactly the same order.',
      none: 'At least two people must rate at least two tasks for this.'
    },
    competencies: {
      title: 'Competencies',
      competency: 'Competency'
    },
    incidents: {
      title: 'Effectiveness of the incidents',
      lead: 'From very effective to very ineffective. An incident can become an anchor when its judges hardly differ (SD up to 1.50; lenient 1.75).',
      count: (n: number, of: number) => `${n} of ${of} incidents were rated by someone.`,
      incident: 'Incident',
      behaviour: 'Behaviour',
      spread: 'Distribution',
      median: 'Median',
      rwg: 'r_wg',
      agreement: 'Anchor?',
      strict: 'yes, within 1.50',
      lenient: 'lenient only (1.75)',
      beyond: 'no, too much difference',
      unknown: 'too few ratings yet',
      few: 'fewer than 5 ratings',
      conflict: {
        polarity: 'another polarity than its author said',
        neutral: 'not critical: in the middle of the scale'
      }
    },
    emotions: {
      title: 'Emotional demands',
      load: (value: string) => `Load: ${value}`,
      resources: (value: string) => `Resources: ${value}`,
      heavy: 'High emotional load: much is asked, and there is little support or recovery.',
      notHeavy: 'No high emotional load by the rule (load from 3.5 with resources below 3.0).',
      unknown: 'Not all demands have been rated yet.',
      note: 'An aid to describing the job, not a diagnosis.',
      demand: 'Demand'
    },
    screen: {
      title: 'What the class thinks',
      busy: 'Rate on your device',
      answered: (n: number, of: number) => `${n} of ${of} answered`,
      ranking: 'Order of importance'
    }
  }
);
