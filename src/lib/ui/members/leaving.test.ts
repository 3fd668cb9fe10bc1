import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Leaving } from './leaving.ts';

describe('Leaving', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('runs every task and passes on what they say', async () => {
    const leaving = new Leaving();
    leaving.before(() => Promise.resolve('kept'));
    leaving.before(() => Promise.resolve(undefined));
    const takeBack = leaving.before(() => Promise.resolve('never'));
    takeBack();
    expect(await leaving.run()).toEqual(['kept']);
  });

  it('goes on without a task that fails or takes too long', async () => {
    const leaving = new Leaving();
    leaving.before(() => Promise.reject(new Error('no connection')));
    leaving.before(() => new Promise(() => {}));
    const ran = leaving.run();
    await vi.advanceTimersByTimeAsync(3000);
    expect(await ran).toEqual([]);
  });
});
