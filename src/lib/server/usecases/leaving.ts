import { refuse } from '../../domain/errors.ts';
import { FreeNames } from '../../domain/people/free-names.ts';
import type { LeaveChoice, LeavingEffects, OwnData, Place } from '../../domain/people/own-data.ts';
import { nameKey } from '../../domain/people/people.ts';
import { can } from '../../domain/policy.ts';
import { newToken } from '../auth/secrets.ts';
import { deleteEarlierTexts, earlierTextsOf } from '../store/earlier-texts.ts';
import { deleteIncident, incidentsByAuthor, incidentsByIds, updateIncident } from '../store/incidents.ts';
import { findParticipant, groupsOf, makeNameless, participantsOf } from '../store/participants.ts';
import { placesOf } from '../store/places.ts';
import { answersOfJudge, roundsOf } from '../store/retranslation.ts';
import { forgetReviewer, reviewsByPeer } from '../store/reviews.ts';
import type { Change, Reader } from '../store/store.ts';
import type { App } from './app.ts';
import { changeAs, enter, type Visitor } from './enter.ts';
import { ownWork } from './incidents.ts';
import { ratedInWords } from './rated-in-words.ts';
import { takeOut } from './participants.ts';
import { placementsSaid } from './placement-checks.ts';
import { planReviews } from './review-plan.ts';

/**
 * What leaving would take away, and where it lies.
 * @throws Refusal `forbidden` for who is no participant
 */
export async function leavingEffects(app: App, visitor: Visitor, code: string): Promise<LeavingEffects> {
  const { workshop, actor } = await enter(app.store, visitor, code);
  if (actor.kind !== 'participant') refuse('forbidden');
  const own = await incidentsByAuthor(app.store, actor.id);
  const groups = new Map((await groupsOf(app.store, workshop.id)).map(({ id, number }) => [id, number]));
  const places = await placesOf(
    app.store,
    own.map(({ id }) => id)
  );
  return {
    submitted: own.filter(({ version }) => version > 0).length,
    drafts: own.filter(({ version }) => version === 0).length,
    reviewsGiven: (await reviewsByPeer(app.store, actor.id)).length,
    places: places.flatMap(({ incidentId, frame, label, groupId }): Place[] => {
      const seen = can(actor, 'board.see', { workshop, board: { groupId } });
      const group = groupId === null ? null : (groups.get(groupId) ?? null);
      return seen || group !== null ? [{ incidentId, frame, label: seen ? label : null, group }] : [];
    })
  };
}

/**
 * Someone leaves for good. `delete`: with all their texts, wherever these were sorted. `keep`: what they handed in
 * stays in the work of the class under a number, without their name; drafts go. What they said of others' texts
 * stays, nameless.
 * @throws Refusal `forbidden` for who is no participant
 */
export async function leaveWorkshop(
  app: App,
  visitor: Visitor,
  code: string,
  texts: LeaveChoice
): Promise<void> {
  await changeAs(app, visitor, code, async (change, actor) => {
    if (actor.kind !== 'participant') refuse('forbidden');
    const kept = texts === 'keep' ? await keepSubmitted(change, actor.id) : 0;
    if (kept === 0) return takeOut(change, actor.id, 'participant.left');
    const people = await participantsOf(change, change.workshop.id);
    const names = new FreeNames(
      people.map(({ name }) => name),
      change.workshop.language
    );
    const name = names.nameless();
    await forgetReviewer(change, actor.id);
    // Nobody has a code that fits.
    await makeNameless(change, actor.id, { name, nameKey: nameKey(name), returnCodeHash: newToken() });
    await change.log({
      type: 'participant.left',
      subjectId: actor.id,
      audience: 'facilitators',
      data: { kept }
    });
    await planReviews(change);
  });
}

/** Only what was handed in; nothing that was typed since, or elsewhere. @returns how many stay */
async function keepSubmitted(change: Change, authorId: string): Promise<number> {
  let kept = 0;
  for (const { id, submitted, revision } of await incidentsByAuthor(change, authorId)) {
    if (submitted === null) {
      await deleteIncident(change, id);
      continue;
    }
    kept += 1;
    const earlier = await earlierTextsOf(change, [id]);
    await deleteEarlierTexts(
      change,
      id,
      earlier.map((one) => one.id)
    );
    // Nobody is there to improve it.
    await updateIncident(change, id, { working: submitted, revision: revision + 1, sentBack: false });
  }
  return kept;
}

/**
 * Everything that the workshop keeps of the participant who asks.
 * @throws Refusal `forbidden` for who is no participant
 */
export async function ownData(app: App, visitor: Visitor, code: string): Promise<OwnData> {
  const { workshop, actor } = await enter(app.store, visitor, code);
  if (actor.kind !== 'participant') refuse('forbidden');
  const person = (await findParticipant(app.store, actor.id)) ?? refuse('not_found');
  const groups = await groupsOf(app.store, workshop.id);
  const { title, jobTitle } = workshop;
  const work = await ownWork(app, visitor, code);
  const given = await reviewsByPeer(app.store, actor.id);
  const ratingsGiven = await ratedInWords(app.store, workshop, actor.id);
  const read = await incidentsByIds(
    app.store,
    given.map(({ incidentId }) => incidentId)
  );
  const numbers = new Map(read.map(({ id, number }) => [id, number]));
  const placementsOf = await placementsSaid(app.store, workshop.id);
  return {
    workshop: { title, jobTitle },
    name: person.name,
    group: groups.find(({ id }) => id === person.groupId)?.number ?? null,
    joinedAt: person.joinedAt,
    incidents: work.map(({ incident, versions }) => ({
      number: incident.number,
      polarity: incident.polarity,
      status: incident.status,
      text: incident.working,
      details: incident.details,
      versions: versions.map(({ number, writer, answers, at }) => ({ number, writer, answers, at })),
      reviews: incident.reviews.map(({ version, source, judgements, remark, remarks, at }) => ({
        version,
        source,
        judgements,
        remark,
        remarks,
        at
      })),
      decisions: incident.decisions.map(({ version, kind, remark, at }) => ({ version, kind, remark, at })),
      placements: placementsOf(incident.id)
    })),
    reviewsGiven: given.map(({ incidentId, version, judgements, remark, remarks, at }) => ({
      number: numbers.get(incidentId) ?? null,
      version,
      judgements,
      remark,
      remarks,
      at
    })),
    ratingsGiven,
    retranslations: await judgedBy(app.store, workshop.id, actor.id)
  };
}

/** What someone answered while retranslating, by the numbers of the incidents. */
async function judgedBy(
  reader: Reader,
  workshopId: string,
  participantId: string
): Promise<OwnData['retranslations']> {
  const answers = await answersOfJudge(reader, participantId);
  if (answers.length === 0) return [];
  const rounds = new Map((await roundsOf(reader, workshopId)).map((round) => [round.id, round]));
  const cardOf = ({ roundId, cardId }: (typeof answers)[number]) =>
    rounds.get(roundId)?.cards.find((card) => card.cardId === cardId);
  const read = await incidentsByIds(reader, [
    ...new Set(answers.flatMap((answer) => cardOf(answer)?.incidentId ?? []))
  ]);
  const numbers = new Map(read.map(({ id, number }) => [id, number]));
  return answers.map((answer) => ({
    number: numbers.get(cardOf(answer)?.incidentId ?? '') ?? null,
    category:
      rounds.get(answer.roundId)?.categories.find(({ id }) => id === answer.categoryId)?.label ?? null,
    at: answer.at
  }));
}
