import { uuidv7 } from 'uuidv7';
import { refuse } from '../../domain/errors.ts';
import {
  checkDecision,
  decided,
  sameState,
  type Before,
  type Decided,
  type DecisionInput,
  type DecisionKind,
  type Undone
} from '../../domain/incidents/decision.ts';
import type { Incident } from '../../domain/incidents/incident.ts';
import type { LogType } from '../../domain/live/live.ts';
import { digest } from '../auth/secrets.ts';
import { decisionsInBatch, deleteDecisions, insertDecisions, type DecisionRow } from '../store/decisions.ts';
import { incidentsByIds, updateIncident } from '../store/incidents.ts';
import type { Change } from '../store/store.ts';
import type { App } from './app.ts';
import { tellBoards } from './boards.ts';
import { byParts } from './by-parts.ts';
import { changeAs, mustBeAble, mustSee, type Visitor } from './enter.ts';
import { endReading } from './reading-view.ts';
import { planReviews } from './review-plan.ts';

/** Incidents of one decision at most. */
export const mostDecided = 2000;
/** Incidents that are written before others get a turn. */
const part = 25;

const logTypes: Record<DecisionKind, LogType> = {
  accepted: 'incident.accepted',
  sent_back: 'incident.sent_back',
  excluded: 'incident.excluded',
  readmitted: 'incident.readmitted'
};

/**
 * Accepts, sends back, excludes or readmits one or many incidents, all or none of them, without judging their
 * criteria. What is so already is passed over.
 * @param key idempotency key; it counts for this decision only
 * @throws Refusal `empty_field` (sent back without remark, excluded without reason), `too_long`, `not_found`,
 *   `forbidden`, `invalid_input`
 */
export async function decideIncidents(
  app: App,
  visitor: Visitor,
  code: string,
  ids: readonly string[],
  input: DecisionInput,
  key?: string
): Promise<Decided> {
  return changeAs(
    app,
    visitor,
    code,
    async (change, actor) => {
      const asked = [...new Set(ids)];
      const incidents = await visibleIncidents(change, asked);
      for (const incident of incidents)
        mustSee(actor, 'incident.see', { workshop: change.workshop, incident });
      mustBeAble(actor, 'workshop.manage', change.workshop);
      checkDecision(input);
      const batchId = uuidv7();
      const steps = incidents.flatMap((incident) => {
        const after = decided(incident, input);
        return after ? [{ incident, after }] : [];
      });
      await byParts(steps, part, async (some) => {
        await insertDecisions(
          change,
          some.map(({ incident }) => rowOf(incident, input, batchId, change.at))
        );
        for (const { incident, after } of some) await put(change, incident, after, logTypes[input.kind]);
      });
      const changed = steps.map(({ incident }) => incident.id);
      if (input.kind === 'excluded' || input.kind === 'readmitted') await comeOrGo(change, changed);
      return { batchId, ids: changed, skipped: asked.length - changed.length };
    },
    key && digest(JSON.stringify([key, ids, input]))
  );
}

/**
 * Takes a decision back. An incident that changed since, by a new version or another decision, stays as it is.
 * @throws Refusal `not_found`, `forbidden`
 */
export async function undoDecision(
  app: App,
  visitor: Visitor,
  code: string,
  batchId: string
): Promise<Undone> {
  return changeAs(app, visitor, code, async (change, actor) => {
    mustBeAble(actor, 'workshop.manage', change.workshop);
    const rows = await decisionsInBatch(change, change.workshop.id, batchId);
    if (rows.length === 0) refuse('not_found');
    const incidents = await visibleIncidents(
      change,
      rows.map(({ incidentId }) => incidentId)
    );
    const byId = new Map(incidents.map((incident) => [incident.id, incident]));
    const back = rows.flatMap((row) => {
      const incident = byId.get(row.incidentId);
      return incident && row.before && unchangedSince(incident, row, row.before)
        ? [{ row, incident, before: row.before }]
        : [];
    });
    await byParts(back, part, async (some) => {
      await deleteDecisions(
        change,
        some.map(({ row }) => row.id)
      );
      for (const { incident, before } of some)
        await put(change, incident, before, 'incident.decision_undone');
    });
    const moved = back.filter(({ row }) => row.kind === 'excluded' || row.kind === 'readmitted');
    if (moved.length > 0)
      await comeOrGo(
        change,
        moved.map(({ incident }) => incident.id)
      );
    return { undone: back.length, stayed: rows.length - back.length };
  });
}

async function visibleIncidents(change: Change, ids: readonly string[]): Promise<Incident[]> {
  if (ids.length === 0 || ids.length > mostDecided) refuse('invalid_input');
  const incidents: Incident[] = [];
  await byParts(ids, 200, async (some) => void incidents.push(...(await incidentsByIds(change, some))));
  const here = incidents.filter(({ workshopId }) => workshopId === change.workshop.id);
  return here.length === ids.length ? here : refuse('not_found');
}

function rowOf(incident: Incident, input: DecisionInput, batchId: string, at: number): DecisionRow {
  const { status, sentBack, exclusion, version } = incident;
  return {
    id: uuidv7(),
    batchId,
    incidentId: incident.id,
    version,
    kind: input.kind,
    remark: (input.remark ?? '').trim(),
    exclusion: input.kind === 'excluded' ? (input.exclusion ?? null) : null,
    before: { status, sentBack, exclusion },
    at
  };
}

function unchangedSince(incident: Incident, row: DecisionRow, before: Before): boolean {
  const { kind, exclusion } = row;
  const after = decided({ ...before, version: row.version }, { kind, ...(exclusion && { exclusion }) });
  return incident.version === row.version && after !== null && sameState(incident, after);
}

async function put(change: Change, incident: Incident, state: Before, type: LogType): Promise<void> {
  const { status, sentBack, exclusion } = state;
  await updateIncident(change, incident.id, { status, sentBack, exclusion });
  await change.log({ type, subjectId: incident.id, audience: `participant:${incident.authorId}` });
}

/** Incidents left the analysis, or came back to it. */
async function comeOrGo(change: Change, ids: string[]): Promise<void> {
  await endReading(change, ids);
  await byParts(ids, 200, (some) => tellBoards(change, some));
  await planReviews(change);
}
