import { uuidv7 } from 'uuidv7';
import type { BoardState, Frame } from '../../src/lib/domain/boards/board.ts';
import type { PlainMove } from '../../src/lib/domain/boards/move.ts';
import { spansOf } from '../../src/lib/domain/boards/sorting.ts';
import { shownCards } from '../../src/lib/domain/boards/view.ts';
import type { App } from '../../src/lib/server/usecases/app.ts';
import { moveOnBoard } from '../../src/lib/server/usecases/board-moves.ts';
import { openBoard } from '../../src/lib/server/usecases/boards.ts';
import type { Visitor } from '../../src/lib/server/usecases/enter.ts';
import { listen } from '../../src/lib/server/usecases/live.ts';
import type { LiveEvent } from '../../src/lib/domain/live/events.ts';
import { LiveBoard } from '../../src/lib/ui/boards/board-state.svelte.ts';

/** From 0 up to 1. */
export type Dice = () => number;

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** Someone who sorts at random over a bad connection, with the page's own board state and sender. */
export class Sorter {
  readonly board: LiveBoard;
  /** The last log entry that the stream brought. */
  heard: number;
  /** The first thing that was not right while looking. */
  shocked: unknown = null;
  #app: App;
  #visitor: Visitor;
  #code: string;
  #dice: Dice;
  #reader: ReadableStreamDefaultReader<Uint8Array> | null = null;
  #gone = false;
  /** Called after everything that the stream brought. */
  #look: (board: BoardState) => void;

  private constructor(
    app: App,
    visitor: Visitor,
    code: string,
    random: Dice,
    look: (board: BoardState) => void,
    opened: Awaited<ReturnType<typeof openBoard>>
  ) {
    this.#app = app;
    this.#visitor = visitor;
    this.#code = code;
    this.#dice = random;
    this.#look = look;
    this.heard = opened.seq;
    this.board = new LiveBoard(opened.board, {
      seq: opened.seq,
      steps: opened.steps,
      youId: visitor.participant?.id ?? '',
      post: (body) => this.#post(body),
      reload: () => void this.#reload(),
      pauses: { first: 1, longest: 4 }
    });
  }

  static async sitDown(
    app: App,
    visitor: Visitor,
    code: string,
    random: Dice,
    look: (board: BoardState) => void
  ): Promise<Sorter> {
    const sorter = new Sorter(app, visitor, code, random, look, await openBoard(app, visitor, code, 1));
    void sorter.#listen();
    return sorter;
  }

  /** Makes so many moves, some of them before the ones before were answered. */
  async sort(count: number): Promise<void> {
    for (let i = 0; i < count; i++) {
      const move = this.#choose();
      const made =
        move === 'undo' ? this.board.undo() : move === 'redo' ? this.board.redo() : this.board.make(move);
      if (this.board.unsent > 3) await made;
      else await pause(0);
    }
    await this.board.flushed();
  }

  async getUp(): Promise<void> {
    this.#gone = true;
    await this.#reader?.cancel();
    this.board.stop();
  }

