import { SvelteSet } from 'svelte/reactivity';
import { uuidv7 } from 'uuidv7';
import { isTurn, type Turn } from '$lib/domain/boards/move';
import type { Lost } from '$lib/domain/boards/sorting';
import type { LiveEvent, Patch } from '$lib/domain/live/events';
import { turned, withStep, type Step } from './history';
import { Sender, type Outcome } from './sender';

interface Pending<M> {
  key: string;
  move: M;
  /** The log entry that holds it; null while the server has not answered. */
  seq: number | null;
}

/** How long a thing that someone else changed stands out. */
const touchedMs = 2400;

/** How moves work on a state `S`: `P` the moves but undo and redo, `C` one change, `U` what an undo tells. */
export interface MoveRules<S, P, C> {
  /** What a move does, or why it no longer can. */
  make: (state: S, move: P) => { state: S; changes: C[] } | Lost;
  takeBack: (state: S, changes: readonly C[]) => { state: S; changes: C[] };
  patched: (state: S, patch: Patch) => S;
  /** Must the state be fetched again? `stale`: until it was, what is shown is not all there is. */
  overtakenBy: (state: S, patch: Patch) => 'no' | 'partly' | 'stale';
}

export interface LiveOptions<M> {
  /** The workshop's latest log entry when the state was read. */
  seq: number;
  /** Whose moves are one's own. */
  youId: string;
  post: (body: { key: string; move: M }) => Promise<Response>;
  /** Fetches the state again; the answer comes through `sync`. */
  reload: () => void;
  /** What one did before and can undo or redo, oldest first. */
  steps?: readonly Step[];
  /** Milliseconds between two attempts to send. */
  pauses?: { first: number; longest: number };
}

/**
 * Something that several people change, in the browser: what the server confirmed, with one's own moves laid over
 * it until they are confirmed too. A move that lost a race simply falls away.
 */
export class LiveMoves<S, P extends { kind: string }, C, U> {
  #confirmed = $state.raw() as S;
  #pending = $state.raw<Pending<P | Turn>[]>([]);
  /** What to show. */
  current = $derived.by(() => {
    let state = this.#confirmed;
    for (const { move, key } of this.#pending) {
      const made = this.#predicted(state, move, isTurn(move) ? this.#during(key, move) : key);
      if (made && typeof made !== 'string') state = made.state;
    }
    return state;
  });
  /** Moves that the server has not answered yet. */
  unsent = $derived(this.#pending.filter(({ seq }) => seq === null).length);
  /** No connection: moves are kept and sent later. */
  offline = $state(false);
  /** What someone else has just moved or described, by id. */
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
  #changes = new Map<string, readonly C[]>();

  #rules: MoveRules<S, P, C>;
  #seq: number;
  /** More changed than the stream told: the state is being fetched again. */
  #stale = false;
  #youId: string;
  #reload: () => void;
  #sender: Sender<P | Turn, U>;

  constructor(
    state: S,
    rules: MoveRules<S, P, C>,
    { seq, youId, post, reload, steps = [], pauses }: LiveOptions<P | Turn>
  ) {
    this.#confirmed = state;
    this.#rules = rules;
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
  async make(move: P | Turn): Promise<Outcome<U>> {
    const tried = this.#predicted(this.current, move, isTurn(move) ? move.step : '');
    if (typeof tried === 'string') return { accepted: false, reason: tried };
    if (!isTurn(move) && tried?.changes.length === 0) return { accepted: true, seq: null };
    const pending: Pending<P | Turn> = { key: uuidv7(), move, seq: null };
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
  undo(step = this.undoable): Promise<Outcome<U>> | null {
    const known = this.#steps.some(({ key, undone }) => key === step && !undone);
    return step === null || !known ? null : this.make({ kind: 'undo', step });
  }

  redo(): Promise<Outcome<U>> | null {
    return this.redoable === null ? null : this.make({ kind: 'redo', step: this.redoable });
  }

  /** What a move does here and now; null where only the server knows: a step of before the page was loaded. */
  #predicted(state: S, move: P | Turn, step: string): { state: S; changes: C[] } | Lost | null {
    if (!isTurn(move)) return this.#rules.make(state, move);
    const changes = this.#changes.get(step);
    return changes ? this.#rules.takeBack(state, changes) : null;
  }

  #remember({ key, move }: Pending<P | Turn>, changes: readonly C[] | undefined): void {
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

  /** What is changed is frozen for the moment: the step can be turned when it goes on. */
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
    const overtaken = this.#rules.overtakenBy(this.#confirmed, patch);
    if (overtaken === 'stale') this.#stale = true;
    if (overtaken !== 'no') this.#reload();
    const next = this.#rules.patched(this.#confirmed, patch);
    if (next !== this.#confirmed) {
      this.#confirmed = next;
      if (event.actorId !== this.#youId) this.#touch(event.subjectId);
    }
    this.#settle();
  }

  /** Takes over a state that was fetched again, unless the stream is further already. */
  sync(state: S, seq: number): void {
    if (seq < this.#seq) {
      // What was asked for may be missing from an answer that the stream has overtaken.
      if (this.#stale) this.#reload();
      return;
    }
    this.#stale = false;
    this.#confirmed = state;
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

  #drop(which: (pending: Pending<P | Turn>) => boolean): void {
    if (this.#pending.some(which)) this.#pending = this.#pending.filter((pending) => !which(pending));
  }

  #touch(id: string): void {
    this.touched.add(id);
    setTimeout(() => this.touched.delete(id), touchedMs);
  }
}
