import { formats } from '../../formats.ts';

const f = formats('nl');
const two = new Intl.NumberFormat('nl-BE', { maximumFractionDigits: 2 });

/** The Dutch wording of the rating scales; English has the same shape. */
export const nl = {
  subtitle: 'Per competentie een schaal met gedrag uit de incidenten als anker',
  made: (date: string) => `Opgemaakt op ${date}`,
  about: {
    title: 'Hoe je deze schalen leest',
    text: [
      'Elke schaal loopt van 7 (zeer effectief) naar 1 (zeer ineffectief). Een anker is gedrag uit een incident; het staat op de hoogte van het gemiddelde oordeel van de klas.',
      'Vergelijk wat je waarneemt met de ankers en kies het punt waar het gedrag het best bij past. Tussen twee ankers mag je een punt ertussen kiezen.'
    ],
    use: 'Deze schalen zijn in een klas ontwikkeld om de methode te leren. Gebruik ze niet om echte personen te beoordelen.'
  },
  definition: 'Definitie',
  exclude: 'Hoort er niet bij',
  anchorOf: 'Algemene ankers',
  general: {
    high: (label: string) => `Hoog (6-7): toont ‘${label}’ ook wanneer de omstandigheden het moeilijk maken.`,
    middle: (label: string) =>
      `Midden (4): toont ‘${label}’ in gewone omstandigheden, niet meer en niet minder dan wat nodig is.`,
    low: (label: string) =>
      `Laag (1-2): laat ‘${label}’ na waar de situatie erom vraagt, of doet het tegenovergestelde.`
  },
  caption: (label: string) => `Gedragsverankerde schaal: ${label}`,
  columns: ['Punt', 'Ankervoorbeeld', 'Plaats op de schaal'] as [string, string, string],
  points: { 7: 'zeer effectief', 4: 'neutraal', 1: 'zeer ineffectief' } as Record<number, string>,
  gap: 'geen ankervoorbeeld',
  figures: (mean: number, sd: number, n: number) =>
    `${f.mean(mean)} · SD ${two.format(sd)} · n = ${f.count(n)}`,
  back: (share: number) => `${f.percent(share)} terugvertaald`,
  few: 'minder dan 5 beoordelaars',
  complete:
    'Deze schaal is volledig: minstens drie ankers die genoeg mensen beoordeelden, onder én boven het midden.',
  incomplete:
    'Deze schaal is nog onvolledig: er zijn minstens drie ankers nodig die genoeg mensen beoordeelden, waarvan één onder en één boven het midden.',
  noAnchors:
    'er is nog geen incident van deze competentie dat minstens twee mensen op effectiviteit beoordeelden en dat goed genoeg werd terugvertaald.',
  candidates: {
    title: 'Gedrag dat nog een plaats op de schaal zoekt',
    effective: 'Effectief gedrag (boven het midden)',
    ineffective: 'Ineffectief gedrag (onder het midden)'
  },
  none: 'er zijn nog geen competenties op klasniveau met incidenten.',
  noDefinition: 'schrijf een definitie in het codeboek van de klas.'
};

export type BarsWording = typeof nl;
