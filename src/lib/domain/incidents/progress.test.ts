import { describe, expect, it } from 'vitest';
import { quotaProgress, quotaReached } from './progress.ts';

const quota = { effective: 2, ineffective: 1 };
const effective = (version: number) => ({ polarity: 'effective' as const, version });
const ineffective = (version: number) => ({ polarity: 'ineffective' as const, version });

describe('quotaProgress', () => {
  it('counts what was handed in and what is still a draft, per polarity', () => {
    expect(quotaProgress([effective(1), effective(0), ineffective(3)], quota)).toEqual({
      effective: { submitted: 1, drafts: 1, asked: 2 },
      ineffective: { submitted: 1, drafts: 0, asked: 1 }
    });
  });

  it('is reached only when both polarities are', () => {
    expect(quotaReached(quotaProgress([], quota))).toBe(false);
    expect(quotaReached(quotaProgress([effective(1), effective(1), effective(1)], quota))).toBe(false);
    expect(quotaReached(quotaProgress([effective(1), effective(1), ineffective(1)], quota))).toBe(true);
  });

  it('is reached at once for a polarity that is not asked', () => {
    expect(quotaReached(quotaProgress([effective(1)], { effective: 1, ineffective: 0 }))).toBe(true);
  });
});
