import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { BoardState, Category } from '$lib/domain/boards/board';
import { everything } from '$lib/domain/boards/finding';
import type { Move } from '$lib/domain/boards/move';
import { boardMessages } from '$lib/i18n/boards';
import { Announcer } from '$lib/ui/kit/announcer.svelte';
import { LiveBoard } from './board-state.svelte';
import { Desk } from './desk';
import { NewsDesk } from './news.svelte';
import { BoardPresence } from './presence.svelte';
import type { Lying } from './steps';

const category = (id: string, frame: Category['frame'], position: number): Category => ({
  id,
  boardId: 'board',
  frame,
  label: id.toUpperCase(),
  definition: '',
  include: '',
  exclude: '',
  competencyKind: null,
  anchorIncidentId: null,
  colour: null,
  position,
  pooledInto: null,
  setAside: null,
  minority: false
});
const board: BoardState = {
  id: 'board',
  cards: [1, 2, 3, 4].map((number) => ({
    incidentId: `i${number}`,
    number,
    polarity: 'effective',
    answers: { circumstances: '', behaviour: 'Legt uit, blijft rustig.', consequences: '' },
    version: 1,
    authorGroup: null
  })),
  units: [],
  categories: [category('a', 'task', 1), category('b', 'task', 2), category('k', 'competency', 1)],
  placements: []
};

let desk: Desk;
let sent: Move[];
let announcer: Announcer;
const at = (zone: string, ...numbers: number[]): Lying[] => numbers.map((n) => ({ cardId: `i${n}`, zone }));
const lies = (zone: string) => desk.cardsIn(zone).join(' ');

beforeEach(() => {
  sent = [];
  let seq = 1;
  const post = ({ move }: { move: Move }) => {
    sent.push(move);
    return Promise.resolve(Response.json({ accepted: true, seq: ++seq }));
  };
  announcer = new Announcer();
  const never = vi.fn();
  desk = new Desk({
    board: new LiveBoard(board, { seq: 1, youId: 'me', post, reload: never }),
    presence: new BoardPresence('board', 'me', never),
    news: new NewsDesk({ ask: never, tell: never, seq: () => 1 }),
    announcer,
    words: () => ({ ...boardMessages.nl, incident: 'Incident {n}' }),
    maySort: () => true
  });
});

describe('several cards at once', () => {
  it('move together, are let go, and come back as one step', () => {
    desk.choose({ cardId: 'i1', zone: 'pile' });
    desk.choose({ cardId: 'i3', zone: 'pile' }, true);
    expect(desk.along({ cardId: 'i2', zone: 'pile' }).map(({ cardId }) => cardId)).toEqual([
      'i1',
      'i2',
      'i3'
    ]);
    desk.drop(desk.drag.take({ cardId: 'i2', zone: 'pile' }, 'pointer'), { zone: 'a', before: null });
    expect([lies('a'), lies('pile')]).toEqual(['i1 i2 i3', 'i4']);
    expect(desk.selection.cards).toEqual([]);
    expect(announcer.spoken).toBe('3 kaarten verplaatst van Stapel naar A.');
    desk.undo();
    expect(lies('a')).toBe('');
    desk.redo();
    expect(lies('a')).toBe('i1 i2 i3');
  });

  it('a card that is not chosen moves alone', () => {
    desk.choose({ cardId: 'i1', zone: 'pile' });
    expect(desk.along({ cardId: 'i4', zone: 'pile' })).toEqual(at('pile', 4));
  });

  it('from several places go in one move, back to the pile in one for each', () => {
    desk.place(at('pile', 1), { zone: 'a', before: null });
    desk.place(at('pile', 2), { zone: 'b', before: null });
    sent.length = 0;
    desk.place([...at('a', 1), ...at('b', 2), ...at('pile', 3)], { zone: 'b', before: 'i2' });
    expect(lies('b')).toBe('i1 i2 i3');
    expect(announcer.spoken).toBe('3 kaarten verplaatst naar B.');
    desk.place(at('b', 3), { zone: 'a', before: null });
    desk.takeOut([...at('a', 3), ...at('b', 1), ...at('b', 2)]);
    expect(lies('pile')).toBe('i1 i2 i3 i4');
    expect(announcer.spoken).toBe('3 kaarten verplaatst naar Stapel.');
  });

  it('among competencies stay in the list; what lies there already is left as it is', () => {
    desk.frame = 'competency';
    desk.place(at('pile', 1), { zone: 'k', before: null });
    desk.place(at('pile', 1, 2), { zone: 'k', before: 'i1' });
    expect([lies('k'), lies('pile')]).toEqual(['i2 i1', 'i1 i2 i3 i4']);
    desk.place(at('pile', 1), { zone: 'k', before: null });
    expect(announcer.spoken).toBe('Incident 1: al in K.');
    desk.takeOut(at('k', 1, 2));
    expect(lies('k')).toBe('');
  });

  it('what is filtered out is chosen no longer', () => {
    desk.chooseAll('pile');
    desk.finding = { ...everything, text: '3' };
    expect(desk.selection.cards).toEqual(at('pile', 3));
    expect(lies('pile')).toBe('i3');
  });
});

