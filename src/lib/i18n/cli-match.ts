import { define } from './define.ts';

export const cliMatchMessages = define(
  {
    summary: 'zoek welke categorieën van verschillende groepen hetzelfde betekenen',
    about:
      'Leest rijen met de kolommen group, category, label en incident, een rij voor elk geplaatst incident; text mag. Geeft paren van categorieën van verschillende groepen, de waarschijnlijkste eerst: samen te voegen (merge), verwant (related), of de ene als deel van de andere (parent, child), met het vertrouwen en de redenen: gedeelde incidenten, het label, de inhoud.',
    options: {},
    oneGroup: 'Er zijn categorieën van minstens twee groepen nodig.',
    tooMany: (found: number, most: number) => `Het zijn ${found} categorieën; meer dan ${most} kan niet.`
  },
  {
    summary: 'find which categories of different groups mean the same',
    about:
      'Reads rows with the columns group, category, label and incident, one row for each placed incident; text may be there. Gives pairs of categories of different groups, the most likely first: to merge, related, or one as part of the other (parent, child), with the confidence and the reasons: shared incidents, the label, the content.',
    options: {},
    oneGroup: 'Categories of at least two groups are needed.',
    tooMany: (found: number, most: number) =>
      `There are ${found} categories; no more than ${most} can be done.`
  }
);
