/** The seed of every interval and proposal, so that the same data give the same figures everywhere. */
export const defaultSeed = 12345;

/**
 * Mulberry32: a generator of numbers in [0, 1), the same on every machine.
 * @param seed any whole number; its lowest 32 bits count
 */
export function mulberry32(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
