import type { Answers, Polarity, Writer } from '../incidents/incident.ts';
import {
  criteria,
  judgements,
  medianJudgement,
  meetsCriteria,
  type Criterion,
  type Judgement,
  type Judgements
} from '../incidents/review.ts';

/** What the class reads aloud together at this moment. */
export interface Reading {
  incidentId: string;
  /** The version that the class judges. */
  version: number;
  /** The votes are on the screen, and nobody can change one. */
  revealed: boolean;
  /** Two versions stand side by side in place of the one. */
  comparing: boolean;
}

/** What a facilitator does; each names the incident that they saw while they did it, or want to see. */
export const readingSteps = ['show', 'reveal', 'hide', 'compare', 'single', 'again', 'stop'] as const;
export type ReadingStep = (typeof readingSteps)[number];

/** One person's votes on one version; a criterion that is left open is absent. */
export type Votes = Partial<Judgements>;

/** How many voted what, per criterion. */
export type Distribution = Record<Criterion, Record<Judgement, number>>;

export interface Outcome {
  distribution: Distribution;
  /** The class's judgement: the median of the votes; null without votes. */
  judged: Record<Criterion, Judgement | null>;
  /** By the rule of the method; null while a criterion has no vote. */
  passes: boolean | null;
}

/** A version of the incident that is read aloud. */
export interface ReadText {
  version: number;
  writer: Writer;
  answers: Answers;
}

/**
 * What everyone receives of the reading: phones, screen and facilitators alike. Nameless, and without any vote
 * until the facilitator reveals them.
 */
export interface ReadingView {
  incidentId: string;
  number: number | null;
  polarity: Polarity;
  text: ReadText;
  /** The author or a facilitator has improved the text since; what is voted on is the older one. */
  newer: boolean;
  /** There are two versions to put side by side. */
  comparable: boolean;
  /** Set while two versions stand side by side. */
  compared: { before: ReadText; after: ReadText } | null;
  /** How many have judged all four criteria. */
  voted: number;
  revealed: boolean;
  /** Null until it is revealed. */
  outcome: Outcome | null;
}

/** Has this person judged all four criteria? */
export function isComplete(votes: Votes): votes is Judgements {
  return criteria.every((criterion) => votes[criterion] !== undefined);
}

/** The votes of the class together. */
export function outcomeOf(votes: readonly Votes[]): Outcome {
  const given = (criterion: Criterion) =>
    votes.map((one) => one[criterion]).filter((judgement) => judgement !== undefined);
  const each = <T>(of: (criterion: Criterion) => T) =>
    Object.fromEntries(criteria.map((criterion) => [criterion, of(criterion)])) as Record<Criterion, T>;
  const judged = each((criterion) => medianJudgement(given(criterion)));
  const distribution = each((criterion) => {
    const list = given(criterion);
    const count = (judgement: Judgement) => list.filter((one) => one === judgement).length;
    return Object.fromEntries(judgements.map((one) => [one, count(one)])) as Record<Judgement, number>;
  });
  return { distribution, judged, passes: isJudged(judged) ? meetsCriteria(judged) : null };
}

const isJudged = (judged: Record<Criterion, Judgement | null>): judged is Judgements =>
  criteria.every((criterion) => judged[criterion] !== null);

/** Which two versions can be put side by side: what is voted on with what came after it, else with what was before. */
export function comparedVersions(voted: number, latest: number): { before: number; after: number } | null {
  if (latest > voted) return { before: voted, after: latest };
  return voted > 1 ? { before: voted - 1, after: voted } : null;
}

/**
 * The view of a reading. The one place where votes are held back.
 * @param votes of the version that is voted on, of everyone
 * @param texts every version of the incident
 * @param latest the number of the latest version
 */
export function viewOf(
  reading: Reading,
  incident: { number: number | null; polarity: Polarity },
  texts: readonly ReadText[],
  latest: number,
  votes: readonly Votes[]
): ReadingView | null {
  const find = (version: number) => texts.find((text) => text.version === version);
  const text = find(reading.version);
  if (!text) return null;
  const pair = comparedVersions(reading.version, latest);
  const [before, after] = pair ? [find(pair.before), find(pair.after)] : [];
  return {
    incidentId: reading.incidentId,
    number: incident.number,
    polarity: incident.polarity,
    text,
    newer: latest > reading.version,
    comparable: pair !== null,
    compared: reading.comparing && before && after ? { before, after } : null,
    voted: votes.filter(isComplete).length,
    revealed: reading.revealed,
    outcome: reading.revealed ? outcomeOf(votes) : null
  };
}

/**
 * What stands before and after an incident in the facilitator's list.
 * @param list in order; what was read first
 * @param current what is on the screen; null when nothing is
 */
export function neighbours(
  list: readonly { id: string; turn: 'shown' | 'discussed' | null }[],
  current: string | null
): { previous: string | null; next: string | null } {
  const at = list.findIndex(({ id }) => id === current);
  if (at >= 0) return { previous: list[at - 1]?.id ?? null, next: list[at + 1]?.id ?? null };
  return {
    previous: list.findLast(({ turn }) => turn !== null)?.id ?? null,
    next: list.find(({ turn }) => turn === null)?.id ?? null
  };
}
