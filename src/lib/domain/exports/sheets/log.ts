import type { LogEntry, LogType } from '../../live/live.ts';
import type { ExportMaterial } from '../material.ts';
import type { Pseudonyms } from '../pseudonyms.ts';
import { column, type Sheet } from '../sheet.ts';
import type { ExportWording } from '../wording/nl.ts';

/** Who did these stays unsaid: judging is nameless. */
const nameless: readonly LogType[] = [
  'review.given',
  'vote.given',
  'rating.given',
  'calibration.judged',
  'review.allocated'
];

/** What happened, in order; never a text of anyone. */
export function logSheet(
  { log, incidents, people, boards }: ExportMaterial,
  { author }: Pseudonyms,
  { sheets, columns: c, values, log: words }: ExportWording
): Sheet {
  const numbers = new Map(incidents.map(({ id, number }) => [id, number]));
  const known = new Set(people.map(({ id }) => id));
  const groupOf = new Map(boards.map(({ id, group }) => [id, group]));
  const who = ({ type, actorId }: LogEntry) => {
    if (actorId === null) return values.host;
    if (nameless.includes(type)) return known.has(actorId) ? values.participant : values.facilitator;
    return known.has(actorId) ? author(actorId) : values.facilitatorOrGone;
  };
  const group = ({ data, subjectId }: LogEntry) =>
    groupOf.get(typeof data.boardId === 'string' ? data.boardId : subjectId) ?? null;
  return {
    name: 'log',
    title: sheets.log.title,
    columns: [
      column(c.number, 'number'),
      column(c.at, 'date'),
      column(c.who),
      column(c.what, 'long', 44),
      column(c.incident, 'number'),
      column(c.group, 'number'),
      column(c.more, 'text', 30)
    ],
    rows: log.map((entry) => [
      entry.seq,
      entry.at,
      who(entry),
      words[entry.type] ?? entry.type,
      numbers.get(entry.subjectId) ?? null,
      group(entry),
      Object.entries(entry.data)
        .filter(([key, value]) => !key.endsWith('Id') && value !== null)
        .map(([key, value]) => `${key}: ${value}`)
        .join('; ')
    ])
  };
}
