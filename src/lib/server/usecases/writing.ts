import { refuse, type ErrorCode } from '../../domain/errors.ts';
import {
  answerLimits,
  answerFields,
  emptyAnswers,
  incidentsPerPolarity,
  missingAnswers,
  overlongAnswers,
  sameAnswers,
  type Answers,
  type Incident,
  type Polarity
} from '../../domain/incidents/incident.ts';
import { can } from '../../domain/policy.ts';
import { digest } from '../auth/secrets.ts';
import {
  deleteIncident,
  findIncident,
  incidentsByAuthor,
  insertIncident,
  updateIncident
} from '../store/incidents.ts';
import type { Change } from '../store/store.ts';
import type { App } from './app.ts';
import { tellBoards } from './boards.ts';
import { changeAs, mustBeAble, mustSee, type Entered, type Visitor } from './enter.ts';
import { addVersion } from './versions.ts';

export interface DraftInput {
  /** Made by the browser (UUIDv7), so that a draft can begin without the network. */
  id: string;
  polarity: Polarity;
  answers: Answers;
  /** The revision that the person was typing on; 0 for a new incident. */
  revision: number;
}

export type Saved =
  | { kind: 'saved'; revision: number }
  /** Another device saved another text meanwhile; nothing was written. */
  | { kind: 'outdated'; revision: number; working: Answers };

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/**
 * Keeps a text that is being typed. Works in every phase, so that a phase that closes takes nothing away.
 * Sending the same text again changes nothing.
 * @throws Refusal `too_long` (far over the limit), `quota_reached`, `not_found`, `forbidden`
 */
export async function saveDraft(app: App, visitor: Visitor, code: string, input: DraftInput): Promise<Saved> {
  return changeAs(app, visitor, code, (change, actor) => keep(change, actor, input));
}

async function keep(change: Change, actor: Entered['actor'], input: DraftInput): Promise<Saved> {
  mustBeAble(actor, 'incident.draft', change.workshop);
  const overlong = answerFields.find((field) => input.answers[field].length > answerLimits.draft);
  if (overlong) refuse('too_long', overlong, { max: answerLimits.draft });
  const found = await findIncident(change, input.id);
  const incident = found ?? (await begin(change, actor.id, input));
  mustSee(actor, 'incident.see', { workshop: change.workshop, incident });
  if (incident.status === 'excluded') refuse('forbidden');
  if (sameAnswers(incident.working, input.answers) && incident.polarity === input.polarity) {
    return { kind: 'saved', revision: incident.revision };
  }
  // Withdrawn on another device while it was being typed here: the text is kept, as a new draft.
  if (found && incident.revision !== input.revision) {
    return { kind: 'outdated', revision: incident.revision, working: incident.working };
  }
  const revision = incident.revision + 1;
  // What was submitted keeps its polarity: others may have sorted it already.
  const polarity = incident.version === 0 ? input.polarity : incident.polarity;
  await updateIncident(change, incident.id, { working: input.answers, polarity, revision });
  return { kind: 'saved', revision };
}

async function begin(change: Change, authorId: string, { id, polarity }: DraftInput): Promise<Incident> {
  if (!uuid.test(id)) refuse('invalid_input', 'id');
  const own = await incidentsByAuthor(change, authorId);
  if (own.filter((incident) => incident.polarity === polarity).length >= incidentsPerPolarity) {
    refuse('quota_reached', 'polarity', { max: incidentsPerPolarity });
  }
  const incident: Incident = {
    id,
    workshopId: change.workshop.id,
    authorId,
    number: null,
    polarity,
    status: 'draft',
    working: emptyAnswers,
    revision: 0,
    submitted: null,
    version: 0,
    sentBack: false,
    exclusion: null,
    createdAt: change.at,
    submittedAt: null
  };
  await insertIncident(change, incident);
  await change.log({ type: 'incident.drafted', subjectId: id, audience: `participant:${authorId}` });
  return incident;
}

export type Submitted = Saved & { refused?: { code: ErrorCode; field?: string } };

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
  return changeAs(
    app,
    visitor,
    code,
    async (change, actor) => {
      const saved = await keep(change, actor, input);
      // Only a submission is remembered: a refused one is sent again once it is complete.
      if (saved.kind === 'outdated') {
        change.releaseKey();
        return saved;
      }
      const incident = (await findIncident(change, input.id)) ?? refuse('not_found');
      const no = (refusalCode: ErrorCode, field?: string): Submitted => {
        change.releaseKey();
        return {
          ...saved,
          refused: field === undefined ? { code: refusalCode } : { code: refusalCode, field }
        };
      };
      if (!can(actor, 'incident.edit', { workshop: change.workshop, incident })) return no('phase_closed');
      const [missing] = missingAnswers(input.answers);
      if (missing) return no('incident_incomplete', missing);
      const [overlong] = overlongAnswers(input.answers);
      if (overlong) return no('too_long', overlong);
      await addVersion(change, incident, incident.working);
      return saved;
    },
    key && digest(JSON.stringify([key, input]))
  );
}

/** Deletes an own incident with all its versions, while writing is open or when it was never handed in. */
export async function withdrawIncident(app: App, visitor: Visitor, code: string, id: string): Promise<void> {
  await changeAs(app, visitor, code, async (change, actor) => {
    const incident = (await findIncident(change, id)) ?? refuse('not_found');
    const subject = { workshop: change.workshop, incident };
    if (incident.workshopId !== change.workshop.id) refuse('not_found');
    mustSee(actor, 'incident.see', subject);
    mustBeAble(actor, 'incident.withdraw', subject, 'phase_closed');
    await tellBoards(change, [id]);
    await deleteIncident(change, id);
    await change.log({
      type: 'incident.withdrawn',
      subjectId: id,
      audience: `participant:${incident.authorId}`
    });
  });
}
