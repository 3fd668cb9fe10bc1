import { define } from './define.ts';

export const cliSuggestMessages = define(
  {
    summary: 'stel groepen voor van teksten die bij elkaar horen',
    about:
      'Leest teksten: id en text, of circumstances, behaviour en consequences; een kolom lang (nl, en) mag. Geeft voorgestelde groepen, de grootste eerst, met de woorden die ze kenmerken, de leden (de meest typische eerst), de samenhang (gemiddelde gelijkenis van de leden, 0 tot 1) en het vertrouwen: het deel van de paren in de groep dat mensen naar verwachting ook samen leggen. Apart staat wat nergens bij past. De stabiliteit zegt hoezeer de groepen toeval zijn (1 = elke herhaling geeft dezelfde).\n\nHet is een voorstel: woorden alleen zeggen weinig over wat mensen samen leggen. Hoogstens 5000 teksten.',
    options: { groups: 'gewenst aantal groepen; anders zoveel als de teksten ingeven' },
    tooManyGroups: (groups: number, texts: number) =>
      `Er zijn maar ${texts} teksten: dat kunnen geen ${groups} groepen worden.`
  },
  {
    summary: 'propose groups of texts that belong together',
    about:
      'Reads texts: id and text, or circumstances, behaviour and consequences; a column lang (nl, en) may be there. Gives proposed groups, the largest first, with the words that mark them, the members (the most typical first), the cohesion (mean likeness of the members, 0 to 1) and the confidence: the share of the pairs in the group that people may be expected to lay together too. What fits nowhere stands apart. The stability says how much the groups are a matter of chance (1 = every repetition gives the same).\n\nIt is a proposal: words alone say little about what people lay together. At most 5,000 texts.',
    options: { groups: 'wished number of groups; otherwise as many as the texts suggest' },
    tooManyGroups: (groups: number, texts: number) =>
      `There are only ${texts} texts: they cannot make ${groups} groups.`
  }
);
