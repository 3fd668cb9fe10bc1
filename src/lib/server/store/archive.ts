import { and, asc, count, eq, getTableColumns, gt, inArray } from 'drizzle-orm';
import { credibilityRowsOf, insertCredibilityRows, type CredibilityRows } from './credibility.ts';
import { insertRoundRows, roundRowsOf, type RoundRows } from './archive-retranslation.ts';
import type { Reader, Store } from './store.ts';

type Tables = Reader['t'];
type Row<Name extends keyof Tables> = Tables[Name] extends { $inferSelect: infer R } ? R : never;

/** Every row of one workshop, each list in a fixed order. */
export interface WorkshopRows extends RoundRows {
  workshop: Row<'workshop'>;
  groups: Row<'group'>[];
  participants: Row<'participant'>[];
  incidents: Row<'incident'>[];
  versions: Row<'incidentVersion'>[];
  earlierTexts: Row<'earlierText'>[];
  reviews: Row<'review'>[];
  decisions: Row<'decision'>[];
  /** None or one. */
  readings: Row<'reading'>[];
  turns: Row<'readingTurn'>[];
  votes: Row<'plenaryVote'>[];
  assignments: Row<'reviewAssignment'>[];
  calibration: Row<'calibrationJudgement'>[];
  boards: Row<'board'>[];
  boardIncidents: Row<'boardIncident'>[];
  units: Row<'unit'>[];
  categories: Row<'category'>[];
  placements: Row<'placement'>[];
  documentEdits: Row<'documentEdit'>[];
  jobFacts: Row<'jobFact'>[];
  /** None or one. */
  jobStructures: Row<'jobStructure'>[];
  ratings: Row<'rating'>[];
  linkDecisions: Row<'linkDecision'>[];
  credibility: CredibilityRows;
  log: Row<'logEntry'>[];
}

export async function readWorkshopRows({ db, t }: Reader, workshop: Row<'workshop'>): Promise<WorkshopRows> {
  const here = workshop.id;
  const incidents = await db
    .select()
    .from(t.incident)
    .where(eq(t.incident.workshopId, here))
    .orderBy(asc(t.incident.createdAt), asc(t.incident.id));
  const boards = await db.select().from(t.board).where(eq(t.board.workshopId, here)).orderBy(asc(t.board.id));
  const ofIncidents = incidents.length > 0 ? incidents.map(({ id }) => id) : [''];
  const ofBoards = boards.length > 0 ? boards.map(({ id }) => id) : [''];
  return {
    workshop,
    groups: await db.select().from(t.group).where(eq(t.group.workshopId, here)).orderBy(asc(t.group.number)),
    participants: await db
      .select()
      .from(t.participant)
      .where(eq(t.participant.workshopId, here))
      .orderBy(asc(t.participant.joinedAt), asc(t.participant.id)),
    incidents,
    versions: await db
      .select()
      .from(t.incidentVersion)
      .where(inArray(t.incidentVersion.incidentId, ofIncidents))
      .orderBy(asc(t.incidentVersion.at), asc(t.incidentVersion.incidentId), asc(t.incidentVersion.number)),
    earlierTexts: await db
      .select()
      .from(t.earlierText)
      .where(inArray(t.earlierText.incidentId, ofIncidents))
      .orderBy(asc(t.earlierText.at), asc(t.earlierText.id)),
    reviews: await db
      .select()
      .from(t.review)
      .where(inArray(t.review.incidentId, ofIncidents))
      .orderBy(asc(t.review.at), asc(t.review.id)),
    decisions: await db
      .select()
      .from(t.decision)
      .where(inArray(t.decision.incidentId, ofIncidents))
      .orderBy(asc(t.decision.at), asc(t.decision.id)),
    readings: await db.select().from(t.reading).where(eq(t.reading.workshopId, here)),
    turns: await db
      .select()
      .from(t.readingTurn)
      .where(inArray(t.readingTurn.incidentId, ofIncidents))
      .orderBy(asc(t.readingTurn.incidentId), asc(t.readingTurn.version)),
    votes: await db
      .select()
      .from(t.plenaryVote)
      .where(inArray(t.plenaryVote.incidentId, ofIncidents))
      .orderBy(asc(t.plenaryVote.at), asc(t.plenaryVote.participantId)),
    assignments: await db
      .select()
      .from(t.reviewAssignment)
      .where(inArray(t.reviewAssignment.incidentId, ofIncidents))
      .orderBy(asc(t.reviewAssignment.incidentId), asc(t.reviewAssignment.position)),
    calibration: await db
      .select(getTableColumns(t.calibrationJudgement))
      .from(t.calibrationJudgement)
      .innerJoin(t.participant, eq(t.participant.id, t.calibrationJudgement.participantId))
      .where(eq(t.participant.workshopId, here))
      .orderBy(asc(t.calibrationJudgement.example), asc(t.calibrationJudgement.at)),
    boards,
    boardIncidents: await db
      .select()
      .from(t.boardIncident)
      .where(inArray(t.boardIncident.boardId, ofBoards))
      .orderBy(asc(t.boardIncident.boardId), asc(t.boardIncident.incidentId)),
    units: await db
      .select()
      .from(t.unit)
      .where(inArray(t.unit.boardId, ofBoards))
      .orderBy(asc(t.unit.boardId), asc(t.unit.id)),
    categories: await db
      .select()
      .from(t.category)
      .where(inArray(t.category.boardId, ofBoards))
      .orderBy(asc(t.category.boardId), asc(t.category.position), asc(t.category.id)),
    placements: await db
      .select()
      .from(t.placement)
      .where(inArray(t.placement.boardId, ofBoards))
      .orderBy(asc(t.placement.boardId), asc(t.placement.position)),
    documentEdits: await db
      .select()
      .from(t.documentEdit)
      .where(eq(t.documentEdit.workshopId, here))
      .orderBy(asc(t.documentEdit.at), asc(t.documentEdit.id)),
    ratings: await db
      .select()
      .from(t.rating)
      .where(eq(t.rating.workshopId, here))
      .orderBy(asc(t.rating.at), asc(t.rating.participantId), asc(t.rating.subjectId)),
    linkDecisions: await db
      .select(getTableColumns(t.linkDecision))
      .from(t.linkDecision)
      .innerJoin(t.category, eq(t.category.id, t.linkDecision.taskId))
      .where(inArray(t.category.boardId, ofBoards)),
    credibility: await credibilityRowsOf({ db, t }, here),
    jobFacts: await db
      .select()
      .from(t.jobFact)
      .where(eq(t.jobFact.workshopId, here))
      .orderBy(asc(t.jobFact.key)),
    jobStructures: await db.select().from(t.jobStructure).where(eq(t.jobStructure.workshopId, here)),
    ...(await roundRowsOf({ db, t }, here)),
    log: await db
      .select()
      .from(t.logEntry)
      .where(eq(t.logEntry.workshopId, here))
      .orderBy(asc(t.logEntry.seq))
  };
}

