import type { ErrorCode } from '../../domain/errors.ts';
import type { Answer, Draft, Send } from './draft.ts';

/** Browsers let a request outlive its page only when it is small. */
const keepaliveLimit = 60_000;

/**
 * Sends drafts to the write page's endpoint. Never throws: what went wrong is part of the answer.
 * @param base the address of the write page, `/w/CODE/write`
 */
export function sendTo(base: string): Send {
  return async ({ id, ...draft }: Draft): Promise<Answer> => {
    const body = JSON.stringify(draft);
    try {
      const response = await fetch(`${base}/${id}`, {
        method: 'PUT',
        headers: { 'content-type': 'application/json', accept: 'application/json' },
        body,
        keepalive: body.length * 3 < keepaliveLimit,
        signal: AbortSignal.timeout(15_000)
      });
      if (response.ok) return (await response.json()) as Answer;
      if (response.status === 404 || response.status === 401) return { kind: 'stranger' };
      if (response.status >= 500 || response.status === 429) return { kind: 'unreachable' };
      const { code } = (await response.json()) as { code?: ErrorCode };
      return { kind: 'refused', code: code ?? 'invalid_input' };
    } catch {
      return { kind: 'unreachable' };
    }
  };
}
