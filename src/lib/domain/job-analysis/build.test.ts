import { describe, expect, test } from 'vitest';
import { classEvidence, evidence } from '../../../../tests/builders/evidence.ts';
import type { EvidenceSpec } from '../../../../tests/builders/evidence.ts';
import { defaultSettings } from '../workshops/workshop.ts';
import { buildReport } from './build.ts';
import type { Block, JobAnalysisDocument } from './document.ts';
import { sectionKeys, type SectionKey } from './formats/cit-report/build.ts';
import { allStatements } from './evidence-of.ts';

const at = Date.UTC(2026, 2, 12, 10);
const build = (spec: EvidenceSpec = {}) => buildReport(evidence(spec), 'nl', at);
const blocksOf = (document: JobAnalysisDocument, key: SectionKey) =>
  document.sections.find((section) => section.key === key)?.blocks ?? [];
const ofKind = <K extends Block['kind']>(blocks: Block[], kind: K) =>
  blocks.filter((block): block is Extract<Block, { kind: K }> => block.kind === kind);
const categoriesOf = (document: JobAnalysisDocument, key: 'tasks' | 'competencies') =>
  ofKind(blocksOf(document, key), 'category');
const textOf = (document: JobAnalysisDocument) => JSON.stringify(document);
const people = (count: number) => Array.from({ length: count }, (_, i) => ({ by: `p${i + 1}` }));

describe('a workshop without evidence', () => {
  const document = build();

  test('has every section, and says that there is no evidence', () => {
    expect(document.sections.map((section) => section.key)).toEqual([...sectionKeys]);
    for (const key of [
      'job',
      'tasks',
      'competencies',
      'matrix',
      'agreement',
      'incidents',
      'codebook'
    ] as const)
      expect(
        ofKind(blocksOf(document, key), 'empty').map((block) => block.statement.flag),
        key
      ).toContain('E0');
  });

  test('does not tell of steps that were not taken', () => {
    const method = allStatements(document).map((statement) => statement.key);
    expect(method).toContain('method/phases');
    expect(method).not.toContain('method/pooled');
    expect(method).not.toContain('method/written');
  });

  test('groups that sorted but did not pool are mentioned', () => {
    const unpooled = build({
      incidents: people(3),
      categories: [{ label: 'Legt uit', placed: { 1: [1, 2] }, pooled: false }]
    });
    expect(ofKind(blocksOf(unpooled, 'tasks'), 'empty')[0]?.statement.text).toContain(
      'nog niet is samengelegd'
    );
  });
});

describe('what the machine proposed', () => {
  const sorted = { incidents: people(3), categories: [{ label: 'Legt uit', placed: { 1: [1, 2] } }] };
  const told = (spec: Parameters<typeof build>[0]) =>
    allStatements(build(spec)).find(({ key }) => key === 'method/assistance')?.text;

  test('is told with how often it was taken, or that there was none', () => {
    expect(told({ incidents: people(3) })).toBeUndefined();
    expect(told(sorted)).toContain('zonder voorstellen');
    const allowed = { workshop: { settings: { ...defaultSettings, assistance: true } } };
    expect(told({ ...sorted, ...allowed })).toContain('namen er geen over');
    const proposals = [
      { kind: 'grouping' as const, accepted: 2, dismissed: 1 },
      { kind: 'terms' as const, accepted: 4, dismissed: 0 }
    ];
    expect(told({ ...sorted, ...allowed, proposals })).toContain(
      'groepjes incidenten, 2 keer overgenomen en 1 keer niet; woorden voor een label, 4 keer overgenomen.'
    );
  });
});

