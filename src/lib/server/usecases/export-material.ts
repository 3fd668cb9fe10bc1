import type {
  ExportBoard,
  ExportIncident,
  ExportMaterial,
  ExportPlacement
} from '../../domain/exports/material.ts';
import { emptyAnswers, isAnalysable } from '../../domain/incidents/incident.ts';
import { defaultThreshold } from '../../domain/retranslation/round.ts';
import type { Workshop } from '../../domain/workshops/workshop.ts';
import { readWorkshopRows, type WorkshopRows } from '../store/archive.ts';
import type { Reader } from '../store/store.ts';

/** All that tables and projects of a workshop are made of. */
export async function loadMaterial(reader: Reader, workshop: Workshop): Promise<ExportMaterial> {
  const rows = await readWorkshopRows(reader, workshop);
  const { id, title, jobTitle, aim, language, createdAt, seq } = workshop;
  const groups = new Map(rows.groups.map((group) => [group.id, group.number]));
  const incidents = incidentsOf(rows);
  const counted = new Set(incidents.filter(isAnalysable).map((incident) => incident.id));
  return {
    workshop: { id, title, jobTitle, aim, language, createdAt, seq },
    people: rows.participants.map((person) => ({
      id: person.id,
      name: person.name,
      group: (person.groupId !== null && groups.get(person.groupId)) || null
    })),
    incidents,
    reviews: rows.reviews.map(({ specific, behaviour, context, consequences, ...review }) => ({
      id: review.id,
      incidentId: review.incidentId,
      version: review.version,
      source: review.source,
      judgements: { specific, behaviour, context, consequences },
      remark: review.remark,
      remarks: {
        specific: review.remarkSpecific,
        behaviour: review.remarkBehaviour,
        context: review.remarkContext,
        consequences: review.remarkConsequences
      },
      outcome: review.outcome,
      at: review.at,
      reviewerId: review.reviewerId
    })),
    votes: votesOf(rows),
    ratings: rows.ratings.map(({ workshopId: _, ...rating }) => rating),
    rounds: roundsOf(rows, groups, workshop),
    boards: boardsOf(rows, groups, counted),
    log: rows.log
  };
}

/** The rounds that are over, with what their judges answered. */
function roundsOf(
  { boards, rounds, roundAnswers }: WorkshopRows,
  groups: ReadonlyMap<string, number>,
  { settings }: Workshop
): ExportMaterial['rounds'] {
  const groupOf = new Map(boards.map(({ id, groupId }) => [id, groups.get(groupId ?? '') ?? 0]));
  const given = Map.groupBy(roundAnswers, ({ roundId }) => roundId);
  return rounds
    .filter(({ closedAt }) => closedAt !== null)
    .map((round) => ({
      group: groupOf.get(round.boardId) ?? 0,
      round,
      threshold: settings.threshold ?? defaultThreshold,
      answers: given.get(round.id) ?? []
    }))
    .sort(
      (a, b) => a.round.openedAt - b.round.openedAt || a.group - b.group || a.round.number - b.round.number
    );
}

/** What was handed in, in its latest version, in order of number. */
function incidentsOf({ incidents, versions }: WorkshopRows): ExportIncident[] {
  const texts = new Map(versions.map((version) => [`${version.incidentId} ${version.number}`, version]));
  return incidents
    .flatMap((row): ExportIncident[] => {
      if (row.number === null || row.version === 0) return [];
      const { circumstances, behaviour, consequences } =
        texts.get(`${row.id} ${row.version}`) ?? emptyAnswers;
      return [
        {
          id: row.id,
          authorId: row.authorId,
          number: row.number,
          polarity: row.polarity,
          status: row.status,
          exclusion: row.exclusion,
          version: row.version,
          sentBack: row.sentBack,
          submittedAt: row.submittedAt,
          answers: { circumstances, behaviour, consequences },
          details: { observer: row.observer, ago: row.ago, ksaos: row.ksaos }
        }
      ];
    })
    .sort((a, b) => a.number - b.number);
}

/** Votes are nobody's business until the class has seen them. */
function votesOf({ turns, votes }: WorkshopRows): ExportMaterial['votes'] {
  const shown = new Set(
    turns.filter(({ revealedAt }) => revealedAt !== null).map((turn) => `${turn.incidentId} ${turn.version}`)
  );
  return votes
    .filter((vote) => shown.has(`${vote.incidentId} ${vote.version}`))
    .map(({ incidentId, version, participantId, specific, behaviour, context, consequences, at }) => ({
      incidentId,
      version,
      voterId: participantId,
      judgements: { specific, behaviour, context, consequences },
      at
    }));
}

function incidentsIn(placements: readonly WorkshopRows['placements'][number][]): ExportPlacement[] {
  const found = new Map<string, ExportPlacement>();
  for (const { incidentId, categoryId, frame, position } of placements) {
    const place = `${incidentId} ${categoryId}`;
    if (categoryId !== null && !found.has(place))
      found.set(place, { incidentId, categoryId, frame, position });
  }
  return [...found.values()];
}

function boardsOf(
  rows: WorkshopRows,
  groups: ReadonlyMap<string, number>,
  counted: ReadonlySet<string>
): ExportBoard[] {
  const categories = Map.groupBy(rows.categories, ({ boardId }) => boardId);
  const placements = Map.groupBy(rows.placements, ({ boardId }) => boardId);
  const dealt = Map.groupBy(rows.boardIncidents, ({ boardId }) => boardId);
  const last = Number.MAX_SAFE_INTEGER;
  return (
    rows.boards
      // What members sort alone is nobody's business but the group's.
      .filter(({ ownerId }) => ownerId === null)
      .map(({ id, groupId }) => ({
        id,
        group: groupId === null ? null : (groups.get(groupId) ?? 0),
        categories: categories.get(id) ?? [],
        placements: incidentsIn(
          (placements.get(id) ?? []).filter(({ incidentId }) => counted.has(incidentId))
        ),
        dealt: (dealt.get(id) ?? []).map(({ incidentId }) => incidentId).filter((one) => counted.has(one))
      }))
      .sort((a, b) => (a.group ?? last) - (b.group ?? last))
  );
}
