import type { Judgements, Remarks } from '$lib/domain/incidents/review';

export interface FinishedReview {
  incidentId: string;
  version: number;
  judgements: Judgements;
  remarks: Remarks;
  /** The same for each try. */
  key: string;
}

/** `gone`: withdrawn or excluded; `closed`: not now, because of the phase, or because one's session ended. */
export type Posted = 'ok' | 'unreachable' | 'gone' | 'closed' | 'refused';

/** @param base the address of the review page, `/w/CODE/review` */
export function postReviewTo(base: string) {
  return async ({ incidentId, ...review }: FinishedReview): Promise<Posted> => {
    try {
      const response = await fetch(`${base}/${incidentId}`, {
        method: 'PUT',
        headers: { 'content-type': 'application/json', accept: 'application/json' },
        body: JSON.stringify(review),
        keepalive: true,
        signal: AbortSignal.timeout(15_000)
      });
      if (response.ok) return 'ok';
      if (response.status === 404 || response.status === 403) return 'gone';
      if (response.status === 409 || response.status === 401) return 'closed';
      return response.status >= 500 || response.status === 429 ? 'unreachable' : 'refused';
    } catch {
      return 'unreachable';
    }
  };
}