describe('categories and units', () => {
  it('are split off, merged and deleted, each with its way back on the message', () => {
    desk.place(at('pile', 1, 2), { zone: 'a', before: null });
    const made = desk.splitOff('a', 'Apart', ['i2']);
    expect([lies('a'), lies(made)]).toEqual(['i1', 'i2']);
    desk.merge(made, 'b');
    expect(lies('b')).toBe('i2');
    const b = desk.category('b');
    if (b) desk.remove(b);
    expect(lies('pile')).toBe('i2 i3 i4');
    expect(announcer.toasts.at(-1)?.text).toBe('B verwijderd.');
    void announcer.toasts.at(-1)?.action?.run();
    expect(lies('b')).toBe('i2');
  });

  it('a text that is cut out is a card on the pile; joined, it is one again', () => {
    desk.place(at('pile', 1), { zone: 'a', before: null });
    const unit = desk.cutOut('i1', 1, [{ field: 'behaviour', start: 10, end: 24 }]);
    expect([lies('a'), desk.nameOf(unit)]).toEqual(['i1', 'Incident 1b']);
    expect(desk.cardsIn('pile')).toContain(unit);
    desk.join(unit, 'i1');
    expect(desk.nameOf('i1')).toBe('Incident 1');
    expect(desk.cardsIn('pile')).not.toContain(unit);
  });
});

describe('reading on after a move', () => {
  it('goes to the next card, stays with one that stays, and ends at the last', () => {
    const next = { cardId: 'i2', zone: 'pile' };
    desk.readingOn = { at: { cardId: 'i1', zone: 'pile' }, next };
    desk.place(at('pile', 1), { zone: 'a', before: null });
    expect([desk.readOn(), desk.reading]).toEqual([true, next]);
    desk.readingOn = { at: next, next: null };
    expect([desk.readOn(), desk.reading]).toEqual([true, next]);
    expect(desk.readOn()).toBe(false);
  });
});

describe('a large board', () => {
  it('is drawn a few cards at a time until all are there', () => {
    vi.useFakeTimers();
    const cards = Array.from({ length: 200 }, (_, n) => ({
      ...board.cards[0]!,
      incidentId: `i${n}`,
      number: n
    }));
    const never = vi.fn();
    const large = new Desk({
      board: new LiveBoard({ ...board, cards }, { seq: 1, youId: 'me', post: never, reload: never }),
      presence: new BoardPresence('board', 'me', never),
      news: new NewsDesk({ ask: never, tell: never, seq: () => 1 }),
      announcer,
      words: () => ({ ...boardMessages.nl, incident: 'Incident {n}' }),
      maySort: () => true
    });
    const first = large.room;
    expect(first).toBeLessThan(20);
    const stop = large.unfold();
    vi.advanceTimersByTime(20);
    expect(large.room).toBeGreaterThan(first);
    vi.runAllTimers();
    expect(large.room).toBe(Infinity);
    stop();
    expect(desk.room).toBe(Infinity);
    vi.useRealTimers();
  });
});
