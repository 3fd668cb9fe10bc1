import type { PackedFact, PackedStructure } from '../exports/archive-job.ts';
import type { WorkshopRows } from '../store/archive.ts';
import type { LocalNames, NewIds } from './archive-ids.ts';

export const packFacts = ({ jobFacts }: WorkshopRows): PackedFact[] =>
  jobFacts.map(({ key, value, confirmations, at }) => ({ key, value, confirmations, at }));

export const unpackFacts = (facts: readonly PackedFact[], workshopId: string): WorkshopRows['jobFacts'] =>
  facts.map((fact) => ({ workshopId, ...fact }));

/** Before anything that may speak of its areas and roles. */
export function packStructure({ jobStructures }: WorkshopRows, names: LocalNames): PackedStructure {
  const [row] = jobStructures;
  if (row === undefined) return null;
  const { areas, roles, nlqf } = row.value;
  for (const { id } of areas) names.give('a', id);
  for (const { id } of roles) names.give('r', id);
  return {
    areas: areas.map(({ id, heading, roleId, taskIds }) => ({
      id: names.of(id),
      heading,
      role: roleId === null ? null : names.of(roleId),
      tasks: taskIds.map((task) => names.of(task))
    })),
    roles: roles.map(({ id, name }) => ({ id: names.of(id), name })),
    skills: nlqf.map(({ competencyId, skill }) => ({ competency: names.of(competencyId), skill }))
  };
}

export function unpackStructure(
  packed: PackedStructure,
  workshopId: string,
  ids: NewIds
): WorkshopRows['jobStructures'] {
  if (packed === null) return [];
  return [
    {
      workshopId,
      value: {
        areas: packed.areas.map(({ id, heading, role, tasks }) => ({
          id: ids.of(id),
          heading,
          roleId: role === null ? null : ids.of(role),
          taskIds: tasks.map((task) => ids.of(task))
        })),
        roles: packed.roles.map(({ id, name }) => ({ id: ids.of(id), name })),
        nlqf: packed.skills.map(({ competency, skill }) => ({ competencyId: ids.of(competency), skill }))
      }
    }
  ];
}
