import { nlqfSkills, type JobStructure, type NlqfSkill } from './job-facts.ts';

/** Characters of a heading or name. */
export const longestName = 120;
/** More than these make no readable document. */
export const most = { areas: 12, roles: 8 } as const;

/** One change of how tasks and competencies are grouped. */
export type StructureMove =
  | { kind: 'add_area'; id: string; heading: string }
  | { kind: 'name_area'; id: string; heading: string }
  | { kind: 'remove_area'; id: string }
  | { kind: 'shift_area'; id: string; by: 1 | -1 }
  /** Null: in no role. */
  | { kind: 'give_role'; id: string; roleId: string | null }
  /** Into an area, before another task of it or last; null: in no area. */
  | { kind: 'place_task'; taskId: string; areaId: string | null; before: string | null }
  | { kind: 'shift_task'; taskId: string; by: 1 | -1 }
  | { kind: 'add_role'; id: string; name: string }
  | { kind: 'name_role'; id: string; name: string }
  | { kind: 'remove_role'; id: string }
  | { kind: 'shift_role'; id: string; by: 1 | -1 }
  /** Null: under no heading. */
  | { kind: 'map_skill'; competencyId: string; skill: NlqfSkill | null };

/** Why a move is not done. */
export type NotMoved = 'gone' | 'too_many';

/** What there is of the class: the ids of its tasks and of its competencies. */
export interface There {
  taskIds: ReadonlySet<string>;
  competencyIds: ReadonlySet<string>;
}

/**
 * The structure after a move. A task lies in one area at most, a competency under one heading.
 * @returns why not, when what the move is about is not there, or there would be too many
 */
export function moveStructure(
  structure: JobStructure,
  move: StructureMove,
  there: There
): JobStructure | NotMoved {
  const { areas, roles, nlqf } = structure;
  switch (move.kind) {
    case 'add_area':
      if (areas.length >= most.areas) return 'too_many';
      if (areas.some(({ id }) => id === move.id)) return structure;
      return {
        ...structure,
        areas: [...areas, { id: move.id, heading: move.heading, roleId: null, taskIds: [] }]
      };
    case 'name_area':
      return changeArea(structure, move.id, (area) => ({ ...area, heading: move.heading }));
    case 'remove_area':
      return areas.some(({ id }) => id === move.id)
        ? { ...structure, areas: areas.filter(({ id }) => id !== move.id) }
        : 'gone';
    case 'shift_area':
      return shifted(areas, move.id, move.by, (moved) => ({ ...structure, areas: moved }));
    case 'give_role':
      if (move.roleId !== null && !roles.some(({ id }) => id === move.roleId)) return 'gone';
      return changeArea(structure, move.id, (area) => ({ ...area, roleId: move.roleId }));
    case 'place_task':
      return placeTask(structure, move, there);
    case 'shift_task': {
      const area = areas.find(({ taskIds }) => taskIds.includes(move.taskId));
      if (area === undefined) return 'gone';
      const ids = area.taskIds.map((id) => ({ id }));
      return shifted(ids, move.taskId, move.by, (moved) =>
        changeArea(structure, area.id, (one) => ({ ...one, taskIds: moved.map(({ id }) => id) }))
      );
    }
    case 'add_role':
      if (roles.length >= most.roles) return 'too_many';
      if (roles.some(({ id }) => id === move.id)) return structure;
      return { ...structure, roles: [...roles, { id: move.id, name: move.name }] };
    case 'name_role':
      return roles.some(({ id }) => id === move.id)
        ? {
            ...structure,
            roles: roles.map((role) => (role.id === move.id ? { ...role, name: move.name } : role))
          }
        : 'gone';
    case 'remove_role':
      return roles.some(({ id }) => id === move.id)
        ? {
            ...structure,
            roles: roles.filter(({ id }) => id !== move.id),
            areas: areas.map((area) => (area.roleId === move.id ? { ...area, roleId: null } : area))
          }
        : 'gone';
    case 'shift_role':
      return shifted(roles, move.id, move.by, (moved) => ({ ...structure, roles: moved }));
    case 'map_skill': {
      if (!there.competencyIds.has(move.competencyId)) return 'gone';
      const rest = nlqf.filter(({ competencyId }) => competencyId !== move.competencyId);
      const { competencyId, skill } = move;
      return { ...structure, nlqf: skill === null ? rest : [...rest, { competencyId, skill }] };
    }
  }
}

type Area = JobStructure['areas'][number];

function changeArea(
  structure: JobStructure,
  areaId: string,
  change: (area: Area) => Area
): JobStructure | NotMoved {
  return structure.areas.some(({ id }) => id === areaId)
    ? { ...structure, areas: structure.areas.map((area) => (area.id === areaId ? change(area) : area)) }
    : 'gone';
}

function placeTask(
  structure: JobStructure,
  { taskId, areaId, before }: Extract<StructureMove, { kind: 'place_task' }>,
  { taskIds: known }: There
): JobStructure | NotMoved {
  if (!known.has(taskId)) return 'gone';
  if (areaId !== null && !structure.areas.some(({ id }) => id === areaId)) return 'gone';
  if (before === taskId) return structure;
  return {
    ...structure,
    areas: structure.areas.map((area) => {
      const taskIds = area.taskIds.filter((id) => id !== taskId);
      if (area.id !== areaId) return { ...area, taskIds };
      const at = before === null ? -1 : taskIds.indexOf(before);
      taskIds.splice(at < 0 ? taskIds.length : at, 0, taskId);
      return { ...area, taskIds };
    })
  };
}

/** At the end of a list a thing stays where it is. */
function shifted<T extends { id: string }>(
  list: readonly T[],
  id: string,
  by: 1 | -1,
  put: (list: T[]) => JobStructure | NotMoved
): JobStructure | NotMoved {
  const from = list.findIndex((one) => one.id === id);
  const one = list[from];
  if (one === undefined) return 'gone';
  const to = Math.min(list.length - 1, Math.max(0, from + by));
  const rest = list.toSpliced(from, 1);
  return put(rest.toSpliced(to, 0, one));
}

/** The structure without what the class has no more; what is left keeps its order. */
export function tidyStructure(structure: JobStructure, { taskIds, competencyIds }: There): JobStructure {
  const placed = new Set<string>();
  const roles = new Set(structure.roles.map(({ id }) => id));
  return {
    ...structure,
    areas: structure.areas.map((area) => ({
      ...area,
      roleId: area.roleId !== null && roles.has(area.roleId) ? area.roleId : null,
      taskIds: area.taskIds.filter((id) => {
        const here = taskIds.has(id) && !placed.has(id);
        placed.add(id);
        return here;
      })
    })),
    nlqf: structure.nlqf.filter(
      ({ competencyId, skill }) => competencyIds.has(competencyId) && nlqfSkills.includes(skill)
    )
  };
}
