import fc from 'fast-check';
import { expect, test } from 'vitest';
import { evidence } from '../../../../tests/builders/evidence.ts';
import type { CategorySpec, EvidenceSpec } from '../../../../tests/builders/evidence.ts';
import { buildReport } from './build.ts';
import { allStatements, evidenceOf } from './evidence-of.ts';

const incident = fc.record({
  by: fc.constantFrom('p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7', 'p8', 'p9'),
  polarity: fc.constantFrom('effective' as const, 'ineffective' as const),
  status: fc.constantFrom('submitted' as const, 'accepted' as const, 'excluded' as const)
});
const numbers = fc.uniqueArray(fc.integer({ min: 1, max: 20 }), { maxLength: 12 });
const category: fc.Arbitrary<CategorySpec> = fc.record({
  frame: fc.constantFrom('task' as const, 'competency' as const),
  label: fc.string({ minLength: 1, maxLength: 60 }),
  placed: fc.record({ 1: numbers, 2: numbers }),
  pooled: fc.boolean()
});
const workshop: fc.Arbitrary<EvidenceSpec> = fc
  .record({
    incidents: fc.array(incident, { maxLength: 20 }),
    categories: fc.array(category, { maxLength: 6 })
  })
  // A board holds only incidents that exist.
  .map(({ incidents, categories }) => ({
    incidents,
    categories: categories.map((one) => ({
      ...one,
      placed: Object.fromEntries(
        Object.entries(one.placed).map(([group, list]) => [group, list.filter((n) => n <= incidents.length)])
      )
    }))
  }));

test('every derived statement rests on incidents that exist, and counts them right', () => {
  fc.assert(
    fc.property(workshop, fc.constantFrom('nl' as const, 'en' as const), (spec, language) => {
      const source = evidence(spec);
      const document = buildReport(source, language, 0);
      const analysed = new Map(
        source.incidents.filter((one) => one.status !== 'excluded').map((one) => [one.id, one])
      );
      for (const { key, origin, evidence: support, flag, note } of allStatements(document)) {
        if (origin !== 'evidence') {
          expect([support, note]).toEqual([null, null]);
          continue;
        }
        const ids = [...(support?.effective ?? []), ...(support?.ineffective ?? [])];
        expect(ids.length).toBeGreaterThan(0);
        expect(new Set(ids).size).toBe(ids.length);
        expect(['E1', 'E2', 'E3']).toContain(flag);
        expect(note).toBeGreaterThan(0);
        const found = ids.map((id) => analysed.get(id));
        expect(found).not.toContain(undefined);
        expect(support?.people).toBe(new Set(found.map((one) => one?.authorId)).size);
        const opened = evidenceOf(document, key);
        expect(opened?.effective.map((one) => one.id)).toEqual(support?.effective);
        expect(opened?.ineffective.map((one) => one.id)).toEqual(support?.ineffective);
      }
    })
  );
});

test('a category counts the incidents below it, and a cell those it shares', () => {
  fc.assert(
    fc.property(workshop, (spec) => {
      const source = evidence(spec);
      const document = buildReport(source, 'nl', 0);
      const analysed = new Set(
        source.incidents.filter((one) => one.status !== 'excluded').map((one) => one.number)
      );
      const below = (index: number) =>
        new Set(
          Object.values(spec.categories?.[index]?.placed ?? {})
            .flat()
            .filter((n) => analysed.has(n))
        );
      const indexOf = (key: string) => Number(key.split('class-')[1]) - 1;
      for (const block of document.sections.flatMap((section) => section.blocks)) {
        if (block.kind === 'category') {
          const support = block.statement.evidence;
          const count = (support?.effective.length ?? 0) + (support?.ineffective.length ?? 0);
          expect(count).toBe(below(indexOf(block.statement.key)).size);
        }
        if (block.kind === 'matrix')
          for (const row of block.rows)
            for (const [i, cell] of row.cells.entries()) {
              const others = below(indexOf(block.columns[i]?.key ?? ''));
              expect(cell.count).toBe([...below(indexOf(row.key))].filter((n) => others.has(n)).length);
              expect(cell.incidentIds).toHaveLength(cell.count);
            }
      }
    })
  );
});
