import { shuffled } from '../people/groups.ts';
import { mulberry32 } from '../statistics/random.ts';
import { lighten } from './balance.ts';

/** How many reviewers an incident gets; 0: participants do not review each other's incidents. */
export const reviewerCounts = { off: 0, min: 2, max: 5, usual: 3 } as const;

export const isReviewerCount = (n: number): boolean =>
  n === reviewerCounts.off || (Number.isInteger(n) && n >= reviewerCounts.min && n <= reviewerCounts.max);

export interface Assignment {
  incidentId: string;
  reviewerId: string;
  /** The reviewer's incidents come in this order; the first that is open is the one in hand. */
  position: number;
}

/** All that decides who reviews what. */
export interface AllocationInput {
  /** Participants who are in. */
  reviewerIds: readonly string[];
  /** Incidents that can be reviewed: submitted, not excluded. */
  incidents: readonly { id: string; authorId: string }[];
  /** Reviewers wanted for each incident. */
  wanted: number;
  /** Reviews that were given; the reviewer is null when that person has left. */
  given: readonly { incidentId: string; reviewerId: string | null }[];
  /** What was allocated before and is not reviewed yet. */
  open: readonly Assignment[];
  /** The highest position that each reviewer ever had; new ones come after it. */
  lastPositions?: ReadonlyMap<string, number>;
  seed: number;
}

/**
 * The reviewers an incident can have: as many as wanted, or everyone but its author.
 * @param people how many participants are in, the author among them
 */
export function reachableReviewers(wanted: number, people: number): number {
  return Math.max(0, Math.min(wanted, people - 1));
}

/** Who reviews what, while it is being worked out. */
export class Plan {
  readonly author = new Map<string, string>();
  /** Reviewers of each incident, with their finished reviews. */
  readonly on = new Map<string, Set<string>>();
  /** Finished and open incidents of each reviewer. */
  readonly load = new Map<string, number>();
  /** What may go to someone else: open, and not in hand. */
  readonly movable = new Map<string, Set<string>>();
  /** How many incidents of each author a reviewer reads, to spread them. */
  readonly #authors = new Map<string, Map<string, number>>();

  constructor({ reviewerIds, incidents }: Pick<AllocationInput, 'reviewerIds' | 'incidents'>) {
    for (const { id, authorId } of incidents) {
      this.author.set(id, authorId);
      this.on.set(id, new Set());
    }
    for (const id of reviewerIds) {
      this.load.set(id, 0);
      this.movable.set(id, new Set());
    }
  }

  can(reviewerId: string, incidentId: string): boolean {
    return (
      this.load.has(reviewerId) &&
      this.author.has(incidentId) &&
      this.author.get(incidentId) !== reviewerId &&
      !this.on.get(incidentId)?.has(reviewerId)
    );
  }

  give(reviewerId: string, incidentId: string, movable: boolean): void {
    this.on.get(incidentId)?.add(reviewerId);
    this.load.set(reviewerId, this.loadOf(reviewerId) + 1);
    if (movable) this.movable.get(reviewerId)?.add(incidentId);
    this.#count(reviewerId, incidentId, 1);
  }

  take(reviewerId: string, incidentId: string): void {
    this.on.get(incidentId)?.delete(reviewerId);
    this.load.set(reviewerId, this.loadOf(reviewerId) - 1);
    this.movable.get(reviewerId)?.delete(incidentId);
    this.#count(reviewerId, incidentId, -1);
  }

  loadOf(reviewerId: string): number {
    return this.load.get(reviewerId) ?? 0;
  }

  /** How many incidents of this one's author the reviewer has. */
  ofSameAuthor(reviewerId: string, incidentId: string): number {
    return this.#authors.get(reviewerId)?.get(this.author.get(incidentId) ?? '') ?? 0;
  }

  #count(reviewerId: string, incidentId: string, by: 1 | -1): void {
    const authorId = this.author.get(incidentId) ?? '';
    const authors = this.#authors.get(reviewerId) ?? new Map<string, number>();
    authors.set(authorId, (authors.get(authorId) ?? 0) + by);
    this.#authors.set(reviewerId, authors);
  }
}

/** Reviewers by load, those who waited longest first. */
class Queue {
  readonly #plan: Plan;
  readonly #byLoad: string[][] = [];

  constructor(plan: Plan, reviewerIds: readonly string[]) {
    this.#plan = plan;
    for (const id of reviewerIds) this.#rows(plan.loadOf(id)).push(id);
  }

