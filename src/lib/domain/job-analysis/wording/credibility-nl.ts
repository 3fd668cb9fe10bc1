import type { AssessedCheck } from '../../credibility/assess.ts';
import type { CheckStatus, CredibilityCheck, TheoryRelation } from '../../credibility/credibility.ts';
import type { Known } from '../../credibility/known.ts';
import type { AskedPart } from '../../credibility/record.ts';
import { formats } from '../formats.ts';

const f = formats('nl');
const n = (count: number, one: string, many: string) => `${f.count(count)} ${count === 1 ? one : many}`;
const are = (count: number) => (count === 1 ? 'is' : 'zijn');
const of = (some: number, all: number) => `${f.count(some)} van de ${f.count(all)}`;
const share = (some: number, all: number) => `${of(some, all)} (${f.percent(all === 0 ? 0 : some / all)})`;
const asked: Record<AskedPart, string> = {
  jobTitle: 'de naam van de functie',
  aim: 'het doel van de functie',
  quota: 'het aantal gevraagde incidenten',
  ask: 'de bijkomende vragen',
  focus: 'de gevraagde competentie'
};
const statuses: Record<CheckStatus, string> = {
  met: 'voldaan',
  partly: 'deels voldaan',
  unmet: 'niet voldaan',
  notDone: 'niet uitgevoerd',
  notApplicable: 'niet van toepassing'
};
const checks: Record<CredibilityCheck, string> = {
  recording: 'Vastleggen van de verslagen',
  fidelity: 'Protocoltrouw',
  extraction: 'Onafhankelijke extractie',
  exhaustiveness: 'Uitputtendheid',
  participation: 'Participatiegraad',
  placing: 'Plaatsing door een onafhankelijke beoordelaar',
  authors: 'Terugkoppeling aan deelnemers',
  experts: 'Deskundigenoordeel',
  theory: 'Theoretische overeenstemming'
};
const relations: Record<TheoryRelation, string> = {
  confirms: 'bevestigt',
  extends: 'vult aan',
  contradicts: 'spreekt tegen'
};

/** What was counted for each check, in a sentence without a full stop. */
const counted: { [C in CredibilityCheck]: (known: Known[C]) => string } = {
  recording: ({ incidents, traced }) =>
    traced === incidents
      ? 'elk geanalyseerd incident gaat terug op een tekst van de auteur zelf; alle versies zijn bewaard'
      : `${share(traced, incidents)} geanalyseerde incidenten gaan terug op een tekst van de auteur zelf`,
  fidelity: ({ changes }) =>
    changes.length === 0
      ? 'elke auteur kreeg dezelfde vragen; ze veranderden niet meer na het eerste ingediende incident'
      : `de vragen veranderden ${n(changes.length, 'keer', 'keer')} na het eerste ingediende incident: ${f.list(
          changes.map(({ at, parts }) => `${f.list(parts.map((part) => asked[part]))} (${f.date(at)})`)
        )}`,
  extraction: ({ split, second, passages, common }) =>
    `${n(split, 'incident is', 'incidenten zijn')} gesplitst; bij ${share(second, split)} duidde een tweede codeur passages aan, en ${share(common, passages)} passages komen overeen`,
  exhaustiveness: ({ incidents, verdict }) =>
    verdict === 'met'
      ? `na ${n(incidents, 'geplaatst incident', 'geplaatste incidenten')} is de reeks verzadigd`
      : verdict === 'nearly'
        ? `na ${n(incidents, 'geplaatst incident', 'geplaatste incidenten')} is de reeks bijna verzadigd: één van de twee toetsen is gehaald`
        : `na ${n(incidents, 'geplaatst incident', 'geplaatste incidenten')} is de reeks niet verzadigd`,
  participation: ({ categories, viable }) =>
    `${of(viable, categories)} categorieën ${viable === 1 ? 'bereikt' : 'bereiken'} 25% van de deelnemers`,
  placing: ({ incidents, placed, judgements, matched }) =>
    `beoordelaars plaatsten ${share(placed, incidents)} incidenten opnieuw, zonder te weten waar ze lagen; ${share(matched, judgements)} plaatsingen komen overeen`,
  authors: ({ authors, answered, answers, confirmed }) =>
    `${share(answered, authors)} auteurs antwoordden; ${share(confirmed, answers)} antwoorden bevestigen de plaatsing`,
  experts: ({ experts }) => `${n(experts, 'deskundige gaf', 'deskundigen gaven')} een oordeel`,
  theory: ({ categories, entries, assumptions }) =>
    `${of(entries, categories)} categorieën ${are(entries)} naast een bron gelegd; de uitgangspunten zijn ${assumptions ? '' : 'niet '}beschreven`
};

