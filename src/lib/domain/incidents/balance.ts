import type { Plan } from './allocation.ts';

interface Pair {
  incidentId: string;
  reviewerId: string;
}

/** A reviewer who can take `incidentId` over from `from`. */
interface Step {
  from: string;
  incidentId: string;
}

/**
 * Evens the loads: as long as a chain of take-overs leads from someone to another with at least two incidents
 * fewer, the chain is carried out. When none is left, no allocation of the same reviews has smaller differences
 * (optimal semi-matchings: Harvey, Ladner, Lovász & Tamir 2006, Journal of Algorithms 59).
 * @param pairs what is open, in the order in which it was given out
 * @param rank an order of the reviewers that decides between equals
 * @returns what is open after that, with a new pair in the place of the one it comes from
 */
export function lighten(plan: Plan, pairs: readonly Pair[], rank: ReadonlyMap<string, number>): Pair[] {
  const result = pairs.map((pair) => ({ ...pair }));
  const place = new Map(result.map((pair) => [`${pair.incidentId} ${pair.reviewerId}`, pair]));
  const order = (a: string, b: string) =>
    plan.loadOf(b) - plan.loadOf(a) || (rank.get(a) ?? 0) - (rank.get(b) ?? 0);
  for (;;) {
    const chain = findChain(plan, [...plan.load.keys()].sort(order));
    if (!chain) return result;
    for (const { from, to, incidentId } of chain) {
      plan.take(from, incidentId);
      plan.give(to, incidentId, true);
      const pair = place.get(`${incidentId} ${from}`);
      if (!pair) continue;
      place.delete(`${incidentId} ${from}`);
      pair.reviewerId = to;
      place.set(`${incidentId} ${to}`, pair);
    }
  }
}

/** The take-overs of a chain, from its light end to its heavy one, so that each step is possible. */
function findChain(plan: Plan, heaviestFirst: readonly string[]): (Step & { to: string })[] | null {
  // Whoever could not be helped from a heavier start cannot be helped from a lighter one.
  const seen = new Set<string>();
  const least = plan.loadOf(heaviestFirst.at(-1) ?? '');
  for (const start of heaviestFirst) {
    if (plan.loadOf(start) < least + 2) break;
    if (seen.has(start)) continue;
    const reachedBy = new Map<string, Step>();
    const unseen = new Set(heaviestFirst.filter((id) => !seen.has(id) && id !== start));
    const queue = [start];
    seen.add(start);
    for (let at = 0; at < queue.length; at++) {
      const from = queue[at] as string;
      // The latest given goes first: it lies at the end of the row.
      for (const incidentId of [...(plan.movable.get(from) ?? [])].reverse()) {
        for (const to of unseen) {
          if (!plan.can(to, incidentId)) continue;
          unseen.delete(to);
          seen.add(to);
          reachedBy.set(to, { from, incidentId });
          if (plan.loadOf(to) <= plan.loadOf(start) - 2) return chainTo(to, start, reachedBy);
          queue.push(to);
        }
      }
    }
  }
  return null;
}

function chainTo(
  end: string,
  start: string,
  reachedBy: ReadonlyMap<string, Step>
): (Step & { to: string })[] {
  const chain: (Step & { to: string })[] = [];
  for (let to = end; to !== start;) {
    const step = reachedBy.get(to);
    if (!step) break;
    chain.push({ ...step, to });
    to = step.from;
  }
  return chain;
}
