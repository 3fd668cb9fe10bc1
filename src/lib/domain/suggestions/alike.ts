import { Explainer } from './explain.ts';
import { featuresOf } from './features.ts';
import type { PreparedText } from './prepared.ts';
import { similaritiesOf } from './similarity.ts';

/** Texts with their cosines and the words that carry them. */
export class Alike {
  #texts: readonly PreparedText[];
  #cosines: Float32Array;
  #explainer: Explainer;
  constructor(texts: readonly PreparedText[]) {
    this.#texts = texts;
    this.#cosines = similaritiesOf(featuresOf(texts));
    this.#explainer = new Explainer(texts);
  }
  cosine(i: number, j: number): number {
    return this.#cosines[i * this.#texts.length + j]!;
  }
  terms(i: number, j: number): string[] {
    return this.#explainer.terms(this.#texts[i]!, this.#texts[j]!);
  }
}
