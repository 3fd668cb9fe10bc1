import { polarities, type Polarity } from '../incidents/incident.ts';
import {
  criteria,
  medianJudgement,
  type Criterion,
  type Judgement,
  type Judgements
} from '../incidents/review.ts';

/** What is known of an incident before the class has read it. */
export interface Candidate {
  id: string;
  number: number;
  /** Which author, without a name. */
  author: number;
  polarity: Polarity;
  /** Of the latest version, by peers and facilitators. */
  reviews: readonly Judgements[];
  /** What the writing advice makes of each criterion; stands in where nobody has judged. Null when unknown. */
  advice: Record<Criterion, Judgement> | null;
}

/** Why an incident is worth the time of the class. */
export type Reason =
  | { kind: 'disagreement'; criterion: Criterion; counts: Record<Judgement, number> }
  | {
      kind: 'flaw';
      criterion: Criterion;
      judgement: Exclude<Judgement, 'met'>;
      basis: Basis;
      /** In how many of the judged incidents it occurs. */
      occurs: number;
      of: number;
    }
  | { kind: 'model'; basis: Basis };
export type Basis = 'reviews' | 'advice';

export interface Suggestion {
  id: string;
  /** The most telling first; empty when nothing is known of it. */
  reasons: Reason[];
}

const score: Record<Judgement, number> = { met: 2, partly: 1, not: 0 };

/** Variance of the scores 0 to 2 of one criterion, over its greatest value: 0 for one voice, 1 for two camps. */
function spread(given: readonly Judgement[]): number {
  const mean = given.reduce((sum, one) => sum + score[one], 0) / given.length;
  return given.reduce((sum, one) => sum + (score[one] - mean) ** 2, 0) / given.length;
}

interface Known {
  candidate: Candidate;
  basis: Basis;
  judged: Record<Criterion, Judgement> | null;
  spread: Record<Criterion, number>;
}

function know(candidate: Candidate): Known {
  const { reviews, advice } = candidate;
  const of = (criterion: Criterion) => reviews.map((review) => review[criterion]);
  const each = <T>(make: (criterion: Criterion) => T) =>
    Object.fromEntries(criteria.map((criterion) => [criterion, make(criterion)])) as Record<Criterion, T>;
  return {
    candidate,
    basis: reviews.length > 0 ? 'reviews' : 'advice',
    judged: reviews.length > 0 ? each((criterion) => medianJudgement(of(criterion)) ?? 'met') : advice,
    spread: each((criterion) => (reviews.length > 1 ? spread(of(criterion)) : 0))
  };
}

type Commonness = Record<Criterion, { occurs: number; of: number }>;

function commonness(known: readonly Known[]): Commonness {
  const judged = known.map((one) => one.judged).filter((one) => one !== null);
  return Object.fromEntries(
    criteria.map((criterion) => [
      criterion,
      { occurs: judged.filter((one) => one[criterion] !== 'met').length, of: judged.length }
    ])
  ) as Commonness;
}

/** How well an incident shows a flaw: clearly, and best without others that distract from it. */
function flaw({ judged }: Known, criterion: Criterion): number {
  if (!judged || judged[criterion] === 'met') return 0;
  const others = criteria.filter((one) => one !== criterion && judged[one] !== 'met').length;
  return (judged[criterion] === 'not' ? 1 : 0.6) - 0.12 * others;
}

const isModel = ({ judged, spread: how }: Known) =>
  judged !== null && criteria.every((criterion) => judged[criterion] === 'met' && how[criterion] === 0);

