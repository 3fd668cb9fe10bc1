import { describe, expect, it } from 'vitest';
import type { LogType } from '../live/live.ts';
import { newsOf } from './news.ts';

const entries = (...list: [LogType, string, string][]) =>
  list.map(([type, subjectId, actorId], at) => ({ type, subjectId, actorId, at, data: {} }));

describe('what changed since someone looked', () => {
  it('is one line a thing, with who did it, the latest last', () => {
    const log = entries(
      ['category.added', 'a', 'An'],
      ['placement.moved', 'i1', 'An'],
      ['category.described', 'a', 'Bo'],
      ['incident.submitted', 'i9', 'Bo']
    );
    expect(newsOf(log)).toEqual([
      { kind: 'card', id: 'i1', frame: null, what: 'moved', by: ['An'], at: 1 },
      { kind: 'category', id: 'a', frame: null, what: 'added', by: ['Bo', 'An'], at: 2 }
    ]);
  });

  it('leaves out what came and went, and keeps what was there and went', () => {
    const log = entries(
      ['category.added', 'a', 'An'],
      ['category.described', 'b', 'An'],
      ['category.removed', 'a', 'An'],
      ['category.removed', 'b', 'Bo']
    );
    expect(newsOf(log)).toMatchObject([{ id: 'b', what: 'removed', by: ['Bo', 'An'] }]);
  });

  it('tells the frames apart in which a card was moved', () => {
    const moved = (frame: string, actorId: string, at: number) =>
      ({ type: 'placement.moved', subjectId: 'i1', actorId, at, data: { boardId: 'b', frame } }) as const;
    const log = [moved('task', 'An', 1), moved('competency', 'Bo', 2), moved('task', 'Bo', 3)];
    expect(newsOf(log).map(({ frame, by, at }) => [frame, by.join(), at])).toEqual([
      ['competency', 'Bo', 2],
      ['task', 'Bo,An', 3]
    ]);
  });
});
