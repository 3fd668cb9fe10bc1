import { describe, expect, it } from 'vitest';
import { evidence } from '../../../../tests/builders/evidence.ts';
import { poolProgress } from './advice.ts';
import { arrange } from './arrange.ts';
import { categoryFlags, unusualNumber, type Around, type CategoryFlag } from './checks.ts';
import { openProposals, pairOf, proposalsFrom, type MatchProposal } from './proposals.ts';
import { framePool, minorityGroups, poolView, type ClassColumn, type PoolView } from './view.ts';

/** Nine people with two incidents each; two groups that pooled three tasks, and one thing that lies loose. */
function view(people = true): PoolView {
  const made = evidence({
    incidents: Array.from({ length: 18 }, (_, i) => ({
      by: `p${Math.floor(i / 2)}`,
      polarity: i % 2 === 0 ? ('effective' as const) : ('ineffective' as const)
    })),
    categories: [
      { label: 'Legt uit', definition: 'x', placed: { 1: [1, 2, 3, 5, 7], 2: [1, 2, 9, 11] } },
      { label: 'Begeleidt', placed: { 1: [4], 2: [4] } },
      { label: 'Vriendelijk', placed: {} },
      { label: 'Los', placed: { 2: [18] }, pooled: false }
    ]
  });
  const facts = made.incidents.map(({ id, number, polarity, authorId }) => ({
    id,
    number,
    polarity,
    authorId
  }));
  return poolView('class', made.pool, facts, people);
}
const around = (over: Partial<Around> = {}): Around => ({
  incidents: 18,
  contributors: 9,
  jobTitle: 'Universiteitsprofessor',
  language: 'nl',
  others: [],
  ...over
});
const column = (pool: PoolView, label: string): ClassColumn => {
  const found = framePool(pool, 'task').columns.find(({ category }) => category.label === label);
  if (!found) throw new Error(label);
  return found;
};
const kinds = (flags: CategoryFlag[]) => flags.map(({ kind }) => kind);

describe('a pool as it is shown', () => {
  it('counts different incidents and people below a class category, and which groups', () => {
    const { columns, loose } = framePool(view(), 'task');
    expect(columns[0]).toMatchObject({
      groups: [1, 2],
      // Of p0 (two), p1, p2, p3, p4 and p5.
      figures: { incidents: 7, effective: 6, ineffective: 1, people: 6 }
    });
    expect(columns[0]?.sources.map(({ figures }) => figures.incidents)).toEqual([5, 4]);
    expect(loose).toMatchObject([{ groupNumber: 2, sources: [{ figures: { incidents: 1 } }] }]);
    expect(framePool(view(false), 'task').columns[0]?.figures.people).toBeNull();
  });

  it('says which group insists on a minority category', () => {
    const pool = view();
    const found = column(pool, 'Begeleidt');
    expect(minorityGroups(found)).toEqual([]);
    expect(minorityGroups({ ...found, category: { ...found.category, minority: true } })).toEqual([1, 2]);
  });

  it('tells what still lies loose: all must be pooled, or set aside', () => {
    const pool = view();
    expect(poolProgress(pool)).toEqual({
      loose: { task: 1, competency: 0 },
      pooled: 4,
      aside: 0,
      done: false
    });
    const [id = ''] = framePool(pool, 'task').loose.flatMap(({ sources }) =>
      sources.map((s) => s.category.id)
    );
    const arranged = arrange(pool, { kind: 'set_aside', categoryIds: [id], reason: 'dubbel' });
    expect(arranged.ok && poolProgress(arranged.pool)).toMatchObject({ aside: 1, done: true });
    expect(arranged.ok && framePool(arranged.pool, 'task').aside[0]?.category.setAside).toBe('dubbel');
  });
});

