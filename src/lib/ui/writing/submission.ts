import type { ErrorCode } from '../../domain/errors.ts';
import type { Answer, Draft } from './draft.ts';
import type { Keeper } from './keeper.svelte.ts';

/** Null when it was submitted; else why not. Whatever it is, the text is kept. */
export type NotSubmitted = ErrorCode | 'unreachable' | 'stranger' | null;

/**
 * Submits what a keeper holds: first saved as any text, then handed in, with nothing sent in between.
 * @param send hands the text in
 */
export async function submit(keeper: Keeper, send: (draft: Draft) => Promise<Answer>): Promise<NotSubmitted> {
  if (!(await keeper.flush())) return why(keeper);
  await keeper.hold();
  const { text } = keeper;
  const answer = await send(keeper.draft());
  keeper.release(text, answer);
  if (answer.kind === 'saved') return answer.refused?.code ?? null;
  if (answer.kind === 'refused') return answer.code;
  return answer.kind === 'overtaken' ? 'unreachable' : answer.kind;
}

function why({ status, refusal }: Keeper): NotSubmitted {
  if (status === 'stranger') return status;
  return refusal ?? 'unreachable';
}