  /** A connection that loses requests and answers, and delivers some twice. */
  async #post(body: { key: string; move: unknown }): Promise<Response> {
    const luck = this.#dice();
    if (luck < 0.05) throw new Error('The request was lost.');
    const send = () => moveOnBoard(this.#app, this.#visitor, this.#code, 1, body.move, body.key);
    if (luck < 0.1) await pause(this.#dice() * 5);
    const answer = await send();
    if (luck > 0.95) void pause(this.#dice() * 20).then(send, () => {});
    if (luck > 0.9 && luck <= 0.95) throw new Error('The answer was lost.');
    return new Response(JSON.stringify(answer));
  }

  async #reload(): Promise<void> {
    const { board, seq } = await openBoard(this.#app, this.#visitor, this.#code, 1);
    this.heard = Math.max(this.heard, seq);
    this.board.sync(board, seq);
  }

  /** Hears the stream; it breaks now and then, and is taken up where it was. */
  async #listen(): Promise<void> {
    while (!this.#gone) {
      const stream = await listen(this.#app, this.#visitor, this.#code, this.heard);
      const reader = (this.#reader = stream.getReader());
      const decoder = new TextDecoder();
      let rest = '';
      for (;;) {
        const { done, value } = await reader.read();
        if (done) break;
        const frames = (rest + decoder.decode(value, { stream: true })).split('\n\n');
        rest = frames.pop() ?? '';
        for (const frame of frames) this.#hear(frame);
        if (this.#dice() < 0.02) await reader.cancel();
      }
    }
  }

  #hear(frame: string): void {
    if (frame.startsWith('event: reload')) return void this.#reload();
    const data = /^data: (.*)$/m.exec(frame)?.[1];
    if (!frame.startsWith('id: ') || data === undefined) return;
    const event = JSON.parse(data) as LiveEvent;
    this.heard = Math.max(this.heard, event.seq);
    this.board.hear(event);
    try {
      this.#look(this.board.current);
    } catch (error) {
      this.shocked ??= error;
    }
  }

  #choose(): PlainMove | 'undo' | 'redo' {
    const board = this.board.current;
    const one = <T>(list: readonly T[]): T | undefined => list[Math.floor(this.#dice() * list.length)];
    const frame: Frame = this.#dice() < 0.7 ? 'task' : 'competency';
    const categories = board.categories.filter((category) => category.frame === frame);
    const cards = shownCards(board);
    const cardIds = Array.from({ length: 1 + Math.floor(this.#dice() * 3) }, () => one(cards)?.cardId ?? '');
    const category = one(categories);
    const add = { kind: 'add_category', id: uuidv7(), frame, label: `Label ${this.#dice()}` } as const;
    const luck = this.#dice();
    if (luck < 0.14) return 'undo';
    if (luck < 0.2) return 'redo';
    if (!category || luck < 0.24)
      return categories.length < 12 ? add : { kind: 'remove_category', id: category?.id ?? '' };
    const { id } = category;
    const inside = board.placements.filter(({ categoryId }) => categoryId === id).map(({ cardId }) => cardId);
    if (luck < 0.28) return { kind: 'remove_category', id };
    if (luck < 0.33) return { kind: 'merge_categories', id, into: one(categories)?.id ?? id };
    if (luck < 0.38 && inside.length > 0) {
      const some = inside.filter(() => this.#dice() < 0.5);
      const chosen = some.length > 0 ? some : inside;
      return { kind: 'split_category', id, newId: uuidv7(), label: 'Afgesplitst', cardIds: chosen };
    }
    if (luck < 0.42) {
      const anchorIncidentId = one(board.placements.filter((p) => p.categoryId === id))?.incidentId ?? null;
      const changes = { definition: `Definitie ${this.#dice()}`, anchorIncidentId };
      return { kind: 'describe_category', id, changes, was: { definition: category.definition } };
    }
    if (luck < 0.44) return { kind: 'reorder_category', id, before: one(categories)?.id ?? null };
    if (luck < 0.52) return this.#split(board, one(cards)?.cardId ?? '');
    const unit = one(board.units);
    if (luck < 0.57 && unit) {
      const into = one(cards.filter(({ incidentId }) => incidentId === unit.incidentId))?.cardId ?? '';
      return { kind: 'join_cards', cardId: unit.id, into };
    }
    if (luck < 0.62) return { kind: 'take_out', cardIds, categoryId: id };
    const categoryId = frame === 'task' && luck < 0.67 ? null : id;
    return {
      kind: 'place',
      cardIds,
      categoryId,
      before: one(inside) ?? null,
      from: one(categories)?.id ?? null
    };
  }

  #split(board: BoardState, cardId: string): PlainMove {
    const own = spansOf(board, cardId) ?? [];
    const card = shownCards(board).find((one) => one.cardId === cardId);
    const [span] = own;
    const half = span ? Math.ceil((span.start + span.end) / 2) : 1;
    const spans = [span ? { ...span, end: half } : { field: 'behaviour' as const, start: 0, end: 1 }];
    return { kind: 'split_card', cardId, unitId: uuidv7(), version: card?.version ?? 1, spans };
  }
}
