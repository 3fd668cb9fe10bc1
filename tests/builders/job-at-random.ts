import type { App } from '../../src/lib/server/usecases/app.ts';
import {
  arrangeJob,
  describedJob,
  setJobFact,
  type GivenMove
} from '../../src/lib/server/usecases/describing-job.ts';
import type { Facilitator } from './people.ts';

interface Told {
  facts: { key: string; value: string; confirmations: number }[];
  areas: { heading: string; role: string | null; task: number }[];
}

/** A facilitator fills in what incidents cannot tell, and groups what there is. */
export async function describeAtRandom(
  app: App,
  { visitor }: Facilitator,
  code: string,
  { facts, areas }: Told,
  attempt: (work: () => Promise<unknown>) => Promise<void>
): Promise<void> {
  const arrange = (move: GivenMove) => attempt(() => arrangeJob(app, visitor, code, move));
  for (const fact of facts) await attempt(() => setJobFact(app, visitor, code, fact));
  for (const { heading, role, task: at } of areas) {
    await arrange({ kind: 'add_area', text: heading });
    if (role !== null) await arrange({ kind: 'add_role', text: role });
    const { structure, tasks, competencies } = await describedJob(app, visitor, code);
    const area = structure.areas.at(-1)?.id ?? '';
    const one = <T>(list: readonly T[]) => list[at % Math.max(1, list.length)];
    await arrange({ kind: 'give_role', id: area, to: one(structure.roles)?.id ?? '' });
    await arrange({ kind: 'place_task', id: one(tasks)?.id ?? '', to: area });
    await arrange({ kind: 'map_skill', id: one(competencies)?.id ?? '', to: 'learning' });
  }
}
