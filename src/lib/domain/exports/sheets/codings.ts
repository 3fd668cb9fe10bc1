import { frames } from '../../boards/board.ts';
import type { ExportBoard, ExportMaterial } from '../material.ts';
import { column, type Sheet } from '../sheet.ts';
import type { ExportWording } from '../wording/nl.ts';

const classCategories = (boards: readonly ExportBoard[]) =>
  new Map(
    boards
      .filter(({ group }) => group === null)
      .flatMap(({ categories }) => categories)
      .map((one) => [one.id, one])
  );

/** Who laid what where: a row for each incident in a category of a group. */
export function codingSheet(
  { incidents, boards }: ExportMaterial,
  { sheets, columns: c, values }: ExportWording
): Sheet {
  const byId = new Map(incidents.map((one) => [one.id, one]));
  const pooled = classCategories(boards);
  const rows = boards.flatMap(({ group, categories, placements }) => {
    if (group === null) return [];
    const known = new Map(categories.map((one) => [one.id, one]));
    return placements.flatMap(({ incidentId, categoryId, frame }) => {
      const [incident, category] = [byId.get(incidentId), known.get(categoryId)];
      if (!incident || !category) return [];
      return [{ incident, category, group, frame }];
    });
  });
  rows.sort(
    (a, b) =>
      frames.indexOf(a.frame) - frames.indexOf(b.frame) ||
      a.incident.number - b.incident.number ||
      a.group - b.group ||
      a.category.position - b.category.position
  );
  return {
    name: 'codings',
    title: sheets.codings.title,
    columns: [
      column(c.frame, 'text', 14),
      column(c.incident, 'number'),
      column(c.polarity, 'text', 14),
      column(c.group, 'number'),
      column(c.groupCategory, 'text', 34),
      column(c.category, 'text', 34)
    ],
    rows: rows.map(({ incident, category, group, frame }) => [
      values.frame[frame],
      incident.number,
      values.polarity[incident.polarity],
      group,
      category.label,
      (category.pooledInto !== null && pooled.get(category.pooledInto)?.label) || null
    ])
  };
}

/** The codebooks of the class and of the groups. */
export function categorySheet(
  { incidents, boards }: ExportMaterial,
  { sheets, columns: c, values }: ExportWording
): Sheet {
  const byId = new Map(incidents.map((one) => [one.id, one]));
  const pooled = classCategories(boards);
  const placed = boards.flatMap(({ placements }) => placements);
  const inOwn = Map.groupBy(placed, ({ categoryId }) => categoryId);
  const below = Map.groupBy(
    boards.flatMap(({ categories }) => categories),
    ({ pooledInto }) => pooledInto
  );
  const inside = (id: string) =>
    new Set(
      [id, ...(below.get(id) ?? []).map((one) => one.id)]
        .flatMap((one) => inOwn.get(one) ?? [])
        .map((one) => one.incidentId)
    );
  const count = (id: string, polarity: string) =>
    [...inside(id)].filter((incident) => byId.get(incident)?.polarity === polarity).length;
  // The class's own codebook first.
  const ordered = [...boards].sort((a, b) => (a.group ?? 0) - (b.group ?? 0));
  return {
    name: 'categories',
    title: sheets.categories.title,
    columns: [
      column(c.frame, 'text', 14),
      column(c.codebookOf, 'text', 14),
      column(c.category, 'text', 34),
      column(c.pooledInto, 'text', 34),
      column(c.setAside, 'long', 36),
      column(c.minority),
      column(c.competencyKind),
      column(c.definition, 'long'),
      column(c.include, 'long', 36),
      column(c.exclude, 'long', 36),
      column(c.anchor, 'number'),
      column(values.polarity.effective, 'number'),
      column(values.polarity.ineffective, 'number')
    ],
    rows: frames.flatMap((frame) =>
      ordered.flatMap(({ group, categories }) =>
        categories
          .filter((one) => one.frame === frame)
          .sort((a, b) => a.position - b.position)
          .map((one) => [
            values.frame[frame],
            group === null ? values.class : values.group(group),
            one.label,
            (one.pooledInto !== null && pooled.get(one.pooledInto)?.label) || null,
            one.setAside,
            one.minority ? values.yes : null,
            one.competencyKind && values.competencyKind[one.competencyKind],
            one.definition,
            one.include,
            one.exclude,
            (one.anchorIncidentId !== null && byId.get(one.anchorIncidentId)?.number) || null,
            count(one.id, 'effective'),
            count(one.id, 'ineffective')
          ])
      )
    )
  };
}
