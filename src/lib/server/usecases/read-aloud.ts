import { refuse } from '../../domain/errors.ts';
import { emptyAnswers, isAnalysable, type Answers, type Incident } from '../../domain/incidents/incident.ts';
import {
  comparedVersions,
  isComplete,
  type ReadingStep,
  type ReadingView,
  type Votes
} from '../../domain/plenary/reading.ts';
import type { Phase } from '../../domain/workshops/workshop.ts';
import { findIncident, incidentsByAuthor } from '../store/incidents.ts';
import {
  findReading,
  findVotes,
  keepReveal,
  keepTurn,
  setReading,
  setVotes,
  turnsIn,
  votesBy
} from '../store/plenary.ts';
import type { Change, Reader } from '../store/store.ts';
import type { App } from './app.ts';
import { changeAs, enter, mustBeAble, mustSee, type Visitor } from './enter.ts';
import { endReading, logReading, readingView } from './reading-view.ts';

export interface ReadAloud {
  reading: ReadingView | null;
  /** What this participant voted, on everything that was read. */
  votes: { incidentId: string; version: number; votes: Votes }[];
  /** The participant's own incidents: on those they do not vote. */
  own: string[];
  phase: Phase;
  /** The workshop's latest log entry when this was read. */
  seq: number;
}

/** What the class reads at this moment, for whoever is in the workshop. */
export async function readAloud(app: App, visitor: Visitor, code: string): Promise<ReadAloud> {
  const { workshop, actor } = await enter(app.store, visitor, code);
  mustSee(actor, 'workshop.see', workshop);
  const participant = actor.kind === 'participant';
  return {
    seq: workshop.seq,
    phase: workshop.phase,
    reading: await readingView(app.store, workshop.id),
    votes: participant ? await votesBy(app.store, actor.id) : [],
    own: participant ? (await incidentsByAuthor(app.store, actor.id)).map(({ id }) => id) : []
  };
}

/**
 * The latest version of an incident, for a facilitator to improve; without its author.
 * @throws Refusal `not_found`, for participants too
 */
export async function latestText(
  app: App,
  visitor: Visitor,
  code: string,
  incidentId: string
): Promise<{ version: number; answers: Answers }> {
  const { workshop, actor } = await enter(app.store, visitor, code);
  mustSee(actor, 'workshop.manage', workshop);
  const { version, submitted } = await incidentHere(app.store, workshop.id, incidentId);
  return { version, answers: submitted ?? emptyAnswers };
}

/** @throws Refusal `not_found` when it is of another workshop, or was never submitted */
export async function incidentHere(reader: Reader, workshopId: string, id: string): Promise<Incident> {
  const incident = (await findIncident(reader, id)) ?? refuse('not_found');
  if (incident.workshopId !== workshopId || incident.version === 0) refuse('not_found');
  return incident;
}

/**
 * Leads the reading: shows an incident, reveals or hides the votes, puts two versions side by side or goes back to
 * one, asks for votes on the latest version, or stops. Doing a thing twice changes nothing more.
 * @param incidentId the incident to show; for the other steps the one that the facilitator saw
 * @throws Refusal `outdated` (another incident is on the screen meanwhile), `not_found`, `forbidden`, `phase_closed`
 */
export async function leadReading(
  app: App,
  visitor: Visitor,
  code: string,
  step: ReadingStep,
  incidentId: string
): Promise<void> {
  await changeAs(app, visitor, code, async (change, actor) => {
    const { workshop } = change;
    mustBeAble(actor, 'workshop.manage', workshop);
    const incident = await incidentHere(change, workshop.id, incidentId);
    mustBeAble(actor, 'reading.lead', workshop, 'phase_closed');
    if (step === 'show') return show(change, incident);
    const reading = await findReading(change, workshop.id);
    if (reading?.incidentId !== incidentId) refuse('outdated');
    if (step === 'stop') return endReading(change);
    if (step === 'again') {
      await keepTurn(change, { incidentId, version: incident.version }, change.at);
      Object.assign(reading, { version: incident.version, revealed: false, comparing: false });
    }
    if (step === 'reveal') await keepReveal(change, reading, change.at);
    if (step === 'reveal' || step === 'hide') reading.revealed = step === 'reveal';
    const pair = comparedVersions(reading.version, incident.version);
    if (step === 'compare' || step === 'single') reading.comparing = step === 'compare' && pair !== null;
    await setReading(change, workshop.id, reading);
    await logReading(change, { step, incidentId });
  });
}

async function show(change: Change, incident: Incident): Promise<void> {
  if (!isAnalysable(incident)) refuse('forbidden');
  const { id: incidentId } = incident;
  // Coming back to an incident finds the votes that were given on it.
  const earlier = (await turnsIn(change, change.workshop.id)).filter(
    (turn) => turn.incidentId === incidentId
  );
  const version = Math.max(0, ...earlier.map((turn) => turn.version)) || incident.version;
  await keepTurn(change, { incidentId, version }, change.at);
  const reading = { incidentId, version, revealed: false, comparing: false };
  await setReading(change, change.workshop.id, reading);
  await logReading(change, { step: 'show', incidentId });
}

export interface VoteInput {
  incidentId: string;
  /** The version that was read. */
  version: number;
  /** All that the person chose so far; what is absent is left open. */
  votes: Votes;
}

/**
 * Keeps a participant's votes on what is read; they can be changed until the facilitator reveals them.
 * @throws Refusal `outdated` (the class reads something else, or nothing), `votes_revealed`, `forbidden`
 */
export async function vote(app: App, visitor: Visitor, code: string, input: VoteInput): Promise<void> {
  await changeAs(app, visitor, code, async (change, actor) => {
    const { workshop } = change;
    const { incidentId, version, votes } = input;
    const reading = await findReading(change, workshop.id);
    const incident = reading && (await findIncident(change, reading.incidentId));
    // Whether another incident exists is nobody's business here: it is not the one that is read.
    if (!incident || incident.id !== incidentId || reading.version !== version) refuse('outdated');
    mustBeAble(actor, 'reading.vote', { workshop, incident });
    if (reading.revealed) refuse('votes_revealed');
    const key = { incidentId, version, participantId: actor.id };
    const before = await findVotes(change, incidentId, version, actor.id);
    await setVotes(change, key, votes, change.at);
    // Only the number of voters is news; what they voted is nobody's yet.
    if (isComplete(before) === isComplete(votes)) return;
    await change.log({
      type: 'vote.given',
      subjectId: incidentId,
      audience: 'facilitators',
      data: { version }
    });
  });
}
