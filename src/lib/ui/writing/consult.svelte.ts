import type { Workshop } from '../../domain/workshops/workshop.ts';
import type * as advising from './advising.ts';
import { adviceDelay } from './delays.ts';
import type { Keeper } from './keeper.svelte.ts';

/** The writing advice on one text: fetched when it is first needed, and in nobody's way. */
export class Consult {
  /** Null until it was fetched. */
  advice = $state.raw<{ Hint: typeof advising.Hint; advisor: advising.Advisor } | null>(null);
  #keeper: Keeper;
  #workshop: Workshop;

  constructor(keeper: Keeper, workshop: Workshop) {
    this.#keeper = keeper;
    this.#workshop = workshop;
  }

  /** Reads the text as it is now. */
  async look(): Promise<void> {
    try {
      if (!this.advice) {
        const { advise, Hint } = await import('./advising.ts');
        this.advice = { Hint, advisor: await advise(this.#keeper.id, this.#workshop) };
      }
      this.advice.advisor.look(this.#keeper.text);
    } catch {
      // Without a network there may be none.
    }
  }

  /** Reads the text after a pause in typing. Call in an effect that follows the text; what it returns stops it. */
  afterPause(): (() => void) | undefined {
    if (!Object.values(this.#keeper.answers).some(Boolean)) return undefined;
    const pause = setTimeout(() => void this.look(), adviceDelay);
    return () => clearTimeout(pause);
  }

  /**
   * Reads the text that is handed in, for as long as a pause takes at most.
   * @returns does it still tell who somebody is?
   */
  async recognisable(): Promise<boolean> {
    await Promise.race([this.look(), new Promise((done) => setTimeout(done, adviceDelay))]);
    return this.advice?.advisor.recognisable ?? false;
  }
}
