import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emotionalDemands, emotionalProfile } from './emotional-demands.ts';
import { raterAgreement, ratingTable } from './rater-agreement.ts';
import type { Rating, RatingScale } from './scales.ts';
import { isRatingValue } from './scales.ts';
import { rankTasks, taskRatings } from './task-ratings.ts';

const rate = (scale: RatingScale, subjectId: string, values: (number | null)[]): Rating[] =>
  values.flatMap((value, i) => (value === null ? [] : [{ participantId: `p${i}`, scale, subjectId, value }]));

describe('ratings of tasks', () => {
  test('zeros stay out of the mean', () => {
    const [task] = taskRatings(['t'], rate('importance', 't', [5, 4, 0, 3]));
    expect(task?.scales.importance.spread.mean.value).toBe(4);
    expect(task?.scales.importance).toMatchObject({ n: 3, zeros: 1, counts: [0, 0, 1, 1, 1] });
    expect(task).toMatchObject({ raters: 4, notPerformed: 1, dropped: false });
  });

  test.each([
    ['important and frequent', [3, 3], [3, 3], [], true, 'frequent'],
    ['important, seldom and grave', [5, 5], [1, 2], [4, 4], true, 'grave'],
    ['important and seldom', [5, 5], [1, 2], [3, 4], false, 'rare'],
    ['frequent and unimportant', [2, 3], [5, 5], [5, 5], false, 'unimportant'],
    ['not rated', [], [5, 5], [], null, 'unrated'],
    ['important, frequency not rated', [5, 5], [], [], null, 'unrated'],
    ['important, frequency not rated, grave', [5, 5], [], [4], true, 'grave'],
    ['not performed according to half', [0, 5], [0, 5], [5], false, 'notPerformed']
  ] as const)('%s', (_, importance, frequency, consequence, critical, reason) => {
    const [task] = taskRatings(
      ['t'],
      [
        ...rate('importance', 't', [...importance]),
        ...rate('frequency', 't', [...frequency]),
        ...rate('errorConsequence', 't', [...consequence])
      ]
    );
    expect(task).toMatchObject({ critical, reason });
  });

  test('half of the raters is of all who said anything of the task', () => {
    const [task] = taskRatings(
      ['t'],
      [...rate('importance', 't', [0, 4, 4]), ...rate('frequency', 't', [null, 0, 4, 4])]
    );
    expect(task).toMatchObject({ raters: 4, notPerformed: 2, dropped: true });
  });

  test('a moved cut-off makes tasks fall out', () => {
    const ratings = [...rate('importance', 't', [3, 4]), ...rate('frequency', 't', [4, 4])];
    expect(taskRatings(['t'], ratings)[0]?.critical).toBe(true);
    expect(taskRatings(['t'], ratings, { importance: 3.6, frequency: 3 })[0]?.critical).toBe(false);
  });

  test('rank by importance, then consequence, then frequency; dropped and unrated last', () => {
    const ratings = [
      ...rate('importance', 'a', [3]),
      ...rate('importance', 'b', [4]),
      ...rate('importance', 'c', [4]),
      ...rate('errorConsequence', 'c', [2]),
      ...rate('importance', 'd', [5, 0]),
      ...rate('importance', 'f', [4]),
      ...rate('frequency', 'f', [1])
    ];
    const order = rankTasks(taskRatings(['e', 'd', 'a', 'b', 'c', 'f'], ratings)).map((t) => t.taskId);
    expect(order).toEqual(['c', 'f', 'b', 'a', 'e', 'd']);
  });

  test('raising a cut-off never makes a task critical', () => {
    const values = fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 6 });
    const cut = fc.double({ min: 1, max: 5, noNaN: true });
    fc.assert(
      fc.property(values, values, values, cut, cut, cut, (i, f, e, low, more, frequency) => {
        const ratings = [
          ...rate('importance', 't', i),
          ...rate('frequency', 't', f),
          ...rate('errorConsequence', 't', e)
        ];
        const at = (importance: number) =>
          taskRatings(['t'], ratings, { importance, frequency })[0]?.critical;
        const [below, above] = [Math.min(low, more), Math.max(low, more)];
        expect(at(above) === true && at(below) !== true).toBe(false);
      })
    );
  });
});

test('values are whole numbers of their scale, or 0', () => {
  expect([-1, 0, 2.5, 5, 6].map((value) => isRatingValue('importance', value))).toEqual([
    false,
    true,
    false,
    true,
    false
  ]);
  expect(isRatingValue('effectiveness', 7)).toBe(true);
  expect(isRatingValue('link', 4)).toBe(false);
});

test('agreement has the figures of D5, and of the raters who rated all', () => {
  const d5 = [
    [5, 5, 4, 5],
    [4, 5, 5, 4],
    [3, 3, 4, 3],
    [2, 3, 2, 2],
    [4, 2, 3, 3],
    [1, 1, 2, 1]
  ];
  const ids = d5.map((_, i) => `t${i}`);
  const ratings = d5.flatMap((row, i) => rate('importance', `t${i}`, row));
  const { icc, concordance } = raterAgreement('importance', ids, ratings);
  expect(icc.icc2k.value).toBeCloseTo(0.952532, 6);
  expect(concordance.w.value).toBeCloseTo(0.856343, 6);
  const more = [...ratings, { ...ratings[0]!, participantId: 'late' }];
  expect(raterAgreement('importance', ids, more).icc).toMatchObject({ judges: 4, droppedJudges: 1 });
});

test('an answer that is not on the scale is no rating', () => {
  expect(ratingTable('frequency', ['a', 'b'], rate('frequency', 'a', [0, 3]))).toEqual([
    [null, 3],
    [null, null]
  ]);
});

describe('emotional demands', () => {
  test('load and resources need every demand of theirs', () => {
    const some = emotionalDemands.slice(0, 4).flatMap((demand) => rate('emotion', demand, [5, 5]));
    expect(emotionalProfile(some)).toMatchObject({ load: null, resources: null, heavy: null, raters: 2 });
  });

  test('a high load with low resources is heavy', () => {
    const all = (help: number) =>
      emotionalDemands.flatMap((demand) =>
        rate('emotion', demand, [demand === 'E15' || demand === 'E16' ? help : 4])
      );
    expect(emotionalProfile(all(2))).toMatchObject({ load: 4, resources: 2, heavy: true });
    expect(emotionalProfile(all(3))).toMatchObject({ resources: 3, heavy: false });
  });

  test('has the figures of the customer service', () => {
    const scores = [5, 3, 2, 3, 4, 3, 4, 4, 3, 3, 3, 2, 3, 4, 4, 3];
    const profile = emotionalProfile(
      emotionalDemands.flatMap((demand, i) => rate('emotion', demand, [scores[i] ?? null]))
    );
    expect(profile.load).toBeCloseTo(3.2, 6);
    expect(profile).toMatchObject({ resources: 3.5, heavy: false });
  });
});
