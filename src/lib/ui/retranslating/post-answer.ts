export interface SentAnswer {
  cardId: string;
  categoryId: string | null;
  /** The same for each try. */
  key: string;
}

/**
 * `unreachable`: try again; `ended`: the round is closed, or no longer this person's; `signed-out`: the session
 * ended; `refused`: never to be accepted.
 */
export type Posted =
  { kind: 'ok'; seq: number | null } | { kind: 'unreachable' | 'ended' | 'signed-out' | 'refused' };

/** @param address of the round's page */
export function postAnswerTo(address: string) {
  return async (answer: SentAnswer): Promise<Posted> => {
    try {
      const response = await fetch(`${address}/answers`, {
        method: 'PUT',
        headers: { 'content-type': 'application/json', accept: 'application/json' },
        body: JSON.stringify(answer),
        keepalive: true,
        signal: AbortSignal.timeout(15_000)
      });
      if (response.ok) return { kind: 'ok', seq: ((await response.json()) as { seq: number | null }).seq };
      if (response.status === 401) return { kind: 'signed-out' };
      if (response.status === 404 || response.status === 409) return { kind: 'ended' };
      return { kind: response.status >= 500 || response.status === 429 ? 'unreachable' : 'refused' };
    } catch {
      return { kind: 'unreachable' };
    }
  };
}
