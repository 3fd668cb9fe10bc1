import { passes } from '../../incidents/review.ts';
import type { ExportMaterial } from '../material.ts';
import type { Pseudonyms } from '../pseudonyms.ts';
import { column, type Sheet } from '../sheet.ts';
import type { ExportWording } from '../wording/nl.ts';

/** Every incident that was handed in, excluded ones included, in its latest version. */
export function incidentSheet(
  { incidents, people, reviews }: ExportMaterial,
  { author }: Pseudonyms,
  { sheets, columns: c, values }: ExportWording
): Sheet {
  const groups = new Map(people.map(({ id, group }) => [id, group]));
  const judged = Map.groupBy(reviews, ({ incidentId }) => incidentId);
  return {
    name: 'incidents',
    title: sheets.incidents.title,
    columns: [
      column(c.incident, 'number'),
      column(c.polarity, 'text', 14),
      column(c.author),
      column(c.authorGroup, 'number'),
      column(c.circumstances, 'long'),
      column(c.behaviour, 'long'),
      column(c.consequences, 'long'),
      column(c.ksaos, 'long', 30),
      column(c.observer),
      column(c.ago),
      column(c.status),
      column(c.exclusion, 'text', 22),
      column(c.version, 'number'),
      column(c.reviews, 'number'),
      column(c.passes, 'text', 10),
      column(c.submitted, 'date')
    ],
    rows: incidents.map((one) => {
      const own = judged.get(one.id)?.filter(({ version }) => version === one.version) ?? [];
      const good = passes(own);
      return [
        one.number,
        values.polarity[one.polarity],
        author(one.authorId),
        groups.get(one.authorId) ?? null,
        one.answers.circumstances,
        one.answers.behaviour,
        one.answers.consequences,
        one.details.ksaos,
        one.details.observer && values.observer[one.details.observer],
        one.details.ago && values.ago[one.details.ago],
        one.sentBack ? values.sentBack : values.status[one.status],
        one.exclusion && values.exclusion[one.exclusion],
        one.version,
        own.length,
        good === null ? null : good ? values.yes : values.no,
        one.submittedAt
      ];
    })
  };
}
