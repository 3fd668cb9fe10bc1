import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { noRemarks } from '$lib/domain/incidents/review';
import type { FinishedReview, Posted } from './post-review';
import { PeerDesk, type Item } from './peer-desk.svelte';
import { createReviewShelf } from './review-shelf';

class MemoryStorage implements Storage {
  #items = new Map<string, string>();
  get length() {
    return this.#items.size;
  }
  clear = () => this.#items.clear();
  getItem = (key: string) => this.#items.get(key) ?? null;
  key = (index: number) => [...this.#items.keys()][index] ?? null;
  removeItem = (key: string) => void this.#items.delete(key);
  setItem = (key: string, value: string) => void this.#items.set(key, value);
}

const met = { specific: 'met', behaviour: 'met', context: 'met', consequences: 'met' } as const;
const item = (incidentId = 'i', version = 1): Item => ({ incidentId, version, given: null });

function open(storage: Storage = new MemoryStorage()) {
  const sent: FinishedReview[] = [];
  const answers: Posted[] = [];
  let gone = 0;
  let keys = 0;
  const desk = new PeerDesk({
    shelf: createReviewShelf(storage, 'an'),
    post: (review) => {
      sent.push(review);
      return Promise.resolve(answers.shift() ?? 'ok');
    },
    newKey: () => `key ${(keys += 1)}`,
    ongone: () => (gone += 1),
    random: () => 0.5
  });
  return { desk, sent, answers, storage, gone: () => gone };
}

describe('a participant’s reviews in the browser', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('keeps every choice on the device, for this person alone', () => {
    const { desk, storage } = open();
    desk.type(item(), { judgements: { context: 'not' } });
    desk.type(item(), { remarks: { ...noRemarks, context: 'Waar?' } });
    const again = open(storage);
    again.desk.start();
    expect(again.desk.typed(item())).toMatchObject({
      judgements: { context: 'not' },
      remarks: { context: 'Waar?' }
    });
    expect(createReviewShelf(storage, 'bo').read()).toEqual({});
    expect(again.sent).toEqual([]);
  });

  it('sends what is finished, and nothing before', async () => {
    const { desk, sent, storage } = open();
    desk.type(item(), { judgements: { context: 'met' } });
    expect(desk.finish(item())).toBe(false);
    desk.type(item(), { judgements: met });
    expect(desk.finish(item())).toBe(true);
    expect(desk.isDone(item())).toBe(true);
    await vi.runAllTimersAsync();
    expect(sent).toMatchObject([{ incidentId: 'i', version: 1, judgements: met, key: 'key 1' }]);
    expect(desk.status).toBe('idle');
    expect(desk.isDone(item())).toBe(true);
    expect(storage.length).toBe(0);
  });

  it('tries again with the same key until the server answers, while the person goes on', async () => {
    const { desk, sent, answers } = open();
    answers.push('unreachable', 'unreachable');
    desk.type(item(), { judgements: met });
    desk.finish(item());
    await vi.advanceTimersByTimeAsync(0);
    expect([desk.status, desk.waiting]).toEqual(['waiting', 1]);
    desk.type(item('j'), { judgements: met });
    desk.finish(item('j'));
    await vi.runAllTimersAsync();
    expect(sent.map(({ incidentId, key }) => `${incidentId} ${key}`)).toEqual([
      'i key 1',
      'i key 1',
      'i key 1',
      'j key 2'
    ]);
    expect([desk.status, desk.waiting]).toEqual(['idle', 0]);
  });

  it('sends after a reload what was finished before it', async () => {
    const { desk, answers, storage } = open();
    answers.push('unreachable');
    desk.type(item(), { judgements: met });
    desk.finish(item());
    await vi.advanceTimersByTimeAsync(0);
    const again = open(storage);
    again.desk.start();
    await vi.advanceTimersByTimeAsync(0);
    expect(again.sent).toMatchObject([{ key: 'key 1' }]);
  });

  it('keeps what a closed phase refuses, and lets go of what nobody wants any more', async () => {
    const { desk, sent, answers, gone, storage } = open();
    answers.push('closed');
    desk.type(item(), { judgements: met });
    desk.finish(item());
    await vi.runAllTimersAsync();
    expect([desk.status, desk.waiting]).toEqual(['closed', 1]);
    answers.push('gone');
    await desk.send();
    expect(sent).toHaveLength(2);
    expect([desk.status, desk.waiting, gone(), storage.length]).toEqual(['idle', 0, 1, 0]);
  });

  it('says when the author improved the text since', () => {
    const { desk } = open();
    const given = { version: 1, judgements: met, remarks: noRemarks };
    expect(desk.isImproved({ ...item('i', 1), given })).toBe(false);
    expect(desk.isImproved({ ...item('i', 2), given })).toBe(true);
    expect(desk.isImproved(item('i', 2))).toBe(false);
    desk.type(item('i', 2), {});
    expect(desk.isImproved({ ...item('i', 2), given })).toBe(false);
  });

  it('keeps a change made while the earlier one is under way', async () => {
    const { desk, sent } = open();
    desk.type(item(), { judgements: met });
    desk.finish(item());
    desk.type(item(), { judgements: { ...met, context: 'not' } });
    await vi.runAllTimersAsync();
    expect(desk.typed(item()).judgements.context).toBe('not');
    desk.finish(item());
    await vi.runAllTimersAsync();
    expect(sent.map(({ judgements, key }) => `${judgements.context} ${key}`)).toEqual([
      'met key 1',
      'not key 2'
    ]);
  });

  it('reads nothing strange from the device', () => {
    const storage = new MemoryStorage();
    storage.setItem('voorval-review an a', 'no json');
    storage.setItem('voorval-review an b', '{"version":"x"}');
    storage.setItem(
      'voorval-review an c',
      '{"version":2,"judgements":{"context":"odd"},"remarks":{"context":1}}'
    );
    expect(createReviewShelf(storage, 'an').read()).toEqual({
      c: { version: 2, judgements: {}, remarks: noRemarks, key: null }
    });
  });
});
