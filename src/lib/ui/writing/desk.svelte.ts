import { createContext } from 'svelte';
import { emptyDetails } from '../../domain/incidents/details.ts';
import { emptyAnswers, sameAnswers, type Answers, type Polarity } from '../../domain/incidents/incident.ts';
import type { IncidentView, LiveEvent } from '../../domain/live/events.ts';
import type { Start } from './draft.ts';
import { Keeper } from './keeper.svelte.ts';
import type { Post } from './post.ts';
import type { Kept, Shelf } from './shelf.ts';

/** One card on the write page. */
export interface OwnCard {
  id: string;
  polarity: Polarity;
  answers: Answers;
  /** Null while the server has not heard of it. */
  incident: IncidentView | null;
}

/** All incidents of one author on this device: what the server has, and what is still being typed. */
export class Desk {
  readonly post: Post | null;
  incidents = $state.raw<IncidentView[]>([]);
  /** Did this device bring the incidents, for want of a network? */
  stale = $state.raw(false);
  #keepers = $state.raw<readonly Keeper[]>([]);
  #kept: (readonly [id: string, kept: Kept])[];
  #shelf: Shelf;

  /**
   * @param post null while the page is made on the server
   * @param stale did this device bring the incidents, for want of a network?
   */
  constructor(incidents: IncidentView[], post: Post | null, shelf: Shelf, stale = false) {
    this.stale = stale;
    this.incidents = incidents;
    this.post = post;
    this.#shelf = shelf;
    // Read before anything can be typed over it.
    this.#kept = shelf.ids().flatMap((id) => {
      const kept = shelf.read(id);
      return kept ? [[id, kept] as const] : [];
    });
  }

  /** Is what was typed safe when the page closes? */
  get safe(): boolean {
    return this.#shelf.works || this.#keepers.every((keeper) => !keeper.pending);
  }

  find(id: string): IncidentView | null {
    return this.incidents.find((incident) => incident.id === id) ?? null;
  }

  #known(id: string): Keeper | undefined {
    return this.#keepers.find((keeper) => keeper.id === id);
  }

  /** The keeper of one text; made when it is first asked for. */
  keeper(id: string, polarity: Polarity): Keeper {
    const existing = this.#known(id);
    if (existing) return existing;
    const incident = this.find(id);
    const fresh = { id, polarity, answers: emptyAnswers, details: emptyDetails, revision: 0, earlier: [] };
    const start = incident ? startOf(incident) : fresh;
    const keeper = new Keeper(start, this.post && this.post.save, this.#shelf);
    this.#keepers = [...this.#keepers, keeper];
    return keeper;
  }

  /** Takes up what this device kept; call once the page is alive. */
  restore(): void {
    for (const [id, kept] of this.#kept) {
      // Confirmed, and gone since: deleted on another device.
      if (kept.settled && !this.stale && !this.find(id)) this.#shelf.remove(id);
      else this.keeper(id, kept.polarity).restore(kept, this.stale);
    }
    this.#kept = [];
  }

  /**
   * After the server was asked again.
   * @param stale could it not be reached?
   */
  sync(incidents: IncidentView[], stale = false): void {
    this.incidents = incidents;
    this.stale = stale;
    for (const incident of incidents) this.#adopt(incident);
  }

  #adopt(incident: IncidentView): void {
    this.#known(incident.id)?.adopt(startOf(incident));
  }

  /** Patches from the stream: submitted, reviewed, excluded, or deleted on another device. */
  apply({ patch }: LiveEvent): void {
    if (patch.kind !== 'incident') return;
    const { id, value } = patch;
    const others = this.incidents.filter((incident) => incident.id !== id);
    if (!value) {
      this.incidents = others;
      this.#known(id)?.gone();
      return;
    }
    const known = this.incidents.some((incident) => incident.id === id);
    this.incidents = known
      ? this.incidents.map((incident) => (incident.id === id ? value : incident))
      : [...others, value];
    this.#adopt(value);
  }

  /** In order of making; drafts that only this device knows stand last. */
  get cards(): OwnCard[] {
    const known = this.incidents.map((incident): OwnCard => {
      const keeper = this.#known(incident.id);
      const { id } = incident;
      return {
        id,
        polarity: keeper?.polarity ?? incident.polarity,
        answers: keeper?.answers ?? incident.working,
        incident
      };
    });
    const unknown = this.#keepers
      .filter(({ id, answers }) => !this.find(id) && !sameAnswers(answers, emptyAnswers))
      .map(({ id, polarity, answers }): OwnCard => ({ id, polarity, answers, incident: null }));
    return [...known, ...unknown];
  }

  /** What counts for what is asked of each person. */
  get written(): Pick<IncidentView, 'polarity' | 'version'>[] {
    return this.cards.map(({ polarity, incident }) => ({ polarity, version: incident?.version ?? 0 }));
  }

  /** Saves all that waits, now. */
  async flush(): Promise<boolean> {
    const all = await Promise.all(this.#keepers.map((keeper) => keeper.flush()));
    return all.every(Boolean);
  }

  get pending(): boolean {
    return this.#keepers.some((keeper) => keeper.pending);
  }

  retry(): void {
    for (const keeper of this.#keepers) keeper.retry();
  }

  /** Forgets a text that was deleted. */
  forget(id: string): void {
    this.#known(id)?.forget();
    this.#keepers = this.#keepers.filter((keeper) => keeper.id !== id);
    this.incidents = this.incidents.filter((incident) => incident.id !== id);
  }
}

const startOf = ({ id, polarity, working, details, revision, earlier }: IncidentView): Start => ({
  id,
  polarity,
  answers: working,
  details,
  revision,
  earlier
});

const [read, provide] = createContext<Desk>();

export function setDesk(desk: Desk): Desk {
  return provide(desk);
}

export function useDesk(): Desk {
  return read();
}
