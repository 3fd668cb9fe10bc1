import type { Polarity } from '../incident.ts';
import type { Match } from './phrases.ts';
import type { PolarityDoubt } from './report.ts';
import { found, spans, type FieldReading } from './rules/field.ts';

/**
 * Do the consequences speak only for the other polarity? Words of a sentence that denies something ("no
 * complaint came") count for neither side. Null when they fit, or say nothing about it.
 */
export function doubtPolarity(consequences: FieldReading, polarity: Polarity): PolarityDoubt | null {
  const { text, words } = consequences.reading;
  const { negations } = consequences.lexicon.sets;
  const sentence = (word: number) => text.slice(0, words[word]!.start).split(/[.;!?]\s/).length;
  const counts = ({ first, last }: Match) =>
    !words.some(
      (word, at) => (at < first || at > last) && negations.has(word.lower) && sentence(at) === sentence(first)
    );
  const good = found(consequences, 'goodOutcome').filter(counts);
  const bad = found(consequences, 'badOutcome', 'goodOutcome').filter(counts);
  const [fitting, opposed] = polarity === 'effective' ? [good, bad] : [bad, good];
  if (fitting.length > 0 || opposed.length === 0) return null;
  return {
    seems: polarity === 'effective' ? 'ineffective' : 'effective',
    field: 'consequences',
    spans: spans(consequences, opposed)
  };
}
