import { formats } from '../formats.ts';

const f = formats('nl');
const two = new Intl.NumberFormat('nl-BE', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const raters = (n: number) => `${f.count(n)} ${n === 1 ? 'beoordelaar' : 'beoordelaars'}`;
const incidents = (n: number) => `${f.count(n)} ${n === 1 ? 'incident' : 'incidenten'}`;

/** What the class rated, in the CIT report. */
export const ratingsNl = {
  figure: (mean: number, sd: number | null, n: number) =>
    `${f.rating(mean)}${sd === null ? '' : ` ± ${f.rating(sd)}`} (n = ${f.count(n)})`,
  named: (name: string, figure: string) => `${name.toLowerCase()} ${figure}`,
  order:
    'De taken staan in volgorde van hun gemiddelde belang volgens de klas. Het aantal incidenten zegt wat waarnemers is opgevallen; het zegt niet hoe belangrijk een taak is.',
  caption: 'Beoordeling van de taken: gemiddelde ± standaardafwijking',
  task: 'Taak',
  verdict: 'Kritiek',
  rwg: (value: number) => `r_wg ${two.format(Math.max(0, value))}`,
  critical: { yes: 'kritiek', no: 'niet kritiek', unknown: 'niet te zeggen' },
  reasons: {
    frequent: 'belangrijk en frequent',
    grave: 'belangrijk, fouten zijn ernstig',
    unimportant: 'belang onder de grens',
    rare: 'niet frequent, fouten niet ernstig',
    notPerformed: 'wordt volgens minstens de helft niet uitgevoerd',
    unrated: 'niet volledig beoordeeld'
  },
  rule: (importance: number, frequency: number) =>
    `Kritiek is een taak met een gemiddeld belang van minstens ${f.mean(importance)} en een gemiddelde frequentie van minstens ${f.mean(frequency)} of een gevolg van fouten van minstens 4. ‘Niet uitgevoerd’ en ‘weet niet’ tellen niet mee in een gemiddelde. ‘Kritiek’ is hier een eigenschap van de taak en heeft niets te maken met kritieke incidenten.`,
  list: (labels: string[]) =>
    labels.length === 0
      ? 'Volgens deze regel is geen enkele taak kritiek.'
      : `Kritiek volgens deze regel: ${f.list(labels)}.`,
  who: 'De beoordelaars zijn de deelnemers van de workshop; zij zijn niet noodzakelijk functiehouders.',
  noTasks: 'belang en frequentie van de taken zijn niet beoordeeld.',
  matrix: {
    notRated: 'de klas heeft de koppelingen niet beoordeeld.',
    rule: 'De klas beoordeelde de koppelingen van 0 (niet nodig) tot 3 (onmisbaar). Een koppeling is behouden bij een gemiddelde van minstens 2 door minstens 3 beoordelaars, of als de begeleider dat besliste.',
    caption: 'Koppelingen: oordeel van de klas en beslissing',
    columns: ['Taak', 'Competentie', 'Incidenten', 'Oordeel', 'Stand'],
    states: {
      kept: 'behouden',
      dropped: 'geschrapt',
      proposed: 'voorgesteld',
      none: 'geen koppeling'
    },
    decided: (state: string) => `${state} (begeleider)`,
    conflicts: {
      ratedWithoutIncidents: (task: string, competency: string) =>
        `${task} × ${competency}: volgens de klas nodig, zonder incidenten.`,
      incidentsRatedLow: (task: string, competency: string) =>
        `${task} × ${competency}: volgens de incidenten voorgesteld, volgens de klas niet nodig.`
    },
    unlinked: (labels: string[]) => `Zonder koppeling: ${f.list(labels)}.`,
    person: (labels: string[]) =>
      `Tot de persoonsspecificatie horen de competenties die bij minstens één kritieke taak horen: ${f.list(labels)}.`,
    noPerson: 'Geen enkele competentie hoort bij een kritieke taak; er volgt dus geen persoonsspecificatie.',
    provisional: (label: string) => `${label} (alleen voorgesteld)`
  },
  agreement: {
    heading: 'Overeenstemming van de beoordelaars',
    none: 'er is niets beoordeeld door minstens twee deelnemers.',
    icc: (name: string, value: number, range: [number, number] | null, n: number) =>
      `${name}: ICC(2,k) = ${two.format(value)}${range === null ? '' : ` (95%-interval ${two.format(range[0])} tot ${two.format(range[1])})`}, over ${raters(n)} die alle taken beoordeelden.`,
    dropped: (n: number) =>
      `${raters(n)} sloeg${n === 1 ? '' : 'en'} iets over en tel${n === 1 ? 't' : 'len'} hier niet mee.`,
    w: (value: number) => `Over de volgorde van de taken: Kendalls W = ${two.format(value)}.`,
    read: {
      strong: 'De klas maakt hetzelfde onderscheid tussen de taken.',
      tentative: 'De klas maakt ongeveer hetzelfde onderscheid tussen de taken; het gemiddelde is voorlopig.',
      weak: 'De klas is het oneens over welke taken hoger scoren.'
    },
    effectiveness: (rated: number, within: number, few: number) =>
      `De effectiviteit van ${incidents(rated)} is beoordeeld op een schaal van 1 tot 7; bij ${f.count(within)} daarvan verschillen de beoordelaars weinig (SD hoogstens 1,50)${few > 0 ? `, en ${f.count(few)} ${few === 1 ? 'heeft' : 'hebben'} minder dan 5 oordelen` : ''}.`,
    conflicts: (numbers: number[]) =>
      `Niet kritisch of met een andere polariteit dan de auteur opgaf: incident ${f.list(numbers.map(String))}.`
  },
  emotions: {
    none: 'de emotionele eisen van de functie zijn niet beoordeeld.',
    caption: 'Emotionele eisen: gemiddelde ± standaardafwijking op een schaal van 1 tot 5',
    columns: ['Eis', 'Beoordeling', 'Weet niet'],
    load: (value: number | null, resources: number | null) =>
      value === null || resources === null
        ? 'Belasting en hulpbronnen zijn niet te berekenen zolang niet elke eis beoordeeld is.'
        : `Belasting: ${f.mean(value)}; hulpbronnen: ${f.mean(resources)}.`,
    heavy: 'Hoge emotionele belasting: de belasting is minstens 3,5 en de hulpbronnen blijven onder 3,0.',
    note: 'Dit is een hulp bij het beschrijven van de functie, geen diagnose.'
  }
};
