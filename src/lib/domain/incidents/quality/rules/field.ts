import type { Lexicon, ListName } from '../lexicon.ts';
import { findPhrases, type Match, type Matches } from '../phrases.ts';
import { read, type Reading } from '../reading.ts';
import type { Span } from '../report.ts';

/** One answer, read and searched. */
export interface FieldReading {
  reading: Reading;
  matches: Matches;
  lexicon: Lexicon;
}

export function readField(text: string, lexicon: Lexicon): FieldReading {
  const reading = read(text);
  return { reading, matches: findPhrases(reading, lexicon), lexicon };
}

/** What of a list stands in the field, but for what an exception takes away. */
export function found({ matches }: FieldReading, list: ListName, except?: ListName): Match[] {
  const hits = matches[list] ?? [];
  const exceptions = (except && matches[except]) ?? [];
  return hits.filter(
    (hit) => !exceptions.some((other) => hit.first <= other.last && hit.last >= other.first)
  );
}

/** Where the words of these matches stand in the text as typed. */
export function spans({ reading: { words, original } }: FieldReading, matches: readonly Match[]): Span[] {
  return matches.map(({ first, last }) => original(words[first]!.start, words[last]!.end));
}

/** Number of different groups among the matches. */
export function groups(matches: readonly Match[]): number {
  return new Set(matches.map((match) => match.group)).size;
}

/** Share of words that two fields have in common, of the words of both (Jaccard). */
export function overlap(a: FieldReading, b: FieldReading): number {
  const [one, other] = [a, b].map((field) => new Set(field.reading.words.map((word) => word.lower)));
  const common = [...one!].filter((word) => other!.has(word)).length;
  const all = one!.size + other!.size - common;
  return all === 0 ? 0 : common / all;
}
