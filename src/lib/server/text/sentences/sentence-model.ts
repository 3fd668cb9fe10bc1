import { setImmediate } from 'node:timers/promises';

/** Turns texts into vectors that lie close together when the texts mean the same. */
export interface SentenceModel {
  /** The folder's own name. */
  readonly name: string;
  /** Numbers of a vector. */
  readonly dimensions: number;
  /**
   * Loads the model when it is needed first. The same text always gets the same vector, whatever stands beside it.
   * @param onProgress hears how many texts are done, of how many; what it throws ends the work
   * @returns one vector for each text, of length 1; all zeros for a text in which the model knows nothing
   * @throws ModelProblem when the model turns out not to be usable
   */
  embed(
    texts: readonly string[],
    onProgress?: (done: number, total: number) => void
  ): Promise<Float32Array[]>;
  /** Lets go of the memory; `embed` fails from then on. */
  close(): Promise<void>;
}

/** A loaded model. */
export interface Encoder {
  /** Any length; only the direction counts. */
  encode(text: string): Promise<ArrayLike<number>> | ArrayLike<number>;
  close?(): Promise<void>;
}

/** Milliseconds of work after which others get their turn. */
const turn = 15;

/** A model that is loaded by its first use. */
export function lazyModel(name: string, dimensions: number, load: () => Promise<Encoder>): SentenceModel {
  let encoder: Promise<Encoder> | null = null;
  let closed = false;
  const open = () => {
    if (closed) throw new Error('The sentence model has been closed.');
  };
  return {
    name,
    dimensions,
    async embed(texts, onProgress) {
      open();
      const loaded = await (encoder ??= load());
      const vectors: Float32Array[] = [];
      let rested = performance.now();
      for (const text of texts) {
        open();
        vectors.push(unit(await loaded.encode(text), dimensions));
        if (performance.now() - rested < turn && vectors.length < texts.length) continue;
        onProgress?.(vectors.length, texts.length);
        await setImmediate();
        rested = performance.now();
      }
      return vectors;
    },
    async close() {
      closed = true;
      const loaded = await encoder?.catch(() => null);
      encoder = null;
      await loaded?.close?.();
    }
  };
}

/** The same direction, length 1; zeros stay zeros. */
function unit(vector: ArrayLike<number>, dimensions: number): Float32Array {
  let squares = 0;
  for (let i = 0; i < dimensions; i++) squares += (vector[i] ?? 0) ** 2;
  const length = Math.sqrt(squares);
  const result = new Float32Array(dimensions);
  if (length > 0 && Number.isFinite(length)) {
    for (let i = 0; i < dimensions; i++) result[i] = (vector[i] ?? 0) / length;
  }
  return result;
}