describe('tasks', () => {
  test('are ordered by their number of incidents', () => {
    const document = build({
      incidents: people(6),
      categories: [
        { label: 'Klein', placed: { 1: [1] } },
        { label: 'Groot', placed: { 1: [2, 3], 2: [3, 4] } },
        { label: 'Ook klein', placed: { 2: [5] } }
      ]
    });
    expect(categoriesOf(document, 'tasks').map((task) => `${task.code} ${task.statement.text}`)).toEqual([
      'T1 Groot',
      'T2 Klein',
      'T3 Ook klein'
    ]);
  });

  test('count different incidents, people and groups, and leave excluded incidents out', () => {
    const document = build({
      incidents: [
        { by: 'a' },
        { by: 'a', polarity: 'ineffective' },
        { by: 'b' },
        { by: 'c', status: 'excluded' }
      ],
      categories: [{ label: 'Legt uit', placed: { 1: [1, 2, 4], 2: [2, 3] } }]
    });
    expect(categoriesOf(document, 'tasks')[0]?.statement.evidence).toEqual({
      categoryId: 'class-1',
      effective: ['incident-1', 'incident-3'],
      ineffective: ['incident-2'],
      people: 2,
      groups: [1, 2],
      participation: null
    });
    expect(ofKind(blocksOf(document, 'incidents'), 'incidents')[0]?.incidents).toHaveLength(3);
    expect(ofKind(blocksOf(document, 'contributors'), 'table')[0]?.rows.map((row) => row.cells)).toEqual([
      ['Ingediend', '3', '1', '4'],
      ['Uitgesloten door de begeleider', '1', '0', '1'],
      ['Geanalyseerd', '2', '1', '3']
    ]);
  });

  test('take a definition from a group when the class wrote none', () => {
    const source = evidence({
      incidents: people(2),
      categories: [{ label: 'Legt uit', definition: 'Maakt iets duidelijk.', placed: { 2: [1, 2] } }]
    });
    const category = source.pool.classCategories[0];
    if (category) category.definition = '';
    const document = buildReport(source, 'nl', at);
    expect(categoriesOf(document, 'tasks')[0]?.definition).toBe(
      'Maakt iets duidelijk. (definitie van groep 2)'
    );
  });

  test('quote the anchor of a group first, and otherwise the first incident', () => {
    const document = build({
      incidents: [...people(3), { by: 'q', polarity: 'ineffective' }, { by: 'r', polarity: 'ineffective' }],
      categories: [{ label: 'Legt uit', placed: { 1: [1, 2, 3, 4, 5] }, anchors: { 1: 3 } }]
    });
    const examples = categoriesOf(document, 'tasks')[0]?.examples;
    expect(examples?.effective.map(({ number, anchor }) => [number, anchor])).toEqual([[3, true]]);
    expect(examples?.ineffective.map(({ number, anchor }) => [number, anchor])).toEqual([[4, false]]);
  });

  test('without incidents are the facilitator’s, not derived', () => {
    const document = build({ incidents: people(2), categories: [{ label: 'Leeg', placed: {} }] });
    const [task] = categoriesOf(document, 'tasks');
    expect(task?.statement).toMatchObject({ origin: 'manual', flag: 'M', evidence: null, note: null });
    expect(task?.remarks).toEqual(['Onder deze categorie liggen geen incidenten.']);
  });
});

describe('competencies', () => {
  test('are grouped by kind, with two examples of each polarity', () => {
    const competency = { frame: 'competency' } as const;
    const document = build({
      incidents: people(5),
      categories: [
        { ...competency, label: 'Onbepaald', placed: { 1: [1, 2, 3] } },
        { ...competency, label: 'Luisteren', kind: 'skill', placed: { 1: [1, 2, 3] } },
        { ...competency, label: 'Vakkennis', kind: 'knowledge', placed: { 1: [4] } }
      ]
    });
    const section = blocksOf(document, 'competencies');
    expect(ofKind(section, 'heading').map((block) => block.text)).toEqual([
      'Kennis',
      'Vaardigheden',
      'Soort niet gekozen'
    ]);
    expect(categoriesOf(document, 'competencies').map((block) => block.statement.text)).toEqual([
      'Vakkennis',
      'Luisteren',
      'Onbepaald'
    ]);
    expect(categoriesOf(document, 'competencies')[1]?.examples.effective).toHaveLength(2);
  });
});

describe('a whole class', () => {
  const source = classEvidence();
  const nl = buildReport(source, 'nl', at);
  const en = buildReport(source, 'en', at);

  test('names nobody, not even by an id', () => {
    for (const { authorId } of source.incidents) expect(textOf(nl)).not.toContain(`"${authorId}"`);
    for (const { id } of source.participants) expect(textOf(nl)).not.toContain(`"${id}"`);
  });

  test('reads alike in both languages', () => {
    const shape = (document: JobAnalysisDocument) =>
      document.sections.map(({ key, number, blocks }) => [key, number, blocks.map((block) => block.kind)]);
    const claims = (document: JobAnalysisDocument) =>
      allStatements(document).map(({ key, origin, flag, note, evidence }) => [
        key,
        origin,
        flag,
        note,
        evidence
      ]);
    expect(shape(en)).toEqual(shape(nl));
    expect(claims(en)).toEqual(claims(nl));
    for (const statement of allStatements(nl).filter((one) => one.origin === 'template'))
      expect(allStatements(en).find((one) => one.key === statement.key)?.text, statement.key).not.toBe(
        statement.text
      );
  });

  test('is plain data', () => {
    expect(JSON.parse(textOf(nl))).toEqual(nl);
  });

  test('has a key of its own for every statement', () => {
    const keys = allStatements(nl).map((statement) => statement.key);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
