import { refuse, type ErrorCode } from '../../domain/errors.ts';
import { missingAnswers, overlongAnswers } from '../../domain/incidents/incident.ts';
import { can } from '../../domain/policy.ts';
import { digest } from '../auth/secrets.ts';
import { deleteIncident, findIncident } from '../store/incidents.ts';
import type { App } from './app.ts';
import { tellBoards } from './boards.ts';
import { changeAs, mustBeAble, mustSee, type Visitor } from './enter.ts';
import { forgetQuotes } from './forget-quotes.ts';
import { keep, type DraftInput, type Saved } from './keeping.ts';
import { endReading } from './reading-view.ts';
import { planReviews } from './review-plan.ts';
import { addVersion } from './versions.ts';

export type { DraftInput, Saved };

/**
 * Keeps a text that is being typed. Works in every phase, so that a phase that closes takes nothing away.
 * Sending the same text again changes nothing.
 * @throws Refusal `too_long` (far over the limit), `quota_reached`, `not_found`, `forbidden`
 */
export async function saveDraft(app: App, visitor: Visitor, code: string, input: DraftInput): Promise<Saved> {
  return changeAs(app, visitor, code, (change, actor) => keep(change, actor, input));
}

export interface Submitted {
  kind: 'saved';
  revision: number;
  /** Kept, but not submitted. */
  refused?: { code: ErrorCode; field?: string };
}

/**
 * Hands an incident in, or an improved version of it. The text is kept as a draft whatever happens; a
 * refusal is part of the answer, so that it does not undo the keeping:
 * `incident_incomplete`, `too_long` (with the field), `phase_closed`.
 * @param key idempotency key; it counts for this text only, so that a form gone back to and changed is kept too
 */
export async function submitIncident(
  app: App,
  visitor: Visitor,
  code: string,
  input: DraftInput,
  key?: string
): Promise<Submitted> {
  const { age: _, ...content } = input;
  return changeAs(
    app,
    visitor,
    code,
    async (change, actor) => {
      // Who hands a text in means this one: it is the latest, whenever it was typed.
      const { revision } = await keep(change, actor, { ...input, age: 0 });
      const incident = (await findIncident(change, input.id)) ?? refuse('not_found');
      // Only a submission is remembered: a refused one is sent again once it is complete.
      const no = (refusalCode: ErrorCode, field?: string): Submitted => {
        change.releaseKey();
        return {
          kind: 'saved',
          revision,
          refused: field === undefined ? { code: refusalCode } : { code: refusalCode, field }
        };
      };
      if (!can(actor, 'incident.edit', { workshop: change.workshop, incident })) return no('phase_closed');
      const [missing] = missingAnswers(input.answers);
      if (missing) return no('incident_incomplete', missing);
      const [overlong] = overlongAnswers(input.answers);
      if (overlong) return no('too_long', overlong);
      await addVersion(change, incident, incident.working);
      return { kind: 'saved', revision };
    },
    key && digest(JSON.stringify([key, content]))
  );
}

/** Deletes an own incident with all its versions, in whatever phase, wherever it was sorted since. */
export async function withdrawIncident(app: App, visitor: Visitor, code: string, id: string): Promise<void> {
  await changeAs(app, visitor, code, async (change, actor) => {
    const incident = (await findIncident(change, id)) ?? refuse('not_found');
    const subject = { workshop: change.workshop, incident };
    if (incident.workshopId !== change.workshop.id) refuse('not_found');
    mustSee(actor, 'incident.see', subject);
    mustBeAble(actor, 'incident.withdraw', subject);
    await tellBoards(change, [id]);
    await endReading(change, [id]);
    await forgetQuotes(change, [id]);
    await deleteIncident(change, id);
    await change.log({
      type: 'incident.withdrawn',
      subjectId: id,
      audience: `participant:${incident.authorId}`
    });
    await planReviews(change);
  });
}
