import { define, plural } from './define.ts';

/** Tasks × competencies. */
export const linkMessages = define(
  {
    title: 'Koppelingen',
    lead: 'Welke competenties vraagt elke taak? De cellen beginnen bij de incidenten die beide dragen; de klas beoordeelt ze, de begeleider beslist.',
    none: 'Nog niets om te koppelen',
    noneHint: 'Er is minstens één taak en één competentie van de klas nodig.',
    caption: 'Taken en competenties',
    task: 'Taak',
    table: 'Als tabel',
    byTask: 'Per taak',
    state: {
      kept: 'behouden',
      dropped: 'geschrapt',
      proposed: 'voorgesteld door de incidenten',
      none: 'geen koppeling'
    },
    signs: 'Tekens',
    conflictSign: 'oordeel en incidenten spreken elkaar tegen',
    critical: 'kritieke taak',
    cellCount: (n: number, share: string) =>
      n === 0 ? 'geen incidenten' : `${plural(n, 'incident', 'incidenten')} (${share} van de taak)`,
    cellMean: (mean: string, n: number) => `oordeel ${mean} van ${plural(n, 'persoon', 'personen')}`,
    notRated: 'nog niet beoordeeld',
    open: (task: string, competency: string) => `${task} × ${competency}`,
    close: 'Sluit',
    rating: 'Wat de klas zegt',
    ratingHidden: 'De begeleider toont de oordelen van de klas nu niet.',
    ratingText: (mean: string, sd: string | null, n: number) =>
      `Gemiddeld ${mean}${sd === null ? '' : ` ± ${sd}`} op een schaal van 0 tot 3 (n = ${n}).`,
    ratingFew: 'Vanaf 3 oordelen met een gemiddelde van 2 of meer is een koppeling behouden.',
    incidents: 'Incidenten die beide dragen',
    read: (n: number) => `Lees incident ${n} helemaal`,
    noIncidents: 'Geen enkel incident draagt zowel deze taak als deze competentie.',
    conflicts: {
      title: 'Om naar te kijken',
      ratedWithoutIncidents: (task: string, competency: string) =>
        `${task} × ${competency}: de klas vindt dit nodig, maar geen enkel incident toont het.`,
      incidentsRatedLow: (task: string, competency: string) =>
        `${task} × ${competency}: de incidenten stellen dit voor, maar de klas vindt het niet nodig.`,
      task: (label: string) => `${label}: kritieke taak zonder koppeling.`,
      competency: (label: string) => `${label}: competentie zonder koppeling.`
    },
    decide: 'Beslissing',
    decided: {
      kept: 'De begeleider behoudt deze koppeling.',
      dropped: 'De begeleider schrapt deze koppeling.'
    },
    undecided: 'De begeleider besliste niet: het oordeel van de klas telt.',
    keep: 'Behouden',
    drop: 'Schrappen',
    takeBack: 'Beslissing terugnemen',
    closed: 'Beslissen kan in de fasen Samenleggen en Functieanalyse.'
  },
  {
    title: 'Links',
    lead: 'Which competencies does each task need? The cells start from the incidents that carry both; the class rates them, the facilitator decides.',
    none: 'Nothing to link yet',
    noneHint: 'At least one task and one competency of the class are needed.',
    caption: 'Tasks and competencies',
    task: 'Task',
    table: 'As a table',
    byTask: 'By task',
    state: {
      kept: 'kept',
      dropped: 'dropped',
      proposed: 'proposed by the incidents',
      none: 'no link'
    },
    signs: 'Signs',
    conflictSign: 'ratings and incidents contradict each other',
    critical: 'critical task',
    cellCount: (n: number, share: string) =>
      n === 0 ? 'no incidents' : `${plural(n, 'incident', 'incidents')} (${share} of the task)`,
    cellMean: (mean: string, n: number) => `rated ${mean} by ${plural(n, 'person', 'people')}`,
    notRated: 'not rated yet',
    open: (task: string, competency: string) => `${task} × ${competency}`,
    close: 'Close',
    rating: 'What the class says',
    ratingHidden: 'The facilitator does not show the class’s ratings now.',
    ratingText: (mean: string, sd: string | null, n: number) =>
      `${mean}${sd === null ? '' : ` ± ${sd}`} on average, on a scale from 0 to 3 (n = ${n}).`,
    ratingFew: 'From 3 ratings with a mean of 2 or more a link is kept.',
    incidents: 'Incidents that carry both',
    read: (n: number) => `Read all of incident ${n}`,
    noIncidents: 'No incident carries both this task and this competency.',
    conflicts: {
      title: 'To look at',
      ratedWithoutIncidents: (task: string, competency: string) =>
        `${task} × ${competency}: the class finds this needed, but no incident shows it.`,
      incidentsRatedLow: (task: string, competency: string) =>
        `${task} × ${competency}: the incidents propose this, but the class does not find it needed.`,
      task: (label: string) => `${label}: critical task without a link.`,
      competency: (label: string) => `${label}: competency without a link.`
    },
    decide: 'Decision',
    decided: { kept: 'The facilitator keeps this link.', dropped: 'The facilitator drops this link.' },
    undecided: 'The facilitator has not decided: the ratings of the class count.',
    keep: 'Keep',
    drop: 'Drop',
    takeBack: 'Take the decision back',
    closed: 'Deciding is possible in the phases Pool and Job analysis.'
  }
);
