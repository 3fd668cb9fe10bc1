import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Posted, RatingBatch } from './post-ratings';
import { RatingDesk } from './rating-desk.svelte';
import { createRatingShelf, type RatingShelf, type Waiting } from './rating-shelf';

const importance = { scale: 'importance', subjectId: 't1' } as const;
const link = { scale: 'link', subjectId: 't1 k1' } as const;

function aDesk(answers: Posted[], kept: Waiting = {}) {
  const sent: RatingBatch[] = [];
  let shelved = kept;
  const shelf: RatingShelf = { read: () => shelved, write: (waiting) => void (shelved = waiting) };
  let keys = 0;
  const desk = new RatingDesk({
    shelf,
    post: (batch) => {
      sent.push(batch);
      return Promise.resolve(answers.shift() ?? { kind: 'kept', closed: [] });
    },
    newKey: () => `key ${(keys += 1)}`,
    random: () => 0.5
  });
  return { desk, sent, shelved: () => shelved };
}

describe('rating on a device', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('shows an answer at once and sends those of one moment together', async () => {
    const { desk, sent, shelved } = aDesk([]);
    desk.rate(importance, 3);
    desk.rate(link, 0);
    desk.rate(importance, 4);
    expect(desk.answers).toEqual({ 'importance t1': 4, 'link t1 k1': 0 });
    expect(shelved()).toEqual(desk.answers);
    await vi.runAllTimersAsync();
    expect(sent.map(({ ratings }) => ratings)).toEqual([
      [
        { ...importance, value: 4 },
        { ...link, value: 0 }
      ]
    ]);
    expect(desk.status).toBe('idle');
    expect(desk.answers).toEqual({ 'importance t1': 4, 'link t1 k1': 0 });
    expect(shelved()).toEqual({});
  });

  it('keeps what could not be sent and tries again by itself', async () => {
    const { desk, sent, shelved } = aDesk([{ kind: 'unreachable' }]);
    desk.rate(importance, 5);
    await vi.advanceTimersByTimeAsync(400);
    expect(desk.status).toBe('waiting');
    expect(desk.unsent).toBe(1);
    expect(shelved()).toEqual({ 'importance t1': 5 });
    await vi.runAllTimersAsync();
    expect(sent).toHaveLength(2);
    expect(desk.status).toBe('idle');
  });

  it('takes up what an earlier visit left', async () => {
    const { desk, sent } = aDesk([], { 'link t1 k1': 2 });
    desk.load([{ ...link, value: 1 }]);
    desk.start();
    expect(desk.answers).toEqual({ 'link t1 k1': 2 });
    await vi.runAllTimersAsync();
    expect(sent[0]?.ratings).toEqual([{ ...link, value: 2 }]);
  });

  it('lets go of what was closed, and says so', async () => {
    const { desk, shelved } = aDesk([{ kind: 'kept', closed: [importance] }, { kind: 'closed' }]);
    desk.rate(importance, 5);
    desk.rate(link, 1);
    await vi.runAllTimersAsync();
    expect(desk.status).toBe('closed');
    expect(desk.answers).toEqual({ 'link t1 k1': 1 });
    desk.rate(link, 2);
    await vi.runAllTimersAsync();
    expect(shelved()).toEqual({});
    expect(desk.answers).toEqual({ 'link t1 k1': 1 });
  });

  it('keeps everything on the device when one is no longer signed in', async () => {
    const { desk, shelved } = aDesk([{ kind: 'signedOut' }]);
    desk.rate(importance, 5);
    await vi.runAllTimersAsync();
    expect(desk.status).toBe('signedOut');
    expect(shelved()).toEqual({ 'importance t1': 5 });
  });

  it('reads nothing from a broken shelf', () => {
    const storage = { getItem: () => '{"importance t1": 3, "x": "y"' } as unknown as Storage;
    expect(createRatingShelf(storage, 'p').read()).toEqual({});
    const half = { getItem: () => '{"importance t1": 3, "x": "y"}' } as unknown as Storage;
    expect(createRatingShelf(half, 'p').read()).toEqual({ 'importance t1': 3 });
  });
});