  /** Someone with the lightest load who can review this, if possible nothing else of its author; moves them on. */
  lightest(incidentId: string): string | null {
    for (const [load, row] of this.#byLoad.entries()) {
      let best = -1;
      let least = Infinity;
      for (let at = 0; at < row.length && least > 0; at++) {
        const id = row[at] as string;
        if (!this.#plan.can(id, incidentId)) continue;
        const same = this.#plan.ofSameAuthor(id, incidentId);
        if (same < least) [best, least] = [at, same];
      }
      const [found] = best < 0 ? [] : row.splice(best, 1);
      if (found === undefined) continue;
      this.#rows(load + 1).push(found);
      return found;
    }
    return null;
  }

  #rows(load: number): string[] {
    for (let i = this.#byLoad.length; i <= load; i++) this.#byLoad.push([]);
    return this.#byLoad[load] as string[];
  }
}

/**
 * Allocates reviewers: nobody their own incident, nobody the same one twice, each incident as many as wanted (or
 * as there are), loads as even as can be. Reviews that were given stay where they are, and so does what a
 * reviewer has in hand; the rest moves as little as evenness asks for. Called again whenever someone comes or
 * goes, or an incident does; the same input and seed give the same answer.
 * @returns what is still to be reviewed by whom
 */
export function allocate(input: AllocationInput): Assignment[] {
  const { wanted, seed } = input;
  const plan = new Plan(input);
  const random = mulberry32(seed);
  const rank = new Map(shuffled([...plan.load.keys()].sort(), random).map((id, i) => [id, i]));
  const incidentIds = shuffled([...plan.author.keys()].sort(), random);

  // Of those who left only the number counts: nobody can be asked again.
  const anonymous = new Map<string, number>();
  for (const { incidentId, reviewerId } of input.given) {
    if (reviewerId !== null && plan.load.has(reviewerId)) {
      if (plan.can(reviewerId, incidentId)) plan.give(reviewerId, incidentId, false);
    } else anonymous.set(incidentId, (anonymous.get(incidentId) ?? 0) + 1);
  }
  const has = (id: string) => (plan.on.get(id)?.size ?? 0) + (anonymous.get(id) ?? 0);

  const kept = keep(plan, input.open, (id) => has(id) < wanted);
  const queue = new Queue(plan, [...rank.keys()]);
  for (let round = 1; round <= wanted; round++) {
    for (const id of incidentIds) {
      if (has(id) >= round) continue;
      const reviewerId = queue.lightest(id);
      if (reviewerId === null) continue;
      plan.give(reviewerId, id, true);
      kept.push({ reviewerId, incidentId: id });
    }
  }
  return inOrder(lighten(plan, kept, rank), input);
}

/** What stays of the earlier allocation; the first open one of each reviewer is in hand. */
function keep(
  plan: Plan,
  open: readonly Assignment[],
  needed: (incidentId: string) => boolean
): Omit<Assignment, 'position'>[] {
  const kept: Omit<Assignment, 'position'>[] = [];
  const held = new Set<string>();
  const ordered = open.toSorted((a, b) => a.position - b.position);
  const later: Assignment[] = [];
  for (const one of ordered) {
    if (held.has(one.reviewerId)) later.push(one);
    else if (plan.can(one.reviewerId, one.incidentId)) {
      held.add(one.reviewerId);
      plan.give(one.reviewerId, one.incidentId, false);
      kept.push(one);
    }
  }
  for (const one of later) {
    if (!plan.can(one.reviewerId, one.incidentId) || !needed(one.incidentId)) continue;
    plan.give(one.reviewerId, one.incidentId, true);
    kept.push(one);
  }
  return kept.map(({ reviewerId, incidentId }) => ({ reviewerId, incidentId }));
}

/** Kept ones keep their place; new ones come after them, in the order in which they were given out. */
function inOrder(
  pairs: readonly Omit<Assignment, 'position'>[],
  { open: before, lastPositions }: AllocationInput
): Assignment[] {
  const key = (one: Omit<Assignment, 'position'>) => `${one.incidentId} ${one.reviewerId}`;
  const known = new Map(before.map((one) => [key(one), one.position]));
  const last = new Map(lastPositions);
  for (const { reviewerId, position } of before) {
    last.set(reviewerId, Math.max(last.get(reviewerId) ?? 0, position));
  }
  return pairs.map((pair) => {
    const position = known.get(key(pair));
    if (position !== undefined) return { ...pair, position };
    const next = (last.get(pair.reviewerId) ?? 0) + 1;
    last.set(pair.reviewerId, next);
    return { ...pair, position: next };
  });
}
