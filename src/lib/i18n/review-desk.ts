import { define, plural } from './define.ts';

/** Peer review at the facilitator's desk: how far, who, what passes, how much reviewers agree. */
export const reviewDeskMessages = define(
  {
    title: 'Nalezen',
    lead: 'Deelnemers beoordelen elkaars incidenten zonder namen. U ziet hoever ze zijn en wat voldoet.',
    off: 'Deelnemers lezen in deze workshop niet na. Bij de instellingen kiest u hoeveel nalezers elk incident krijgt.',
    toSettings: 'Naar de instellingen',
    beforePhase: 'Nalezen begint in de fase Bespreken. Dan krijgt elk incident zijn nalezers.',
    fewPeople: (wanted: number, reachable: number) =>
      reachable === 0
        ? 'Er zijn te weinig deelnemers om elkaars incidenten na te lezen.'
        : `U vroeg ${wanted} nalezers per incident. Met dit aantal deelnemers kunnen het er hoogstens ${reachable} zijn.`,
    figures: 'Stand van het nalezen',
    reviews: 'Gegeven oordelen',
    ofReviews: (n: number) => `van ${n}`,
    standings: {
      passes: 'Voldoet',
      not_yet: 'Nog niet',
      too_few: 'Te weinig nalezers',
      outdated: 'Verbeterd, nog niet herlezen',
      unjudged: 'Nog niet nagelezen'
    },
    incidents: 'Incidenten',
    incidentsCaption: 'Stand van elk incident',
    number: 'Incident',
    standing: 'Stand',
    peers: 'Nalezers',
    peersOf: (n: number, of: number) => `${n} van ${of}`,
    earlier: (n: number) => plural(n, 'over een eerdere versie', 'over een eerdere versie'),
    show: 'Toon',
    all: 'Alle',
    people: 'Deelnemers',
    peopleCaption: 'Wie al hoeveel nalas',
    name: 'Naam',
    done: 'Klaar',
    open: 'Nog open',
    nothingToDo: 'niets te doen',
    rule: 'Een incident voldoet als geen enkel criterium ‘niet’ is en er minstens drie voldaan zijn. Per criterium telt de middelste van de oordelen. Oordeelt u zelf, dan telt uw oordeel.',

    agreement: {
      title: 'Eensgezindheid van de nalezers',
      lead: 'Hoe vaak oordelen nalezers over hetzelfde incident hetzelfde? Dat zegt of de criteria voor iedereen hetzelfde betekenen.',
      compute: 'Berekenen',
      hide: 'Verbergen',
      caption: 'Overeenstemming per criterium',
      criterion: 'Criterium',
      percent: 'Zelfde oordeel',
      ac1: 'AC1 van Gwet',
      alpha: 'Alfa van Krippendorff',
      n: 'Versies met twee oordelen of meer',
      interval: (lower: string, upper: string) => `${lower} tot ${upper}`,
      noInterval: 'geen interval',
      intervals:
        'Onder elk cijfer staat het 95%-betrouwbaarheidsinterval. AC1 en alfa zijn gecorrigeerd voor toeval: 1 is volledige overeenstemming, 0 niet meer dan toeval.',
      words: {
        strong: 'Nalezers zijn het goed eens.',
        tentative: 'Nalezers zijn het meestal eens; neem er geen harde conclusies uit.',
        weak: 'Nalezers zijn het weinig eens. Bespreek dit criterium met de klas.',
        none: 'Te weinig oordelen om iets te zeggen.'
      },
      few: 'Het zijn weinig incidenten: het cijfer kan nog sterk veranderen.',
      prevalence: (share: string, judgement: string) =>
        `${share} van de oordelen is ‘${judgement}’. Dan zegt alfa weinig, en kan ze laag zijn terwijl bijna iedereen hetzelfde oordeelt. Lees AC1.`,
      reasons: {
        'no-units': 'Er zijn nog geen oordelen.',
        'one-coder': 'Nog geen incident heeft twee oordelen.',
        'one-value': 'Iedereen gaf hetzelfde oordeel: dan is er niets om voor toeval te corrigeren.',
        other: 'Niet te berekenen.'
      }
    }
  },
  {
    title: 'Reviewing',
    lead: 'Participants judge each other’s incidents without names. You see how far they are and what passes.',
    off: 'Participants do not review in this workshop. In the settings you choose how many reviewers each incident gets.',
    toSettings: 'To the settings',
    beforePhase: 'Reviewing begins in the phase Review. Then each incident gets its reviewers.',
    fewPeople: (wanted: number, reachable: number) =>
      reachable === 0
        ? 'There are too few participants to review each other’s incidents.'
        : `You asked for ${wanted} reviewers for each incident. With this number of participants there can be ${reachable} at most.`,
    figures: 'State of reviewing',
    reviews: 'Judgements given',
    ofReviews: (n: number) => `of ${n}`,
    standings: {
      passes: 'Passes',
      not_yet: 'Not yet',
      too_few: 'Too few reviewers',
      outdated: 'Improved, not read again',
      unjudged: 'Not reviewed yet'
    },
    incidents: 'Incidents',
    incidentsCaption: 'Where each incident stands',
    number: 'Incident',
    standing: 'Standing',
    peers: 'Reviewers',
    peersOf: (n: number, of: number) => `${n} of ${of}`,
    earlier: (n: number) => plural(n, 'on an earlier version', 'on an earlier version'),
    show: 'Show',
    all: 'All',
    people: 'Participants',
    peopleCaption: 'Who has reviewed how many',
    name: 'Name',
    done: 'Done',
    open: 'Still open',
    nothingToDo: 'nothing to do',
    rule: 'An incident passes when no criterion is ‘not met’ and at least three are met. For each criterion the middle one of the judgements counts. When you judge it yourself, your judgement counts.',

    agreement: {
      title: 'Agreement between reviewers',
      lead: 'How often do reviewers judge the same incident alike? That tells whether the criteria mean the same to everybody.',
      compute: 'Compute',
      hide: 'Hide',
      caption: 'Agreement by criterion',
      criterion: 'Criterion',
      percent: 'Same judgement',
      ac1: 'Gwet’s AC1',
      alpha: 'Krippendorff’s alpha',
      n: 'Versions with two judgements or more',
      interval: (lower: string, upper: string) => `${lower} to ${upper}`,
      noInterval: 'no interval',
      intervals:
        'Below each figure stands its 95% confidence interval. AC1 and alpha are corrected for chance: 1 is full agreement, 0 no more than chance.',
      words: {
        strong: 'Reviewers agree well.',
        tentative: 'Reviewers mostly agree; draw no firm conclusions from it.',
        weak: 'Reviewers agree little. Discuss this criterion with the class.',
        none: 'Too few judgements to say anything.'
      },
      few: 'There are few incidents: the figure may still change a lot.',
      prevalence: (share: string, judgement: string) =>
        `${share} of the judgements are ‘${judgement}’. Alpha then says little, and may be low while nearly everybody judges alike. Read AC1.`,
      reasons: {
        'no-units': 'There are no judgements yet.',
        'one-coder': 'No incident has two judgements yet.',
        'one-value': 'Everybody gave the same judgement: there is nothing to correct for chance.',
        other: 'Cannot be computed.'
      }
    }
  }
);
