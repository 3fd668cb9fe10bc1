import { describe, expect, it } from 'vitest';
import { retryDelay } from './delays.ts';

describe('retryDelay', () => {
  it('grows to some fifteen seconds, spread', () => {
    expect(retryDelay(0, () => 0.5)).toBe(1000);
    expect(retryDelay(2, () => 0)).toBe(3000);
    expect(retryDelay(50, () => 1)).toBe(18_750);
  });
});
