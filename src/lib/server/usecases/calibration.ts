import { refuse } from '../../domain/errors.ts';
import { calibrationExamples, findCalibrationExample, judgedAll } from '../../domain/examples/calibration.ts';
import type { Answers, Polarity } from '../../domain/incidents/incident.ts';
import type { Criterion, Judgements } from '../../domain/incidents/review.ts';
import { outcomeOf, type Outcome } from '../../domain/plenary/reading.ts';
import { can } from '../../domain/policy.ts';
import type { CalibrationStage, Workshop } from '../../domain/workshops/workshop.ts';
import { calibrationBy, calibrationIn, keepCalibration } from '../store/calibration.ts';
import type { Reader } from '../store/store.ts';
import { updateWorkshop } from '../store/workshops.ts';
import type { App } from './app.ts';
import { changeAs, enter, mustBeAble, type Visitor } from './enter.ts';
import { logWorkshop } from './workshops.ts';

/** An example of the calibration round as someone may see it now. */
export interface ExampleView {
  key: string;
  polarity: Polarity;
  answers: Answers;
  /** What this person judged. */
  own: Judgements | null;
  /** Null until the facilitator shows it. */
  answer: {
    reference: Judgements;
    why: Record<Criterion, string>;
    /** What the class said. */
    outcome: Outcome;
    /** How many judged it. */
    judged: number;
  } | null;
}

export interface CalibrationView {
  stage: CalibrationStage;
  examples: ExampleView[];
  /** How many people judged all examples. */
  ready: number;
}

/**
 * The calibration round in the workshop's language: the examples, and once they are shown what the class and
 * the reference say of them. Before it begins participants see none.
 */
export async function calibration(app: App, visitor: Visitor, code: string): Promise<CalibrationView> {
  const { workshop, actor } = await enter(app.store, visitor, code);
  const seen = can(actor, 'calibration.see', workshop);
  if (!seen && !can(actor, 'calibration.judge', workshop))
    return { stage: workshop.calibration, examples: [], ready: 0 };
  const own = actor.kind === 'participant' ? await calibrationBy(app.store, actor.id) : [];
  return { ...(await calibrationRound(app.store, workshop, seen, own)), ...(seen ? {} : { ready: 0 }) };
}

/**
 * The round itself, for someone who judged `own`.
 * @param seen may they see what the class and the reference say?
 */
export async function calibrationRound(
  reader: Reader,
  { id, calibration: stage, language }: Workshop,
  seen: boolean,
  own: readonly { example: string; judgements: Judgements }[] = []
): Promise<CalibrationView> {
  const all = await calibrationIn(reader, id);
  const byPerson = Map.groupBy(all, ({ participantId }) => participantId);
  return {
    stage,
    ready: [...byPerson.values()].filter((given) => judgedAll(given.map(({ example }) => example))).length,
    examples: calibrationExamples.map(({ key, polarity, answers, reference, why }) => {
      const given = all.filter(({ example }) => example === key);
      const inWords = (criterion: Criterion) => why[criterion][language];
      return {
        key,
        polarity,
        answers: answers[language],
        own: own.find(({ example }) => example === key)?.judgements ?? null,
        answer: seen
          ? {
              reference,
              why: {
                specific: inWords('specific'),
                behaviour: inWords('behaviour'),
                context: inWords('context'),
                consequences: inWords('consequences')
              },
              outcome: outcomeOf(given.map(({ judgements }) => judgements)),
              judged: given.length
            }
          : null
      };
    })
  };
}

/**
 * A participant judges an example; again replaces what was said.
 * @throws Refusal `phase_closed` when the round is not open, `invalid_input`
 */
export async function judgeExample(
  app: App,
  visitor: Visitor,
  code: string,
  key: string,
  judgements: Judgements
): Promise<void> {
  await changeAs(app, visitor, code, async (change, actor) => {
    mustBeAble(actor, 'calibration.judge', change.workshop, 'phase_closed');
    if (!findCalibrationExample(key)) refuse('invalid_input', 'example');
    const { at } = change;
    await keepCalibration(change, { participantId: actor.id, example: key, judgements, at });
    await change.log({ type: 'calibration.judged', subjectId: actor.id, audience: 'facilitators' });
  });
}

/**
 * Starts the calibration round, shows its outcome to everybody, or ends it; everybody's page follows.
 * @throws Refusal `forbidden`, `phase_closed` outside the review phase
 */
export async function moveCalibration(
  app: App,
  visitor: Visitor,
  code: string,
  stage: CalibrationStage
): Promise<void> {
  await changeAs(app, visitor, code, async (change, actor) => {
    mustBeAble(actor, 'workshop.manage', change.workshop);
    if (change.workshop.phase !== 'review') refuse('phase_closed');
    await updateWorkshop(change, change.workshop.id, { calibration: stage });
    await logWorkshop(change, 'workshop.changed');
  });
}