function reasonsOf(known: Known, common: Commonness): Reason[] {
  const { candidate, judged, basis } = known;
  const counts = (criterion: Criterion) => {
    const count = (judgement: Judgement) =>
      candidate.reviews.filter((r) => r[criterion] === judgement).length;
    return { met: count('met'), partly: count('partly'), not: count('not') };
  };
  const disagreements = criteria
    .filter((criterion) => known.spread[criterion] > 0)
    .sort((a, b) => known.spread[b] - known.spread[a])
    .map((criterion): Reason => ({ kind: 'disagreement', criterion, counts: counts(criterion) }));
  const flaws = criteria
    .map((criterion) => ({ criterion, judgement: judged?.[criterion] ?? 'met' }))
    .sort(
      (a, b) =>
        score[a.judgement] - score[b.judgement] || rate(common, b.criterion) - rate(common, a.criterion)
    )
    .flatMap(({ criterion, judgement }): Reason[] =>
      judgement === 'met' ? [] : [{ kind: 'flaw', criterion, judgement, basis, ...common[criterion] }]
    );
  return [...disagreements, ...flaws, ...(isModel(known) ? [{ kind: 'model', basis } as const] : [])];
}

const rate = (common: Commonness, criterion: Criterion) =>
  common[criterion].of > 0 ? common[criterion].occurs / common[criterion].of : 0;

/** A criterion counts as disagreed on from here: one of three reviewers a step away from the two others. */
const contested = 0.2;

/**
 * In which order the class reads the incidents, the most instructive first. It opens with what the reviewers
 * disagree on most (an incident a criterion), then the clearest example of each flaw, the most common flaw first,
 * then a model incident of each polarity; the others follow by how much of this they show. Authors take turns and
 * the polarities stay in balance. Every candidate comes once; the order of `candidates` does not matter.
 */
export function suggestOrder(candidates: readonly Candidate[]): Suggestion[] {
  const left = new Set(
    [...candidates].sort((a, b) => a.number - b.number || (a.id < b.id ? -1 : 1)).map(know)
  );
  const common = commonness([...left]);
  const order: Suggestion[] = [];
  const turns = new Map<number, number>();
  const taken: Record<Polarity, number> = { effective: 0, ineffective: 0 };
  const other = (polarity: Polarity) => (polarity === 'effective' ? 'ineffective' : 'effective');

  /** Takes the incident of most worth; nothing when none is worth more than 0. */
  function take(worth: (known: Known) => number, shownFor?: (reason: Reason) => boolean): void {
    let best: Known | null = null;
    let most = -Infinity;
    for (const known of left) {
      const own = worth(known);
      if (own <= 0) continue;
      const { author, polarity } = known.candidate;
      const behind = taken[other(polarity)] - taken[polarity];
      const value = own - 0.5 * (turns.get(author) ?? 0) + 0.05 * Math.max(-2, Math.min(2, behind));
      if (value > most) [best, most] = [known, value];
    }
    if (!best) return;
    left.delete(best);
    const { id, author, polarity } = best.candidate;
    turns.set(author, (turns.get(author) ?? 0) + 1);
    taken[polarity] += 1;
    const reasons = reasonsOf(best, common);
    const first = shownFor ? reasons.filter(shownFor) : [];
    order.push({ id, reasons: [...first, ...reasons.filter((reason) => !first.includes(reason))] });
  }

  const most = (criterion: Criterion) => Math.max(0, ...[...left].map((known) => known.spread[criterion]));
  for (const criterion of [...criteria].sort((a, b) => most(b) - most(a))) {
    take(
      ({ spread: how }) => (how[criterion] >= contested ? how[criterion] : 0),
      (reason) => reason.kind === 'disagreement' && reason.criterion === criterion
    );
  }
  for (const criterion of [...criteria].sort((a, b) => rate(common, b) - rate(common, a))) {
    take(
      (known) => flaw(known, criterion),
      (reason) => reason.kind === 'flaw' && reason.criterion === criterion
    );
  }
  for (const polarity of polarities) {
    take((known) => (isModel(known) && known.candidate.polarity === polarity ? 1 : 0));
  }
  const general = (known: Known) =>
    0.01 +
    Math.max(...criteria.map((criterion) => known.spread[criterion])) +
    0.8 * Math.max(...criteria.map((criterion) => flaw(known, criterion) * rate(common, criterion))) +
    (isModel(known) ? 0.1 : 0);
  const worth = new Map([...left].map((known) => [known, general(known)]));
  while (left.size > 0) take((known) => worth.get(known) ?? 0);
  return order;
}
