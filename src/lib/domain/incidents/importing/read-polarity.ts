import type { Polarity } from '../incident.ts';

/** What people write for the two kinds, in Dutch and English, without accents and in small letters. */
export const polarityWords: Record<Polarity, readonly string[]> = {
  effective: [
    ...[
      'effectief',
      'effectieve',
      'effective',
      'effektief',
      'doeltreffend',
      'doeltreffende',
      'positief',
      'positieve'
    ],
    ...[
      'positive',
      'pos',
      'goed',
      'goede',
      'good',
      'gunstig',
      'gunstige',
      'favourable',
      'favorable',
      'sterk'
    ],
    ...['succesvol', 'succesvolle', 'successful', 'plus', 'eff']
  ],
  ineffective: [
    ...[
      'ineffectief',
      'ineffectieve',
      'ineffective',
      'ineffektief',
      'oneffectief',
      'ondoeltreffend',
      'negatief'
    ],
    ...[
      'negatieve',
      'negative',
      'neg',
      'slecht',
      'slechte',
      'bad',
      'poor',
      'ongunstig',
      'ongunstige',
      'zwak'
    ],
    ...['unfavourable', 'unfavorable', 'unsuccessful', 'minus', 'min', 'ineff']
  ]
};

/** Signs and letters that stand for a kind when nothing else is there. */
const alone: Record<Polarity, readonly string[]> = {
  effective: ['+', '++', '(+)', 'e', '👍', '☺', '🙂'],
  ineffective: ['-', '--', '(-)', 'i', '👎', '☹', '🙁']
};
const denials = new Set(['niet', 'not', 'non', 'geen']);

/** A value without what people write differently; the same kind was meant where the keys are the same. */
export function polarityKey(value: string): string {
  return value
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[‐‑‒–—−]/g, '-')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * Which kind of incident a cell means: `effectief`, `Positief incident`, `niet effectief`, `+`.
 * @returns null when it says neither, or both
 */
export function readPolarity(value: string): Polarity | null {
  const key = polarityKey(value);
  for (const polarity of ['effective', 'ineffective'] as const) {
    if (alone[polarity].includes(key)) return polarity;
  }
  // "in-effectief", "non-effective"
  const words = key.replace(/\b(in|on|un|non)-(?=[a-z])/g, 'niet ').match(/[a-z]+/g) ?? [];
  const said = new Set<Polarity>();
  words.forEach((word, i) => {
    const denied = denials.has(words[i - 1] ?? '') || denials.has(words[i - 2] ?? '');
    if (polarityWords.effective.includes(word)) said.add(denied ? 'ineffective' : 'effective');
    else if (polarityWords.ineffective.includes(word)) said.add(denied ? 'effective' : 'ineffective');
  });
  const [one] = said;
  return said.size === 1 && one ? one : null;
}
