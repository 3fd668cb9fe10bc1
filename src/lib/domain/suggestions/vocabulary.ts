import type { Lexeme, PreparedText } from './prepared.ts';

/** The words that texts use, each once, and where: of each text the numbers of its words, in order. */
export interface Vocabulary {
  lexemes: Lexeme[];
  texts: Uint32Array[];
}

export function vocabularyOf(texts: readonly PreparedText[]): Vocabulary {
  const numbers = new Map<Lexeme, number>();
  const numberOf = (lexeme: Lexeme) => {
    const found = numbers.get(lexeme) ?? numbers.size;
    numbers.set(lexeme, found);
    return found;
  };
  const numbered = texts.map(({ words }) => Uint32Array.from(words, numberOf));
  return { lexemes: [...numbers.keys()], texts: numbered };
}

/** What one text has of one kind of feature. */
export interface Counts {
  column: Uint32Array;
  count: Float32Array;
}

/** How often each text has each feature of one kind. */
export interface Counted {
  counts: Counts[];
  /** How many features there are. */
  columns: number;
}

/** The features of each word of a vocabulary: those of word w stand from `starts[w]` up to `starts[w + 1]`. */
export interface FeaturesOfWords {
  starts: Uint32Array;
  column: Uint32Array;
  /** How much one occurrence of the word counts for the feature. */
  weight: Float32Array;
  columns: number;
}

/** Adds up, text by text, the features of its words. */
export function countFeatures({ texts }: Vocabulary, of: FeaturesOfWords): Counted {
  const { starts, column, weight, columns } = of;
  const sums = new Float32Array(columns);
  const touched = new Uint32Array(columns);
  const counts = texts.map((words): Counts => {
    let length = 0;
    for (let w = 0; w < words.length; w++) {
      const word = words[w]!;
      for (let e = starts[word]!, end = starts[word + 1]!; e < end; e++) {
        const c = column[e]!;
        if (sums[c] === 0) touched[length++] = c;
        sums[c]! += weight[e]!;
      }
    }
    const own = touched.slice(0, length);
    const count = new Float32Array(length);
    for (let e = 0; e < length; e++) {
      count[e] = sums[own[e]!]!;
      sums[own[e]!] = 0;
    }
    return { column: own, count };
  });
  return { counts, columns };
}
