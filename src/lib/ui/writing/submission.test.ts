import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Draft } from './draft.ts';
import { blank, fakeServer, memoryShelf, text } from './keeper.fakes.ts';
import { Keeper } from './keeper.svelte.ts';
import { submit } from './submission.ts';

describe('submit', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());
  const wait = (ms: number) => vi.advanceTimersByTimeAsync(ms);

  it('hands in the last text, saved first', async () => {
    const server = fakeServer();
    const keeper = new Keeper(blank, server.send, memoryShelf());
    keeper.type(text('a'));
    const handed: Draft[] = [];
    const submitted = submit(keeper, (draft) => (handed.push(draft), server.send(draft)));
    await wait(1000);
    expect(await submitted).toBeNull();
    expect(handed).toMatchObject([{ answers: text('a'), revision: 1 }]);
    expect(keeper.status).toBe('saved');
  });

  it('sends nothing else meanwhile, and saves what is typed meanwhile afterwards', async () => {
    const server = fakeServer();
    const keeper = new Keeper(blank, server.send, memoryShelf());
    keeper.type(text('a'));
    const submitted = submit(keeper, async () => {
      keeper.type(text('ab'));
      await new Promise((done) => setTimeout(done, 5000));
      return { kind: 'saved', revision: 1 };
    });
    await wait(5000);
    expect(server.received).toEqual(['a']);
    await wait(2000);
    expect(await submitted).toBeNull();
    expect(server.received).toEqual(['a', 'ab']);
    expect(server.mostAtOnce).toBe(1);
  });

  it('is not handed in without a connection, and the text is kept', async () => {
    const server = fakeServer();
    server.reachable = false;
    const shelf = memoryShelf();
    const keeper = new Keeper(blank, server.send, shelf);
    keeper.type(text('a'));
    const submitted = submit(keeper, () => Promise.reject(new Error('never')));
    await wait(100);
    expect(await submitted).toBe('unreachable');
    expect(shelf.kept.size).toBe(1);
    server.reachable = true;
    await wait(20_000);
    expect(server.answers.behaviour).toBe('a');
  });

  it('says when the phase closed meanwhile: kept, not handed in', async () => {
    const server = fakeServer();
    const keeper = new Keeper(blank, server.send, memoryShelf());
    keeper.type(text('a'));
    const submitted = submit(keeper, () =>
      Promise.resolve({ kind: 'saved', revision: 1, refused: { code: 'phase_closed' } })
    );
    await wait(100);
    expect(await submitted).toBe('phase_closed');
    expect(keeper.pending).toBe(false);
  });

  it('hands in what is typed here when another device saved another text, which is kept', async () => {
    const server = fakeServer(text('there'), 4);
    const keeper = new Keeper({ ...blank, answers: text('old'), revision: 3 }, server.send, memoryShelf());
    keeper.type(text('here'));
    const submitted = submit(keeper, server.send);
    await wait(1000);
    expect(await submitted).toBeNull();
    expect(server.answers).toEqual(text('here'));
    expect(keeper.earlier).toHaveLength(1);
  });
});
