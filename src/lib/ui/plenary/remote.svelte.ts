import type { ReadingStep } from '$lib/domain/plenary/reading';
import { postAction } from './post-action';
import type { ReadingState } from './reading.svelte';
import type { RemoteCommand } from './remote-keys';

interface Neighbours {
  previous: string | null;
  next: string | null;
}

/** What leads the reading: from the desk, from a phone, or by the keys of the screen. */
export class Remote {
  busy = $state(false);
  /** The last press did not arrive. */
  failed = $state(false);
  #address: string;
  #state: ReadingState;
  #neighbours: () => Neighbours;
  #refresh: () => Promise<void>;
  #underWay: Promise<void> = Promise.resolve();

  /**
   * @param neighbours what stands before and after what is on the screen
   * @param refresh fetches the list again
   */
  constructor(code: string, state: ReadingState, neighbours: () => Neighbours, refresh: () => Promise<void>) {
    this.#address = `/w/${code}/manage/read-aloud?/step`;
    this.#state = state;
    this.#neighbours = neighbours;
    this.#refresh = refresh;
  }

  /** One press at a time: a second one while the first is under way would be about another incident. */
  send(step: ReadingStep, incident: string): Promise<void> {
    if (!this.busy) this.#underWay = this.#send(step, incident);
    return this.#underWay;
  }

  async #send(step: ReadingStep, incident: string): Promise<void> {
    this.busy = true;
    const answer = await postAction(this.#address, { step, incident });
    this.failed = answer === 'unreachable';
    // Also when it was refused: then somebody else led on.
    if (!this.failed) await this.#refresh();
    this.busy = false;
  }

  /** A key pressed while a step is under way waits for it, and is then about what is on the screen. */
  async press(command: RemoteCommand): Promise<void> {
    await this.#underWay;
    const { view } = this.#state;
    const { previous, next } = this.#neighbours();
    if (command === 'previous' && previous) await this.send('show', previous);
    if (command === 'next' && next) await this.send('show', next);
    if (!view) return;
    if (command === 'reveal') await this.send(view.revealed ? 'hide' : 'reveal', view.incidentId);
    if (command === 'compare' && view.comparable)
      await this.send(view.compared ? 'single' : 'compare', view.incidentId);
  }
}
