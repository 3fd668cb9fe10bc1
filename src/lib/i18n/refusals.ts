import type { ErrorCode } from '../domain/errors.ts';
import type { Language } from '../domain/language.ts';
import { errorMessages } from './errors.ts';

/** What a refused form came back with (`answerForm` in `routes/answer.ts`). */
export interface Refused {
  error?: { code: ErrorCode; field: string | null; detail: Record<string, string | number> };
}

export interface Refusals {
  /** The sentence at this field; null when it is fine. */
  at: (field: string) => string | null;
  /** The sentence that belongs to none of the page's fields; null when there is none. */
  elsewhere: string | null;
}

/**
 * A refused form in words, to say at the field it belongs to.
 * @param fields those that the form shows
 */
export function refusals(
  language: Language,
  form: Refused | null | undefined,
  fields: readonly string[]
): Refusals {
  const error = form?.error;
  const sentence = error ? errorMessages[language][error.code](error.detail) : null;
  const field = error?.field ?? null;
  const shown = field !== null && fields.includes(field);
  return {
    at: (asked) => (shown && asked === field ? sentence : null),
    elsewhere: shown ? null : sentence
  };
}
