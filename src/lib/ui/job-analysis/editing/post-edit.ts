import { errorCodes, type ErrorCode } from '$lib/domain/errors';

export type Outcome = { done: { id: string; key: string } } | { refused: ErrorCode | 'unreachable' };

/** Sends one change of the document. @param body with the idempotency key, so that it can be sent again */
export async function postEdit(address: string, body: unknown): Promise<Outcome> {
  try {
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify(body)
    });
    const answer = (await response.json()) as { id: string; key: string; code?: string };
    if (response.ok) return { done: answer };
    return { refused: errorCodes.find((code) => code === answer.code) ?? 'unreachable' };
  } catch {
    return { refused: 'unreachable' };
  }
}
