import { featuresOf } from './features.ts';
import { drawTogether, nearest, type Neighbours } from './neighbours.ts';
import type { PreparedText } from './prepared.ts';
import { similaritiesOf } from './similarity.ts';
import { latentSpace, type Points } from './space.ts';

/** How many neighbours draw a text, and how many numbers tell its place; measured: docs/suggestions.md. */
const neighboursEach = 8;
const dimensions = 50;
/** What the words in common count beside the place among the others. */
const wordShare = 0.25;

/** Texts among each other: what they have in common, and where each stands. */
export interface Surroundings {
  n: number;
  /** Cosines of what the texts say, a square row by row. */
  similarities: Float32Array;
  /** The mean of the cosines of two different texts: what any two have in common. */
  background: number;
  neighbours: Neighbours;
  /** Places in the latent space, drawn together by neighbours; rows of length 1. */
  points: Points;
}

/** Places texts among each other. Costs n² in time and memory: 2,000 texts take some 20 MB. */
export function surroundingsOf(texts: readonly PreparedText[]): Surroundings {
  const n = texts.length;
  const similarities = similaritiesOf(featuresOf(texts));
  const neighbours = nearest(n, similarities, Math.max(1, Math.min(neighboursEach, n - 1)));
  const space = latentSpace(n, similarities, Math.max(1, Math.min(dimensions, n >> 1)));
  const points = drawTogether(space, neighbours);
  return { n, similarities, background: backgroundOf(n, similarities), neighbours, points };
}

function backgroundOf(n: number, similarities: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < n; i++) for (let j = 0; j < n; j++) if (i !== j) sum += similarities[i * n + j]!;
  return n < 2 ? 0 : sum / (n * (n - 1));
}

/** The inner product of two places, -1 to 1. */
export function closeness({ points: { size, data } }: Surroundings, i: number, j: number): number {
  let sum = 0;
  for (let d = 0; d < size; d++) sum += data[i * size + d]! * data[j * size + d]!;
  return sum;
}

/** How alike two texts are, 0 to 1: mostly by their places, for a part by the words they share. */
export function likeness(all: Surroundings, i: number, j: number): number {
  const both = closeness(all, i, j) + wordShare * all.similarities[i * all.n + j]!;
  return Math.max(0, Math.min(1, both / (1 + wordShare)));
}
