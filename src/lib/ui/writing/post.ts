import type { ErrorCode } from '../../domain/errors.ts';
import type { Answer, Draft } from './draft.ts';

/** Browsers let a request outlive its page only when it is small. */
const keepaliveLimit = 60_000;

/** The ways to the server; none ever throws: what went wrong is part of the answer. */
export interface Post {
  save: (draft: Draft) => Promise<Answer>;
  /** @param key the same for each try of one submission */
  submit: (draft: Draft, key: string) => Promise<Answer>;
  remove: (id: string) => Promise<Answer>;
}

async function ask(address: string, method: string, content: object): Promise<Answer> {
  const body = JSON.stringify(content);
  try {
    const response = await fetch(address, {
      method,
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
}

/**
 * @param base the address of the write page, `/w/CODE/write`
 * @param author whose texts these are: on a shared device the next person's session must not take them
 */
export function postTo(base: string, author: string): Post {
  return {
    save: ({ id, ...draft }) => ask(`${base}/${id}`, 'PUT', { ...draft, author }),
    submit: ({ id, ...draft }, key) => ask(`${base}/${id}`, 'PATCH', { ...draft, key, author }),
    remove: (id) => ask(`${base}/${id}`, 'DELETE', {})
  };
}
