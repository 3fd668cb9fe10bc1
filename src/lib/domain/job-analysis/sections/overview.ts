import type { Frame } from '../../boards/board.ts';
import type { TableBlock } from '../document.ts';
import type { CategoryFinding } from '../findings.ts';
import { flagOf } from '../support.ts';
import type { Writer } from './writer.ts';

/** The table above the tasks or competencies: their figures side by side. */
export function overview({ found, wording }: Writer, frame: Frame): TableBlock {
  const t = wording.categories;
  const f = wording.format;
  const all = frame === 'task' ? found.tasks : found.competencies;
  const judged = all.some((one) => one.evidence.participation !== null);
  const c = t.columns;
  const figures = [c.effective, c.ineffective, c.incidents, c.people, c.groups];
  const columns = [
    { label: frame === 'task' ? t.task : t.competency, align: 'start' as const, wide: true },
    ...figures.map((label) => ({
      label,
      align: 'end' as const,
      wide: false
    })),
    { label: c.flag, align: 'start' as const, wide: false }
  ];
  const row = (one: CategoryFinding) => {
    const { effective, ineffective, people, groups, participation } = one.evidence;
    const flag = one.incidents.length === 0 ? 'M' : flagOf(one.evidence, one.independent);
    return {
      key: one.key,
      cells: [
        `${one.code} ${one.category.label}`,
        f.count(effective.length),
        f.count(ineffective.length),
        f.count(one.incidents.length),
        t.peopleCell(people, participation),
        f.count(groups.length),
        flag
      ]
    };
  };
  return {
    kind: 'table',
    key: `${frame}/overview`,
    caption: judged ? `${t.captions[frame]}. ${t.participationNote}` : t.captions[frame],
    columns,
    rows: all.map(row)
  };
}
