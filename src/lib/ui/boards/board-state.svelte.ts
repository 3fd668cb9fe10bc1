import { SvelteSet } from 'svelte/reactivity';
import { uuidv7 } from 'uuidv7';
import type { BoardState } from '$lib/domain/boards/board';
import type { Change } from '$lib/domain/boards/changes';
import { isTurn, type Move, type Turn } from '$lib/domain/boards/move';
import { patched } from '$lib/domain/boards/patch';
import type { LiveEvent } from '$lib/domain/live/events';
import { predicted, turned, withStep, type Step } from './history';
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
  /** What one did before and can undo or redo, oldest first. */
  steps?: readonly Step[];
  /** Milliseconds between two attempts to send. */
  pauses?: { first: number; longest: number };
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
    for (const { move, key } of this.#pending) {
      const made = predicted(board, move, () =>
        this.#changes.get(isTurn(move) ? this.#during(key, move) : key)
      );
      if (made && typeof made !== 'string') board = made.board;
    }
    return board;
  });
  /** Moves that the server has not answered yet. */
  unsent = $derived(this.#pending.filter(({ seq }) => seq === null).length);
  /** No connection: moves are kept and sent later. */
  offline = $state(false);
  /** What someone else has just moved or described: incident and category ids. */
  readonly touched = new SvelteSet<string>();

  #steps = $state.raw<readonly Step[]>([]);
  /** The move that `undo` takes back, and the one that `redo` makes again; null when there is none. */
  undoable = $derived(this.#steps.findLast(({ undone }) => !undone)?.key ?? null);
  redoable = $derived(this.#steps.find(({ undone }) => undone)?.key ?? null);
  /**
   * What one's own moves changed here, by key; and what an undo or redo under way takes back, by its key and the
   * step's. Only to show at once what the server will do.
   */
  // Nothing on the page shows it.
  // eslint-disable-next-line svelte/prefer-svelte-reactivity
  #changes = new Map<string, readonly Change[]>();

  #seq: number;
  /** More changed than the stream told: the board is being fetched again. */
  #stale = false;
  #youId: string;
  #reload: () => void;
  #sender: Sender;

  constructor(board: BoardState, { seq, youId, post, reload, steps = [], pauses }: Options) {
    this.#confirmed = board;
    this.#steps = steps;
    this.#seq = seq;
    this.#youId = youId;
    this.#reload = reload;
    this.#sender = new Sender(post, (waiting) => (this.offline = waiting), pauses);
  }

  /** The latest log entry that is shown. */
  get seq(): number {
    return this.#seq;
  }

  /** Makes a move: it shows at once. Resolves when the server has answered. */
  async make(move: Move): Promise<Outcome> {
    const tried = predicted(this.current, move, (step) => this.#changes.get(step));
    if (typeof tried === 'string') return { accepted: false, reason: tried };
    if (!isTurn(move) && tried?.changes.length === 0) return { accepted: true, seq: null };
    const pending: Pending = { key: uuidv7(), move, seq: null };
    this.#remember(pending, tried?.changes);
    this.#pending = [...this.#pending, pending];
    const outcome = await this.#sender.send(pending.key, move);
    const seq = outcome.accepted ? outcome.seq : null;
    // What changed nothing is no step; what cannot be turned any more is none either.
    const key = isTurn(move) ? move.step : pending.key;
    const stopped = !outcome.accepted && outcome.reason === 'board_frozen';
    if (isTurn(move) && stopped) this.#turnBack(pending.key, move);
    else if (seq === null) this.#steps = this.#steps.filter((step) => step.key !== key);
    // Confirmed by the stream already, or nothing that the stream will ever tell.
    if (seq === null || seq <= this.#seq) this.#drop(({ key }) => key === pending.key);
    else this.#pending = this.#pending.map((one) => (one.key === pending.key ? { ...one, seq } : one));
    return outcome;
  }

  /** Takes back one of one's own moves, the last that can be unless it is named; null when there is none. */
  undo(step = this.undoable): Promise<Outcome> | null {
    const known = this.#steps.some(({ key, undone }) => key === step && !undone);
    return step === null || !known ? null : this.make({ kind: 'undo', step });
  }

  redo(): Promise<Outcome> | null {
    return this.redoable === null ? null : this.make({ kind: 'redo', step: this.redoable });
  }

  #remember({ key, move }: Pending, changes: readonly Change[] | undefined): void {
    if (!isTurn(move)) {
      this.#steps = withStep(this.#steps, key);
      this.#changes.set(key, changes ?? []);
      return;
    }
    this.#steps = turned(this.#steps, move.step, move.kind === 'undo');
    const before = this.#changes.get(move.step);
    if (before) this.#changes.set(this.#during(key, move), before);
    if (changes) this.#changes.set(move.step, changes);
  }

  /** The board is frozen for the moment: the step can be turned when it goes on. */
  #turnBack(key: string, move: Turn): void {
    this.#steps = turned(this.#steps, move.step, move.kind !== 'undo');
    const before = this.#changes.get(this.#during(key, move));
    if (before) this.#changes.set(move.step, before);
  }

  #during = (key: string, { step }: Turn) => `${key} ${step}`;

  /** Takes over what the stream tells. */
  hear(event: LiveEvent): void {
    if (event.seq <= this.#seq) return;
    this.#seq = event.seq;
    const { patch } = event;
    if (patch.kind === 'board' && patch.boardId === this.#confirmed.id) {
      this.#stale = true;
      this.#reload();
    }
    if (patch.kind === 'units' && this.#isOfOtherText(patch)) this.#reload();
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

  /** The incident was split in another version of its text than the one shown. */
  #isOfOtherText({ boardId, incidentId, value }: Extract<LiveEvent['patch'], { kind: 'units' }>): boolean {
    if (boardId !== this.#confirmed.id) return false;
    const card = this.#confirmed.cards.find((one) => one.incidentId === incidentId);
    return value.some(({ version }) => version !== card?.version);
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
