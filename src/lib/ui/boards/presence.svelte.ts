import { holdersOf, presenceTimes, type Present, type PresenceEvent } from '$lib/domain/live/presence';

type Body = { holding: string[]; leaving?: true };

/**
 * Who is at the board, and which cards they hold. Says over and over that one is there oneself; `hold` says what
 * one holds. Give `hear` what `Live.onPresence` brings. Call `start` in the browser only.
 */
export class BoardPresence {
  /** Everyone who is there, oneself included. */
  here = $state.raw<readonly Present[]>([]);
  /** Who else holds each card. */
  holders = $derived(holdersOf(this.here.filter(({ personId }) => personId !== this.#youId)));
  #boardId: string;
  #youId: string;
  #post: (body: Body) => Promise<Response>;
  #holding: string[] = [];
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(boardId: string, youId: string, post: (body: Body) => Promise<Response>) {
    this.#boardId = boardId;
    this.#youId = youId;
    this.#post = post;
  }

  /** @returns how to leave */
  start(): () => void {
    void this.#say();
    this.#timer = setInterval(() => void this.#say(), presenceTimes.again);
    return () => {
      clearInterval(this.#timer);
      void this.#post({ holding: [], leaving: true }).catch(() => {});
    };
  }

  hold(cardIds: readonly string[]): void {
    if (cardIds.join() === this.#holding.join()) return;
    this.#holding = [...cardIds];
    void this.#say();
  }

  hear({ boardId, here }: PresenceEvent): void {
    if (boardId === this.#boardId) this.here = here;
  }

  /** Without a connection nobody is told; the next time will do. */
  async #say(): Promise<void> {
    try {
      const response = await this.#post({ holding: this.#holding });
      if (response.ok) this.here = ((await response.json()) as { here: Present[] }).here;
    } catch {
      // Said again soon.
    }
  }
}
