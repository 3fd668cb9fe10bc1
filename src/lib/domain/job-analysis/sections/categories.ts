import type { Frame } from '../../boards/board.ts';
import type { Block, CategoryBlock } from '../document.ts';
import type { CategoryFinding } from '../findings.ts';
import { participationBase } from '../support.ts';
import { codebookText } from './codebook.ts';
import { examplesOf } from './examples.ts';
import { ratedTasks, ratingFigures, taskRatingBlocks } from './task-ratings.ts';
import { overview } from './overview.ts';
import type { Writer } from './writer.ts';

/** Sections 4 and 5: the class's tasks or competencies, each with its figures and examples. */
export function categories(writer: Writer, frame: Frame): Block[] {
  const { found, wording, make } = writer;
  const t = wording.categories;
  const section = frame === 'task' ? 'tasks' : 'competencies';
  const all = found[section];
  if (all.length === 0) {
    const unpooled = found.evidence.pool.groupBoards.flatMap((board) =>
      board.state.categories.filter((category) => category.frame === frame && category.setAside === null)
    ).length;
    const reason = frame === 'task' ? t.noTasks : t.noCompetencies;
    const more = unpooled > 0 ? ` ${t.notPooled(unpooled)}` : '';
    return [{ kind: 'empty', statement: make.none(`${section}/none`, reason + more) }];
  }
  const order =
    frame === 'competency'
      ? t.competencyOrder
      : ratedTasks(writer) === null
        ? t.taskOrder
        : wording.ratings.order;
  const intro = [make.template(`${section}/order`, order)];
  if (found.contributors > 0 && found.contributors < participationBase)
    intro.push(
      make.template(
        `${section}/few`,
        found.contributors === 1 ? t.onePerson : t.fewPeople(found.contributors)
      )
    );
  const several = frame === 'task' ? inSeveral(all) : 0;
  if (several > 0) intro.push(make.template(`${section}/several`, t.inSeveral(several)));
  const blocks: Block[] = [];
  let kind: string | undefined;
  for (const finding of all) {
    const name = frame === 'task' ? undefined : t.kinds[finding.competencyKind ?? 'unknown'];
    if (name !== undefined && name !== kind)
      blocks.push({
        kind: 'heading',
        key: `heading/competencies-${finding.competencyKind ?? 'unknown'}`,
        text: name
      });
    kind = name;
    blocks.push(block(writer, frame, finding));
  }
  const ratings = frame === 'task' ? taskRatingBlocks(writer) : [];
  return [{ kind: 'paragraph', statements: intro }, overview(writer, frame), ...ratings, ...blocks];
}

/** Incidents that lie below more than one task, because the groups disagreed. */
function inSeveral(tasks: CategoryFinding[]): number {
  const times = new Map<string, number>();
  for (const { id } of tasks.flatMap((task) => task.incidents)) times.set(id, (times.get(id) ?? 0) + 1);
  return [...times.values()].filter((n) => n > 1).length;
}

function block(writer: Writer, frame: Frame, finding: CategoryFinding): CategoryBlock {
  const { found, wording, make } = writer;
  const t = wording.categories;
  const { evidence, incidents } = finding;
  const remarks: string[] = [];
  // Dissent is kept: which group insists.
  if (finding.category.minority)
    remarks.push(t.minority([...new Set(finding.sources.map(({ groupNumber }) => groupNumber))]));
  if (incidents.length === 0) remarks.push(t.noIncidents);
  else if (evidence.ineffective.length === 0) remarks.push(t.only.effective);
  else if (evidence.effective.length === 0) remarks.push(t.only.ineffective);
  const figures = [t.counts(incidents.length, evidence.effective.length, evidence.ineffective.length)];
  if (incidents.length > 0) {
    figures.push(t.share(incidents.length / found.analysed.length));
    figures.push(t.people(evidence.people, evidence.groups.length));
  }
  if (evidence.participation !== null && incidents.length > 0)
    figures.push(t.participation(evidence.participation));
  figures.push(...ratingFigures(writer, finding));
  return {
    kind: 'category',
    frame,
    competencyKind: finding.competencyKind,
    code: finding.code,
    statement: make.derived(finding.key, finding.category.label, evidence, finding.independent),
    figures,
    definition: codebookText(finding, 'definition', wording),
    include: codebookText(finding, 'include', wording),
    exclude: codebookText(finding, 'exclude', wording),
    examples: {
      effective: examplesOf(finding, 'effective', frame === 'task' ? 1 : 2),
      ineffective: examplesOf(finding, 'ineffective', frame === 'task' ? 1 : 2)
    },
    remarks
  };
}
