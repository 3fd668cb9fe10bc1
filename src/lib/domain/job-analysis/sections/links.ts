import type { Link } from '../../ratings/links.ts';
import { linkMatrix } from '../../ratings/matrix.ts';
import type { Block } from '../document.ts';
import { figureOf } from './task-ratings.ts';
import type { Writer } from './writer.ts';

/** What the class says of the links, what was decided, and what contradicts; E0 when neither happened. */
export function linkBlocks(writer: Writer): Block[] {
  const { found, wording, make } = writer;
  const t = wording.ratings.matrix;
  const f = wording.format;
  const { links, unlinked, person, criticalTaskIds } = linkMatrix(found);
  const said = links.filter(({ rating, decided }) => rating.n > 0 || decided !== null);
  if (said.length === 0) return [{ kind: 'empty', statement: make.none('matrix/ratings', t.notRated) }];
  const names = new Map(
    [...found.tasks, ...found.competencies].map(({ category, code }) => [
      category.id,
      `${code} ${category.label}`
    ])
  );
  const name = (id: string) => names.get(id) ?? '';
  const state = ({ state: now, decided }: Link) =>
    decided === null ? t.states[now] : t.decided(t.states[now]);
  const alone = [...unlinked.taskIds, ...unlinked.competencyIds].map(name);
  const needed = person.map(({ competencyId, provisional }) =>
    provisional ? t.provisional(name(competencyId)) : name(competencyId)
  );
  const remarks = [
    ...said.flatMap(({ taskId, competencyId, conflict }) =>
      conflict === null
        ? []
        : [
            make.template(
              `matrix/conflict/${taskId}/${competencyId}`,
              t.conflicts[conflict](name(taskId), name(competencyId))
            )
          ]
    ),
    ...(alone.length > 0 ? [make.template('matrix/alone', t.unlinked(alone))] : []),
    ...(criticalTaskIds.size === 0
      ? []
      : [make.template('matrix/person', needed.length > 0 ? t.person(needed) : t.noPerson)])
  ];
  return [
    { kind: 'paragraph', statements: [make.template('matrix/rule', t.rule)] },
    {
      kind: 'table',
      key: 'matrix/links',
      caption: t.caption,
      columns: t.columns.map((label, i) => ({
        label,
        align: i === 2 ? ('end' as const) : ('start' as const),
        wide: i < 2
      })),
      rows: said.map((link) => ({
        key: `link/${link.taskId}/${link.competencyId}`,
        cells: [
          name(link.taskId),
          name(link.competencyId),
          f.count(link.count),
          figureOf(writer, link.rating) ?? '–',
          state(link)
        ]
      }))
    },
    ...(remarks.length > 0 ? [{ kind: 'paragraph' as const, statements: remarks }] : [])
  ];
}
