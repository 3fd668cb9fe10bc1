import type { Answers, Question } from '$lib/domain/boards/assisting';
import type { Assistant } from './assistant';

/**
 * Asks the machine while a component is there, and again when the question changes; gives up when it goes.
 * Call it while a component is made.
 * @param question null: nothing to ask now
 */
export function asking<Q extends Question>(assistant: Assistant | null, question: () => Q | null) {
  let answer = $state.raw<Answers[Q['kind']] | null>(null);
  let busy = $state(false);
  let failed = $state(false);

  $effect(() => {
    const asked = question();
    [answer, failed, busy] = [null, false, asked !== null];
    if (!asked || !assistant) return;
    const giving = new AbortController();
    void assistant.ask(asked, giving.signal).then((found) => {
      if (giving.signal.aborted) return;
      [answer, failed, busy] = [found, found === null, false];
    });
    return () => giving.abort();
  });

  return {
    get answer() {
      return answer;
    },
    get busy() {
      return busy;
    },
    get failed() {
      return failed;
    }
  };
}
