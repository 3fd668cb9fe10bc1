import { define } from './define.ts';

/** A facilitator's workshops, a new one, and what can be set of one. */
export const workshopMessages = define(
  {
    title: 'Uw workshops',
    new: 'Nieuwe workshop',
    newest: 'Nieuwste eerst',
    emptyTitle: 'U hebt nog geen workshops',
    empty:
      'Kies een functie, open de wachtruimte en laat deelnemers binnenkomen met de code. U kunt alles later nog wijzigen.',
    phase: 'Fase',
    participants: (n: number) => (n === 1 ? '1 deelnemer' : `${n} deelnemers`),
    madeOn: (date: string) => `Gemaakt op ${date}`,
    code: 'Code',
    form: {
      title: 'Nieuwe workshop',
      lead: 'Over welke functie gaat het? Kies er een uit de lijst, of vul zelf een functie in.',
      templates: 'Functie',
      templateOwn: 'Een andere functie',
      templateOwnHint: 'U vult functie en doel zelf in.',
      take: 'Functie overnemen',
      language: 'Taal van de workshop',
      languageHint: 'Deelnemers zien de workshop in deze taal en kunnen zelf een andere kiezen.',
      languages: { nl: 'Nederlands', en: 'Engels' },
      jobTitle: 'Functie',
      jobTitleHint: 'In het enkelvoud en met kleine letter: universiteitsprofessor.',
      aim: 'Doel van de functie',
      aimHint: 'Eén zin: waarvoor is deze functie er? Wie schrijft, ziet dit boven elk incident.',
      aimLater: 'U mag dit ook later invullen, voor het schrijven begint.',
      workshopTitle: 'Titel van de workshop',
      workshopTitleHint: 'Bijvoorbeeld de groep of het vak. Laat u dit leeg, dan wordt het de functie.',
      more: 'Meer instellingen',
      quota: 'Hoeveel incidenten per deelnemer?',
      quotaEffective: 'Effectief',
      quotaIneffective: 'Ineffectief',
      quotaHint: (max: number) => `Gevraagd aantal per soort, van 0 tot ${max}.`,
      focus: 'Eén competentie waar alle incidenten over gaan',
      focusHint: 'Bijvoorbeeld klantvriendelijkheid. Wie schrijft, ziet ze bij het doel. Leeg: over alles.',
      ask: 'Wat vraagt u nog bij elk incident?',
      askHint: 'Deelnemers mogen deze vragen overslaan.',
      asks: {
        ksaos: 'Welke kenmerken (KSAO’s) het incident toont',
        observer: 'Hoe de auteur het meemaakte: gedaan, gezien, ondergaan of gehoord',
        ago: 'Hoe lang geleden het was'
      },
      reviewers: 'Hoeveel deelnemers lezen elk incident na?',
      reviewersHint: 'In de fase Bespreken, zonder namen. Niemand leest een eigen incident na.',
      reviewersNone: 'Geen',
      boardSet: 'Welke incidenten komen op het bord van een groep?',
      boardSets: {
        own: 'De eigen incidenten',
        share: 'Een gelijk deel',
        all: 'Alle incidenten'
      },
      boardSetHints: {
        own: 'Elke groep sorteert wat haar leden schreven.',
        share: 'De incidenten worden verdeeld; elke groep krijgt er evenveel.',
        all: 'Elke groep sorteert alles. Dat laat zien of groepen tot dezelfde indeling komen.'
      },
      core: 'Incidenten die elke groep krijgt',
      coreHint:
        'Naast haar eigen deel krijgt elke groep deze gemeenschappelijke incidenten, van elke soort ongeveer evenveel. Zo zijn groepen te vergelijken.',
      coreNone: 'Geen',
      alone: 'Eerst alleen sorteren, dan samen',
      aloneHint:
        'In groepen van drie of meer sorteert elk lid eerst alleen, ongezien. Daarna vergelijkt de groep en bouwt ze voort op wat iedereen hetzelfde deed. Dat geeft een eerlijk cijfer voor de overeenstemming. Geldt voor borden die nog niet begonnen zijn.',
      assistance: 'Hulp van de computer bij het sorteren',
      assistanceHint:
        'Groepen kunnen voorstellen vragen zodra ze niet meer alleen sorteren: gelijkende incidenten, een mogelijke indeling, woorden voor een label. De computer kent woorden, geen betekenis; het verslag zegt wat groepen ermee deden.',
      retranslate: 'Terugvertalen: een andere groep kijkt de categorieën na',
      retranslateHint:
        'Een extra fase na het analyseren. Een andere groep legt dezelfde incidenten opnieuw in de categorieën, zonder te zien waar ze lagen. Zo blijkt of de omschrijvingen duidelijk zijn.',
      retranslateBusy: 'De workshop is in de fase Terugvertalen. Zet ze eerst in een andere fase.',
      threshold: 'Wanneer is een incident goed teruggelegd?',
      thresholdHint:
        'Als minstens dit deel van de beoordelaars het weer in dezelfde categorie legt. 60% is gebruikelijk, 80% is streng.',
      create: 'Workshop maken',
      cancel: 'Annuleren'
    },
    settings: {
      title: 'Instellingen',
      save: 'Wijzigingen bewaren',
      saved: 'De wijzigingen zijn bewaard.',
      deleteTitle: 'Workshop verwijderen',
      deleteLead:
        'Alles van deze workshop verdwijnt: deelnemers, incidenten, borden en functieanalyse. Dat kan niet ongedaan worden gemaakt.',
      deleteConfirm: (code: string) => `Typ de deelnamecode ${code} om te bevestigen`,
      delete: 'Definitief verwijderen'
    }
  },
  {
    title: 'Your workshops',
    new: 'New workshop',
    newest: 'Newest first',
    emptyTitle: 'You have no workshops yet',
    empty:
      'Choose a job, open the lobby and let people come in with the code. Everything can be changed later.',
    phase: 'Phase',
    participants: (n: number) => (n === 1 ? '1 participant' : `${n} participants`),
    madeOn: (date: string) => `Made on ${date}`,
    code: 'Code',
    form: {
      title: 'New workshop',
      lead: 'Which job is it about? Choose one from the list, or fill in a job yourself.',
      templates: 'Job',
      templateOwn: 'Another job',
      templateOwnHint: 'You fill in the job and its aim yourself.',
      take: 'Use this job',
      language: 'Language of the workshop',
      languageHint: 'Participants see the workshop in this language and can choose another themselves.',
      languages: { nl: 'Dutch', en: 'English' },
      jobTitle: 'Job',
      jobTitleHint: 'In the singular and in lower case: university professor.',
      aim: 'Aim of the job',
      aimHint: 'One sentence: what is this job there for? Everyone who writes sees it above each incident.',
      aimLater: 'You may also fill this in later, before writing begins.',
      workshopTitle: 'Title of the workshop',
      workshopTitleHint: 'The group or the course, for instance. Left empty, it becomes the job.',
      more: 'More settings',
      quota: 'How many incidents per participant?',
      quotaEffective: 'Effective',
      quotaIneffective: 'Ineffective',
      quotaHint: (max: number) => `Asked of each kind, from 0 to ${max}.`,
      focus: 'One competency that all incidents are about',
      focusHint:
        'Customer friendliness, for instance. Whoever writes sees it with the aim. Empty: about everything.',
      ask: 'What else do you ask with each incident?',
      askHint: 'Participants may skip these questions.',
      asks: {
        ksaos: 'Which characteristics (KSAOs) the incident shows',
        observer: 'How the author experienced it: did, saw, underwent or heard it',
        ago: 'How long ago it was'
      },
      reviewers: 'How many participants review each incident?',
      reviewersHint: 'In the phase Review, without names. Nobody reviews an incident of their own.',
      reviewersNone: 'None',
      boardSet: "Which incidents come on a group's board?",
      boardSets: {
        own: 'Their own incidents',
        share: 'An equal share',
        all: 'All incidents'
      },
      boardSetHints: {
        own: 'Each group sorts what its members wrote.',
        share: 'The incidents are divided; each group gets as many.',
        all: 'Each group sorts everything. That shows whether groups arrive at the same categories.'
      },
      core: 'Incidents that every group gets',
      coreHint:
        'Besides its own part every group gets these incidents in common, about as many of each kind. They make it possible to compare groups.',
      coreNone: 'None',
      alone: 'Sort alone first, then together',
      aloneHint:
        'In groups of three or more each member sorts alone first, unseen. Then the group compares and builds on what everyone did alike. That gives an honest figure for agreement. Counts for boards that have not begun yet.',
      assistance: 'Help from the computer while sorting',
      assistanceHint:
        'Groups may ask for proposals once they no longer sort alone: similar incidents, a possible grouping, words for a label. The computer knows words, not meaning; the report tells what groups did with it.',
      retranslate: 'Retranslate: another group checks the categories',
      retranslateHint:
        'An extra phase after the analysis. Another group sorts the same incidents into the categories again, without seeing where they lay. That shows whether the descriptions are clear.',
      retranslateBusy: 'The workshop is in the phase Retranslate. Move it to another phase first.',
      threshold: 'When did an incident come back?',
      thresholdHint:
        'When at least this share of the judges puts it into the same category again. 60% is usual, 80% is strict.',
      create: 'Make workshop',
      cancel: 'Cancel'
    },
    settings: {
      title: 'Settings',
      save: 'Save changes',
      saved: 'The changes are saved.',
      deleteTitle: 'Delete workshop',
      deleteLead:
        'Everything of this workshop disappears: participants, incidents, boards and job analysis. This cannot be undone.',
      deleteConfirm: (code: string) => `Type the join code ${code} to confirm`,
      delete: 'Delete for good'
    }
  }
);