const reasons: Record<Exclude<AssessedCheck['reason'], 'counted' | 'ownSorts'>, (known: Known) => string> = {
  noIncidents: () => 'er zijn geen incidenten',
  noCategories: () => 'er zijn geen categorieën op klasniveau met incidenten',
  fewIncidents: ({ exhaustiveness: { incidents } }) =>
    `${n(incidents, 'incident is', 'incidenten zijn')} in een taak geplaatst; over minder dan 30 wordt geen uitspraak gedaan`,
  fewPeople: ({ participation: { contributors } }) =>
    `${n(contributors, 'deelnemer droeg', 'deelnemers droegen')} bij; onder de 8 wordt de participatiegraad niet beoordeeld`,
  nothingSplit: () => 'de auteurs leverden de incidenten zelf aan, en er is er geen gesplitst',
  noSecond: ({ extraction: { split } }) =>
    `${n(split, 'incident is', 'incidenten zijn')} gesplitst, zonder tweede codeur die er passages in aanduidde`,
  nobodyElse: () => 'niemand anders plaatste de incidenten opnieuw',
  nobodyAnswered: ({ authors: { authors } }) =>
    authors === 1
      ? 'de enige auteur heeft de plaatsing van eigen incidenten niet nagekeken'
      : `geen van de ${f.count(authors)} auteurs heeft de plaatsing van eigen incidenten nagekeken`,
  noExperts: () => 'er is geen oordeel van deskundigen',
  noTheory: () => 'de categorieën zijn niet naast bronnen gelegd'
};

const ownSorts = ({ placed, incidents, judgements, matched }: Known['placing']) =>
  `er is geen terugvertaling; leden sorteerden wel eerst alleen (${share(placed, incidents)} incidenten), en ${share(matched, judgements)} van die plaatsingen vallen samen met het bord van hun groep. Zij maakten de categorieën mee, dus meer dan ‘deels’ kan dit niet zijn`;

