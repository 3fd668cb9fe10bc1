import { SvelteSet } from 'svelte/reactivity';
import { uuidv7 } from 'uuidv7';
import { apply } from '$lib/domain/boards/apply';
import type { BoardState } from '$lib/domain/boards/board';
import type { Move } from '$lib/domain/boards/move';
import { patched } from '$lib/domain/boards/patch';
import type { LiveEvent } from '$lib/domain/live/events';
import { Sender, type Outcome } from './sender';

interface Pending {
  key: string;
  move: Move;
  /** The log entry that holds it; null while the server has not answered. */
  seq: number | null;
}

/** How long a card that someone else moved stands out. */
const touchedMs = 2400;

interface Options {
  /** The workshop's latest log entry when the board was read. */
  seq: number;
  /** Whose moves are one's own. */
  youId: string;
  post: (body: { key: string; move: Move }) => Promise<Response>;
  /** Fetches the board again; the answer comes through `sync`. */
  reload: () => void;
}

/**
 * A board in the browser: what the server confirmed, with one's own moves laid over it until they are
 * confirmed too. A move that lost a race simply falls away.
 */
export class LiveBoard {
  #confirmed = $state.raw() as BoardState;
  #pending = $state.raw<Pending[]>([]);
  /** The board to show. */
  current = $derived.by(() => {
    let board = this.#confirmed;
    for (const { move } of this.#pending) {
      const applied = apply(board, move);
      if (applied.ok) board = applied.board;
    }
    return board;
  });
  /** Moves that the server has not answered yet. */
  unsent = $derived(this.#pending.filter(({ seq }) => seq === null).length);
  /** No connection: moves are kept and sent later. */
  offline = $state(false);
  /** What someone else has just moved or described: incident and category ids. */
  readonly touched = new SvelteSet<string>();

  #seq: number;
  /** More changed than the stream told: the board is being fetched again. */
  #stale = false;
  #youId: string;
  #reload: () => void;
  #sender: Sender;

  constructor(board: BoardState, { seq, youId, post, reload }: Options) {
    this.#confirmed = board;
    this.#seq = seq;
    this.#youId = youId;
    this.#reload = reload;
    this.#sender = new Sender(post, (waiting) => (this.offline = waiting));
  }

  /** Makes a move: it shows at once. Resolves when the server has answered. */
  async make(move: Move): Promise<Outcome> {
    const tried = apply(this.current, move);
    if (!tried.ok) return { accepted: false, reason: tried.reason };
    if (tried.writes.length === 0) return { accepted: true, seq: null };
    const pending: Pending = { key: uuidv7(), move, seq: null };
    this.#pending = [...this.#pending, pending];
    const outcome = await this.#sender.send(pending.key, move);
    const seq = outcome.accepted ? outcome.seq : null;
    // Confirmed by the stream already, or nothing that the stream will ever tell.
    if (seq === null || seq <= this.#seq) this.#drop(({ key }) => key === pending.key);
    else this.#pending = this.#pending.map((one) => (one.key === pending.key ? { ...one, seq } : one));
    return outcome;
  }

  /** Takes over what the stream tells. */
  hear(event: LiveEvent): void {
    if (event.seq <= this.#seq) return;
    this.#seq = event.seq;
    const { patch } = event;
    if (patch.kind === 'board' && patch.boardId === this.#confirmed.id) {
      this.#stale = true;
      this.#reload();
    }
    const next = patched(this.#confirmed, patch);
    if (next !== this.#confirmed) {
      this.#confirmed = next;
      if (event.actorId !== this.#youId) this.#touch(event.subjectId);
    }
    this.#settle();
  }

  /** Takes over a board that was fetched again, unless the stream is further already. */
  sync(board: BoardState, seq: number): void {
    if (seq < this.#seq) {
      // What was asked for may be missing from an answer that the stream has overtaken.
      if (this.#stale) this.#reload();
      return;
    }
    this.#stale = false;
    this.#confirmed = board;
    this.#seq = seq;
    this.#settle();
  }

  retry(): void {
    this.#sender.retry();
  }

  flushed(): Promise<void> {
    return this.#sender.flushed();
  }

  stop(): void {
    this.#sender.stop();
  }

  #settle(): void {
    this.#drop(({ seq }) => seq !== null && seq <= this.#seq);
  }

  #drop(which: (pending: Pending) => boolean): void {
    if (this.#pending.some(which)) this.#pending = this.#pending.filter((pending) => !which(pending));
  }

  #touch(id: string): void {
    this.touched.add(id);
    setTimeout(() => this.touched.delete(id), touchedMs);
  }
}
