import { SvelteSet } from 'svelte/reactivity';
import type { Frame } from '$lib/domain/boards/board';
import type { LiveEvent } from '$lib/domain/live/events';
import { pairOf, type MatchProposal } from '$lib/domain/pooling/proposals';

interface Found {
  proposals: MatchProposal[];
  dismissed: string[];
}

interface Ways {
  ask: (frame: Frame) => Promise<Response>;
  answer: (body: { first: string; second: string; answer: 'dismissed' | 'open' }) => Promise<Response>;
}

/** What the engine proposes to merge, asked once for each frame, and what was put aside. */
export class Proposals {
  #found = $state.raw<Partial<Record<Frame, MatchProposal[]>>>({});
  readonly dismissed = new SvelteSet<string>();
  failed = $state(false);
  #ways: Ways;

  constructor(ways: Ways) {
    this.#ways = ways;
  }

  of(frame: Frame): MatchProposal[] {
    return this.#found[frame] ?? [];
  }

  /** @param again asks although they are known: the groups' boards have changed */
  async ask(frame: Frame, again = false): Promise<void> {
    if (this.#found[frame] && !again) return;
    try {
      const response = await this.#ways.ask(frame);
      if (!response.ok) throw new Error(String(response.status));
      const { proposals, dismissed } = (await response.json()) as Found;
      this.#found = { ...this.#found, [frame]: proposals };
      for (const pair of dismissed) this.dismissed.add(pair);
      this.failed = false;
    } catch {
      // A help, not a part of the work: it may be missing.
      this.failed = true;
    }
  }

  /** Shows at once; taken back when it does not arrive. @returns whether it did */
  async put({ first, second }: MatchProposal, answer: 'dismissed' | 'open'): Promise<boolean> {
    this.#set(pairOf(first, second), answer);
    const response = await this.#ways.answer({ first, second, answer }).catch(() => null);
    if (response?.ok) return true;
    this.#set(pairOf(first, second), answer === 'open' ? 'dismissed' : 'open');
    return false;
  }

  /** What a co-facilitator put aside. */
  hear({ type, subjectId, data }: LiveEvent): void {
    if (type !== 'proposal.answered' || data.kind !== 'match') return;
    this.#set(pairOf(subjectId, String(data.otherId)), data.answer === 'dismissed' ? 'dismissed' : 'open');
  }

  #set(pair: string, answer: 'dismissed' | 'open'): void {
    if (answer === 'dismissed') this.dismissed.add(pair);
    else this.dismissed.delete(pair);
  }
}
