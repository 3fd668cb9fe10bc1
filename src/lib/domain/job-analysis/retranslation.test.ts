import { describe, expect, it } from 'vitest';
import { evidence } from '../../../../tests/builders/evidence.ts';
import type { Round } from '../retranslation/round.ts';
import { buildReport } from './build.ts';
import type { Block } from './document.ts';
import { findingsOf } from './findings.ts';

const authors = Array.from({ length: 8 }, (_, i) => `author-${i}`);
const incidents = [...authors, ...authors].map((by) => ({ by }));
const categories = ['Lesgeven', 'Overleg'].map((label) => ({
  id: label,
  label,
  definition: '',
  include: '',
  exclude: ''
}));
const ids = { Lesgeven: 'group-1-category-1', Overleg: 'group-1-category-2' };

/** Group 1 laid the first eight incidents in one task and the others in another. */
function scene(
  rounds: Round[],
  answers: { roundId: string; participantId: string; cardId: string; categoryId: string | null }[]
) {
  return evidence({
    incidents,
    groups: 2,
    categories: [
      { label: 'Lesgeven', placed: { 1: [1, 2, 3, 4, 5, 6, 7, 8] } },
      { label: 'Overleg', placed: { 1: [9, 10, 11, 12, 13, 14, 15, 16] } }
    ],
    retranslation: { rounds, answers }
  });
}

const round = (number: number, more: Partial<Round> = {}): Round => ({
  id: `round-${number}`,
  workshopId: 'workshop',
  boardId: 'board-1',
  frame: 'task',
  number,
  openedAt: number,
  closedAt: number + 1,
  categories: categories.map((one) => ({ ...one, id: ids[one.label as keyof typeof ids] })),
  cards: incidents.map((_, i) => ({
    cardId: `incident-${i + 1}`,
    incidentId: `incident-${i + 1}`,
    categoryIds: [i < 8 ? ids.Lesgeven : ids.Overleg]
  })),
  ...more
});

/** So many judges; of the first task `back` of ten cards-and-judges come back, of the second all. */
const judged = (number: number, judges: number, isBack: (incident: number, judge: number) => boolean) =>
  Array.from({ length: judges }, (_, judge) =>
    incidents.map((_, i) => ({
      roundId: `round-${number}`,
      participantId: `judge-${judge}`,
      cardId: `incident-${i + 1}`,
      categoryId: isBack(i + 1, judge) ? (i < 8 ? ids.Lesgeven : ids.Overleg) : null
    }))
  ).flat();

const tableOf = (blocks: Block[]) =>
  blocks.flatMap((block) =>
    block.kind === 'table' && block.key === 'retranslation/rounds' ? block.rows : []
  );
const agreementOf = (given: ReturnType<typeof scene>, language: 'nl' | 'en' = 'nl') =>
  buildReport(given, language, 0).sections.find(({ key }) => key === 'agreement')?.blocks ?? [];

describe('retranslation in the job analysis', () => {
  it('supports a category from 60 % of the judgements on, exactly', () => {
    // Of 40 judgements on the first task 24 come back; of the second 23.
    const given = scene(
      [round(1)],
      judged(1, 5, (incident, judge) => {
        const at = ((incident - 1) % 8) * 5 + judge;
        return at < (incident <= 8 ? 24 : 23);
      })
    );
    expect(findingsOf(given).tasks.map(({ category, independent }) => [category.label, independent])).toEqual(
      [
        ['Lesgeven', true],
        ['Overleg', false]
      ]
    );
    const report = buildReport(given, 'nl', 0);
    const flags = report.sections
      .find(({ key }) => key === 'tasks')
      ?.blocks.flatMap((block) => (block.kind === 'category' ? block.statement.flag : []));
    expect(flags).toEqual(['E3', 'E2']);
  });

  it('counts the latest round of a board, and reports them all', () => {
    const given = scene(
      [round(1), round(2), round(3, { closedAt: null }), round(4)],
      [
        ...judged(1, 3, () => false),
        ...judged(2, 5, (incident) => incident !== 1),
        ...judged(3, 5, () => false)
      ]
    );
    const { tasks, rounds } = findingsOf(given);
    expect(tasks.map(({ independent }) => independent)).toEqual([true, true]);
    // What goes on still, and what nobody answered, is not reported.
    expect(rounds.map(({ round: { number }, latest }) => [number, latest])).toEqual([
      [1, false],
      [2, true]
    ]);
    expect(tableOf(agreementOf(given)).map(({ cells }) => cells)).toEqual([
      ['Groep 1, taken, ronde 1', '3 (indicatief)', '0 van 16 (0%)', '0%–19%', '0%', '0 van 2'],
      ['Groep 1, taken, ronde 2', '5', '15 van 16 (94%)', '72%–99%', '94%', '2 van 2']
    ]);
    expect(JSON.stringify(agreementOf(given, 'en'))).toContain('Retranslation by group and round');
  });

  it('says that there was none, and nothing more', () => {
    const none = JSON.stringify(buildReport(scene([], []), 'nl', 0));
    expect(none).toContain('en de terugvertaling.');
    expect(none).toContain('method/missing-retranslation');
    expect(none).not.toContain('retranslation/rounds');
    const some = JSON.stringify(
      buildReport(
        scene(
          [round(1)],
          judged(1, 5, () => true)
        ),
        'nl',
        0
      )
    );
    expect(some).not.toContain('en de terugvertaling.');
    expect(some).not.toContain('method/missing-retranslation');
  });
});
