import { expect } from 'vitest';
import { Refusal, type ErrorCode } from '../../src/lib/domain/errors.ts';

/** The refusal's code, or 'done' when the work went through; anything else that is thrown goes on. */
export async function outcome(work: Promise<unknown>): Promise<ErrorCode | 'done'> {
  try {
    await work;
    return 'done';
  } catch (thrown) {
    if (thrown instanceof Refusal) return thrown.code;
    throw thrown;
  }
}

export async function expectRefusal(work: Promise<unknown>, code: ErrorCode, field?: string): Promise<void> {
  const thrown: unknown = await work.then(
    () => null,
    (error: unknown) => error
  );
  if (thrown !== null && !(thrown instanceof Refusal)) throw thrown;
  expect(thrown && { code: thrown.code, field: thrown.field }).toEqual({ code, field });
}
