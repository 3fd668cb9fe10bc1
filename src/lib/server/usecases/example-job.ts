import type { WorkshopExample } from '../../domain/examples/example.ts';
import type { Language } from '../../domain/language.ts';
import type { App } from './app.ts';
import { arrangeJob, describedJob, setJobFact, type GivenMove } from './describing-job.ts';
import type { Visitor } from './enter.ts';

/** What the class of an example adds to its incidents: answers, result areas, roles and skill headings. */
export async function playJob(
  app: App,
  code: string,
  facilitator: Visitor,
  { job }: WorkshopExample,
  language: Language,
  categoryIds: ReadonlyMap<string, string>
): Promise<void> {
  const arrange = (move: GivenMove) => arrangeJob(app, facilitator, code, move);
  const idOf = (key: string) => categoryIds.get(key) ?? '';
  for (const { key, value, confirmations } of job.facts)
    await setJobFact(app, facilitator, code, { key, value: value[language], confirmations });
  for (const { name } of job.roles) await arrange({ kind: 'add_role', text: name[language] });
  for (const { heading } of job.areas) await arrange({ kind: 'add_area', text: heading[language] });
  const { areas, roles } = (await describedJob(app, facilitator, code)).structure;
  for (const [i, { role, tasks }] of job.areas.entries()) {
    const id = areas[i]?.id ?? '';
    const roleId = roles[job.roles.findIndex(({ key }) => key === role)]?.id;
    if (roleId !== undefined) await arrange({ kind: 'give_role', id, to: roleId });
    for (const task of tasks) await arrange({ kind: 'place_task', id: idOf(task), to: id });
  }
  for (const { competency, skill } of job.skills)
    await arrange({ kind: 'map_skill', id: idOf(competency), to: skill });
}
