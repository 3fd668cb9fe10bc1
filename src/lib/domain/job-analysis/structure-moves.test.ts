import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nlqfSkills, noStructure, type JobStructure } from './job-facts.ts';
import { most, moveStructure, tidyStructure, type StructureMove } from './structure-moves.ts';

const tasks = ['t1', 't2', 't3', 't4'];
const competencies = ['c1', 'c2'];
const there = { taskIds: new Set(tasks), competencyIds: new Set(competencies) };
const start: JobStructure = {
  areas: [
    { id: 'a', heading: 'Onderwijs', roleId: 'r1', taskIds: ['t1', 't2'] },
    { id: 'b', heading: 'Onderzoek', roleId: null, taskIds: ['t3'] }
  ],
  roles: [
    { id: 'r1', name: 'lesgever' },
    { id: 'r2', name: 'onderzoeker' }
  ],
  nlqf: [{ competencyId: 'c1', skill: 'knowledge' }]
};
const moved = (move: StructureMove, from = start) => moveStructure(from, move, there);
const tasksOf = (structure: ReturnType<typeof moved>) =>
  typeof structure === 'string' ? structure : structure.areas.map(({ taskIds }) => taskIds.join(' '));

describe('tasks', () => {
  test.each([
    ['t1', 'b', null, ['t2', 't3 t1']],
    ['t1', 'b', 't3', ['t2', 't1 t3']],
    ['t2', 'a', 't1', ['t2 t1', 't3']],
    ['t4', 'a', null, ['t1 t2 t4', 't3']],
    ['t1', null, null, ['t2', 't3']],
    ['t1', 'a', 't1', ['t1 t2', 't3']]
  ])('%s goes into %s before %s', (taskId, areaId, before, expected) => {
    expect(tasksOf(moved({ kind: 'place_task', taskId, areaId, before }))).toEqual(expected);
  });

  test('go up and down within their area, and no further', () => {
    expect(tasksOf(moved({ kind: 'shift_task', taskId: 't2', by: -1 }))).toEqual(['t2 t1', 't3']);
    expect(tasksOf(moved({ kind: 'shift_task', taskId: 't2', by: 1 }))).toEqual(['t1 t2', 't3']);
  });
});

test('an area that goes leaves its tasks, a role that goes its areas', () => {
  expect(tasksOf(moved({ kind: 'remove_area', id: 'a' }))).toEqual(['t3']);
  const after = moved({ kind: 'remove_role', id: 'r1' });
  expect(after).toMatchObject({ roles: [{ id: 'r2' }], areas: [{ roleId: null }, { roleId: null }] });
});

test('what is not there is not moved', () => {
  for (const move of [
    { kind: 'place_task', taskId: 'gone', areaId: 'a', before: null },
    { kind: 'place_task', taskId: 't1', areaId: 'gone', before: null },
    { kind: 'shift_task', taskId: 't4', by: 1 },
    { kind: 'name_area', id: 'gone', heading: 'x' },
    { kind: 'give_role', id: 'a', roleId: 'gone' },
    { kind: 'name_role', id: 'gone', name: 'x' },
    { kind: 'shift_role', id: 'gone', by: 1 },
    { kind: 'map_skill', competencyId: 'gone', skill: 'knowledge' }
  ] satisfies StructureMove[])
    expect(moved(move), move.kind).toBe('gone');
});

test('there are not too many areas and roles', () => {
  let structure: JobStructure = noStructure;
  for (let i = 0; i < most.areas; i++)
    structure = moved({ kind: 'add_area', id: `x${i}`, heading: 'x' }, structure) as JobStructure;
  expect(moved({ kind: 'add_area', id: 'more', heading: 'x' }, structure)).toBe('too_many');
});

const id = fc.constantFrom('a', 'b', 'c');
const roleId = fc.constantFrom('r1', 'r2', 'r3');
const taskId = fc.constantFrom(...tasks, 'gone');
const by = fc.constantFrom(1 as const, -1 as const);
const move: fc.Arbitrary<StructureMove> = fc.oneof(
  fc.record({ kind: fc.constant('add_area' as const), id, heading: fc.string() }),
  fc.record({ kind: fc.constant('remove_area' as const), id }),
  fc.record({ kind: fc.constant('shift_area' as const), id, by }),
  fc.record({ kind: fc.constant('give_role' as const), id, roleId: fc.option(roleId) }),
  fc.record({
    kind: fc.constant('place_task' as const),
    taskId,
    areaId: fc.option(id),
    before: fc.option(taskId)
  }),
  fc.record({ kind: fc.constant('shift_task' as const), taskId, by }),
  fc.record({ kind: fc.constant('add_role' as const), id: roleId, name: fc.string() }),
  fc.record({ kind: fc.constant('remove_role' as const), id: roleId }),
  fc.record({
    kind: fc.constant('map_skill' as const),
    competencyId: fc.constantFrom(...competencies, 'gone'),
    skill: fc.option(fc.constantFrom(...nlqfSkills))
  })
);

test('whatever happens, a task lies in one area at most and every reference is there', () => {
  fc.assert(
    fc.property(fc.array(move, { maxLength: 30 }), (moves) => {
      let structure = start;
      for (const one of moves) {
        const after = moveStructure(structure, one, there);
        if (typeof after !== 'string') structure = after;
      }
      const placed = structure.areas.flatMap(({ taskIds }) => taskIds);
      expect(new Set(placed).size).toBe(placed.length);
      expect(placed.every((task) => there.taskIds.has(task))).toBe(true);
      expect(new Set(structure.nlqf.map(({ competencyId }) => competencyId)).size).toBe(
        structure.nlqf.length
      );
      // A structure that moves made has nothing to tidy.
      expect(tidyStructure(structure, there)).toEqual(structure);
    })
  );
});

test('what the class has no more vanishes quietly', () => {
  const less = { taskIds: new Set(['t2', 't3']), competencyIds: new Set<string>() };
  const tidy = tidyStructure(start, less);
  expect(tasksOf(tidy)).toEqual(['t2', 't3']);
  expect(tidy.nlqf).toEqual([]);
});
