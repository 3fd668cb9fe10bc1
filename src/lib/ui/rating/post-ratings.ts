import type { RatingQuestion } from '$lib/domain/ratings/cards';
import type { Rating } from '$lib/domain/ratings/scales';

export interface RatingBatch {
  ratings: Omit<Rating, 'participantId'>[];
  /** The same for each try. */
  key: string;
}

/** What became of a batch; some of it may have been closed or be gone while the rest is kept. */
export type Posted =
  | { kind: 'kept'; closed: RatingQuestion[] }
  | { kind: 'unreachable' | 'closed' | 'gone' | 'signedOut' | 'refused' };

/** @param address of the page, `/w/CODE/rate` */
export function postRatingsTo(address: string) {
  return async (batch: RatingBatch): Promise<Posted> => {
    try {
      const response = await fetch(`${address}/answers`, {
        method: 'PUT',
        headers: { 'content-type': 'application/json', accept: 'application/json' },
        body: JSON.stringify(batch),
        keepalive: true,
        signal: AbortSignal.timeout(15_000)
      });
      if (response.ok) {
        const { closed } = (await response.json()) as { closed: RatingQuestion[] };
        return { kind: 'kept', closed };
      }
      if (response.status === 401) return { kind: 'signedOut' };
      if (response.status === 409) return { kind: 'closed' };
      if (response.status === 404) return { kind: 'gone' };
      return { kind: response.status >= 500 || response.status === 429 ? 'unreachable' : 'refused' };
    } catch {
      return { kind: 'unreachable' };
    }
  };
}
