import fc from 'fast-check';
import { uuidv7 } from 'uuidv7';
import { Refusal } from '../../src/lib/domain/errors.ts';
import {
  answerFields,
  exclusions,
  polarities,
  type Answers
} from '../../src/lib/domain/incidents/incident.ts';
import { frames } from '../../src/lib/domain/boards/board.ts';
import { decisionKinds } from '../../src/lib/domain/incidents/decision.ts';
import { criteria, judgements, type Judgements } from '../../src/lib/domain/incidents/review.ts';
import { ratingScales } from '../../src/lib/domain/ratings/scales.ts';
import { phaseIsAtLeast, phases, type Phase } from '../../src/lib/domain/workshops/workshop.ts';
import type { App } from '../../src/lib/server/usecases/app.ts';
import { moveOnBoard } from '../../src/lib/server/usecases/board-moves.ts';
import { decideIncidents } from '../../src/lib/server/usecases/deciding.ts';
import { drawWorkshopGroups } from '../../src/lib/server/usecases/groups.ts';
import { reviewIncident } from '../../src/lib/server/usecases/incidents.ts';
import { removeParticipant } from '../../src/lib/server/usecases/participants.ts';
import { movePhase } from '../../src/lib/server/usecases/phases.ts';
import { arrangePool } from '../../src/lib/server/usecases/pooling.ts';
import { leadReading, vote } from '../../src/lib/server/usecases/read-aloud.ts';
import { decideLink } from '../../src/lib/server/usecases/links.ts';
import { leadRating } from '../../src/lib/server/usecases/rating-desk.ts';
import { giveRatings } from '../../src/lib/server/usecases/rating.ts';
import { saveDraft, submitIncident } from '../../src/lib/server/usecases/writing.ts';
import { languages } from '../../src/lib/domain/language.ts';
import { jobFactKeys } from '../../src/lib/domain/job-analysis/job-facts.ts';
import { anEditAtRandom } from './edits-at-random.ts';
import { credibilityHappens, playCredibility } from './credibility-at-random.ts';
import { hostileTexts } from './hostile.ts';
import { describeAtRandom } from './job-at-random.ts';
import type { Facilitator, Member } from './people.ts';
import { leaveOut, somethingLeftOut } from './pooling-at-random.ts';
import { aPeerReview } from './reviews.ts';
import { playRounds, someoneJudges } from './rounds.ts';
import { aWorkshop } from './workshops.ts';

const text = fc.oneof(
  fc.constantFrom(...Object.values(hostileTexts), '  ruimte  ', 'regel\r\nregel\n', '0'),
  fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
    .map((typed) => `t${typed.replaceAll('\u0000', '')}`)
);
const answers: fc.Arbitrary<Answers> = fc
  .tuple(text, text, text)
  .map((texts) => Object.fromEntries(answerFields.map((field, i) => [field, texts[i]])) as Answers);
const judged = fc
  .array(fc.constantFrom(...judgements), { minLength: 4, maxLength: 4 })
  .map((given) => Object.fromEntries(criteria.map((one, i) => [one, given[i]])) as Judgements);

/** Picks one of a list by a number, whatever its length. */
const pick = fc.nat(1000);

