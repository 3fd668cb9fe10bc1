import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { emptyAnswers } from '../../domain/incidents/incident.ts';
import { saveDelay } from './delays.ts';
import type { Answer } from './draft.ts';
import { blank, fakeServer, memoryShelf, text } from './keeper.fakes.ts';
import { Keeper } from './keeper.svelte.ts';
import type { Kept } from './shelf.ts';

describe('Keeper', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());
  const wait = (ms: number) => vi.advanceTimersByTimeAsync(ms);

  it('keeps a text on the device at once, and on the server after a pause', async () => {
    const server = fakeServer();
    const shelf = memoryShelf();
    const keeper = new Keeper(blank, server.send, shelf);
    keeper.type(text('a'));
    expect(shelf.kept.get('i')?.answers.behaviour).toBe('a');
    await wait(saveDelay - 100);
    keeper.type(text('ab'));
    await wait(saveDelay - 100);
    expect(server.received).toEqual([]);
    await wait(200);
    expect(server.received).toEqual(['ab']);
    expect(keeper.status).toBe('saved');
    expect(keeper.pending).toBe(false);
    expect(shelf.kept.get('i')?.settled).toBe(true);
  });

  it('sends nothing for a text that was not touched', async () => {
    const server = fakeServer();
    const keeper = new Keeper(blank, server.send, memoryShelf());
    keeper.type(emptyAnswers);
    expect(await keeper.flush()).toBe(true);
    expect(server.received).toEqual([]);
  });

  it('never has two requests on the way, and ends with the last text', async () => {
    const server = fakeServer();
    server.takes = 3000;
    const keeper = new Keeper(blank, server.send, memoryShelf());
    for (let i = 1; i <= 10; i++) {
      keeper.type(text('x'.repeat(i)));
      await wait(900);
    }
    await wait(10_000);
    expect(server.mostAtOnce).toBe(1);
    expect(server.answers.behaviour).toBe('x'.repeat(10));
    expect(server.received).toEqual([...server.received].sort((a, b) => a.length - b.length));
    expect(keeper.status).toBe('saved');
  });

  it('tries again until the connection is back, and loses nothing typed meanwhile', async () => {
    const server = fakeServer();
    server.reachable = false;
    const shelf = memoryShelf();
    const keeper = new Keeper(blank, server.send, shelf);
    keeper.type(text('a'));
    await wait(1000);
    expect(keeper.status).toBe('unreachable');
    keeper.type(text('ab'));
    expect(keeper.status).toBe('unreachable');
    expect(shelf.kept.get('i')?.answers.behaviour).toBe('ab');
    await wait(60_000);
    server.reachable = true;
    await wait(20_000);
    expect(server.answers.behaviour).toBe('ab');
    expect(keeper.status).toBe('saved');
    expect(shelf.kept.get('i')?.settled).toBe(true);
  });

  it('tries at once when told that the connection is back', async () => {
    const server = fakeServer();
    server.reachable = false;
    const keeper = new Keeper(blank, server.send, memoryShelf());
    keeper.type(text('a'));
    await wait(40_000);
    server.reachable = true;
    keeper.retry();
    await wait(100);
    expect(keeper.status).toBe('saved');
  });

  it('does not take its own lost answer for another device', async () => {
    const server = fakeServer();
    server.loseAnswers = true;
    const keeper = new Keeper(blank, server.send, memoryShelf());
    keeper.type(text('a'));
    await wait(1000);
    expect(server.revision).toBe(1);
    keeper.type(text('ab'));
    server.loseAnswers = false;
    await wait(20_000);
    expect(keeper.earlier).toEqual([]);
    expect(server.answers.behaviour).toBe('ab');
  });

  it('takes up after a closed browser, also when the last answer was lost', async () => {
    const server = fakeServer();
    const shelf = memoryShelf();
    server.loseAnswers = true;
    const before = new Keeper(blank, server.send, shelf);
    before.type(text('a'));
    await wait(1000);
    before.type(text('ab'));
    before.forget = () => {};
    const kept = structuredClone(shelf.kept.get('i') as Kept);
    vi.clearAllTimers();
    server.loseAnswers = false;
    const after = new Keeper({ ...blank, answers: text('a'), revision: 1 }, server.send, shelf);
    after.restore(kept, false);
    expect(after.answers.behaviour).toBe('ab');
    await wait(5000);
    expect(after.earlier).toEqual([]);
    expect(server.answers.behaviour).toBe('ab');
    expect(shelf.kept.get('i')?.settled).toBe(true);
  });

  it('the later text of two devices counts, and the person is told that the other is kept', async () => {
    const server = fakeServer(text('there'), 4);
    const keeper = new Keeper({ ...blank, answers: text('old'), revision: 3 }, server.send, memoryShelf());
    keeper.type(text('here'));
    await wait(1000);
    expect(server.answers.behaviour).toBe('here');
    expect(keeper.status).toBe('saved');
    expect(keeper.earlier.map(({ answers }) => answers.behaviour)).toEqual(['there']);
  });

  it('a text that waited is overtaken by one typed later elsewhere, which is shown', async () => {
    const server = fakeServer(text('there'), 4);
    server.typedAgo = 0;
    const keeper = new Keeper({ ...blank, answers: text('old'), revision: 3 }, server.send, memoryShelf());
    keeper.type(text('here'));
    await wait(1000);
    expect(keeper.answers.behaviour).toBe('there');
    expect(keeper.revision).toBe(4);
    expect(keeper.pending).toBe(false);
    expect(keeper.earlier.map(({ answers }) => answers.behaviour)).toEqual(['here']);
  });

  it('who types on while being overtaken keeps typing, and has the latest text', async () => {
    const server = fakeServer(text('there'), 4);
    server.typedAgo = 0;
    server.takes = 500;
    const keeper = new Keeper({ ...blank, answers: text('old'), revision: 3 }, server.send, memoryShelf());
    keeper.type(text('here'));
    await wait(saveDelay + 100);
    keeper.type(text('here, more'));
    server.typedAgo = Infinity;
    await wait(5000);
    expect(keeper.answers.behaviour).toBe('here, more');
    expect(server.answers.behaviour).toBe('here, more');
  });

  it('keeps a refused text on the device, and tries again when it is changed', async () => {
    const answers: Answer[] = [
      { kind: 'refused', code: 'too_long' },
      { kind: 'saved', revision: 1 }
    ];
    const send = vi.fn(() => Promise.resolve(answers.shift() as Answer));
    const shelf = memoryShelf();
    const keeper = new Keeper(blank, send, shelf);
    keeper.type(text('too much'));
    await wait(60_000);
    expect(send).toHaveBeenCalledTimes(1);
    expect(keeper.refusal).toBe('too_long');
    expect(shelf.kept.size).toBe(1);
    keeper.type(text('less'));
    await wait(1000);
    expect(keeper.status).toBe('saved');
  });

  it('flushes what is typed while a request is on the way', async () => {
    const server = fakeServer();
    server.takes = 500;
    const keeper = new Keeper(blank, server.send, memoryShelf());
    keeper.type(text('a'));
    await wait(saveDelay + 100);
    keeper.type(text('ab'));
    const flushed = keeper.flush();
    await wait(2000);
    expect(await flushed).toBe(true);
    expect(server.received).toEqual(['a', 'ab']);
  });

  it('says no when it cannot flush', async () => {
    const server = fakeServer();
    server.reachable = false;
    const keeper = new Keeper(blank, server.send, memoryShelf());
    keeper.type(text('a'));
    const flushed = keeper.flush();
    await wait(100);
    expect(await flushed).toBe(false);
  });

  it('takes a newer text of the server over only when nothing here waits', () => {
    const keeper = new Keeper(blank, fakeServer().send, memoryShelf());
    keeper.adopt({ ...blank, answers: text('new'), revision: 2 });
    expect(keeper.answers.behaviour).toBe('new');
    keeper.type(text('mine'));
    keeper.adopt({ ...blank, answers: text('newer'), revision: 3 });
    expect(keeper.answers.behaviour).toBe('mine');
    expect(keeper.revision).toBe(2);
  });

  it('sends nothing while a page is made on the server', async () => {
    const keeper = new Keeper(blank, null, memoryShelf());
    keeper.type(text('a'));
    await wait(10_000);
    expect(await keeper.flush()).toBe(false);
  });
});
