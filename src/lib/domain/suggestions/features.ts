import type { Lexeme, PreparedText } from './prepared.ts';
import { RowsBuilder, type SparseRows } from './sparse.ts';

/**
 * Texts as points: what they say in words, in parts of words, and in concepts; with a sentence model also what
 * the model makes of them. How much each counts was measured: docs/suggestions.md.
 */
const weights = { words: 0.5, parts: 1, concepts: 0.9, vector: 2 };
/** What the area of a concept (care, money) counts beside the concept. */
const areaShare = 0.5;
/** Areas that say less about the subject: good and bad belong in one pile, as both polarities do. */
const areaWeights = new Map([
  ['evaluation/', 0.2],
  ['general/', 0.5],
  ['frame/', 0.5],
  ['emotion/', 0.5],
  ['attitude/', 0.5]
]);
/** Parts of a word are runs of so many letters, the edges of the word included. */
const shortest = 3;
const longest = 5;

export interface Features {
  /** A text a row, of length 1 (0 for a text without words). */
  matrix: SparseRows;
  /** The vectors of a sentence model, weighted to stand beside the rows of the matrix; null without one. */
  vectors: Float32Array[] | null;
}

/** What a block of features counts in a text: by column, how often. */
type Counts = Map<number, number>;

/** Gives numbers to the features of one kind. */
class Columns {
  #numbers = new Map<string, number>();
  number(name: string): number {
    let found = this.#numbers.get(name);
    if (found === undefined) this.#numbers.set(name, (found = this.#numbers.size));
    return found;
  }
  get size(): number {
    return this.#numbers.size;
  }
}

interface Block {
  counts: Counts[];
  columns: number;
  weight: number;
  /** Whether a second time counts less than the first. */
  damped: boolean;
}

/** Texts as points, each of length 1; what many texts have counts little (inverse document frequency). */
export function featuresOf(texts: readonly PreparedText[]): Features {
  const blocks = [wordBlock(texts), partBlock(texts), conceptBlock(texts)];
  const scaled = blocks.map((block) => scales(block, texts.length));
  const withModel = texts.length > 0 && texts.every(({ vector }) => vector);
  const builder = new RowsBuilder();
  texts.forEach((_, i) => {
    let sum = withModel ? weights.vector ** 2 : 0;
    const lengths = blocks.map((block, b) => {
      const length = Math.sqrt(lengthOf(block, i, scaled[b]!.idf));
      if (length > 0) sum += block.weight ** 2;
      return length;
    });
    let first = 0;
    blocks.forEach((block, b) => {
      const { idf, frequency } = scaled[b]!;
      const factor = block.weight / (lengths[b]! * Math.sqrt(sum));
      for (const [column, count] of block.counts[i]!) {
        // What one text has alone makes it longer, but brings it near to no other text.
        if (frequency[column]! > 1) builder.add(first + column, damp(block, count) * idf[column]! * factor);
      }
      first += block.columns;
    });
    builder.endRow();
  });
  const columns = blocks.reduce((sum, block) => sum + block.columns, 0);
  return { matrix: builder.build(columns), vectors: withModel ? vectorsOf(texts, blocks) : null };
}

const damp = (block: Block, count: number) => (block.damped ? 1 + Math.log(count) : count);

function lengthOf(block: Block, i: number, idf: Float64Array): number {
  let sum = 0;
  for (const [column, count] of block.counts[i]!) sum += (damp(block, count) * idf[column]!) ** 2;
  return sum;
}

function scales({ counts, columns }: Block, n: number) {
  const frequency = new Uint32Array(columns);
  for (const text of counts) for (const column of text.keys()) frequency[column]!++;
  const idf = Float64Array.from(frequency, (df) => Math.log((1 + n) / (1 + df)) + 1);
  return { frequency, idf };
}

function vectorsOf(texts: readonly PreparedText[], blocks: readonly Block[]): Float32Array[] {
  return texts.map(({ vector }, i) => {
    const present = blocks.filter((block) => block.counts[i]!.size > 0);
    const sum = present.reduce((total, block) => total + block.weight ** 2, weights.vector ** 2);
    return vector!.map((x) => (x * weights.vector) / Math.sqrt(sum));
  });
}

const tally = (counts: Counts, column: number, by = 1) => counts.set(column, (counts.get(column) ?? 0) + by);

function wordBlock(texts: readonly PreparedText[]): Block {
  const columns = new Columns();
  const counts = texts.map(({ words }) => {
    const text: Counts = new Map();
    for (const word of words) if (!word.stop) tally(text, columns.number(word.stem));
    return text;
  });
  return { counts, columns: columns.size, weight: weights.words, damped: true };
}

function partBlock(texts: readonly PreparedText[]): Block {
  const columns = new Columns();
  const known = new Map<Lexeme, number[]>();
  const partsOf = (lexeme: Lexeme) => {
    let found = known.get(lexeme);
    if (!found) known.set(lexeme, (found = parts(lexeme.word).map((part) => columns.number(part))));
    return found;
  };
  const counts = texts.map(({ words }) => {
    const text: Counts = new Map();
    for (const word of words) for (const column of partsOf(word)) tally(text, column);
    return text;
  });
  return { counts, columns: columns.size, weight: weights.parts, damped: true };
}

/** `les`: " le", "les", "es ", " les", "les ", " les ". */
function parts(word: string): string[] {
  const padded = ` ${word} `;
  const found: string[] = [];
  for (let size = shortest; size <= longest; size++) {
    if (size >= padded.length) {
      found.push(padded);
      break;
    }
    for (let at = 0; at + size <= padded.length; at++) found.push(padded.slice(at, at + size));
  }
  return found;
}

function conceptBlock(texts: readonly PreparedText[]): Block {
  const columns = new Columns();
  const counts = texts.map(({ words }) => {
    const text: Counts = new Map();
    for (const { concepts } of words) {
      for (const concept of concepts) {
        const area = concept.slice(0, concept.indexOf('/') + 1);
        const weight = areaWeights.get(area) ?? 1;
        tally(text, columns.number(concept), weight / Math.sqrt(concepts.length));
        tally(text, columns.number(area), (weight * areaShare) / concepts.length);
      }
    }
    return text;
  });
  return { counts, columns: columns.size, weight: weights.concepts, damped: false };
}