/** What happens in a workshop, from the lobby to somewhere; each step may turn out to be impossible. */
export const somethingHappens = fc.record({
  people: fc.integer({ min: 1, max: 5 }),
  groups: fc.integer({ min: 1, max: 3 }),
  upTo: fc.constantFrom(...phases),
  incidents: fc.array(
    fc.record({
      author: pick,
      polarity: fc.constantFrom(...polarities),
      answers,
      improved: fc.option(answers),
      /** A draft that runs ahead of what was handed in. */
      ahead: fc.option(answers),
      submitted: fc.boolean()
    }),
    { maxLength: 6 }
  ),
  reviews: fc.array(
    fc.record({
      incident: pick,
      judgements: judged,
      remark: text,
      outcome: fc.constantFrom('none', 'accepted', 'sent_back')
    }),
    { maxLength: 4 }
  ),
  decisions: fc.array(
    fc.record({
      incident: pick,
      kind: fc.constantFrom(...decisionKinds),
      remark: text,
      exclusion: fc.constantFrom(...exclusions)
    }),
    { maxLength: 3 }
  ),
  peers: fc.array(fc.record({ person: pick, judgements: judged }), { maxLength: 5 }),
  read: fc.option(
    fc.record({
      incident: pick,
      votes: fc.array(fc.record({ person: pick, judgements: judged }), { maxLength: 3 }),
      shown: fc.boolean()
    })
  ),
  categories: fc.array(
    fc.record({ group: pick, frame: fc.constantFrom(...frames), label: text, definition: text }),
    { maxLength: 6 }
  ),
  placements: fc.array(fc.record({ category: pick, incident: pick }), { maxLength: 10 }),
  pooled: fc.array(
    fc.record({ frame: fc.constantFrom(...frames), label: text, from: fc.array(pick, { maxLength: 3 }) }),
    { maxLength: 3 }
  ),
  facts: fc.array(
    fc.record({
      key: fc.constantFrom(...jobFactKeys),
      value: text,
      confirmations: fc.integer({ min: 1, max: 40 })
    }),
    { maxLength: 4 }
  ),
  areas: fc.array(fc.record({ heading: text, role: fc.option(text), task: pick }), { maxLength: 3 }),
  edits: fc.array(
    fc.record({
      what: fc.constantFrom('text', 'hide', 'own', 'move'),
      at: pick,
      text,
      language: fc.constantFrom(...languages)
    }),
    { maxLength: 4 }
  ),
  ratings: fc.array(
    fc.record({ person: pick, scale: fc.constantFrom(...ratingScales), about: pick, value: fc.nat(7) }),
    { maxLength: 8 }
  ),
  decided: fc.array(fc.record({ task: pick, competency: pick, kept: fc.boolean() }), { maxLength: 2 }),
  ...credibilityHappens(text, pick),
  leftOut: somethingLeftOut(text),
  rounds: fc.option(someoneJudges),
  removed: fc.option(pick)
});
export type Happening = typeof somethingHappens extends fc.Arbitrary<infer T> ? T : never;

