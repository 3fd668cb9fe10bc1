import type { Language } from '../../language.ts';
import { formats } from '../formats.ts';
import { credibilityNl } from './credibility-nl.ts';
import { procedureNl } from './procedure-nl.ts';
import { ratingsNl } from './ratings-nl.ts';

const f = formats('nl');
const n = (count: number, one: string, many: string) => `${f.count(count)} ${count === 1 ? one : many}`;
const incidents = (count: number) => n(count, 'incident', 'incidenten');
const participants = (count: number) => n(count, 'deelnemer', 'deelnemers');
const groups = (count: number) => n(count, 'groep', 'groepen');
const quoted = (labels: string[]) => f.list(labels.map((label) => `‘${label}’`));

/** The Dutch wording of the CIT report; English has the same shape. */
export const nl = {
  language: 'nl' as Language,
  ratings: ratingsNl,
  format: f,
  title: {
    kind: 'CIT-verslag',
    subtitle: 'Functieanalyse op basis van kritische incidenten',
    workshop: (title: string) => `Workshop: ${title}`,
    made: (date: string) => `Opgemaakt op ${date}`
  },
  noEvidence: 'Geen gegevens in deze workshop',
  legend: {
    title: 'Hoe een uitspraak onderbouwd is',
    intro:
      'Achter elke uitspraak over de functie staat in superscript een code voor haar onderbouwing. Het cijfer achter de punt verwijst naar bijlage A.',
    flags: {
      E0: { name: 'Geen gegevens', meaning: 'de workshop leverde hierover niets op' },
      E1: {
        name: 'Zwak onderbouwd',
        meaning: '1 incident, of van 1 deelnemer, of van minder dan 25% van de deelnemers'
      },
      E2: { name: 'Onderbouwd', meaning: 'minstens 2 incidenten van minstens 2 deelnemers' },
      E3: {
        name: 'Goed onderbouwd',
        meaning:
          'bovendien van minstens 25% van de deelnemers, en door twee groepen los van elkaar gevormd uit dezelfde incidenten, of bij een blinde terugvertaling voor minstens 60% teruggelegd'
      },
      M: { name: 'Toegevoegd door de begeleider', meaning: 'ingevuld, niet uit incidenten afgeleid' }
    }
  },
  words: {
    effective: 'effectief',
    ineffective: 'ineffectief',
    effectiveBehaviour: 'Effectief gedrag',
    ineffectiveBehaviour: 'Ineffectief gedrag',
    incident: 'Incident',
    anchor: 'ankervoorbeeld',
    circumstances: 'Omstandigheden',
    behaviour: 'Gedrag',
    consequences: 'Gevolgen',
    definition: 'Definitie',
    include: 'Hoort erbij',
    exclude: 'Hoort er niet bij',
    proposed: 'voorgestelde koppeling',
    none: 'geen',
    contents: 'Inhoud',
    appendix: 'Bijlage',
    page: 'Bladzijde',
    evidence: 'Onderbouwing'
  },
  sections: {
    purpose: 'Doel en opzet',
    contributors: 'Wie heeft bijgedragen',
    job: 'De functie in het kort',
    tasks: 'Taken',
    competencies: 'Competenties',
    matrix: 'Welke competenties bij welke taken horen',
    emotions: 'Emotionele eisen',
    agreement: 'Overeenstemming tussen de groepen',
    method: 'Werkwijze en beperkingen',
    credibility: 'Geloofwaardigheid',
    evidence: 'Onderbouwing per uitspraak',
    incidents: 'De geanalyseerde incidenten',
    codebook: 'Codeboek',
    procedure: 'Verloop en verantwoording'
  },
  purpose: {
    intro:
      'Dit verslag beschrijft een functie aan de hand van kritische incidenten: voorvallen waarin iemand zich in die functie uitzonderlijk effectief of uitzonderlijk ineffectief gedroeg. Het gaat over de functie, niet over de personen die erin voorkomen.',
    job: 'Functie',
    aim: 'Doel van de functie',
    noAim: 'er is geen doel ingevuld.',
    quota: 'Opdracht',
    quotaText: (effective: number, ineffective: number) =>
      `Elke deelnemer beschrijft ${incidents(effective)} met effectief gedrag en ${incidents(ineffective)} met ineffectief gedrag.`,
    questions: 'Vragen per incident',
    questionsText:
      'Wat waren de omstandigheden die tot dit voorbeeld leidden? Wat deed de functiehouder precies? Wat waren de resultaten of gevolgen van dat gedrag?',
    criteria: 'Kwaliteitscriteria',
    criteriaText:
      'Een bruikbaar incident is specifiek en voldoende gedetailleerd, beschrijft waarneembaar gedrag, schetst de context en vermeldt de gevolgen.',
    boards: 'Verdeling over de groepen',
    boardSets: {
      own: 'Elke groep analyseert de incidenten van haar eigen leden.',
      share: 'Elke groep analyseert een gelijk deel van de incidenten van de klas.',
      all: 'Elke groep analyseert alle incidenten van de klas.'
    },
    relation: 'Relatie van de auteurs tot de functie',
    period: 'Periode waarover is bericht'
  },
  contributors: {
    took: (people: number, inGroups: number) =>
      `Aan de workshop namen ${participants(people)} deel${inGroups === 0 ? '' : `, verdeeld over ${groups(inGroups)}`}.`,
    submitted: (authors: number, count: number, mean: number) =>
      `${participants(authors)} ${authors === 1 ? 'diende' : 'dienden'} ${authors === 1 ? '' : 'samen '}${incidents(count)} in, gemiddeld ${f.mean(mean)} per persoon.`,
    nobody: 'niemand heeft een incident ingediend.',
    caption: 'Incidenten volgens soort gedrag',
    columns: ['', 'Effectief (+)', 'Ineffectief (−)', 'Samen'],
    rows: { submitted: 'Ingediend', excluded: 'Uitgesloten door de begeleider', analysed: 'Geanalyseerd' }
  },
  job: {
    intro:
      'Deze alinea is samengesteld uit het doel van de functie en uit de labels van de taken en competenties met de meeste incidenten.',
    aim: (aim: string) => `Het doel van de functie luidt: ‘${aim}’.`,
    tasks: (labels: string[], all: boolean) =>
      all
        ? `De incidenten gaan over ${labels.length === 1 ? 'één taak' : `${f.count(labels.length)} taken`}: ${quoted(labels)}.`
        : `De meeste incidenten gaan over deze taken: ${quoted(labels)}.`,
    competencies: (labels: string[]) =>
      labels.length === 1
        ? `De competentie die daarbij het vaakst naar voren komt, is ${quoted(labels)}.`
        : `De competenties die daarbij het vaakst naar voren komen, zijn ${quoted(labels)}.`,
    nothing: 'er zijn nog geen taken of competenties op klasniveau.'
  },
  categories: {
    taskOrder:
      'De taken staan in volgorde van hun aantal incidenten, omdat het belang ervan niet is beoordeeld. Dat aantal zegt wat waarnemers is opgevallen; het zegt niet hoe belangrijk of hoe frequent een taak is.',
    competencyOrder:
      'De competenties staan per soort, en daarbinnen in volgorde van hun aantal incidenten. Een incident kan bij verschillende competenties horen. Effectieve incidenten leveren de positieve gedragsvoorbeelden, ineffectieve incidenten de negatieve.',
    fewPeople: (people: number) =>
      `Slechts ${participants(people)} droegen bij. Onder de 8 deelnemers worden aantallen vermeld, maar wordt de participatiegraad niet berekend.`,
    onePerson: 'Slechts 1 deelnemer droeg bij. De participatiegraad wordt daarom niet berekend.',
    task: 'Taak',
    competency: 'Competentie',
    captions: { task: 'Overzicht van de taken', competency: 'Overzicht van de competenties' },
    columns: {
      effective: '+',
      ineffective: '−',
      incidents: 'Samen',
      people: 'Deelnemers',
      groups: 'Groepen',
      flag: 'Code'
    },
    participationNote: 'Tussen haakjes: deel van alle deelnemers die bijdroegen (participatiegraad).',
    counts: (total: number, effective: number, ineffective: number) =>
      `${incidents(total)}: ${f.count(effective)} effectief (+), ${f.count(ineffective)} ineffectief (−)`,
    share: (share: number) => `${f.percent(share)} van alle incidenten`,
    people: (people: number, inGroups: number) => `${participants(people)}, ${groups(inGroups)}`,
    peopleCell: (people: number, share: number | null) =>
      share === null ? f.count(people) : `${f.count(people)} (${f.percent(share)})`,
    participation: (share: number) => `participatiegraad ${f.percent(share)}`,
    only: {
      effective: 'Er is geen ineffectief incident in deze categorie.',
      ineffective: 'Er is geen effectief incident in deze categorie.'
    },
    noIncidents: 'Onder deze categorie liggen geen incidenten.',
    minority: (insisting: number[]) =>
      insisting.length === 0
        ? 'Minderheidscategorie: niet iedereen in de klas was het ermee eens.'
        : `Minderheidscategorie: ${insisting.length === 1 ? 'groep' : 'groepen'} ${insisting.join(', ')} ${insisting.length === 1 ? 'houdt' : 'houden'} eraan vast; niet iedereen in de klas was het ermee eens.`,
    noDefinition: 'Niemand schreef een definitie.',
    inSeveral: (count: number) =>
      count === 1
        ? '1 incident is door verschillende groepen bij verschillende taken geplaatst en telt bij elk daarvan mee.'
        : `${f.count(count)} incidenten zijn door verschillende groepen bij verschillende taken geplaatst en tellen bij elk daarvan mee.`,
    noTasks: 'er zijn nog geen taken op klasniveau.',
    noCompetencies: 'er zijn nog geen competenties op klasniveau.',
    notPooled: (count: number) =>
      count === 1
        ? 'De groepen maakten 1 categorie, die nog niet is samengelegd.'
        : `De groepen maakten ${f.count(count)} categorieën, die nog niet zijn samengelegd.`,
    kinds: {
      knowledge: 'Kennis',
      skill: 'Vaardigheden',
      ability: 'Bekwaamheden',
      other: 'Overige kenmerken',
      cluster: 'Samengestelde competenties',
      unknown: 'Soort niet gekozen'
    }
  },
  matrix: {
    intro:
      'Elke cel telt de incidenten die zowel bij de taak als bij de competentie zijn geplaatst, met hun aandeel in de incidenten van de taak. Een koppeling wordt voorgesteld (●) vanaf 2 incidenten en een aandeel van 25%.',
    caption: 'Aantal incidenten per taak en competentie',
    cell: (count: number, share: number) => `${f.count(count)} (${f.percent(share)})`,
    unlinked: (labels: string[]) => `Zonder voorgestelde koppeling: ${f.list(labels)}.`,
    missing: 'er is minstens één taak en één competentie met incidenten nodig.'
  },
  agreement: {
    intro:
      'Twee groepen die dezelfde incidenten indelen, komen meer of minder vaak bij dezelfde taak uit. Vergeleken worden de incidenten die beide groepen kregen en in een taak op klasniveau plaatsten. Omdat de taken na overleg zijn samengelegd, kan dit cijfer hoger uitvallen dan bij een blinde indeling. Het is niet gecorrigeerd voor toeval.',
    caption: 'Gemeenschappelijke incidenten bij dezelfde taak',
    columns: ['Groepen', 'Gemeenschappelijk', 'Door beide geplaatst', 'Zelfde taak', 'Overeenstemming'],
    pair: (a: number, b: number) => `${a} en ${b}`,
    range: (pairs: number, low: number, middle: number, high: number) =>
      pairs === 1
        ? `De twee groepen plaatsten ${f.percent(middle)} van hun gemeenschappelijke incidenten bij dezelfde taak.`
        : f.percent(low) === f.percent(high)
          ? `Bij alle ${f.count(pairs)} paren van groepen bedraagt de overeenstemming ${f.percent(middle)}.`
          : `Over ${f.count(pairs)} paren van groepen ligt de overeenstemming tussen ${f.percent(low)} en ${f.percent(high)}, met als mediaan ${f.percent(middle)}.`,
    many: (pairs: number) =>
      `Door het grote aantal paren (${f.count(pairs)}) zijn ze niet afzonderlijk vermeld.`,
    oneGroup: 'er is geen tweede groep om mee te vergelijken.',
    tooFew: (shared: number, needed: number) =>
      shared === 0
        ? 'niet berekend, omdat geen twee groepen dezelfde incidenten indeelden.'
        : `niet berekend, omdat twee groepen hoogstens ${incidents(shared)} gemeen hebben die beide in een taak plaatsten; daarvoor zijn er ${f.count(needed)} nodig.`,
    rest: 'Niet berekend zijn de overeenstemming over competenties, de correctie voor toeval, de overeenstemming tussen individuele deelnemers en de terugvertaling.',
    restButRetranslation:
      'Niet berekend zijn de overeenstemming over competenties, de correctie voor toeval en de overeenstemming tussen individuele deelnemers.'
  },
  retranslation: {
    heading: 'Terugvertaling',
    intro: (threshold: number) =>
      `Leden van een andere groep legden de incidenten van een groep opnieuw in haar categorieën, elk apart en zonder te zien waar ze lagen. Een incident is teruggelegd als minstens ${f.count(threshold)}% van de beoordelaars het weer in de eigen categorie legde; een categorie blijft behouden als minstens de helft van haar incidenten terugkwam, en minstens twee. Categorieën en incidenten zijn die van bij het begin van de ronde.`,
    indicative:
      'Met minder dan vijf beoordelaars is een resultaat indicatief: één ander antwoord kan het beeld veranderen.',
    caption: 'Terugvertaling per groep en ronde',
    columns: [
      'Ronde',
      'Beoordelaars',
      'Incidenten terug',
      '95%-interval',
      'Antwoorden terug',
      'Categorieën behouden'
    ],
    frames: { task: 'taken', competency: 'competenties' },
    round: (group: number, frame: string, number: number) =>
      `Groep ${f.count(group)}, ${frame}, ronde ${f.count(number)}`,
    few: (judges: number) => `${f.count(judges)} (indicatief)`,
    of: (some: number, all: number, share: number) =>
      `${f.count(some)} van ${f.count(all)} (${f.percent(share)})`,
    range: (lower: number, upper: number) => `${f.percent(lower)}–${f.percent(upper)}`,
    kept: (some: number, all: number) => `${f.count(some)} van ${f.count(all)}`
  },
  method: {
    steps: {
      written: 'De deelnemers schreven elk voor zich incidenten.',
      reviewed: 'De begeleider beoordeelde incidenten op de kwaliteitscriteria.',
      sorted: 'De groepen deelden de incidenten in taken en competenties in, zonder vooraf gegeven lijst.',
      pooled: 'De klas legde de categorieën van de groepen samen tot taken en competenties op klasniveau.'
    },
    phases: (names: string[]) => `De workshop is opgezet in deze fasen: ${f.list(names)}.`,
    phaseNames: {
      lobby: 'wachtruimte',
      write: 'schrijven',
      review: 'bespreken',
      analyse: 'analyseren',
      retranslate: 'terugvertalen',
      pool: 'samenleggen',
      report: 'functieanalyse'
    },
    coverage: (placed: number, total: number) =>
      total === 1
        ? `Van het geanalyseerde incident ${placed === 1 ? 'is de taak bepaald' : 'is geen taak bepaald'}.`
        : `${f.count(placed)} van de ${f.count(total)} geanalyseerde incidenten liggen onder een taak op klasniveau.`,
    nowhere: (count: number) =>
      count === 1
        ? '1 incident paste volgens een groep bij geen enkele taak.'
        : `${f.count(count)} incidenten pasten volgens een groep bij geen enkele taak.`,
    split: (count: number) =>
      count === 1
        ? '1 incident is gesplitst omdat het meer dan één gedrag beschrijft; in elke telling blijft het één incident.'
        : `${f.count(count)} incidenten zijn gesplitst omdat ze meer dan één gedrag beschrijven; in elke telling blijft elk één incident.`,
    setAside: (left: { group: number; label: string; reason: string }[]) =>
      `Bij het samenleggen ${left.length === 1 ? 'bleef 1 categorie' : `bleven ${f.count(left.length)} categorieën`} van groepen buiten de klas, met de reden: ${left
        .map(({ group, label, reason }) => `‘${label}’ van groep ${group} (${reason.replace(/\.$/, '')})`)
        .join('; ')}.`,
    unpooled: (count: number) =>
      count === 1
        ? '1 categorie van een groep is niet in een categorie van de klas opgenomen.'
        : `${f.count(count)} categorieën van groepen zijn niet in een categorie van de klas opgenomen.`,
    assistance: {
      off: 'De groepen sorteerden zonder voorstellen van de computer.',
      unused: 'De groepen mochten de computer om voorstellen vragen, maar namen er geen over.',
      used: (counts: string) =>
        `De computer mocht de groepen voorstellen doen op grond van woorden, niet van betekenis; de groepen beslisten: ${counts}.`,
      kinds: {
        grouping: 'groepjes incidenten',
        similar: 'gelijkende incidenten',
        category: 'een categorie voor een incident',
        terms: 'woorden voor een label'
      },
      count: (kind: string, accepted: number, dismissed: number) =>
        dismissed === 0
          ? `${kind}, ${f.count(accepted)} keer overgenomen`
          : `${kind}, ${f.count(accepted)} keer overgenomen en ${f.count(dismissed)} keer niet`
    },
    quality: {
      heading: 'Kwaliteit van de incidenten',
      caption: 'Nalezen op de vier kwaliteitscriteria (alle ingediende incidenten)',
      columns: ['', 'Incidenten'],
      judged: 'Beoordeeld',
      passed: 'Voldeden bij de laatste beoordeling',
      sentBack: 'Teruggestuurd met een opmerking',
      improved: 'Daarna verbeterd en opnieuw ingediend',
      versions: 'Bewaarde versies, alle incidenten samen',
      rule: 'Een incident voldoet als geen enkel criterium ‘niet’ scoort en minstens drie criteria ‘voldaan’.',
      none: 'geen enkel incident is op de kwaliteitscriteria beoordeeld.'
    },
    amount: {
      heading: 'Hoeveel incidenten',
      none: 'er zijn geen incidenten om te analyseren.',
      exercise: (count: number) =>
        `Deze analyse steunt op ${incidents(count)}. Met minder dan 20 incidenten is ze een oefening: de methode is geoefend, maar over de functie is geen besluit mogelijk.`,
      sketch: (count: number) =>
        `Deze analyse steunt op ${incidents(count)}. Met 20 tot 49 incidenten is ze een schets: ze toont waar het in de functie op aankomt, maar is niet volledig.`,
      main: (count: number) =>
        `Deze analyse steunt op ${incidents(count)}. Met 50 tot 99 incidenten zijn hoofdcategorieën verdedigbaar, fijnere onderverdelingen niet.`,
      analysis: (count: number) =>
        `Deze analyse steunt op ${incidents(count)}. Vanaf 100 incidenten is een functieanalyse mogelijk voor een eenvoudige of goed gekende functie, binnen de vermelde beperkingen. Voor complexe functies vraagt de literatuur er enkele duizenden.`
    },
    limits: {
      heading: 'Bekende vertekeningen'
    },
    missing: {
      heading: 'Wat niet is onderzocht',
      ratings: 'Belang, frequentie en moeilijkheid van de taken',
      retranslation: 'Terugvertaling',
      facts: 'Rapportering, opleidingsniveau, verloning, uurregeling en fysieke omstandigheden'
    }
  },
  credibility: credibilityNl,
  procedure: procedureNl,
  appendix: {
    evidenceIntro:
      'Per uitspraak de incidenten waarop ze steunt: + voor effectief, − voor ineffectief gedrag, met het nummer uit bijlage B.',
    evidenceCaption: 'Uitspraken en hun incidenten',
    evidenceColumns: ['Nr.', 'Uitspraak', 'Code', 'Deelnemers', 'Groepen', 'Incidenten'],
    many: (count: number) =>
      `${incidents(count)}; bijlage B vermeldt bij elk incident de taken en competenties.`,
    groups: (count: number) => groups(count),
    incidentsIntro:
      'De incidenten staan hier in hun laatste ingediende versie, in de woorden van de auteur en zonder naam.',
    noIncidents: 'er zijn geen incidenten om te analyseren.',
    noStatements: 'geen enkele uitspraak steunt op incidenten.',
    noCategories: 'er zijn geen categorieën op klasniveau.',
    codebook: {
      kind: 'Soort',
      incidents: 'Incidenten',
      anchors: 'Ankervoorbeelden',
      sources: 'Samengelegd uit',
      source: (group: number, label: string, count: number) =>
        `groep ${f.count(group)}: ‘${label}’ (${incidents(count)})`,
      fromGroup: (group: number, text: string) => `${text} (definitie van groep ${f.count(group)})`
    }
  }
};

export type Wording = typeof nl;
