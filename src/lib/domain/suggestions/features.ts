import { conceptCounts, partCounts, wordCounts } from './counts.ts';
import { forgetPartsIfMany } from './parts.ts';
import type { PreparedText } from './prepared.ts';
import { RowsBuilder, type SparseRows } from './sparse.ts';
import { vocabularyOf, type Counted } from './vocabulary.ts';

/**
 * Texts as points: what they say in words, in parts of words, and in concepts; with a sentence model also what
 * the model makes of them. How much each counts was measured: docs/suggestions.md.
 */
const weights = { words: 0.5, parts: 1, concepts: 0.9, vector: 2 };
/** Of more texts than this, parts that occur in a larger share of them are left out. */
const many = 600;
const commonest = 0.2;

export interface Features {
  /** A text a row, of length 1 (0 for a text without words). */
  matrix: SparseRows;
  /** The vectors of a sentence model, weighted to stand beside the rows of the matrix; null without one. */
  vectors: Float32Array[] | null;
}

interface Block extends Counted {
  weight: number;
  /** Whether a second time counts less than the first. */
  damped: boolean;
}

/** Texts as points, each of length 1; what many texts have counts little (inverse document frequency). */
export function featuresOf(texts: readonly PreparedText[]): Features {
  const n = texts.length;
  forgetPartsIfMany();
  const vocabulary = vocabularyOf(texts);
  const blocks: Block[] = [
    { ...wordCounts(vocabulary), weight: weights.words, damped: true },
    { ...partCounts(vocabulary), weight: weights.parts, damped: true },
    { ...conceptCounts(vocabulary), weight: weights.concepts, damped: false }
  ];
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
