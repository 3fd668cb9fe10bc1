import { describe, expect, test } from 'vitest';
import { evidence } from '../../../../tests/builders/evidence.ts';
import type { EvidenceSpec } from '../../../../tests/builders/evidence.ts';
import { buildReport } from './build.ts';
import type { Block, JobAnalysisDocument } from './document.ts';
import type { SectionKey } from './formats/cit-report/build.ts';
import { allStatements } from './evidence-of.ts';

const build = (spec: EvidenceSpec = {}) => buildReport(evidence(spec), 'nl', Date.UTC(2026, 2, 12, 10));
const blocksOf = (document: JobAnalysisDocument, key: SectionKey) =>
  document.sections.find((section) => section.key === key)?.blocks ?? [];
const ofKind = <K extends Block['kind']>(blocks: Block[], kind: K) =>
  blocks.filter((block): block is Extract<Block, { kind: K }> => block.kind === kind);
const people = (count: number) => Array.from({ length: count }, (_, i) => ({ by: `p${i + 1}` }));

describe('the matrix', () => {
  test('proposes a link from two incidents and a quarter of the task', () => {
    const document = build({
      incidents: people(12),
      categories: [
        { label: 'Acht', placed: { 1: [1, 2, 3, 4, 5, 6, 7, 8] } },
        { label: 'Eén', placed: { 1: [9] } },
        { frame: 'competency', label: 'Kwart', placed: { 1: [1, 2] } },
        { frame: 'competency', label: 'Enkel', placed: { 1: [1, 9] } }
      ]
    });
    const [matrix] = ofKind(blocksOf(document, 'matrix'), 'matrix');
    const cells = matrix?.rows.map((row) => row.cells.map((cell) => [cell.count, cell.share, cell.proposed]));
    expect(cells).toEqual([
      [
        [2, 0.25, true],
        [1, 0.125, false]
      ],
      [
        [0, 0, false],
        [1, 1, false]
      ]
    ]);
    expect(matrix?.rows[0]?.cells.map((cell) => cell.text)).toEqual(['2 (25%)', '1 (13%)']);
    expect(JSON.stringify(document)).toContain('Zonder voorgestelde koppeling: T2 Eén en C2 Enkel.');
  });
});

describe('agreement between groups', () => {
  const incidents = people(12);
  const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i);

  test('is the share of common incidents in the same class task', () => {
    const document = build({
      incidents,
      categories: [
        { label: 'Een', placed: { 1: range(1, 6), 2: range(1, 3) } },
        { label: 'Twee', placed: { 1: range(7, 12), 2: range(4, 12) } }
      ]
    });
    const [table] = ofKind(blocksOf(document, 'agreement'), 'table');
    expect(table?.rows.map((row) => row.cells)).toEqual([['1 en 2', '12', '12', '9', '75%']]);
  });

  test('is not computed from fewer than twelve', () => {
    const document = build({
      incidents,
      dealt: { 2: range(1, 11) },
      categories: [{ label: 'Een', placed: { 1: range(1, 12), 2: range(1, 11) } }]
    });
    expect(ofKind(blocksOf(document, 'agreement'), 'empty')[0]?.statement.text).toContain(
      'hoogstens 11 incidenten'
    );
  });
});

test.each([
  [19, 'oefening'],
  [20, 'schets'],
  [49, 'schets'],
  [50, 'hoofdcategorieën'],
  [100, 'functieanalyse mogelijk']
])('%i incidents make: %s', (count, word) => {
  const amount = allStatements(build({ incidents: people(count) })).find(
    (one) => one.key === 'method/amount'
  );
  expect(amount?.text).toContain(word);
});

test('the review counts judged, passed, sent back and improved incidents', () => {
  const judged = { specific: 'met', behaviour: 'met', context: 'met', consequences: 'partly' } as const;
  const failed = { ...judged, behaviour: 'not' } as const;
  const document = build({
    incidents: [{ by: 'a', version: 2 }, { by: 'b' }, { by: 'c' }],
    reviews: [
      {
        incidentId: 'incident-1',
        version: 1,
        source: 'facilitator',
        judgements: failed,
        outcome: 'sent_back'
      },
      {
        incidentId: 'incident-1',
        version: 2,
        source: 'facilitator',
        judgements: judged,
        outcome: 'accepted'
      },
      {
        incidentId: 'incident-2',
        version: 1,
        source: 'facilitator',
        judgements: failed,
        outcome: 'sent_back'
      }
    ]
  });
  const [quality] = ofKind(blocksOf(document, 'method'), 'table');
  expect(quality?.rows.map((row) => row.cells[1])).toEqual(['2', '1', '2', '1', '4']);
});
