import { uuidv7 } from 'uuidv7';
import { refuse } from '../../domain/errors.ts';
import { isAnalysable, type Answers, type Incident, type Polarity } from '../../domain/incidents/incident.ts';
import { checkRemarks, type Judgements, type Remarks } from '../../domain/incidents/review.ts';
import { can } from '../../domain/policy.ts';
import { digest } from '../auth/secrets.ts';
import { findIncident, incidentsByIds, versionsOf } from '../store/incidents.ts';
import { assignmentsOf } from '../store/review-assignments.ts';
import { insertReview, replaceReview, reviewsByPeer } from '../store/reviews.ts';
import type { App } from './app.ts';
import { changeAs, enter, mustBeAble, type Visitor } from './enter.ts';

/** An incident to review, nameless. */
export interface ToReview {
  incidentId: string;
  polarity: Polarity;
  /** The latest version, which is the one to judge. */
  version: number;
  answers: Answers;
  /** What this person said before; of an earlier version when the author improved the text since. */
  given: { version: number; judgements: Judgements; remarks: Remarks } | null;
}

/**
 * What a participant was given to review, in order, finished ones too; empty for everybody else, and as long
 * as there is nothing to review.
 */
export async function ownReviews(app: App, visitor: Visitor, code: string): Promise<ToReview[]> {
  const { workshop, actor } = await enter(app.store, visitor, code);
  if (!can(actor, 'review.see', workshop)) return [];
  const given = new Map(
    (await reviewsByPeer(app.store, actor.id)).map((review) => [review.incidentId, review])
  );
  const rows = (await assignmentsOf(app.store, actor.id)).filter(
    ({ released, incidentId }) => !released || given.has(incidentId)
  );
  const incidents = await incidentsByIds(
    app.store,
    rows.map(({ incidentId }) => incidentId)
  );
  const byId = new Map(incidents.filter(isAnalysable).map((incident) => [incident.id, incident]));
  return rows.flatMap(({ incidentId }) => {
    const incident = byId.get(incidentId);
    if (!incident?.submitted) return [];
    const { polarity, version, submitted } = incident;
    const review = given.get(incidentId);
    const said = review && {
      version: review.version,
      judgements: review.judgements,
      remarks: review.remarks
    };
    return [{ incidentId, polarity, version, answers: submitted, given: said ?? null }];
  });
}

export interface PeerReviewInput {
  incidentId: string;
  /** The version that was read; a later one may have come meanwhile. */
  version: number;
  judgements: Judgements;
  remarks: Remarks;
}

/**
 * A participant judges somebody's incident. It counts for the version that was read; said again of the same
 * version, it takes the place of what was said. What was asked of someone else meanwhile is taken all the same.
 * @param key idempotency key; it counts for this content only
 * @throws Refusal `not_found` (never asked, or gone), `phase_closed`, `forbidden` (excluded), `too_long`
 */
export async function givePeerReview(
  app: App,
  visitor: Visitor,
  code: string,
  input: PeerReviewInput,
  key?: string
): Promise<void> {
  await changeAs(
    app,
    visitor,
    code,
    async (change, actor) => {
      const incident = (await findIncident(change, input.incidentId)) ?? refuse('not_found');
      const rows = actor.kind === 'participant' ? await assignmentsOf(change, actor.id) : [];
      const allocated = rows.some(({ incidentId }) => incidentId === incident.id);
      if (!allocated) refuse('not_found');
      const subject = { workshop: change.workshop, incident, allocated };
      mustBeAble(actor, 'review.give', subject, 'phase_closed');
      if (incident.status === 'excluded') refuse('forbidden');
      checkRemarks(input.remarks);
      await mustExist(change, incident, input.version);
      const { judgements } = input;
      const remarks = trimmed(input.remarks);
      const earlier = (await reviewsByPeer(change, actor.id)).find(
        (review) => review.incidentId === incident.id && review.version === input.version
      );
      if (earlier) await replaceReview(change, earlier.id, { judgements, remarks, at: change.at });
      else {
        const { incidentId, version } = input;
        const base = { id: uuidv7(), incidentId, version, source: 'peer', outcome: 'none' } as const;
        await insertReview(change, { ...base, judgements, remark: '', remarks, at: change.at }, actor.id);
      }
      await change.log({
        type: 'review.given',
        subjectId: incident.id,
        audience: `participant:${incident.authorId}`
      });
    },
    key && digest(JSON.stringify([key, input]))
  );
}

async function mustExist(
  reader: Parameters<typeof versionsOf>[0],
  incident: Incident,
  version: number
): Promise<void> {
  if (version === incident.version) return;
  const versions = await versionsOf(reader, [incident.id]);
  if (!versions.some(({ number }) => number === version)) refuse('invalid_input', 'version');
}

const trimmed = ({ specific, behaviour, context, consequences }: Remarks): Remarks => ({
  specific: specific.trim(),
  behaviour: behaviour.trim(),
  context: context.trim(),
  consequences: consequences.trim()
});
