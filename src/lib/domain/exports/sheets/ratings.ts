import { emotionalDemands } from '../../ratings/emotional-demands.ts';
import { ratingScales } from '../../ratings/scales.ts';
import { ratingWords } from '../../ratings/words.ts';
import type { ExportChoices, ExportMaterial } from '../material.ts';
import type { Pseudonyms } from '../pseudonyms.ts';
import { column, type Sheet, type SheetCell } from '../sheet.ts';
import type { ExportWording } from '../wording/nl.ts';

/** Every rating by a participant: of tasks, competencies, incidents, links and emotional demands. */
export function ratingSheet(
  { ratings, incidents, boards }: ExportMaterial,
  { judge }: Pseudonyms,
  { language }: Pick<ExportChoices, 'language'>,
  { sheets, columns: c }: ExportWording
): Sheet {
  const words = ratingWords[language];
  const ofClass = boards.find(({ group }) => group === null)?.categories ?? [];
  const tasks = new Map(ofClass.filter(({ frame }) => frame === 'task').map(({ id, label }) => [id, label]));
  const competencies = new Map(
    ofClass.filter(({ frame }) => frame === 'competency').map(({ id, label }) => [id, label])
  );
  const numbers = new Map(incidents.map(({ id, number }) => [id, number]));
  const demands = new Map<string, string>(
    emotionalDemands.map((one) => [one, `${one} ${words.demands[one].name}`])
  );
  /** Task, competency, incident, demand; null for what is gone. */
  const about = (subjectId: string): SheetCell[] | null => {
    const [first = '', second] = subjectId.split(' ');
    if (second !== undefined)
      return tasks.has(first) && competencies.has(second)
        ? [tasks.get(first) ?? '', competencies.get(second) ?? '', null, null]
        : null;
    if (tasks.has(first)) return [tasks.get(first) ?? '', null, null, null];
    if (competencies.has(first)) return [null, competencies.get(first) ?? '', null, null];
    if (numbers.has(first)) return [null, null, numbers.get(first) ?? null, null];
    return demands.has(first) ? [null, null, null, demands.get(first) ?? ''] : null;
  };
  const rows = ratings.flatMap(({ scale, subjectId, value, participantId, at }) => {
    const cells = about(subjectId);
    const { name, anchors } = words.scales[scale];
    return cells === null
      ? []
      : [
          {
            scale,
            at,
            cells: [
              name,
              ...cells,
              judge(participantId),
              value,
              value === 0 && anchors[0] ? anchors[0] : '',
              at
            ]
          }
        ];
  });
  return {
    name: 'ratings',
    title: sheets.ratings.title,
    columns: [
      column(c.scale),
      column(c.task, 'text', 30),
      column(c.competency, 'text', 30),
      column(c.incident, 'number'),
      column(c.demand, 'text', 30),
      column(c.judge, 'text', 14),
      column(c.rating, 'number'),
      column(c.zero, 'text', 22),
      column(c.at, 'date')
    ],
    rows: rows
      .sort((a, b) => ratingScales.indexOf(a.scale) - ratingScales.indexOf(b.scale) || a.at - b.at)
      .map(({ cells }) => cells)
  };
}