export interface MaterialCounts {
  incidents: number;
  reviews: number;
  placements: number;
  log: number;
}

/** How much of a workshop there is. */
export async function countMaterial({ db, t }: Reader, workshopId: string): Promise<MaterialCounts> {
  const only = async (rows: PromiseLike<{ n: number }[]>) => (await rows)[0]?.n ?? 0;
  const incidents = and(eq(t.incident.workshopId, workshopId), gt(t.incident.version, 0));
  return {
    incidents: await only(db.select({ n: count() }).from(t.incident).where(incidents)),
    reviews: await only(
      db
        .select({ n: count() })
        .from(t.review)
        .innerJoin(t.incident, eq(t.incident.id, t.review.incidentId))
        .where(incidents)
    ),
    placements: await only(
      db
        .select({ n: count() })
        .from(t.placement)
        .innerJoin(t.board, eq(t.board.id, t.placement.boardId))
        .where(eq(t.board.workshopId, workshopId))
    ),
    log: await only(db.select({ n: count() }).from(t.logEntry).where(eq(t.logEntry.workshopId, workshopId)))
  };
}

/** Rows an insert may hold at once: databases limit the values of one statement. */
const chunk = 500;

/** Writes a whole workshop in one transaction, and makes this account its facilitator. */
export async function insertWorkshopRows(
  store: Store,
  rows: WorkshopRows,
  facilitatorId: string
): Promise<void> {
  await store.write(async ({ db, t }) => {
    await db.insert(t.workshop).values(rows.workshop);
    await db.insert(t.membership).values({ workshopId: rows.workshop.id, accountId: facilitatorId });
    const identities = rows.participants.map(({ id }) => ({ id, kind: 'participant' as const }));
    const insert = async <R>(list: R[], values: (part: R[]) => PromiseLike<unknown>) => {
      for (let i = 0; i < list.length; i += chunk) await values(list.slice(i, i + chunk));
    };
    await insert(rows.groups, (part) => db.insert(t.group).values(part));
    await insert(identities, (part) => db.insert(t.identity).values(part));
    await insert(rows.participants, (part) => db.insert(t.participant).values(part));
    await insert(rows.incidents, (part) => db.insert(t.incident).values(part));
    await insert(rows.versions, (part) => db.insert(t.incidentVersion).values(part));
    await insert(rows.earlierTexts, (part) => db.insert(t.earlierText).values(part));
    await insert(rows.reviews, (part) => db.insert(t.review).values(part));
    await insert(rows.decisions, (part) => db.insert(t.decision).values(part));
    await insert(rows.readings, (part) => db.insert(t.reading).values(part));
    await insert(rows.turns, (part) => db.insert(t.readingTurn).values(part));
    await insert(rows.votes, (part) => db.insert(t.plenaryVote).values(part));
    await insert(rows.assignments, (part) => db.insert(t.reviewAssignment).values(part));
    await insert(rows.calibration, (part) => db.insert(t.calibrationJudgement).values(part));
    await insert(rows.boards, (part) => db.insert(t.board).values(part));
    await insert(rows.boardIncidents, (part) => db.insert(t.boardIncident).values(part));
    await insert(rows.units, (part) => db.insert(t.unit).values(part));
    await insert(rows.categories, (part) => db.insert(t.category).values(part));
    await insert(rows.placements, (part) => db.insert(t.placement).values(part));
    await insert(rows.documentEdits, (part) => db.insert(t.documentEdit).values(part));
    await insert(rows.jobFacts, (part) => db.insert(t.jobFact).values(part));
    await insert(rows.jobStructures, (part) => db.insert(t.jobStructure).values(part));
    await insert(rows.ratings, (part) => db.insert(t.rating).values(part));
    await insert(rows.linkDecisions, (part) => db.insert(t.linkDecision).values(part));
    await insertCredibilityRows({ db, t }, rows.workshop.id, rows.credibility);
    await insertRoundRows({ db, t }, rows, insert);
    await insert(rows.log, (part) => db.insert(t.logEntry).values(part));
  });
}
