import { define } from './define.ts';

export const cliAssignMessages = define(
  {
    summary: 'stel categorieën voor, geleerd van gesorteerde voorbeelden',
    about:
      'Leest teksten (id en text, of de drie delen van een incident) en in een tweede bestand voorbeelden met hun categorie (text en label). Geeft bij elke tekst de waarschijnlijkste categorieën, met het vertrouwen (van de voorstellen met vertrouwen p is ongeveer een deel p juist) en de woorden die ervoor pleiten. "fits": false betekent: lijkt op niets wat gesorteerd is, of te onzeker; beter apart te laten. Hoogstens 5000 teksten en voorbeelden samen.',
    options: {
      examples: 'bestand met gesorteerde voorbeelden (text, label)',
      top: 'zoveel voorstellen bij elke tekst'
    },
    oneLabel: 'Er zijn voorbeelden van minstens twee categorieën nodig.',
    tooManyTogether: (found: number, most: number) =>
      `Het zijn ${found} teksten en voorbeelden samen; meer dan ${most} kan niet.`
  },
  {
    summary: 'suggest categories, learned from sorted examples',
    about:
      'Reads texts (id and text, or the three parts of an incident) and in a second file examples with their category (text and label). Gives for each text the most likely categories, with the confidence (of suggestions at confidence p, about a share p is right) and the words that speak for them. "fits": false means: like nothing that was sorted, or too uncertain; better left apart. At most 5,000 texts and examples together.',
    options: {
      examples: 'file with sorted examples (text, label)',
      top: 'so many suggestions for each text'
    },
    oneLabel: 'Examples of at least two categories are needed.',
    tooManyTogether: (found: number, most: number) =>
      `There are ${found} texts and examples together; no more than ${most} can be done.`
  }
);
