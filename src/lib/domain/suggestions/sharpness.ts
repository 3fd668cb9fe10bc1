import { softmax } from './classifier.ts';

/** What a model that had not seen an example said about it. */
export interface Tried {
  scores: Float64Array;
  /** The number of the right class; -1 when the model had no example of it. */
  right: number;
  /** How alike the nearest example was that the model had seen. */
  nearest: number;
}

const folds = 5;
/** What a model is trusted at first: as if so many examples had spoken for `usual`. */
const usual = 1.5;
const trust = 8;
/**
 * Models of few examples do better on new texts than their trials say of each fifth, and people's sorts of new
 * texts are less sharp; this share of the correction (in logarithms) held on nine sets: docs/suggestions.md.
 */
const share = 0.7;

/** Cuts the examples into five parts with something of each class: of each part the examples' numbers. */
export function foldsOf(classes: readonly number[]): number[][] {
  const byClass = classes.map((c, i) => [c, i] as const).sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const parts = Array.from({ length: folds }, (): number[] => []);
  byClass.forEach(([, i], place) => parts[place % folds]!.push(i));
  return parts.filter((part) => part.length > 0);
}

/**
 * How much sharper or flatter the shares of a model must be made for its confidence to mean what it says
 * (temperature scaling: Guo et al. 2017).
 */
export function sharpnessOf(tried: readonly Tried[]): number {
  const known = tried.filter(({ right }) => right >= 0);
  const loss = (sharpness: number) =>
    known.reduce(
      (sum, { scores, right }) => sum - Math.log(softmax(scores, sharpness)[right]! + 1e-9),
      trust * Math.log(sharpness / usual) ** 2
    );
  let best = { sharpness: usual, loss: Infinity };
  for (let sharpness = 0.4; sharpness < 13; sharpness *= 1.15) {
    const found = loss(sharpness);
    if (found < best.loss) best = { sharpness, loss: found };
  }
  return best.sharpness ** share;
}