describe('what may be the matter with a class category', () => {
  it.each<[string, string, Partial<Around>, string[]]>([
    ['nothing much', 'Legt uit', {}, []],
    ['more than 40 % of all incidents', 'Legt uit', { incidents: 17 }, ['broad']],
    ['but not of a handful', 'Legt uit', { incidents: 9 }, []],
    ['one incident of one person in nine', 'Begeleidt', {}, ['thin', 'few_people', 'no_definition']],
    [
      'with less than eight people nobody is counted',
      'Begeleidt',
      { contributors: 7 },
      ['thin', 'no_definition']
    ],
    ['who may not know the people', 'Begeleidt', { contributors: null }, ['thin', 'no_definition']],
    ['a bare trait with nothing in it', 'Vriendelijk', {}, ['empty', 'no_definition', 'trait_label']],
    [
      'the job itself',
      'Vriendelijk',
      { jobTitle: 'vriendelijk' },
      ['empty', 'no_definition', 'trait_label', 'job_label']
    ]
  ])('%s', (_, label, over, expected) => {
    expect(kinds(categoryFlags(column(view(), label), around(over)))).toEqual(expected);
  });

  it('two labels with nearly the same words, and one polarity only', () => {
    const found = column(view(), 'Legt uit');
    const named = (label: string) => ({ category: { ...found.category, id: 'other', label } });
    expect(kinds(categoryFlags(found, around({ others: [found, named('Legt  uit!')] })))).toEqual([
      'same_label'
    ]);
    expect(kinds(categoryFlags(found, around({ others: [named('Legt de stof uit')] })))).toEqual([]);
    const effective = { ...found, figures: { ...found.figures, ineffective: 0 } };
    expect(categoryFlags(effective, around())).toEqual([{ kind: 'one_polarity', polarity: 'effective' }]);
  });

  it('the number of tasks, for information', () => {
    expect([unusualNumber(3, 60), unusualNumber(13, 60), unusualNumber(8, 60)]).toEqual([
      'few',
      'many',
      null
    ]);
    expect([unusualNumber(3, 39), unusualNumber(13, 121), unusualNumber(0, 60)]).toEqual([null, null, null]);
  });
});

describe('proposals to merge', () => {
  const pool = view();
  const [legt, begeleidt] = [column(pool, 'Legt uit'), column(pool, 'Begeleidt')];
  const [a = '', b = ''] = legt.sources.map(({ category }) => category.id);
  const [c = ''] = begeleidt.sources.map(({ category }) => category.id);
  const [loose = ''] = framePool(pool, 'task').loose.flatMap(({ sources }) =>
    sources.map((s) => s.category.id)
  );
  const proposal = (first: string, second: string, confidence = 0.4): MatchProposal => ({
    first,
    second,
    relation: 'merge',
    confidence,
    reasons: []
  });
  const asks = (...given: MatchProposal[]) => openProposals(pool, 'task', given).length > 0;

  it('ask about what is not together, unless people laid it apart and little speaks for it', () => {
    expect(asks(proposal(a, loose))).toBe(true);
    expect(asks(proposal(a, b))).toBe(false);
    expect([asks(proposal(a, c)), asks(proposal(a, c, 0.6))]).toEqual([false, true]);
    expect(asks(proposal(a, 'gone'))).toBe(false);
    expect(openProposals(pool, 'competency', [proposal(a, loose)])).toEqual([]);
    const aside = arrange(pool, { kind: 'set_aside', categoryIds: [loose], reason: 'x' });
    expect(aside.ok && openProposals(aside.pool, 'task', [proposal(a, loose)])).toEqual([]);
  });

  it('are silent below a quarter, and without a reason', () => {
    const found = (confidence: number, reasons: MatchProposal['reasons']) => ({
      first: { group: 'g1', category: a },
      second: { group: 'g2', category: b },
      relation: 'merge' as const,
      confidence,
      reasons
    });
    const why = [{ kind: 'label' as const, terms: ['uitleg'] }];
    expect(proposalsFrom([found(0.24, why), found(0.9, []), found(0.25, why)])).toEqual([
      { first: a, second: b, relation: 'merge', confidence: 0.25, reasons: why }
    ]);
    expect(pairOf('b', 'a')).toBe(pairOf('a', 'b'));
  });
});
