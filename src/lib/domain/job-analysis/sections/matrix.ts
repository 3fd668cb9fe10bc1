import type { Block, MatrixCell } from '../document.ts';
import type { CategoryFinding } from '../findings.ts';
import { quarter } from '../formats.ts';
import { linkBlocks } from './links.ts';
import type { Writer } from './writer.ts';

/** A link is proposed from this many incidents, and from a quarter of the task's (job-analysis page, section 11). */
const fewestIncidents = 2;

/** Section 6: how many incidents carry both the task and the competency. */
export function matrix(writer: Writer): Block[] {
  const { found, wording, make } = writer;
  const t = wording.matrix;
  const tasks = found.tasks.filter((task) => task.incidents.length > 0);
  const competencies = found.competencies.filter((competency) => competency.incidents.length > 0);
  if (tasks.length === 0 || competencies.length === 0)
    return [{ kind: 'empty', statement: make.none('matrix/none', t.missing) }];
  const carried = competencies.map((one) => new Set(one.incidents.map((incident) => incident.id)));
  const cell = (task: CategoryFinding, column: number): MatrixCell => {
    const both = task.incidents.filter((incident) => carried[column]?.has(incident.id));
    const share = both.length / task.incidents.length;
    return {
      key: `link/${task.category.id}/${competencies[column]?.category.id}`,
      count: both.length,
      share,
      proposed: both.length >= fewestIncidents && share >= quarter,
      text: both.length === 0 ? '' : t.cell(both.length, share),
      incidentIds: both.map((incident) => incident.id)
    };
  };
  const head = ({ key, code, category }: CategoryFinding) => ({ key, code, label: category.label });
  const rows = tasks.map((task) => ({ ...head(task), cells: competencies.map((_, i) => cell(task, i)) }));
  const unlinked = [
    ...rows.filter((row) => !row.cells.some((one) => one.proposed)),
    ...competencies.filter((_, i) => !rows.some((row) => row.cells[i]?.proposed)).map(head)
  ].map((one) => `${one.code} ${one.label}`);
  const blocks: Block[] = [
    { kind: 'paragraph', statements: [make.template('matrix/intro', t.intro)] },
    { kind: 'matrix', key: 'matrix', caption: t.caption, columns: competencies.map(head), rows }
  ];
  if (unlinked.length > 0)
    blocks.push({ kind: 'paragraph', statements: [make.template('matrix/unlinked', t.unlinked(unlinked))] });
  return [...blocks, ...linkBlocks(writer)];
}
