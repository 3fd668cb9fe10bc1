import { expect, test } from 'vitest';
import type { Category } from '../boards/board.ts';
import { ratingResultsOf } from './results.ts';
import { noRatingSettings, type Rating, type RatingScale } from './scales.ts';

const category = (id: string, frame: Category['frame']): Category => ({
  id,
  boardId: 'class',
  frame,
  label: id,
  definition: '',
  include: '',
  exclude: '',
  competencyKind: null,
  anchorIncidentId: null,
  colour: null,
  position: 0,
  pooledInto: null,
  setAside: null,
  minority: false
});
const rate = (scale: RatingScale, subjectId: string, values: number[]): Rating[] =>
  values.map((value, i) => ({ participantId: `p${i}`, scale, subjectId, value }));
const results = (ratings: Rating[]) =>
  ratingResultsOf({
    settings: noRatingSettings,
    people: 3,
    tasks: ['t1', 't2', 't3'].map((id) => category(id, 'task')),
    competencies: [category('k1', 'competency')],
    incidents: (['effective', 'ineffective'] as const).map((polarity, i) => ({
      id: `i${i}`,
      number: i + 1,
      polarity,
      status: 'submitted',
      version: 1,
      submitted: { circumstances: '', behaviour: `gedrag ${i}`, consequences: '' }
    })),
    ratings
  });

test('nothing rated has nothing to say', () => {
  const { answered, agreement, incidents, emotions, tasks } = results([]);
  expect(answered.every(({ some }) => some === 0)).toBe(true);
  expect([agreement, incidents, emotions]).toEqual([[], [], null]);
  expect(tasks.map(({ critical }) => critical)).toEqual([null, null, null]);
});

test('agreement is over the tasks that are performed', () => {
  const [agreement] = results([
    ...rate('importance', 't1', [5, 5, 4]),
    ...rate('importance', 't2', [3, 3, 2]),
    ...rate('importance', 't3', [0, 0, 1])
  ]).agreement;
  expect(agreement).toMatchObject({ judges: 3, droppedJudges: 0 });
  expect(agreement?.icc.n).toBe(2);
});

test('counts who answered something and who answered all, never what is gone', () => {
  const { answered } = results([
    ...rate('importance', 't1', [5, 5]),
    ...rate('importance', 't2', [3]),
    ...rate('importance', 't3', [3]),
    ...rate('importance', 'gone', [1, 1, 1]),
    ...rate('importance', 'k1', [1, 1, 1]),
    ...rate('link', 't1 k1', [2]),
    ...rate('link', 't1 gone', [2, 2, 2]),
    ...rate('effectiveness', 'i0', [6])
  ]);
  const of = (scale: RatingScale) => answered.find((one) => one.scale === scale);
  expect(of('importance')).toMatchObject({ some: 2, all: 1 });
  expect(of('link')).toMatchObject({ some: 1, all: 0 });
  expect(of('effectiveness')).toMatchObject({ some: 1, all: null });
});

test('incidents come from the most to the least effective, without those that nobody rated', () => {
  const { incidents, rateable } = results([
    ...rate('effectiveness', 'i1', [6, 7]),
    ...rate('effectiveness', 'x', [1])
  ]);
  expect(incidents.map(({ number, conflict, behaviour }) => [number, conflict, behaviour])).toEqual([
    [2, 'polarity', 'gedrag 1']
  ]);
  expect(rateable).toBe(2);
});
