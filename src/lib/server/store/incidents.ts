import { and, asc, eq, gt, inArray, max } from 'drizzle-orm';
import type { Answers, Incident, IncidentVersion } from '../../domain/incidents/incident.ts';
import { prepared } from './prepared.ts';
import type { Reader } from './store.ts';

type IncidentRow = Reader['t']['incident']['$inferSelect'];
type VersionRow = Reader['t']['incidentVersion']['$inferSelect'];

const answersOf = ({ circumstances, behaviour, consequences }: Answers): Answers => ({
  circumstances,
  behaviour,
  consequences
});

function toIncident({ incident, version }: { incident: IncidentRow; version: VersionRow | null }): Incident {
  const { circumstances, behaviour, consequences, observer, ago, ksaos, ...rest } = incident;
  return {
    ...rest,
    working: { circumstances, behaviour, consequences },
    details: { observer, ago, ksaos },
    submitted: version && answersOf(version)
  };
}

const select = ({ db, t }: Reader) =>
  db
    .select({ incident: t.incident, version: t.incidentVersion })
    .from(t.incident)
    .leftJoin(
      t.incidentVersion,
      and(eq(t.incidentVersion.incidentId, t.incident.id), eq(t.incidentVersion.number, t.incident.version))
    );

export async function findIncident(reader: Reader, id: string): Promise<Incident | null> {
  const [row] = await prepared(
    reader.db,
    'incident',
    (asked) => select(reader).where(eq(reader.t.incident.id, asked)),
    id
  );
  return row ? toIncident(row) : null;
}

/** In no particular order; those that are gone are left out. */
export async function incidentsByIds(reader: Reader, ids: string[]): Promise<Incident[]> {
  if (ids.length === 0) return [];
  const rows = await select(reader).where(inArray(reader.t.incident.id, ids));
  return rows.map(toIncident);
}

/** What a board was dealt, excluded ones too. */
export async function incidentsOnBoard(reader: Reader, boardId: string): Promise<Incident[]> {
  const { t } = reader;
  const rows = await select(reader)
    .innerJoin(t.boardIncident, eq(t.boardIncident.incidentId, t.incident.id))
    .where(eq(t.boardIncident.boardId, boardId));
  return rows.map(toIncident);
}

/** A person's own, drafts included, in order of making. */
export async function incidentsByAuthor(reader: Reader, authorId: string): Promise<Incident[]> {
  const { t } = reader;
  const rows = await prepared(
    reader.db,
    'incidents by author',
    (asked) =>
      select(reader)
        .where(eq(t.incident.authorId, asked))
        .orderBy(asc(t.incident.createdAt), asc(t.incident.id)),
    authorId
  );
  return rows.map(toIncident);
}

/** All that were submitted at least once, excluded ones too, in order of number. */
export async function submittedIncidents(reader: Reader, workshopId: string): Promise<Incident[]> {
  const { t } = reader;
  const rows = await select(reader)
    .where(and(eq(t.incident.workshopId, workshopId), gt(t.incident.version, 0)))
    .orderBy(asc(t.incident.number));
  return rows.map(toIncident);
}

/** Who has how many of what; for progress, without the texts. */
export async function incidentProgress(
  { db, t }: Reader,
  workshopId: string
): Promise<Pick<Incident, 'id' | 'authorId' | 'number' | 'polarity' | 'status' | 'sentBack' | 'version'>[]> {
  return db
    .select({
      id: t.incident.id,
      authorId: t.incident.authorId,
      number: t.incident.number,
      polarity: t.incident.polarity,
      status: t.incident.status,
      sentBack: t.incident.sentBack,
      version: t.incident.version
    })
    .from(t.incident)
    .where(eq(t.incident.workshopId, workshopId));
}

export async function insertIncident({ db, t }: Reader, incident: Incident): Promise<void> {
  const { working, details, submitted: _, ...row } = incident;
  await db.insert(t.incident).values({ ...row, ...working, ...details });
}

export async function updateIncident(
  { db, t }: Reader,
  id: string,
  { working, details, ...changes }: Partial<Omit<Incident, 'id' | 'workshopId' | 'authorId' | 'submitted'>>
): Promise<void> {
  await db
    .update(t.incident)
    .set({ ...changes, ...working, ...details })
    .where(eq(t.incident.id, id));
}

/** With what was rated of it; everything else goes by itself. */
export async function deleteIncident({ db, t }: Reader, id: string): Promise<void> {
  const workshop = db.select({ id: t.incident.workshopId }).from(t.incident).where(eq(t.incident.id, id));
  const about = and(eq(t.rating.scale, 'effectiveness'), eq(t.rating.subjectId, id));
  await db.delete(t.rating).where(and(inArray(t.rating.workshopId, workshop), about));
  await db.delete(t.incident).where(eq(t.incident.id, id));
}

/** The next number within the workshop; call it inside a change only. */
export async function nextIncidentNumber({ db, t }: Reader, workshopId: string): Promise<number> {
  const [row] = await prepared(
    db,
    'highest number',
    (asked) =>
      db
        .select({ highest: max(t.incident.number) })
        .from(t.incident)
        .where(eq(t.incident.workshopId, asked)),
    workshopId
  );
  return (row?.highest ?? 0) + 1;
}

export async function insertVersion({ db, t }: Reader, version: IncidentVersion): Promise<void> {
  const { answers, ...row } = version;
  await db.insert(t.incidentVersion).values({ ...row, ...answers });
}

/** Oldest first. */
export async function versionsOf({ db, t }: Reader, incidentIds: string[]): Promise<IncidentVersion[]> {
  if (incidentIds.length === 0) return [];
  const rows = await db
    .select()
    .from(t.incidentVersion)
    .where(inArray(t.incidentVersion.incidentId, incidentIds))
    .orderBy(asc(t.incidentVersion.incidentId), asc(t.incidentVersion.number));
  return rows.map((row) => ({
    incidentId: row.incidentId,
    number: row.number,
    writer: row.writer,
    answers: answersOf(row),
    at: row.at
  }));
}
