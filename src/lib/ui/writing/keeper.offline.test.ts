import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { blank, fakeServer, memoryShelf, text } from './keeper.fakes.ts';
import { Keeper } from './keeper.svelte.ts';
import type { Kept } from './shelf.ts';

describe('what the device keeps of a confirmed text', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());
  const wait = (ms: number) => vi.advanceTimersByTimeAsync(ms);

  it('opened without a network, it shows what the server confirmed since the data were kept', () => {
    const shelf = memoryShelf();
    const kept: Kept = {
      ...blank,
      answers: text('new'),
      revision: 2,
      settled: true,
      unconfirmed: null,
      typedAt: 1
    };
    shelf.kept.set('i', kept);
    const offline = new Keeper({ ...blank, answers: text('old'), revision: 1 }, null, shelf);
    offline.restore(kept, true);
    expect(offline.answers.behaviour).toBe('new');
    expect(offline.pending).toBe(false);
    const online = new Keeper({ ...blank, answers: text('old'), revision: 1 }, null, shelf);
    online.restore(kept, false);
    expect(online.answers.behaviour).toBe('old');
    expect(shelf.kept.get('i')).toMatchObject({ answers: text('old'), settled: true });
  });

  it('keeps what a page brought on the device too, until it is deleted elsewhere', async () => {
    const server = fakeServer();
    const shelf = memoryShelf();
    const keeper = new Keeper(blank, server.send, shelf);
    keeper.type(text('a'));
    await wait(1000);
    keeper.adopt({ ...blank, answers: text('a'), revision: 1 });
    expect(shelf.kept.get('i')?.answers.behaviour).toBe('a');
    keeper.adopt({ ...blank, answers: text('b'), revision: 2 });
    expect(shelf.kept.get('i')).toMatchObject({ answers: text('b'), revision: 2, settled: true });
    keeper.gone();
    expect(shelf.kept.size).toBe(0);
  });

  it('a text that was typed since another device deleted it stays', async () => {
    const server = fakeServer();
    server.reachable = false;
    const shelf = memoryShelf();
    const keeper = new Keeper(blank, server.send, shelf);
    keeper.type(text('a'));
    keeper.gone();
    expect(shelf.kept.get('i')?.answers.behaviour).toBe('a');
  });
});
