import type { CategoryFinding } from '../../findings.ts';
import { areasOf, type Area } from './areas.ts';
import { bare, lowerFirst } from './text.ts';
import type { FormatWriter } from './writer.ts';

/** A role of the job holder with its result areas. */
export interface Role {
  id: string;
  name: string;
  /** Put together by rule: nobody made roles, or these areas are in none. */
  provisional: boolean;
  areas: Area[];
  tasks: CategoryFinding[];
}

/** The roles as people made them, and last what is in none. */
export function rolesOf(writer: FormatWriter): Role[] {
  const { common, found, same } = writer;
  const areas = areasOf(writer);
  const role = (id: string, name: string, provisional: boolean, own: Area[]): Role => ({
    id,
    name,
    provisional,
    areas: own,
    tasks: own.flatMap((area) => area.tasks)
  });
  const made = found.evidence.structure.roles.map(({ id, name }) =>
    role(
      id,
      bare(name),
      false,
      areas.filter((area) => area.roleId === id)
    )
  );
  const known = new Set(made.map(({ id }) => id));
  const rest = areas.filter((area) => area.roleId === null || !known.has(area.roleId));
  if (rest.length === 0) return made;
  const job = bare(found.evidence.workshop.jobTitle);
  const all = same && job !== '' ? lowerFirst(job) : common.roles.all;
  return [...made, role('rest', made.length === 0 ? all : common.roles.rest, true, rest)];
}
