import { uuidv7 } from 'uuidv7';
import { refuse } from '../../domain/errors.ts';
import { emptyDetails, ksaoLimit, sameDetails, type Details } from '../../domain/incidents/details.ts';
import { earlierLimit, holdsAll, type EarlierText } from '../../domain/incidents/earlier.ts';
import {
  answerFields,
  answerLimits,
  emptyAnswers,
  incidentsPerPolarity,
  sameAnswers,
  type Answers,
  type Incident,
  type Polarity
} from '../../domain/incidents/incident.ts';
import { deleteEarlierTexts, earlierTextsOf, insertEarlierText } from '../store/earlier-texts.ts';
import { findIncident, incidentsByAuthor, insertIncident, updateIncident } from '../store/incidents.ts';
import type { Change } from '../store/store.ts';
import { mustBeAble, mustSee, type Entered } from './enter.ts';

export interface DraftInput {
  /** Made by the browser (UUIDv7), so that a draft can begin without the network. */
  id: string;
  polarity: Polarity;
  answers: Answers;
  /** Left as they are when not given. */
  details?: Details;
  /** The revision that the person was typing on; 0 for a new incident. */
  revision: number;
  /** How long ago the last letter was typed, in milliseconds, by the device's own clock; 0 when not given. */
  age?: number;
  /** Who typed it: a text that waited on a shared device is never taken for the next person's. */
  author?: string;
}

export type Saved =
  | {
      kind: 'saved';
      revision: number;
      /** Given when the text of another device was overtaken just now: all that is kept beside this text. */
      earlier?: EarlierText[];
    }
  /** Another device saved a text that was typed later: that one stays, and this one is kept beside it. */
  | { kind: 'overtaken'; revision: number; working: Answers; earlier: EarlierText[] };

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/**
 * Keeps a text inside a change. Of two devices' texts the one that was typed last becomes the working text;
 * the other stays as an earlier text, unless the later one holds all of it.
 * @throws Refusal `too_long` (far over the limit), `quota_reached`, `not_found`, `forbidden`
 */
export async function keep(change: Change, actor: Entered['actor'], input: DraftInput): Promise<Saved> {
  mustBeAble(actor, 'incident.draft', change.workshop);
  if (input.author !== undefined && input.author !== actor.id) refuse('not_found');
  const overlong = answerFields.find((field) => input.answers[field].length > answerLimits.draft);
  if (overlong) refuse('too_long', overlong, { max: answerLimits.draft });
  if ((input.details?.ksaos.length ?? 0) > ksaoLimit) refuse('too_long', 'ksaos', { max: ksaoLimit });
  const found = await findIncident(change, input.id);
  // Withdrawn on another device while it was being typed here: the text is kept, as a new draft.
  const incident = found ?? (await begin(change, actor.id, input));
  mustSee(actor, 'incident.see', { workshop: change.workshop, incident });
  if (incident.status === 'excluded') refuse('forbidden');
  const details = input.details ?? incident.details;
  // What was submitted keeps its polarity: others may have sorted it already.
  const polarity = incident.version === 0 ? input.polarity : incident.polarity;
  const sameText = sameAnswers(incident.working, input.answers);
  if (sameText && incident.polarity === input.polarity && sameDetails(incident.details, details)) {
    return { kind: 'saved', revision: incident.revision };
  }
  const age = Math.max(0, input.age ?? 0);
  const typedAt = change.at - age;
  const revision = incident.revision + 1;
  const met = found !== null && !sameText && incident.revision !== input.revision;
  if (met && age > 0 && incident.typedAt !== null && incident.typedAt > typedAt) {
    const mine = { answers: input.answers, at: typedAt, revision: null };
    const earlier = await putAside(change, incident, incident.working, mine, null);
    return { kind: 'overtaken', revision: incident.revision, working: incident.working, earlier };
  }
  await updateIncident(change, incident.id, { working: input.answers, details, polarity, revision, typedAt });
  if (!met) return { kind: 'saved', revision };
  const { working, typedAt: at } = incident;
  const theirs = { answers: working, at: at ?? incident.createdAt, revision: incident.revision };
  return {
    kind: 'saved',
    revision,
    earlier: await putAside(change, incident, input.answers, theirs, input.revision)
  };
}

/**
 * Puts a text beside the working text, and lets go of those that it holds already.
 * @param base the revision on which the working text was typed: what was kept of it is its own beginning
 */
export async function putAside(
  change: Change,
  incident: Pick<Incident, 'id' | 'authorId'>,
  working: Answers,
  text: { answers: Answers; at: number; revision: number | null },
  base: number | null
): Promise<EarlierText[]> {
  const { id: incidentId, authorId } = incident;
  const all = [...(await earlierTextsOf(change, [incidentId]))];
  const known = all.some(({ answers }) => sameAnswers(answers, text.answers));
  if (!known && !holdsAll(working, text.answers)) {
    const row = { id: uuidv7(), incidentId, ...text };
    await insertEarlierText(change, row);
    all.push(row);
  }
  const held = all.filter(
    ({ answers, revision }) => holdsAll(working, answers) || (base !== null && base > 0 && revision === base)
  );
  const rest = all.filter((row) => !held.includes(row));
  const tooMany = rest.slice(0, Math.max(0, rest.length - earlierLimit));
  await deleteEarlierTexts(
    change,
    incidentId,
    [...held, ...tooMany].map(({ id }) => id)
  );
  await change.log({
    type: 'incident.overtaken',
    subjectId: incidentId,
    audience: `participant:${authorId}`
  });
  return rest.slice(tooMany.length).map(({ id, answers, at }) => ({ id, answers, at }));
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
    details: emptyDetails,
    typedAt: null,
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
