import { describe, expect, it, vi } from 'vitest';
import { createAnswerShelf, noAnswerShelf, type AnswerShelf } from './answer-shelf';
import { JudgeDesk } from './judge-desk.svelte';
import { judgeKeys } from './judge-keys';
import type { Posted, SentAnswer } from './post-answer';

const cardIds = ['i1', 'i2', 'i3'];

/** A server that answers what it is told to, and then accepts everything. */
function server(...said: Posted[]) {
  const taken: Record<string, string | null> = {};
  const sent: SentAnswer[] = [];
  let seq = 10;
  const post = vi.fn((answer: SentAnswer): Promise<Posted> => {
    sent.push(answer);
    const answered = said.shift() ?? { kind: 'ok', seq: ++seq };
    if (answered.kind === 'ok') taken[answer.cardId] = answer.categoryId;
    return Promise.resolve(answered);
  });
  return { post, sent, taken };
}

function desk(post: (answer: SentAnswer) => Promise<Posted>, some: { shelf?: AnswerShelf } = {}) {
  let keys = 0;
  const onended = vi.fn();
  const made = new JudgeDesk({
    answers: { i1: 'A' },
    cardIds,
    shelf: some.shelf ?? noAnswerShelf,
    post,
    newKey: () => `key-${++keys}`,
    onended,
    random: () => 0
  });
  return { made, onended };
}

/** As much of a browser's storage as the shelf uses. */
function storage(): Storage {
  const kept = new Map<string, string>();
  return {
    get length() {
      return kept.size;
    },
    key: (i) => [...kept.keys()][i] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
    clear: () => kept.clear()
  };
}

describe('judging in the browser', () => {
  it('shows a choice at once, and goes to the next card without one', async () => {
    const { post, taken } = server();
    const { made } = desk(post);
    expect(made.nextOpen(0)).toBe(1);
    made.answer('i2', null);
    expect(made.answers).toEqual({ i1: 'A', i2: null });
    expect([made.answered, made.nextOpen(1)]).toEqual([2, 2]);
    made.answer('i3', 'B');
    expect(made.nextOpen(2)).toBeNull();
    await made.send();
    expect([made.status, made.unsent]).toEqual(['idle', 0]);
    expect(taken).toEqual({ i2: null, i3: 'B' });
  });

  it('keeps an answer on the device until it arrived, under the same key', async () => {
    vi.useFakeTimers();
    const place = storage();
    const { post, sent, taken } = server({ kind: 'unreachable' }, { kind: 'unreachable' });
    const { made } = desk(post, { shelf: createAnswerShelf(place, 'person', 'round') });
    made.answer('i2', 'B');
    await vi.advanceTimersByTimeAsync(0);
    expect([made.status, made.unsent, place.length]).toEqual(['waiting', 1, 1]);
    await vi.advanceTimersByTimeAsync(20_000);
    expect([made.status, place.length]).toEqual(['idle', 0]);
    expect(new Set(sent.map(({ key }) => key)).size).toBe(1);
    expect(taken).toEqual({ i2: 'B' });
    vi.useRealTimers();
  });

  it('takes up after a closed browser, for the cards of this round and this person only', async () => {
    const place = storage();
    const shelf = createAnswerShelf(place, 'person', 'round');
    shelf.write('i3', { categoryId: 'C', key: 'old' });
    shelf.write('gone', { categoryId: 'C', key: 'older' });
    createAnswerShelf(place, 'other', 'round').write('i2', { categoryId: 'B', key: 'theirs' });
    place.setItem('voorval-judging person round i2', 'not json');
    const { post, sent } = server();
    const { made } = desk(post, { shelf });
    made.start();
    expect(made.answers).toEqual({ i1: 'A', i3: 'C' });
    await made.send();
    expect(sent).toEqual([{ cardId: 'i3', categoryId: 'C', key: 'old' }]);
  });

  it('keeps the newer choice when a card is changed while the first is under way', async () => {
    const { post, sent, taken } = server();
    const { made } = desk(post);
    made.answer('i2', 'A');
    made.answer('i2', 'B');
    await made.send();
    expect(made.answers).toMatchObject({ i2: 'B' });
    expect(taken.i2).toBe('B');
    expect(sent.map(({ categoryId }) => categoryId)).toEqual(['A', 'B']);
  });

  it('lets go when the round was closed, and waits when the session ended', async () => {
    const ended = desk(server({ kind: 'ended' }).post);
    ended.made.answer('i2', 'A');
    ended.made.answer('i3', 'A');
    await ended.made.send();
    expect(ended.onended).toHaveBeenCalledOnce();
    expect([ended.made.unsent, ended.made.answers]).toEqual([0, { i1: 'A' }]);
    const out = desk(server({ kind: 'signed-out' }).post);
    out.made.answer('i2', 'A');
    await out.made.send();
    expect([out.made.status, out.made.unsent]).toEqual(['closed', 1]);
  });

  it('does not go back to an older answer when the page is read again', async () => {
    const { post } = server();
    const { made } = desk(post);
    made.answer('i2', 'B');
    await made.send();
    expect(made.isOwn(11)).toBe(true);
    // Read before the answer arrived.
    made.sync({ i1: 'A' }, cardIds, 10);
    expect(made.answers).toEqual({ i1: 'A', i2: 'B' });
    // Read later: another device of this person said something else since.
    made.sync({ i1: 'A', i2: 'C' }, cardIds, 12);
    expect(made.answers).toEqual({ i1: 'A', i2: 'C' });
  });
});

describe('the keys of judging', () => {
  const press = (key: string, more: Partial<KeyboardEvent> = {}) => {
    const done: unknown[] = [];
    const prevented = vi.fn();
    judgeKeys({
      count: 3,
      choose: (index) => done.push(index),
      back: () => done.push('back'),
      forward: () => done.push('forward')
    })({ key, target: null, preventDefault: prevented, ...more } as unknown as KeyboardEvent);
    return { done, prevented: prevented.mock.calls.length };
  };

  it.each([
    ['1', [0]],
    ['3', [2]],
    ['4', []],
    ['0', [null]],
    ['ArrowLeft', ['back']],
    ['ArrowRight', ['forward']],
    ['a', []]
  ])('%s', (key, expected) => {
    const { done, prevented } = press(key);
    expect(done).toEqual(expected);
    expect(prevented).toBe(expected.length);
  });

  it('are left alone together with others, and when held down', () => {
    for (const more of [
      { ctrlKey: true },
      { metaKey: true },
      { altKey: true },
      { shiftKey: true },
      { repeat: true }
    ])
      expect(press('1', more).done).toEqual([]);
  });
});
