import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { BoardState } from '$lib/domain/boards/board';
import type { Move } from '$lib/domain/boards/move';
import type { LiveEvent, Patch } from '$lib/domain/live/events';
import { LiveBoard } from './board-state.svelte';

const answers = { circumstances: '', behaviour: '', consequences: '' };
const board: BoardState = {
  id: 'board',
  cards: [{ incidentId: 'i1', number: 1, polarity: 'effective', answers, version: 1, authorGroup: null }],
  categories: [
    {
      id: 'a',
      boardId: 'board',
      frame: 'task',
      label: 'Lesgeven',
      definition: '',
      include: '',
      exclude: '',
      competencyKind: null,
      anchorIncidentId: null,
      colour: null,
      position: 1,
      pooledInto: null,
      setAside: null,
      minority: false
    }
  ],
  units: [],
  placements: []
};
const place: Move & { kind: 'place' } = {
  kind: 'place',
  cardIds: ['i1'],
  categoryId: 'a',
  before: null,
  from: null
};
const placed = [{ cardId: 'i1', incidentId: 'i1', categoryId: 'a', frame: 'task' as const, position: 1 }];

function event(seq: number, actorId: string, patch: Patch): LiveEvent {
  return { seq, at: 0, type: 'placement.moved', actorId, subjectId: 'i1', data: {}, patch };
}
const told = (value = placed): Patch => ({
  kind: 'placements',
  boardId: 'board',
  cardId: 'i1',
  frame: 'task',
  value
});

function open(answer: () => unknown) {
  const reload = vi.fn();
  const post = vi.fn(async () => new Response(JSON.stringify(answer())));
  return { reload, post, live: new LiveBoard(board, { seq: 5, youId: 'me', post, reload }) };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a board in the browser', () => {
  it('shows a move at once, and settles when the stream tells it', async () => {
    const { live } = open(() => ({ accepted: true, seq: 6 }));
    const outcome = live.make(place);
    expect(live.current.placements).toEqual(placed);
    expect(live.unsent).toBe(1);
    expect(await outcome).toEqual({ accepted: true, seq: 6 });
    expect(live.unsent).toBe(0);
    expect(live.current.placements).toEqual(placed);
    live.hear(event(6, 'me', told()));
    // Someone takes it out again: nothing of one's own lies over that any more.
    live.hear(event(7, 'other', told([])));
    expect(live.current.placements).toEqual([]);
  });

  it('settles too when the stream was faster than the answer', async () => {
    const { live } = open(() => {
      live.hear(event(6, 'me', told()));
      live.hear(event(7, 'other', told([])));
      return { accepted: true, seq: 6 };
    });
    await live.make(place);
    expect(live.current.placements).toEqual([]);
  });

  it('lets a move that lost a race fall away', async () => {
    const { live } = open(() => ({ accepted: false, seq: null, reason: 'gone' }));
    expect(await live.make(place)).toMatchObject({ accepted: false, reason: 'gone' });
    expect(live.current).toEqual(board);
  });

  it('sends nothing for what changes nothing, or no longer can', async () => {
    const { live, post } = open(() => ({ accepted: true, seq: 6 }));
    expect(await live.make({ ...place, categoryId: 'gone' })).toEqual({ accepted: false, reason: 'gone' });
    expect(await live.make({ kind: 'take_out', cardIds: ['i1'], categoryId: 'a' })).toEqual({
      accepted: true,
      seq: null
    });
    expect(post).not.toHaveBeenCalled();
  });

  it('takes back its own last move at once, and makes it again', async () => {
    let seq = 5;
    const undone = { cards: { done: 1, of: 1 }, categories: { done: 0, of: 0 }, units: { done: 0, of: 0 } };
    const { live, post } = open(() => ({ accepted: true, seq: ++seq, undone }));
    expect(live.undo()).toBeNull();
    await live.make(place);
    const outcome = live.undo();
    expect(live.current.placements).toEqual([]);
    expect([live.undoable, live.redoable]).toEqual([null, expect.any(String)]);
    expect(await outcome).toEqual({ accepted: true, seq: 7, undone });
    void live.redo();
    expect(live.current.placements).toEqual(placed);
    expect(live.redoable).toBeNull();
    // A move of one's own ends what could be redone.
    await live.undo();
    await live.make({ ...place, categoryId: null });
    expect([live.undoable, live.redoable]).toEqual([expect.any(String), null]);
    expect(post).toHaveBeenCalledTimes(5);
  });

  it('asks the server to take back a move of before the page was loaded', async () => {
    const post = vi.fn(async () => new Response(JSON.stringify({ accepted: false, reason: 'gone' })));
    const steps = [{ key: 'yesterday', undone: false }];
    const live = new LiveBoard(board, { seq: 5, youId: 'me', post, reload: vi.fn(), steps });
    expect(await live.undo()).toMatchObject({ accepted: false });
    expect(post).toHaveBeenCalledWith({
      key: expect.any(String) as string,
      move: { kind: 'undo', step: 'yesterday' }
    });
    expect([live.undoable, live.redoable]).toEqual([null, null]);
  });

  it('makes stand out for a moment what someone else moved, not what one moved oneself', () => {
    const { live } = open(() => null);
    live.hear(event(6, 'me', told()));
    expect(live.touched.has('i1')).toBe(false);
    live.hear(event(7, 'other', told([])));
    expect(live.touched.has('i1')).toBe(true);
    vi.advanceTimersByTime(3000);
    expect(live.touched.has('i1')).toBe(false);
  });

  it('ignores what it knows already, and reads the board again when told', () => {
    const { live, reload } = open(() => null);
    live.hear(event(5, 'other', told()));
    expect(live.current.placements).toEqual([]);
    live.hear(event(6, 'other', { kind: 'board', boardId: 'board' }));
    expect(reload).toHaveBeenCalledOnce();
    live.hear(event(8, 'other', told()));
    live.sync(board, 7);
    expect(live.current.placements).toEqual(placed);
    expect(reload).toHaveBeenCalledTimes(2);
    live.sync(board, 8);
    expect(live.current.placements).toEqual([]);
  });
});
