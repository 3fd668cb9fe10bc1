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
/** Of more texts than this, parts that occur in a larger share of them are left out. */
const many = 600;
const commonest = 0.2;

export interface Features {
  /** A text a row, of length 1 (0 for a text without words). */
  matrix: SparseRows;
  /** The vectors of a sentence model, weighted to stand beside the rows of the matrix; null without one. */
  vectors: Float32Array[] | null;
}

/** What a text has of one kind of feature. */
interface Counts {
  column: Uint32Array;
  count: Float32Array;
}

interface Block {
  counts: Counts[];
  columns: number;
  weight: number;
  /** Whether a second time counts less than the first. */
  damped: boolean;
}

/** Gives numbers to the features of one kind, and counts them text by text. */
class Counter {
  #numbers = new Map<string, number>();
  #sums = new Float32Array(1024);
  #touched: number[] = [];

  number(name: string): number {
    let found = this.#numbers.get(name);
    if (found === undefined) this.#numbers.set(name, (found = this.#numbers.size));
    return found;
  }

  add(column: number, by = 1): void {
    if (column >= this.#sums.length) this.#grow();
    if (this.#sums[column] === 0) this.#touched.push(column);
    this.#sums[column]! += by;
  }

  /** What was added since the last text. */
  endText(): Counts {
    const column = Uint32Array.from(this.#touched);
    const count = Float32Array.from(this.#touched, (touched) => this.#sums[touched]!);
    for (const touched of this.#touched) this.#sums[touched] = 0;
    this.#touched.length = 0;
    return { column, count };
  }

  get size(): number {
    return this.#numbers.size;
  }

  #grow(): void {
    const sums = new Float32Array(Math.max(this.#numbers.size, this.#sums.length * 2));
    sums.set(this.#sums);
    this.#sums = sums;
  }
}

/** Texts as points, each of length 1; what many texts have counts little (inverse document frequency). */
export function featuresOf(texts: readonly PreparedText[]): Features {
  const n = texts.length;
  const blocks = [wordBlock(texts), partBlock(texts), conceptBlock(texts)];
  const frequencies = blocks.map(frequenciesOf);
  const lengths = blocks.map((block, b) => weigh(block, frequencies[b]!, n));
  // Parts that are everywhere say next to nothing, and cost most of the work when there are many texts.
  const limits = blocks.map(({ weight }) => (weight === weights.parts && n > many ? commonest * n : n));
  const withModel = n > 0 && texts.every(({ vector }) => vector);
  // What the weights of the blocks that a text has add up to.
  const wholes = texts.map((_, i) => {
    const squares = blocks.map((block, b) => (lengths[b]![i]! > 0 ? block.weight ** 2 : 0));
    return Math.sqrt(squares.reduce((sum, square) => sum + square, withModel ? weights.vector ** 2 : 0));
  });
  const builder = new RowsBuilder();
  for (let i = 0; i < n; i++) {
    let first = 0;
    blocks.forEach((block, b) => {
      const factor = block.weight / (lengths[b]![i]! * wholes[i]!);
      const frequency = frequencies[b]!;
      const { column, count } = block.counts[i]!;
      for (let e = 0; e < column.length; e++) {
        const own = column[e]!;
        // What one text has alone makes it longer, but brings it near to no other text.
        if (frequency[own]! > 1 && frequency[own]! <= limits[b]!)
          builder.add(first + own, count[e]! * factor);
      }
      first += block.columns;
    });
    builder.endRow();
  }
  const columns = blocks.reduce((sum, block) => sum + block.columns, 0);
  const vectors = withModel
    ? texts.map(({ vector }, i) => vector!.map((x) => (x * weights.vector) / wholes[i]!))
    : null;
  return { matrix: builder.build(columns), vectors };
}

/** In how many texts each feature occurs. */
function frequenciesOf({ counts, columns }: Block): Uint32Array {
  const frequency = new Uint32Array(columns);
  for (const { column } of counts) for (let e = 0; e < column.length; e++) frequency[column[e]!]!++;
  return frequency;
}

/** Turns counts into weights by how rare a feature is; gives the length of each text in these. */
function weigh({ counts, damped }: Block, frequency: Uint32Array, n: number): Float64Array {
  const rarity = Float64Array.from(frequency, (df) => Math.log((1 + n) / (1 + df)) + 1);
  return Float64Array.from(counts, ({ column, count }) => {
    let sum = 0;
    for (let e = 0; e < column.length; e++) {
      const often = damped && count[e]! > 1 ? 1 + Math.log(count[e]!) : count[e]!;
      count[e] = often * rarity[column[e]!]!;
      sum += count[e]! ** 2;
    }
    return Math.sqrt(sum);
  });
}

function wordBlock(texts: readonly PreparedText[]): Block {
  const counter = new Counter();
  const counts = texts.map(({ words }) => {
    for (const word of words) if (!word.stop) counter.add(counter.number(word.stem));
    return counter.endText();
  });
  return { counts, columns: counter.size, weight: weights.words, damped: true };
}

function partBlock(texts: readonly PreparedText[]): Block {
  const counter = new Counter();
  const known = new Map<Lexeme, number[]>();
  const partsOf = (lexeme: Lexeme) => {
    let found = known.get(lexeme);
    if (!found) known.set(lexeme, (found = parts(lexeme).map((part) => counter.number(part))));
    return found;
  };
  const counts = texts.map(({ words }) => {
    for (const word of words) for (const column of partsOf(word)) counter.add(column);
    return counter.endText();
  });
  return { counts, columns: counter.size, weight: weights.parts, damped: true };
}

const partsKnown = new WeakMap<Lexeme, string[]>();

/** `les`: " le", "les", "es ", " les", "les ", " les ". */
function parts(lexeme: Lexeme): string[] {
  const before = partsKnown.get(lexeme);
  if (before) return before;
  const padded = ` ${lexeme.word} `;
  const found: string[] = [];
  for (let size = shortest; size <= longest; size++) {
    if (size >= padded.length) {
      found.push(padded);
      break;
    }
    for (let at = 0; at + size <= padded.length; at++) found.push(padded.slice(at, at + size));
  }
  partsKnown.set(lexeme, found);
  return found;
}

function conceptBlock(texts: readonly PreparedText[]): Block {
  const counter = new Counter();
  const counts = texts.map(({ words }) => {
    for (const { concepts } of words) {
      for (const concept of concepts) {
        const area = concept.slice(0, concept.indexOf('/') + 1);
        const weight = areaWeights.get(area) ?? 1;
        counter.add(counter.number(concept), weight / Math.sqrt(concepts.length));
        counter.add(counter.number(area), (weight * areaShare) / concepts.length);
      }
    }
    return counter.endText();
  });
  return { counts, columns: counter.size, weight: weights.concepts, damped: false };
}