/** Plays it through the use cases; what is refused does not happen. @returns the code of the workshop */
export async function play(app: App, facilitator: Facilitator, told: Happening): Promise<string> {
  const by = facilitator.visitor;
  const scene = await aWorkshop(app, {
    facilitator,
    phase: 'write',
    participants: told.people,
    settings: { retranslate: true }
  });
  const { code } = scene;
  const attempt = async (work: () => Promise<unknown>): Promise<void> => {
    try {
      await work();
    } catch (thrown) {
      if (!(thrown instanceof Refusal)) throw thrown;
    }
  };
  const one = <T>(list: readonly T[], at: number): T | undefined => list[at % list.length];
  const ids: string[] = [];
  for (const { author, polarity, answers: first, improved, ahead, submitted } of told.incidents) {
    const person = one(scene.participants, author) as Member;
    const id = uuidv7();
    const text = (texts: Answers, revision: number) => ({ id, polarity, answers: texts, revision });
    await attempt(() => (submitted ? submitIncident : saveDraft)(app, person.visitor, code, text(first, 0)));
    if (submitted) ids.push(id);
    if (submitted && improved)
      await attempt(() => submitIncident(app, person.visitor, code, text(improved, 1)));
    if (ahead) await attempt(() => saveDraft(app, person.visitor, code, text(ahead, 1)));
  }
  const reaches = (phase: Phase) => phaseIsAtLeast(told.upTo, phase);
  const incident = (at: number) => one(ids, at) ?? 'none';

  if (reaches('review')) {
    await attempt(() => movePhase(app, by, code, 'review', null));
    for (const { incident: at, ...review } of told.reviews)
      await attempt(() => reviewIncident(app, by, code, { ...review, incidentId: incident(at), version: 1 }));
    for (const { person, judgements: given } of told.peers)
      await attempt(() =>
        aPeerReview(app, code, one(scene.participants, person) as Member, { judgements: given })
      );
    const { read } = told;
    if (read) {
      const incidentId = incident(read.incident);
      await attempt(() => leadReading(app, by, code, 'show', incidentId));
      for (const { person, judgements: votes } of read.votes) {
        const voter = one(scene.participants, person) as Member;
        await attempt(() => vote(app, voter.visitor, code, { incidentId, version: 1, votes }));
      }
      if (read.shown) await attempt(() => leadReading(app, by, code, 'reveal', incidentId));
    }
    for (const { incident: at, ...decision } of told.decisions)
      await attempt(() => decideIncidents(app, by, code, [incident(at)], decision));
  }
  const ofClass: Record<(typeof frames)[number], string[]> = { task: [], competency: [] };
  async function rate(): Promise<void> {
    await attempt(() => leadRating(app, by, code, { kind: 'open', scales: ratingScales, open: true }));
    for (const { person, scale, about, value } of told.ratings) {
      const rater = one(scene.participants, person) as Member;
      const [task, competency] = [one(ofClass.task, about), one(ofClass.competency, about)];
      const subjectId =
        scale === 'link'
          ? `${task} ${competency}`
          : scale === 'emotion'
            ? `E${(about % 16) + 1}`
            : scale === 'effectiveness'
              ? incident(about)
              : ((scale === 'entry' ? competency : task) ?? '');
      await attempt(() => giveRatings(app, rater.visitor, code, [{ scale, subjectId, value }]));
    }
    for (const { task, competency, kept } of told.decided) {
      const [a, b] = [one(ofClass.task, task) ?? '', one(ofClass.competency, competency) ?? ''];
      await attempt(() => decideLink(app, by, code, a, b, kept));
    }
  }
  if (reaches('analyse')) {
    await attempt(() => drawWorkshopGroups(app, by, code, Math.min(told.groups, told.people)));
    await attempt(() => movePhase(app, by, code, 'analyse', null));
    const made: { group: number; id: string }[] = [];
    const move = (group: number, given: object) => attempt(() => moveOnBoard(app, by, code, group, given));
    for (const { group: at, frame, label, definition } of told.categories) {
      const [group, id] = [(at % told.groups) + 1, uuidv7()];
      await move(group, { kind: 'add_category', id, frame, label: label.slice(0, 60) });
      await move(group, { kind: 'describe_category', id, changes: { definition }, was: {} });
      made.push({ group, id });
    }
    for (const { category, incident: at } of told.placements) {
      const into = one(made, category);
      if (into)
        await move(into.group, {
          kind: 'place',
          cardIds: [incident(at)],
          categoryId: into.id,
          before: null,
          from: null
        });
    }
    if (reaches('retranslate') && told.rounds) {
      await attempt(() => movePhase(app, by, code, 'retranslate', null));
      await playRounds(app, facilitator, code, scene.participants, told.rounds, attempt);
    }
    if (reaches('pool')) {
      await attempt(() => movePhase(app, by, code, 'pool', null));
      for (const { frame, label, from } of told.pooled) {
        const sources = from.flatMap((at) => one(made, at)?.id ?? []);
        const id = uuidv7();
        const found = { kind: 'found', id, frame, label: label.slice(0, 60), from: sources };
        await attempt(() => arrangePool(app, by, code, found));
        ofClass[frame].push(id);
      }
      for (const step of leaveOut(app, facilitator, code, told.leftOut, made, ofClass)) await attempt(step);
      await rate();
    }
    if (reaches('pool')) await describeAtRandom(app, facilitator, code, told, attempt);
    if (reaches('pool'))
      for (const edit of told.edits) await attempt(() => anEditAtRandom(app, facilitator, code, edit));
    await attempt(() => playCredibility(app, scene, told));
    if (reaches('report')) await attempt(() => movePhase(app, by, code, 'report', null));
  }
  if (told.removed !== null) {
    const gone = one(scene.participants, told.removed) as Member;
    await attempt(() => removeParticipant(app, by, code, gone.participant.id));
  }
  return code;
}
