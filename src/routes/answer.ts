import { error, fail, isActionFailure, isHttpError, isRedirect, type ActionFailure } from '@sveltejs/kit';
import { Refusal, type ErrorCode } from '$lib/domain/errors';

/** What a form gets back: the refusal, the field it belongs to, and what was typed. */
export interface Answered<Values> {
  error: { code: ErrorCode; field: string | null; detail: Record<string, string | number> };
  values: Values;
}

const statuses: Partial<Record<ErrorCode, number>> = {
  not_found: 404,
  forbidden: 403,
  phase_closed: 409,
  outdated: 409,
  votes_revealed: 409,
  board_frozen: 409,
  not_sorted_together: 409,
  assistance_off: 409,
  not_all_ready: 409,
  board_judged: 409,
  cannot_retranslate: 409,
  name_taken: 409,
  email_taken: 409,
  too_many_requests: 429
};
const statusOf = (code: ErrorCode): number => statuses[code] ?? 400;

/** For `load` and endpoints: a refusal becomes an error page; everything else goes on. */
export async function answer<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (thrown) {
    if (thrown instanceof Refusal) error(statusOf(thrown.code), { message: thrown.code, code: thrown.code });
    throw thrown;
  }
}

/**
 * For form actions: a refusal comes back with what was typed; only "not found" is a page of its own.
 * @param values what was typed, to fill the form again; never passwords
 */
export async function answerForm<T, Values>(
  values: Values,
  work: () => Promise<T>
): Promise<T | ActionFailure<Answered<Values>>> {
  try {
    return await work();
  } catch (thrown) {
    if (isRedirect(thrown) || isHttpError(thrown) || isActionFailure(thrown)) throw thrown;
    if (!(thrown instanceof Refusal)) throw thrown;
    const { code, field = null, detail } = thrown;
    if (code === 'not_found') error(404, { message: code, code });
    return fail(statusOf(code), { error: { code, field, detail }, values });
  }
}
