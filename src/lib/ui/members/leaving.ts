import { createContext } from 'svelte';

/** Does what must be done before the page changes; may return a sentence to tell the person. */
export type LeavingTask = () => Promise<string | undefined>;

/** Longer than this nobody is kept waiting; an unsaved text is also on the device. */
const patience = 3000;

/** What pages want to do before the phase takes a participant elsewhere, such as saving a text. */
export class Leaving {
  #tasks = new Set<LeavingTask>();

  /** Adds a task; returns how to take it back, for `onMount` or `$effect`. */
  before(task: LeavingTask): () => void {
    this.#tasks.add(task);
    return () => this.#tasks.delete(task);
  }

  /** Runs all tasks, and waits for them a few seconds at most. Returns what they want to say. */
  async run(): Promise<string[]> {
    const said: string[] = [];
    const all = [...this.#tasks].map(async (task) => {
      const sentence = await task().catch(() => undefined);
      if (sentence) said.push(sentence);
    });
    await Promise.race([Promise.all(all), new Promise((done) => setTimeout(done, patience))]);
    return said;
  }
}

const [read, provide] = createContext<Leaving>();

export function setLeaving(): Leaving {
  return provide(new Leaving());
}

/** For pages inside a workshop: `useLeaving().before(…)`. */
export function useLeaving(): Leaving {
  return read();
}
