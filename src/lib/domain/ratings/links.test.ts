import { describe, expect, test } from 'vitest';
import { type Link, linksOf, personSpecification, unlinked } from './links.ts';
import { linkSubject, type Rating } from './scales.ts';

/** Statistics page, D3b, in the three tasks of the worked example (job-analysis page, section 11). */
const tasks = [
  { id: 't1', incidentIds: ['1', '2', '4', '7', '9'] },
  { id: 't2', incidentIds: ['3', '5', '6', '10'] },
  { id: 't3', incidentIds: ['8'] }
];
const competencies = [
  { id: 'k1', incidentIds: ['1', '2', '4', '7', '9'] },
  { id: 'k2', incidentIds: ['1', '2', '3', '5', '6'] },
  { id: 'k3', incidentIds: ['3', '5', '4'] },
  { id: 'k5', incidentIds: ['10'] },
  { id: 'k6', incidentIds: ['8'] }
];
const rated = (taskId: string, competencyId: string, values: number[]): Rating[] =>
  values.map((value, i) => ({
    participantId: `p${i}`,
    scale: 'link',
    subjectId: linkSubject(taskId, competencyId),
    value
  }));
const links = (ratings: Rating[] = [], decisions: Parameters<typeof linksOf>[0]['decisions'] = []) =>
  linksOf({ tasks, competencies, ratings, decisions });
const cell = (all: Link[], taskId: string, competencyId: string) =>
  all.find((link) => link.taskId === taskId && link.competencyId === competencyId)!;

describe('links', () => {
  test('are proposed from two incidents and a quarter of the task', () => {
    const proposed = links()
      .filter((link) => link.proposed)
      .map((link) => [link.taskId, link.competencyId, link.count, link.share]);
    expect(proposed).toEqual([
      ['t1', 'k1', 5, 1],
      ['t1', 'k2', 2, 0.4],
      ['t2', 'k2', 3, 0.75],
      ['t2', 'k3', 2, 0.5]
    ]);
    expect(cell(links(), 't1', 'k3')).toMatchObject({ count: 1, share: 0.2, state: 'none' });
    expect(cell(links(), 't3', 'k6')).toMatchObject({ count: 1, share: 1, proposed: false });
  });

  test.each([
    [[3, 2], [], 'proposed'],
    [[3, 2, 1], [], 'kept'],
    [[2, 2, 1], [], 'dropped'],
    [[2, 2, 1], [{ taskId: 't1', competencyId: 'k1', kept: true }], 'kept'],
    [[3, 3, 3], [{ taskId: 't1', competencyId: 'k1', kept: false }], 'dropped']
  ] as const)('rated %j and decided %j: %s', (values, decisions, state) => {
    expect(cell(links(rated('t1', 'k1', [...values]), decisions), 't1', 'k1').state).toBe(state);
  });

  test('0 is an answer on this scale', () => {
    const { rating } = cell(links(rated('t1', 'k1', [0, 3])), 't1', 'k1');
    expect(rating).toMatchObject({ n: 2, zeros: 0, counts: [1, 0, 0, 1] });
    expect(rating.spread.mean.value).toBe(1.5);
  });

  test('point out where raters and incidents contradict each other', () => {
    const all = links([...rated('t3', 'k1', [3, 3, 2]), ...rated('t1', 'k1', [0, 1, 1])]);
    expect(cell(all, 't3', 'k1').conflict).toBe('ratedWithoutIncidents');
    expect(cell(all, 't1', 'k1').conflict).toBe('incidentsRatedLow');
    expect(all.filter(({ conflict }) => conflict !== null)).toHaveLength(2);
  });

  test('point out critical tasks and competencies that stand alone', () => {
    expect(unlinked(links(), new Set(['t1', 't3']))).toEqual({
      taskIds: ['t3'],
      competencyIds: ['k5', 'k6']
    });
  });

  test('an empty task has no share', () => {
    const [link] = linksOf({
      tasks: [{ id: 't', incidentIds: [] }],
      competencies,
      ratings: [],
      decisions: []
    });
    expect(link).toMatchObject({ count: 0, share: 0, proposed: false });
  });
});

test('the person needs what is linked to a critical task; proposals count while nothing was said', () => {
  const all = links(rated('t1', 'k1', [3, 3, 3]), [
    { taskId: 't1', competencyId: 'k2', kept: false },
    { taskId: 't2', competencyId: 'k5', kept: true }
  ]);
  expect(personSpecification(all, new Set(['t1', 't2']))).toEqual([
    { competencyId: 'k1', taskIds: ['t1'], provisional: false },
    { competencyId: 'k2', taskIds: ['t2'], provisional: true },
    { competencyId: 'k3', taskIds: ['t2'], provisional: true },
    { competencyId: 'k5', taskIds: ['t2'], provisional: false }
  ]);
  expect(personSpecification(all, new Set())).toEqual([]);
});
