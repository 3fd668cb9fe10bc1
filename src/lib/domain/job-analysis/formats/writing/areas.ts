import type { ListBlock, Statement } from '../../document.ts';
import type { CategoryFinding } from '../../findings.ts';
import { asSentence, upperFirst } from './text.ts';
import { fromCategories, type FormatWriter } from './writer.ts';

/** A group of tasks with a heading. */
export interface Area {
  id: string;
  heading: string;
  /** Put together by rule, because nobody made result areas or put these tasks in one. */
  provisional: boolean;
  roleId: string | null;
  tasks: CategoryFinding[];
}

/** The result areas as people made them, and last the tasks that are in none. */
export function areasOf({ found, common }: FormatWriter): Area[] {
  const { areas } = found.evidence.structure;
  const byId = new Map(found.tasks.map((task) => [task.category.id, task]));
  const made = areas.map(({ id, heading, roleId, taskIds }): Area => ({
    id,
    heading: upperFirst(heading.trim()),
    provisional: false,
    roleId,
    tasks: taskIds.flatMap((taskId) => {
      const task = byId.get(taskId);
      byId.delete(taskId);
      return task ?? [];
    })
  }));
  const rest = found.tasks.filter((task) => byId.has(task.category.id));
  if (rest.length === 0) return made;
  const heading = made.length === 0 ? common.areas.all : common.areas.rest;
  return [...made, { id: 'rest', heading, provisional: true, roleId: null, tasks: rest }];
}

/** The heading of a result area, supported by its tasks; thin when each of them is. */
export function areaHeading(writer: FormatWriter, section: string, area: Area): Statement {
  const key = `${section}/area/${area.id}`;
  if (area.provisional) return writer.make.template(key, area.heading);
  const heading = fromCategories(writer, key, area.heading, area.tasks);
  const thin = area.tasks.every((task) => task.evidence.people < 2 || task.incidents.length < 2);
  return heading.origin === 'evidence' && thin ? { ...heading, flag: 'E1' } : heading;
}

export function taskStatement(writer: FormatWriter, section: string, task: CategoryFinding): Statement {
  return fromCategories(writer, `${section}/${task.key}`, asSentence(task.category.label), [task]);
}

/** A result area as a lettered heading with its numbered tasks. */
export function areaList(writer: FormatWriter, section: string, area: Area, index: number): ListBlock {
  const statement = areaHeading(writer, section, area);
  const none = writer.make.none;
  return {
    kind: 'list',
    key: `${section}/area/${area.id}/tasks`,
    title: { marker: `${letter(index)}.`, statement },
    ordered: true,
    items:
      area.tasks.length === 0
        ? [none(`${section}/area/${area.id}/none`, writer.common.areas.noTasks)]
        : area.tasks.map((task) => taskStatement(writer, section, task))
  };
}

/** A to Z, then AA, AB… */
export function letter(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letter(Math.floor(index / 26) - 1) + last;
}

/** The headings as words within a sentence. */
export function headingsOf(areas: Area[]): Area[] {
  return areas.filter((area) => !area.provisional && area.tasks.some((task) => task.incidents.length > 0));
}
