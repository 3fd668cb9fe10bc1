import type { CoefficientName } from '../../statistics/agreement/asked.ts';
import type { LogType } from '../../live/live.ts';

export const nl = {
  letters: { author: 'D', judge: 'B' },
  about: {
    title: 'Over dit bestand',
    subject: 'Onderwerp',
    said: 'Uitleg',
    workshop: 'Workshop',
    job: 'Functie',
    made: 'Gemaakt op',
    counts: 'Inhoud',
    counted: (incidents: number, people: number): string =>
      `${incidents} ${incidents === 1 ? 'incident' : 'incidenten'} van ${people} ${people === 1 ? 'deelnemer' : 'deelnemers'}`,
    names: 'Namen',
    withNames: 'Auteurs staan er met hun naam in. Wie oordeelde, blijft naamloos (B01, B02 …).',
    withoutNames:
      'Auteurs hebben een code (D01, D02 …), beoordelaars een andere (B01, B02 …). De teksten zelf staan er zoals ze geschreven zijn.',
    scores: 'Oordelen',
    scoresSaid: '2 = voldaan, 1 = deels, 0 = niet.',
    apostrophe: 'Apostrof vooraan',
    apostropheSaid:
      'Een tekst die begint met = + - of @ kreeg een apostrof, zodat geen programma ze als formule uitvoert.',
    times: 'Tijden',
    timesSaid: 'Kloktijd in Brussel.'
  },
  sheets: {
    incidents: {
      title: 'Incidenten',
      about: 'Elk ingediend incident in zijn laatste versie, ook wat is uitgesloten.'
    },
    codings: {
      title: 'Coderingen',
      about: 'Een rij voor elk incident in een categorie van een groep, met de categorie van de klas erbij.'
    },
    categories: { title: 'Categorieën', about: 'De codeboeken van de klas en van de groepen.' },
    judgements: {
      title: 'Oordelen',
      about: 'Elk oordeel op de vier criteria: van begeleiders, van nalezers, van de stemmende klas.'
    },
    ratings: {
      title: 'Beoordelingen',
      about:
        'Elke beoordeling door een deelnemer: belang en frequentie van taken, effectiviteit van incidenten, koppelingen, emotionele eisen.'
    },
    agreement: {
      title: 'Overeenstemming',
      about:
        'Hoezeer groepen hetzelfde indelen, wat bij terugvertalen terugkwam en hoezeer nalezers hetzelfde oordelen, met 95%-betrouwbaarheidsinterval.'
    },
    log: { title: 'Logboek', about: 'Wat er gebeurde, in volgorde; zonder teksten.' }
  },
  columns: {
    incident: 'Incident',
    polarity: 'Polariteit',
    author: 'Auteur',
    authorGroup: 'Groep van auteur',
    circumstances: 'Omstandigheden',
    behaviour: 'Gedrag',
    consequences: 'Gevolgen',
    ksaos: 'Kenmerken',
    observer: 'Meegemaakt als',
    ago: 'Hoe lang geleden',
    status: 'Stand',
    exclusion: 'Reden van uitsluiting',
    version: 'Versie',
    reviews: 'Oordelen',
    passes: 'Voldoet',
    submitted: 'Ingediend op',
    frame: 'Kader',
    group: 'Groep',
    groupCategory: 'Categorie van de groep',
    category: 'Categorie',
    codebookOf: 'Codeboek van',
    pooledInto: 'Samengelegd in',
    setAside: 'Apart gezet omdat',
    minority: 'Minderheidscategorie',
    competencyKind: 'Soort',
    definition: 'Definitie',
    include: 'Hoort erbij',
    exclude: 'Hoort er niet bij',
    anchor: 'Ankerincident',
    judgedAs: 'Oordeel van',
    judge: 'Beoordelaar',
    remarkOn: (criterion: string): string => `Opmerking ${criterion.toLowerCase()}`,
    remark: 'Opmerking',
    outcome: 'Beslissing',
    scale: 'Schaal',
    task: 'Taak',
    competency: 'Competentie',
    demand: 'Emotionele eis',
    rating: 'Waarde',
    zero: 'Betekenis van 0',
    at: 'Tijdstip',
    about: 'Waarover',
    between: 'Tussen',
    coefficient: 'Maat',
    value: 'Waarde',
    lower: 'Ondergrens',
    upper: 'Bovengrens',
    n: 'Aantal',
    reason: 'Waarom geen waarde',
    number: 'Nummer',
    who: 'Wie',
    what: 'Wat',
    more: 'Meer'
  },
  values: {
    yes: 'ja',
    no: 'nee',
    class: 'Klas',
    group: (n: number): string => `Groep ${n}`,
    host: 'systeem',
    participant: 'deelnemer',
    facilitator: 'begeleider',
    facilitatorOrGone: 'begeleider of wie vertrok',
    polarity: { effective: 'Effectief', ineffective: 'Ineffectief' },
    frame: { task: 'Taken', competency: 'Competenties' },
    observer: {
      self: 'zelf gedaan',
      saw: 'zelf gezien',
      underwent: 'zelf ondergaan',
      heard: 'van horen zeggen'
    },
    ago: {
      month: 'minder dan een maand',
      year: 'minder dan een jaar',
      three_years: 'één tot drie jaar',
      longer: 'langer'
    },
    sentBack: 'teruggestuurd',
    status: {
      draft: 'concept',
      submitted: 'ingediend',
      improved: 'verbeterd',
      accepted: 'aanvaard',
      excluded: 'uitgesloten'
    },
    exclusion: {
      duplicate: 'dubbel',
      no_behaviour: 'geen gedrag',
      not_this_job: 'niet over deze functie',
      identifiable: 'iemand is herkenbaar'
    },
    competencyKind: {
      knowledge: 'kennis',
      skill: 'vaardigheid',
      ability: 'bekwaamheid',
      other: 'ander kenmerk',
      cluster: 'cluster'
    },
    criterion: {
      specific: 'Specifiek',
      behaviour: 'Gedrag',
      context: 'Context',
      consequences: 'Gevolgen'
    },
    source: { facilitator: 'begeleider', peer: 'nalezer', vote: 'stem in de klas' },
    outcome: { sent_back: 'teruggestuurd', accepted: 'aanvaard' }
  },
  agreement: {
    inClass: (frame: string): string => `${frame}: categorieën van de klas`,
    asPiles: (frame: string): string => `${frame}: wat groepen samen legden`,
    judging: (criterion: string): string => `Criterium: ${criterion.toLowerCase()}`,
    allGroups: 'alle groepen',
    peers: 'nalezers',
    round: (frame: string, group: number, number: number): string =>
      `Terugvertaling, ${frame.toLowerCase()}: groep ${group}, ronde ${number}`,
    judges: (n: number): string => `${n} ${n === 1 ? 'beoordelaar' : 'beoordelaars'} en groep`,
    kept: (threshold: number): string => `Aandeel incidenten behouden (${threshold}%)`,
    back: (label: string): string => `Aandeel oordelen terug in ‘${label}’`,
    pair: (a: string, b: string): string => `groep ${a} en groep ${b}`,
    mean: (name: string): string => `${name}, gemiddeld`,
    adjustedRand: 'Aangepaste Rand-index',
    omega: 'Omega',
    coefficients: {
      percentAgreement: 'Percentage overeenstemming',
      unanimity: 'Unanimiteit',
      cohenKappa: 'Kappa van Cohen',
      scottPi: 'Pi van Scott',
      gwetAc1: 'AC1 van Gwet',
      lightKappa: 'Kappa van Light',
      fleissKappa: 'Kappa van Fleiss',
      krippendorffAlpha: 'Alfa van Krippendorff'
    } satisfies Record<CoefficientName, string>,
    cannot: 'niet te berekenen',
    reasons: {
      'no-units': 'er is nog niets om te vergelijken',
      'one-coder': 'niets is door twee gedaan',
      'one-value': 'er is maar één waarde gebruikt',
      incomplete: 'niet alles is door iedereen gedaan',
      'not-two-coders': 'alleen voor twee',
      'no-pairs': 'er ligt niets samen',
      overlap: 'stapels overlappen',
      'too-large': 'te groot om te berekenen'
    } as Partial<Record<string, string>>
  },
  log: {
    'workshop.created': 'Workshop gemaakt',
    'workshop.changed': 'Workshop gewijzigd',
    'workshop.phase_moved': 'Andere fase',
    'participant.joined': 'Deelnemer erbij',
    'participant.removed': 'Deelnemer verwijderd',
    'participant.left': 'Deelnemer vertrokken',
    'groups.drawn': 'Groepen gevormd',
    'participant.regrouped': 'Deelnemer in een andere groep',
    'incident.drafted': 'Incident begonnen',
    'incident.overtaken': 'Teksten van twee toestellen',
    'incident.submitted': 'Incident ingediend',
    'incident.withdrawn': 'Incident ingetrokken',
    'incident.accepted': 'Incident aanvaard',
    'incident.sent_back': 'Incident teruggestuurd',
    'incident.excluded': 'Incident uitgesloten',
    'incident.readmitted': 'Incident weer toegelaten',
    'incident.decision_undone': 'Beslissing teruggenomen',
    'incidents.imported': 'Incidenten ingelezen',
    'import.removed': 'Ingelezen incidenten verwijderd',
    'review.given': 'Oordeel gegeven',
    'reading.changed': 'Ander incident op het scherm',
    'vote.given': 'Stem gegeven',
    'review.allocated': 'Nalezers verdeeld',
    'calibration.judged': 'Voorbeeld beoordeeld',
    'boards.dealt': 'Bord gevuld',
    'sorter.ready': 'Klaar met alleen sorteren',
    'sorts.locked': 'Eigen sorteringen vastgezet',
    'sorts.joined': 'Bord van de groep begonnen',
    'category.added': 'Categorie gemaakt',
    'category.described': 'Categorie beschreven',
    'category.reordered': 'Categorie verplaatst',
    'category.removed': 'Categorie verwijderd',
    'incident.split': 'Incident gesplitst',
    'incident.joined': 'Delen samengevoegd',
    'placement.moved': 'Incident verlegd',
    'category.pooled': 'Categorie samengelegd',
    'category.unpooled': 'Categorie weer losgemaakt',
    'board.frozen': 'Sorteren stilgelegd of hervat',
    'proposal.answered': 'Voorstel beantwoord',
    'retranslation.opened': 'Terugvertaling geopend',
    'retranslation.answered': 'Terugvertaald',
    'retranslation.ready': 'Klaar met terugvertalen',
    'retranslation.closed': 'Terugvertaling afgesloten',
    'category.set_aside': 'Categorie terzijde gelegd of teruggenomen',
    'rating.given': 'Beoordeling gegeven',
    'link.decided': 'Over een koppeling beslist',
    'placement.checked': 'Plaatsing nagekeken door de auteur',
    'expert.answered': 'Deskundige gaf antwoord',
    'credibility.noted': 'Geloofwaardigheidscontrole ingevuld',
    'job_fact.set': 'Gegeven over de functie ingevuld',
    'structure.changed': 'Indeling van de functie gewijzigd',
    'share.made': 'Leeslink gemaakt',
    'share.revoked': 'Leeslink ingetrokken',
    'document.changed': 'Document gewijzigd'
  } as Record<LogType, string>,
  qda: {
    facilitator: 'Klas',
    questions: 'Vragen',
    notPooled: 'Niet samengelegd',
    setAside: 'Apart gezet omdat',
    minority: 'Minderheidscategorie: een groep houdt eraan vast.',
    include: 'Hoort erbij',
    exclude: 'Hoort er niet bij',
    source: (n: number): string => `Incident ${n}`,
    groupCode: (n: number, label: string): string => `Groep ${n}: ${label}`
  }
};

export type ExportWording = typeof nl;
