import type { Exclusion } from '../../incidents/incident.ts';
import { formats } from '../formats.ts';

const f = formats('nl');
const n = (count: number, one: string, many: string) => `${f.count(count)} ${count === 1 ? one : many}`;
const exclusions: Record<Exclusion, string> = {
  duplicate: 'dubbel',
  no_behaviour: 'geen gedrag',
  not_this_job: 'niet over deze functie',
  identifiable: 'iemand is herkenbaar'
};

/** The wording of the method appendix; English has the same shape. */
export const procedureNl = {
  intro:
    'Deze bijlage is opgemaakt uit het logboek van de workshop: wanneer elke fase liep, wie wat deed, wat de begeleider besliste en met welke instellingen is gewerkt. Ze vermeldt aantallen, geen namen.',
  phases: {
    heading: 'Verloop per fase',
    none: 'het logboek vermeldt geen fasen.',
    caption: 'Wanneer elke fase liep',
    columns: ['Fase', 'Begonnen', 'Beëindigd'],
    running: 'loopt nog'
  },
  done: {
    heading: 'Wie deed wat',
    none: 'het logboek vermeldt geen werk van deelnemers.',
    caption: 'Werk van deelnemers, naamloos',
    columns: ['Stap', 'Deelnemers', 'Aantal', 'Van', 'Tot'],
    steps: {
      'participant.joined': 'Kwamen binnen',
      'incident.submitted': 'Dienden incidenten in (versies samen)',
      'review.given': 'Lazen incidenten na en beoordeelden ze',
      'calibration.judged': 'Beoordeelden de voorbeelden van de ijkronde',
      'vote.given': 'Stemden bij het samen lezen',
      'sorter.ready': 'Sorteerden eerst alleen',
      'placement.moved': 'Verplaatsten kaarten op de borden van de groepen',
      'retranslation.answered': 'Plaatsten incidenten opnieuw bij een terugvertaling',
      'rating.given': 'Beoordeelden taken, competenties of incidenten op een schaal',
      'placement.checked': 'Keken na waar hun eigen incidenten terechtkwamen',
      'expert.answered': 'Antwoordden als deskundige'
    },
    unknownPeople: '–'
  },
  decided: {
    heading: 'Wat de begeleider besliste',
    none: 'het logboek vermeldt geen beslissingen.',
    caption: 'Beslissingen van de begeleider en van de groepen',
    columns: ['Beslissing', 'Aantal'],
    sentBack: 'Incidenten teruggestuurd met een opmerking',
    accepted: 'Incidenten aanvaard',
    excluded: (reason: Exclusion) => `Uitgesloten incidenten: ${exclusions[reason]}`,
    readmitted: 'Uitgesloten incidenten weer toegelaten',
    pooled: 'Categorieën van groepen samengelegd',
    into: 'in zoveel categorieën van de klas',
    setAside: 'Categorieën van groepen terzijde gelegd, met een reden',
    aloneGroups: 'Groepen die eerst ieder alleen sorteerden',
    joined: 'Groepen die daarna vertrokken van wat allen gelijk hadden',
    locked: 'Keren dat het sorteren alleen is afgesloten',
    frozen: 'Keren dat een bord stilgezet of weer vrijgegeven is',
    rounds: 'Rondes van terugvertaling',
    taken: 'Voorstellen van de machine die een groep overnam',
    declined: 'Voorstellen van de machine die een groep terzijde legde',
    links: 'Koppelingen tussen taak en competentie die de begeleider zelf besliste'
  },
  settings: {
    heading: 'Instellingen en drempels',
    same: 'Alle instellingen van de workshop staan zoals ze standaard zijn.',
    caption: 'Instellingen die van de standaard afwijken',
    columns: ['Instelling', 'In deze workshop', 'Standaard'],
    names: {
      quota: 'Incidenten per deelnemer (effectief, ineffectief)',
      boardSet: 'Wat elke groep sorteert',
      core: 'Gemeenschappelijke kern',
      alone: 'Eerst alleen sorteren',
      retranslate: 'Terugvertalen',
      threshold: 'Drempel van de terugvertaling',
      assistance: 'Voorstellen van de machine',
      reviewers: 'Nalezers per incident',
      ask: 'Bijkomende vragen',
      focus: 'Gevraagde competentie',
      cuts: 'Grens voor belang en frequentie'
    },
    boardSets: {
      own: 'de incidenten van de eigen leden',
      share: 'een gelijk deel van de klas',
      all: 'alle incidenten'
    },
    questions: { ksaos: 'kenmerken', observer: 'hoe meegemaakt', ago: 'hoelang geleden' },
    yes: 'ja',
    no: 'nee',
    none: 'geen',
    thresholds: (threshold: number) =>
      `Drempels in dit verslag: een categorie vraagt minstens 25% van de deelnemers (vanaf 8 deelnemers); een terugvertaald incident blijft staan vanaf ${threshold}% van de beoordelaars; een koppeling wordt voorgesteld vanaf 2 incidenten en 25% van de taak; overeenstemming tussen groepen wordt berekend vanaf 12 gemeenschappelijke incidenten; verzadiging vraagt 90% en hoogstens 5%, vanaf 30 incidenten.`
  },
  agreement: {
    heading: 'Overeenstemming in cijfers',
    none: 'er is niets door meer dan één persoon of groep beoordeeld.',
    caption: 'Overeenstemming, met het aantal waarop ze steunt en een 95%-interval',
    columns: ['Wat', 'n', 'Overeenstemming', '95%-interval'],
    criterion: (name: string) => `Nalezers over ‘${name}’ (incidenten met minstens twee oordelen)`,
    criteria: {
      specific: 'specifiek',
      behaviour: 'gedragsgericht',
      context: 'context',
      consequences: 'gevolgen'
    },
    groups: (a: number, b: number) => `Groepen ${f.count(a)} en ${f.count(b)}, zelfde taak`,
    rounds: 'Terugvertaling: oordelen die de groep volgen',
    alone: 'Alleen gesorteerd en samen: plaatsingen die samenvallen',
    passages: 'Gesplitste incidenten: passages die twee codeurs delen',
    confirmed: 'Auteurs die de plaatsing bevestigen',
    withAc1: (share: number, ac1: number) => `${f.percent(share)} (AC1 ${ac1.toFixed(2).replace('.', ',')})`,
    interval: (lower: number, upper: number) => `${f.percent(lower)} tot ${f.percent(upper)}`,
    note: 'Deze percentages zijn niet gecorrigeerd voor toeval; AC1 achter het cijfer van de nalezers is dat wel. De intervallen doen alsof elk oordeel los van de andere staat; oordelen van eenzelfde persoon doen dat niet helemaal, dus in werkelijkheid zijn ze wat ruimer.'
  },
  limits: {
    heading: 'Wat dit verslag niet kan zeggen',
    authors: (people: number) =>
      `De incidenten komen van ${n(people, 'persoon', 'personen')}; een andere klas kan andere incidenten noemen.`,
    students:
      'Deelnemers zijn meestal geen functiehouders. Wat zij over belang of frequentie zeggen, is hun beeld van de functie.',
    numbers: 'Een aantal incidenten zegt wat opviel, niet wat belangrijk of frequent is.'
  }
};

export type ProcedureWording = typeof procedureNl;
