import fc from 'fast-check';
import { competencyKinds } from '../../src/lib/domain/boards/board.ts';
import { jobFactKeys, nlqfSkills } from '../../src/lib/domain/job-analysis/job-facts.ts';
import type { CategorySpec, EvidenceSpec } from './evidence.ts';

const incident = fc.record({
  by: fc.constantFrom('p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7', 'p8', 'p9'),
  polarity: fc.constantFrom('effective' as const, 'ineffective' as const),
  status: fc.constantFrom('submitted' as const, 'accepted' as const, 'excluded' as const)
});
const numbers = fc.uniqueArray(fc.integer({ min: 1, max: 20 }), { maxLength: 12 });
const words = fc.stringMatching(/^\S[^\n]{0,50}$/);
const category: fc.Arbitrary<CategorySpec> = fc.record(
  {
    frame: fc.constantFrom('task' as const, 'competency' as const),
    label: words,
    kind: fc.constantFrom(...competencyKinds),
    definition: fc.string({ maxLength: 40 }),
    placed: fc.record({ 1: numbers, 2: numbers }),
    pooled: fc.boolean()
  },
  { requiredKeys: ['frame', 'label', 'placed', 'pooled'] }
);
const classIds = ['class-1', 'class-2', 'class-3', 'class-4', 'class-5', 'class-6', 'gone'];
const ids = fc.uniqueArray(fc.constantFrom(...classIds), { maxLength: 4 });
const structure = fc.record({
  areas: fc
    .array(
      fc.record({
        heading: words,
        roleId: fc.constantFrom('role-0', 'role-1', null, 'gone'),
        taskIds: ids
      }),
      { maxLength: 3 }
    )
    .map((areas) => areas.map((area, i) => ({ ...area, id: `area-${i}` }))),
  roles: fc
    .array(words, { maxLength: 2 })
    .map((names) => names.map((name, i) => ({ id: `role-${i}`, name }))),
  nlqf: fc
    .uniqueArray(fc.constantFrom(...classIds), { maxLength: 4 })
    .chain((some) =>
      fc.tuple(
        ...some.map((competencyId) =>
          fc.record({ competencyId: fc.constant(competencyId), skill: fc.constantFrom(...nlqfSkills) })
        )
      )
    )
});
const facts = fc
  .uniqueArray(fc.constantFrom(...jobFactKeys), { maxLength: 20 })
  .chain((keys) =>
    fc.tuple(
      ...keys.map((key) =>
        fc.record({ key: fc.constant(key), value: words, confirmations: fc.integer({ min: 1, max: 30 }) })
      )
    )
  );
const ratings = fc.array(
  fc.record({
    participantId: fc.constantFrom('p1', 'p2', 'p3'),
    scale: fc.constantFrom('importance' as const, 'frequency' as const, 'effectiveness' as const),
    subjectId: fc.constantFrom(...classIds, 'incident-1', 'incident-2', 'incident-3', 'incident-4'),
    value: fc.integer({ min: 0, max: 5 })
  }),
  { maxLength: 20 }
);

/** A small workshop with whatever people may have made of it: facts, structure and ratings too. */
export const workshopAtRandom: fc.Arbitrary<EvidenceSpec> = fc
  .record({
    incidents: fc.array(incident, { maxLength: 20 }),
    categories: fc.array(category, { maxLength: 6 }),
    structure,
    facts,
    ratings: ratings.map((all) => [
      ...new Map(all.map((one) => [`${one.participantId} ${one.scale} ${one.subjectId}`, one])).values()
    ])
  })
  // A board holds only incidents that exist.
  .map(({ incidents, categories, ...rest }) => ({
    incidents,
    categories: categories.map((one) => ({
      ...one,
      placed: Object.fromEntries(
        Object.entries(one.placed).map(([group, list]) => [group, list.filter((n) => n <= incidents.length)])
      )
    })),
    ...rest
  }));
