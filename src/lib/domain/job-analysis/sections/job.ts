import type { Block, Statement } from '../document.ts';
import { evidenceFrom } from '../findings.ts';
import type { CategoryFinding } from '../findings.ts';
import type { Writer } from './writer.ts';

/** More labels than this make no readable sentence. */
const mostNamed = { tasks: 5, competencies: 3 } as const;

/** Section 3: the job in one paragraph, assembled from the aim and the labels with the most incidents. */
export function job({ found, wording, make }: Writer): Block[] {
  const t = wording.job;
  const aim = found.evidence.workshop.aim.trim().replace(/\.+$/, '');
  const sentences: Statement[] = [];
  if (aim !== '') sentences.push(make.manual('job/aim', t.aim(aim)));
  const say = (key: string, all: CategoryFinding[], most: number, text: (labels: string[]) => string) => {
    const named = all
      .filter((one) => one.incidents.length > 0)
      .sort((a, b) => b.incidents.length - a.incidents.length)
      .slice(0, most);
    if (named.length === 0) return;
    const evidence = evidenceFrom(
      found,
      named.flatMap((one) => one.incidents),
      named.flatMap((one) => one.evidence.groups)
    );
    sentences.push(make.derived(key, text(named.map((one) => one.category.label)), evidence));
  };
  const withIncidents = found.tasks.filter((task) => task.incidents.length > 0).length;
  say('job/tasks', found.tasks, mostNamed.tasks, (labels) =>
    t.tasks(labels, labels.length === withIncidents)
  );
  say('job/competencies', found.competencies, mostNamed.competencies, t.competencies);
  const derived = sentences.some((sentence) => sentence.origin === 'evidence');
  return [
    { kind: 'paragraph', statements: [make.template('job/intro', t.intro)] },
    ...(sentences.length > 0 ? [{ kind: 'paragraph', statements: sentences } as const] : []),
    ...(derived ? [] : [{ kind: 'empty', statement: make.none('job/nothing', t.nothing) } as const])
  ];
}
