import { expect, test } from 'vitest';
import type { Round } from '../../retranslation/round.ts';
import type { ExportIncident } from '../material.ts';
import { en } from '../wording/en.ts';
import { retranslationRows } from './retranslation-rows.ts';

const category = (id: string, label: string) => ({ id, label, definition: '', include: '', exclude: '' });
const round: Round = {
  id: 'round',
  workshopId: 'workshop',
  boardId: 'board',
  frame: 'task',
  number: 1,
  openedAt: 0,
  closedAt: 1,
  categories: [category('a', 'Explains'), category('b', 'Examines')],
  cards: ['1', '2', '3'].map((id) => ({
    cardId: id,
    incidentId: id,
    categoryIds: [id === '3' ? 'b' : 'a']
  }))
};
const incidents = ['1', '2', '3'].map(
  (id) => ({ id, version: 1, status: id === '3' ? 'excluded' : 'accepted' }) as ExportIncident
);
const answer = (participantId: string, cardId: string, categoryId: string | null) => ({
  participantId,
  cardId,
  categoryId
});

test('a round says what was kept and what came back, without incidents that do not count', () => {
  const answers = [
    answer('p', '1', 'a'),
    answer('q', '1', 'a'),
    answer('p', '2', 'b'),
    answer('q', '2', null),
    answer('p', '3', 'b')
  ];
  const rows = retranslationRows(
    { rounds: [{ group: 2, round, threshold: 60, answers }], incidents },
    en,
    (about, between, name, figure) => [[about, between, name, figure?.value ?? null, figure?.n ?? null]]
  );
  const about = 'Retranslation, tasks: group 2, round 1';
  const between = '2 judges and the group';
  expect(rows).toEqual([
    [about, between, 'Share of incidents kept (60%)', 0.5, 2],
    [about, between, 'Share of judgements back in ‘Explains’', 0.5, 4],
    [about, between, 'Share of judgements back in ‘Examines’', null, 0]
  ]);
});

test('a round that nobody answered is no finding', () => {
  const rounds = [{ group: 2, round, threshold: 60, answers: [] }];
  expect(retranslationRows({ rounds, incidents }, en, () => [['never']])).toEqual([]);
});
