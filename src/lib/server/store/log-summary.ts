import { and, asc, count, countDistinct, eq, inArray, like, max, min, notLike } from 'drizzle-orm';
import { askedParts, type CredibilityRecord, type LogSummary } from '../../domain/credibility/record.ts';
import type { LogType } from '../../domain/live/live.ts';
import { phases } from '../../domain/workshops/workshop.ts';
import type { Reader } from './store.ts';

/** What the log says of how a workshop went: counts and times only. What members sort alone is left out. */
export async function logSummary({ db, t }: Reader, workshopId: string): Promise<LogSummary> {
  const log = t.logEntry;
  const here = eq(log.workshopId, workshopId);
  const happened = await db
    .select({
      type: log.type,
      times: count(),
      people: countDistinct(t.participant.id),
      first: min(log.at),
      last: max(log.at)
    })
    .from(log)
    .leftJoin(t.participant, eq(t.participant.id, log.actorId))
    .where(and(here, notLike(log.audience, 'alone:%')))
    .groupBy(log.type);
  const types: LogType[] = ['workshop.created', 'workshop.phase_moved', 'workshop.changed'];
  const rows = await db
    .select({ seq: log.seq, at: log.at, type: log.type, data: log.data })
    .from(log)
    .where(and(here, inArray(log.type, types)))
    .orderBy(asc(log.seq));
  const handedIn: LogType[] = ['incident.submitted', 'incidents.imported'];
  const [first] = await db
    .select({ seq: min(log.seq) })
    .from(log)
    .where(and(here, inArray(log.type, handedIn)));
  const begun = rows.flatMap(({ type, at, data }): LogSummary['phases'] => {
    if (type === 'workshop.created') return [{ phase: 'lobby', at }];
    const phase = type === 'workshop.phase_moved' && phases.find((one) => one === data.phase);
    return phase ? [{ phase, at }] : [];
  });
  const firstSeq = first?.seq ?? null;
  return {
    phases: begun.filter(({ phase }, i) => phase !== begun[i - 1]?.phase),
    happened: Object.fromEntries(
      happened.map(({ type, times, people, first: from, last: to }) => [
        type,
        { times, people, first: from ?? 0, last: to ?? 0 }
      ])
    ),
    asked: rows.flatMap(({ type, seq, at, data }) => {
      const names = typeof data.asked === 'string' ? data.asked.split(' ') : [];
      const parts = askedParts.filter((part) => names.includes(part));
      const counts = type === 'workshop.changed' && firstSeq !== null && seq > firstSeq;
      return counts && parts.length > 0 ? [{ at, parts }] : [];
    })
  };
}

/** When each card was first laid on a board of a group, and of which; in that order. */
export async function firstPlaced(
  { db, t }: Reader,
  workshopId: string
): Promise<CredibilityRecord['placed']> {
  const log = t.logEntry;
  const moved = and(
    eq(log.workshopId, workshopId),
    eq(log.type, 'placement.moved'),
    like(log.audience, 'group:%')
  );
  const first = db
    .select({ seq: min(log.seq).as('first_seq') })
    .from(log)
    .where(moved)
    .groupBy(log.subjectId)
    .as('first');
  const rows = await db
    .select({ cardId: log.subjectId, audience: log.audience, at: log.at })
    .from(log)
    .innerJoin(first, eq(first.seq, log.seq))
    .where(moved)
    .orderBy(asc(log.seq));
  return rows.map(({ cardId, audience, at }) => ({ cardId, groupId: audience.slice('group:'.length), at }));
}