/** The wording of all that has to do with credibility; English has the same shape. */
export const credibilityNl = {
  heading: 'Geloofwaardigheidscontroles',
  intro:
    'De verfijnde methode van kritische incidenten kent negen controles op de geloofwaardigheid. Per controle staat hier wat er geteld is. Wat niet is gebeurd, staat er ook: in een klas is dat gewoon.',
  caption: 'De negen controles van de verfijnde CIT',
  columns: { check: 'Controle', status: 'Stand', why: 'Toelichting', judged: 'Oordeel van de begeleider' },
  statuses,
  checks,
  relations,
  counted,
  reasons,
  ownSorts,
  asked,
  judged: (status: CheckStatus | null, note: string) =>
    [status === null ? '' : statuses[status], note].filter((part) => part !== '').join(': '),
  saturation: {
    heading: 'Uitputtendheid en verzadiging',
    none: 'er zijn geen incidenten in een taak op klasniveau geplaatst.',
    rule: 'De reeks heet verzadigd als na twee derde van de incidenten minstens 90% van de uiteindelijke taken was opgedoken, zowel in de volgorde van plaatsing als in een willekeurige volgorde, en als de kans op een nieuwe taak bij het volgende incident hoogstens 5% is. Onder de 30 incidenten wordt geen verzadiging uitgesproken.',
    verdict: {
      met: 'De reeks is verzadigd.',
      nearly: 'De reeks is bijna verzadigd: één van de twee toetsen is gehaald.',
      not: 'De reeks is niet verzadigd.',
      few: (count: number) =>
        `Met ${n(count, 'geplaatst incident', 'geplaatste incidenten')} is over verzadiging geen uitspraak mogelijk; de cijfers hieronder zijn een aanwijzing.`
    },
    caption: 'Verzadiging van de taken',
    columns: ['', 'Waarde'],
    rows: {
      incidents: 'Incidenten in een taak op klasniveau',
      categories: 'Taken, waarvan met één incident',
      categoriesValue: (all: number, once: number) => `${f.count(all)}, ${f.count(once)}`,
      twoThirds: (at: number) => `Taken opgedoken na ${n(at, 'incident', 'incidenten')} (twee derde)`,
      inOrder: 'in de volgorde van plaatsing',
      anyOrder: 'in een willekeurige volgorde',
      newAtNext: 'Kans op een nieuwe taak bij het volgende incident',
      lastNew: 'Laatste incident met een nieuwe taak',
      lastNewValue: (at: number, since: number) =>
        `het ${f.count(at)}e; daarna nog ${n(since, 'incident', 'incidenten')}`,
      missing: 'Geschat aantal ontbrekende taken',
      estimate: 'Geschat totaal aantal taken',
      interval: (lower: number, upper: number) => `95%: ${f.mean(lower)} tot ${f.mean(upper)}`,
      unknown: 'niet te schatten'
    }
  },
  log: {
    heading: 'Uitputtendheidslogboek',
    caption: 'Incidenten die een nieuwe taak brachten, in de volgorde van plaatsing',
    columns: ['Volgnr.', 'Incident', 'Nieuwe taak', 'Taken tot hier', 'Datum', 'Groep']
  },
  participation: {
    heading: 'Participatie',
    none: 'er zijn geen categorieën op klasniveau met incidenten.',
    few: (people: number) =>
      `${n(people, 'deelnemer droeg', 'deelnemers droegen')} bij. Onder de 8 worden de aantallen vermeld, zonder oordeel.`,
    rule: 'Een categorie staat sterk genoeg als minstens 25% van de deelnemers die bijdroegen er een incident in heeft. Een categorie daaronder blijft in dit verslag staan, met die vermelding.',
    caption: (people: number) => `Deelnemers per categorie, van de ${f.count(people)} die bijdroegen`,
    columns: ['Categorie', 'Deelnemers', 'Participatiegraad', '95%-interval', 'Minstens 25%'],
    interval: (lower: number, upper: number) => `${f.percent(lower)} tot ${f.percent(upper)}`,
    yes: 'ja',
    no: 'nee, weinig gedragen',
    unjudged: 'niet beoordeeld'
  },
  experts: {
    heading: 'Wat deskundigen zeggen',
    none: 'er is geen oordeel van deskundigen gevraagd of gegeven.',
    caption: 'Antwoorden van deskundigen, zonder naam',
    columns: ['Relatie tot de functie', 'Bruikbaar?', 'Verrassend?', 'Wat ontbreekt?']
  },
  theory: {
    heading: 'Naast de literatuur',
    none: 'er zijn geen uitgangspunten beschreven en geen bronnen vergeleken.',
    assumptions: 'Uitgangspunten',
    noAssumptions: 'er zijn geen uitgangspunten beschreven.',
    caption: 'De categorieën naast bestaande bronnen',
    columns: ['Categorie', 'Bron', 'Verhouding', 'Toelichting'],
    note: 'Een bron die een categorie tegenspreekt, is geen mislukking: het verschil wordt vermeld.'
  },
  limits: [
    'Auteurs schrijven uit hun herinnering, en die vult achteraf aan en laat weg.',
    'Opvallende en dramatische voorvallen komen het makkelijkst boven; ze zijn oververtegenwoordigd.',
    'Een slechte afloop kan gedrag achteraf slechter doen lijken, en een goede afloop beter. De toets is: was hetzelfde gedrag ook fout geweest als het goed was afgelopen?',
    'Wie een functie van buitenaf ziet, ziet het contact en niet de voorbereiding.',
    'Er is naar twee uitersten gevraagd. Gemiddeld gedrag en routinetaken zijn daardoor ondervertegenwoordigd, en het aantal incidenten zegt niets over hoe vaak iets voorkomt.',
    'Ook bij geoefende gebruikers is de betrouwbaarheid van de indeling in gepubliceerd onderzoek bescheiden (Koch e.a., 2009).',
    'Leg de uitkomst daarom naast een takenlijst, bestaande functieteksten en het oordeel van functiehouders.'
  ]
};

export type CredibilityWording = typeof credibilityNl;

/** Why a check stands where it stands: what was counted, in words. */
export function sayCheck(words: CredibilityWording, { check, reason }: AssessedCheck, known: Known): string {
  if (reason === 'ownSorts') return words.ownSorts(known.placing);
  if (reason !== 'counted') return words.reasons[reason](known);
  return sayCounted(words, check, known);
}

function sayCounted<C extends CredibilityCheck>(words: CredibilityWording, check: C, known: Known): string {
  return words.counted[check](known[check]);
}
