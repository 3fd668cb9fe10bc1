import { define } from './define.ts';

export const cliSimilarMessages = define(
  {
    summary: 'zoek bij elke tekst de teksten die er het meest op lijken',
    about:
      'Leest teksten: id en text, of circumstances, behaviour en consequences; een kolom lang (nl, en) mag. Geeft bij elke tekst de meest gelijkende andere, met een score van 0 tot 1, het vertrouwen (hoe waarschijnlijk het is dat mensen de twee samen leggen) en de woorden die het maken; "rij ~ wachten" zijn woorden die ongeveer hetzelfde betekenen. Hoogstens 5000 teksten.',
    options: {
      id: 'alleen bij deze tekst',
      top: 'zoveel bij elke tekst'
    },
    noSuchId: (id: string) => `Er is geen tekst met id "${id}".`
  },
  {
    summary: 'find for each text the texts most like it',
    about:
      'Reads texts: id and text, or circumstances, behaviour and consequences; a column lang (nl, en) may be there. Gives for each text the others most like it, with a score from 0 to 1, the confidence (how likely it is that people lay the two together) and the words that make it so; "queue ~ wait" are words that mean something alike. At most 5,000 texts.',
    options: {
      id: 'for this text only',
      top: 'so many for each text'
    },
    noSuchId: (id: string) => `There is no text with id "${id}".`
  }
);
