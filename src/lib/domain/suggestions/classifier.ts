/** Stops when the steepest slope has fallen to this share of the first. */
const enough = 2e-3;
const mostRounds = 80;

export interface Classifier {
  /** What each example adds to each class: examples row by row, classes in the row. */
  alpha: Float64Array;
  classes: number;
}

/**
 * Multinomial logistic regression with a kernel, fitted by conjugate gradients (Polak & Ribière) in the space of
 * the kernel. Every class counts the same in all, so that a category with few cards is not crowded out.
 * @param kernel similarities of the examples, a square row by row; positive semidefinite, 1 on the diagonal or so
 * @param labels of each example the number of its class, 0 to classes - 1; every class occurs
 * @param strength how far the examples are trusted (the inverse of the penalty on the weights)
 */
export function fitClassifier(
  kernel: Float32Array,
  labels: ArrayLike<number>,
  classes: number,
  strength = 10
): Classifier {
  const n = labels.length;
  const counts = new Float64Array(classes);
  for (let i = 0; i < n; i++) counts[labels[i]!]!++;
  const weight = Float64Array.from({ length: n }, (_, i) => n / (classes * counts[labels[i]!]!));
  const penalty = 1 / strength;
  const size = n * classes;
  const alpha = new Float64Array(size);
  const scores = new Float64Array(size);
  const slope = new Float64Array(size);
  const image = new Float64Array(size);
  let direction = new Float64Array(size);
  let directionImage = new Float64Array(size);
  let before = 0;
  let first = 0;
  for (let round = 0; round < mostRounds; round++) {
    const old = slope.slice();
    slopeAt(scores, labels, weight, alpha, penalty, classes, slope);
    multiply(kernel, slope, n, classes, image);
    const length = inner(slope, image);
    if (round === 0) first = length;
    if (length <= enough * enough * first || length === 0) break;
    const turn = round === 0 ? 0 : Math.max(0, (length - inner(old, image)) / before);
    for (let p = 0; p < size; p++) direction[p] = turn * direction[p]! - slope[p]!;
    for (let p = 0; p < size; p++) directionImage[p] = turn * directionImage[p]! - image[p]!;
    if (inner(direction, image) >= 0) {
      direction = slope.map((x) => -x);
      directionImage = image.map((x) => -x);
    }
    const step = stepAlong({ scores, labels, weight, alpha, penalty, classes, direction, directionImage });
    for (let p = 0; p < size; p++) {
      alpha[p]! += step * direction[p]!;
      scores[p]! += step * directionImage[p]!;
    }
    before = length;
  }
  return { alpha, classes };
}

/**
 * The score of each class for a text: log odds, of which only the differences mean something.
 * @param similarities of the text to each example
 */
export function scoresOf({ alpha, classes }: Classifier, similarities: ArrayLike<number>): Float64Array {
  const scores = new Float64Array(classes);
  for (let i = 0; i < similarities.length; i++) {
    const s = similarities[i]!;
    if (s !== 0) for (let c = 0; c < classes; c++) scores[c]! += s * alpha[i * classes + c]!;
  }
  return scores;
}

/** Turns scores into shares that add up to 1. */
export function softmax(scores: Float64Array, sharpness = 1): Float64Array {
  const most = Math.max(...scores);
  const shares = scores.map((score) => Math.exp(sharpness * (score - most)));
  const sum = shares.reduce((total, share) => total + share, 0);
  return shares.map((share) => share / sum);
}

/** The slope of the loss in the space of the kernel: what is said too much, and the penalty. */
function slopeAt(
  scores: Float64Array,
  labels: ArrayLike<number>,
  weight: Float64Array,
  alpha: Float64Array,
  penalty: number,
  classes: number,
  slope: Float64Array
): void {
  for (let i = 0; i < labels.length; i++) {
    const at = i * classes;
    const shares = softmax(scores.subarray(at, at + classes));
    for (let c = 0; c < classes; c++) {
      const wrong = shares[c]! - (labels[i] === c ? 1 : 0);
      slope[at + c] = weight[i]! * wrong + penalty * alpha[at + c]!;
    }
  }
}

interface Line {
  scores: Float64Array;
  labels: ArrayLike<number>;
  weight: Float64Array;
  alpha: Float64Array;
  penalty: number;
  classes: number;
  direction: Float64Array;
  directionImage: Float64Array;
}

/** How far to go along a direction: two Newton steps on the slope along it, which needs no product with the kernel. */
function stepAlong(line: Line): number {
  const { scores, labels, weight, alpha, penalty, classes, direction, directionImage } = line;
  const alphaAlong = inner(alpha, directionImage);
  const own = inner(direction, directionImage);
  let step = 0;
  const row = new Float64Array(classes);
  for (let round = 0; round < 2; round++) {
    let slope = penalty * (alphaAlong + step * own);
    let bend = penalty * own;
    for (let i = 0; i < labels.length; i++) {
      const at = i * classes;
      for (let c = 0; c < classes; c++) row[c] = scores[at + c]! + step * directionImage[at + c]!;
      const shares = softmax(row);
      let mean = 0;
      let square = 0;
      for (let c = 0; c < classes; c++) {
        const along = directionImage[at + c]!;
        mean += shares[c]! * along;
        square += shares[c]! * along * along;
      }
      slope += weight[i]! * (mean - directionImage[at + labels[i]!]!);
      bend += weight[i]! * (square - mean * mean);
    }
    if (!(bend > 0)) break;
    step -= slope / bend;
  }
  return step;
}

function multiply(
  kernel: Float32Array,
  vector: Float64Array,
  n: number,
  classes: number,
  to: Float64Array
): void {
  to.fill(0);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) {
      const s = kernel[i * n + j]!;
      if (s !== 0) for (let c = 0; c < classes; c++) to[i * classes + c]! += s * vector[j * classes + c]!;
    }
  }
}

function inner(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let p = 0; p < a.length; p++) sum += a[p]! * b[p]!;
  return sum;
}
