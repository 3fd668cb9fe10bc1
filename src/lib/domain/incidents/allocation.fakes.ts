// A class in which people and incidents come and go, for the tests of the allocation.
import { allocate, type Assignment } from './allocation.ts';

export interface State {
  reviewerIds: string[];
  incidents: { id: string; authorId: string }[];
  given: { incidentId: string; reviewerId: string | null }[];
  open: Assignment[];
}

export type Event =
  | { kind: 'joins' }
  | { kind: 'leaves'; who: number }
  | { kind: 'hands in'; who: number }
  | { kind: 'is withdrawn'; which: number }
  | { kind: 'reviews'; who: number };

const pick = <T>(list: readonly T[], at: number): T | undefined => list[at % Math.max(1, list.length)];

/** The one in hand: the first that is open. */
export const inHand = (open: readonly Assignment[], reviewerId: string): Assignment | undefined =>
  open.filter((one) => one.reviewerId === reviewerId).sort((a, b) => a.position - b.position)[0];

export function loads({ reviewerIds, given, open }: State): Map<string, number> {
  const loads = new Map(reviewerIds.map((id) => [id, 0]));
  for (const { reviewerId } of [...given, ...open]) {
    if (reviewerId !== null && loads.has(reviewerId)) loads.set(reviewerId, (loads.get(reviewerId) ?? 0) + 1);
  }
  return loads;
}

let made = 0;
export function happens(state: State, event: Event): State {
  const { reviewerIds, incidents, given, open } = state;
  switch (event.kind) {
    case 'joins':
      return { ...state, reviewerIds: [...reviewerIds, `late ${(made += 1)}`] };
    case 'leaves': {
      const gone = pick(reviewerIds, event.who);
      const left = incidents.filter(({ authorId }) => authorId !== gone);
      const stays = ({ incidentId }: { incidentId: string }) => left.some(({ id }) => id === incidentId);
      return {
        reviewerIds: reviewerIds.filter((id) => id !== gone),
        incidents: left,
        given: given
          .filter(stays)
          .map((one) => (one.reviewerId === gone ? { ...one, reviewerId: null } : one)),
        open: open.filter((one) => one.reviewerId !== gone && stays(one))
      };
    }
    case 'hands in': {
      const authorId = pick(reviewerIds, event.who);
      return authorId === undefined
        ? state
        : { ...state, incidents: [...incidents, { id: `new ${(made += 1)}`, authorId }] };
    }
    case 'is withdrawn': {
      const gone = pick(incidents, event.which)?.id;
      const stays = ({ incidentId }: { incidentId: string }) => incidentId !== gone;
      return {
        reviewerIds,
        incidents: incidents.filter(({ id }) => id !== gone),
        given: given.filter(stays),
        open: open.filter(stays)
      };
    }
    case 'reviews': {
      const one = inHand(open, pick(reviewerIds, event.who) ?? '');
      if (!one) return state;
      const { incidentId, reviewerId } = one;
      return { ...state, given: [...given, { incidentId, reviewerId }], open: open.filter((o) => o !== one) };
    }
  }
}

export const again = (state: State, wanted: number, seed: number): State => ({
  ...state,
  open: allocate({ ...state, wanted, seed })
});

export function aClass(people: number, each: number): State {
  const reviewerIds = Array.from({ length: people }, (_, i) => `p${i}`);
  const incidents = reviewerIds.flatMap((authorId) =>
    Array.from({ length: each }, (_, i) => ({ id: `${authorId} i${i}`, authorId }))
  );
  return { reviewerIds, incidents, given: [], open: [] };
}

export const spread = (state: State) => {
  const found = [...loads(state).values()];
  return Math.max(...found) - Math.min(...found);
};
