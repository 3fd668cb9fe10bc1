import { criteria, type Criterion, type Judgement } from '$lib/domain/incidents/review';
import type { Votes } from '$lib/domain/plenary/reading';

/** Sends votes; answers `done`, the code of a refusal, or `unreachable`. */
export type SendVotes = (incidentId: string, version: number, votes: Votes) => Promise<string>;
export type VotingStatus = 'idle' | 'saving' | 'saved' | 'unsaved' | 'refused';

/** Choices of one moment go together: four taps are not four messages. */
const gatherMs = 250;
const retryMs = 2000;

/** What one person votes: shown at once, sent as soon as it can be, the latest choice last. */
export class Voting {
  status = $state<VotingStatus>('idle');
  #chosen = $state.raw<Record<string, Votes>>({});
  #send: SendVotes;
  #waiting: { incidentId: string; version: number } | null = null;
  #sending = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(send: SendVotes) {
    this.#send = send;
  }

  of(incidentId: string, version: number): Votes {
    return this.#chosen[`${incidentId} ${version}`] ?? {};
  }

  /** What the server has; a choice that is on its way stays. */
  load(votes: readonly { incidentId: string; version: number; votes: Votes }[]): void {
    if (this.#waiting || this.#sending) return;
    this.#chosen = Object.fromEntries(votes.map((one) => [`${one.incidentId} ${one.version}`, one.votes]));
  }

  choose(incidentId: string, version: number, criterion: Criterion, judgement: Judgement): void {
    const votes = { ...this.of(incidentId, version), [criterion]: judgement };
    this.#chosen = { ...this.#chosen, [`${incidentId} ${version}`]: votes };
    this.#waiting = { incidentId, version };
    this.status = 'saving';
    this.#later(gatherMs);
  }

  /** Something else is on the screen: nothing is said of the earlier votes any more. */
  turn(): void {
    if (!this.#waiting && !this.#sending) this.status = 'idle';
  }

  /** Sends at once what waits, such as when the page is put away. */
  flush(): void {
    if (this.#waiting) void this.#go();
  }

  stop(): void {
    this.flush();
    clearTimeout(this.#timer);
  }

  #later(ms: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#go(), ms);
  }

  async #go(): Promise<void> {
    clearTimeout(this.#timer);
    const asked = this.#waiting;
    if (!asked || this.#sending) return;
    this.#waiting = null;
    this.#sending = true;
    const answer = await this.#send(
      asked.incidentId,
      asked.version,
      this.of(asked.incidentId, asked.version)
    );
    this.#sending = false;
    if (answer === 'unreachable') {
      this.#waiting ??= asked;
      this.status = 'unsaved';
      this.#later(retryMs);
    } else if (this.#waiting) this.#later(0);
    else this.status = answer === 'done' ? 'saved' : 'refused';
  }
}

/** How many of the four criteria are still open. */
export function openCriteria(votes: Votes): number {
  return criteria.filter((criterion) => votes[criterion] === undefined).length;
}
