import { RateLimiterMemory } from 'rate-limiter-flexible';

/**
 * Counts failures, not visits: a lecture hall behind one address may join all at once, but nobody
 * may guess on. Kept in memory; behind several processes each counts for itself.
 */
export interface FailureLimit {
  /** True when this key failed too often lately. */
  exceeded(key: string): Promise<boolean>;
  failed(key: string): Promise<void>;
  succeeded(key: string): Promise<void>;
}

/** @param seconds how long failures are remembered */
export function createFailureLimit(points: number, seconds: number): FailureLimit {
  const limiter = new RateLimiterMemory({ points, duration: seconds });
  return {
    async exceeded(key) {
      const state = await limiter.get(key);
      return state !== null && state.consumedPoints >= points;
    },
    async failed(key) {
      await limiter.penalty(key);
    },
    async succeeded(key) {
      await limiter.delete(key);
    }
  };
}
