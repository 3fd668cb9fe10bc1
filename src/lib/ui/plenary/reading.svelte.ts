import { onMount, untrack } from 'svelte';
import type { LiveEvent } from '$lib/domain/live/events';
import type { ReadingView } from '$lib/domain/plenary/reading';
import type { Live } from '$lib/ui/live/live.svelte';

interface Loaded {
  reading: ReadingView | null;
  /** The workshop's latest log entry when it was read. */
  seq: number;
}

/** What the class reads, kept up to date by the stream. */
export class ReadingState {
  view = $state.raw<ReadingView | null>(null);
  #seq = -1;

  constructor(loaded: Loaded) {
    this.load(loaded);
  }

  /** What the server just said; an older answer than what was heard changes nothing. */
  load({ reading, seq }: Loaded): void {
    if (seq < this.#seq) return;
    this.#seq = seq;
    this.view = reading;
  }

  /** Takes one event in. @returns whether something else, or something about it, is on the screen now */
  hear({ seq, patch }: Pick<LiveEvent, 'seq' | 'patch'>): boolean {
    if (seq <= this.#seq) return false;
    if (patch.kind === 'reading') this.view = patch.value;
    else if (patch.kind === 'voted') {
      const { view } = this;
      const same = view?.incidentId === patch.incidentId && view.text.version === patch.version;
      if (view && same) this.view = { ...view, voted: patch.voted };
    } else return false;
    this.#seq = seq;
    return patch.kind === 'reading';
  }
}

/**
 * The reading in a page; call it while the page is made.
 * @param loaded what the server answered, read again after each load
 * @param onchange called after something else, or something about it, came on the screen
 */
export function openReading(loaded: () => Loaded, live: Live, onchange: () => void = () => {}): ReadingState {
  const state = new ReadingState(untrack(loaded));
  $effect.pre(() => {
    const fresh = loaded();
    untrack(() => state.load(fresh));
  });
  onMount(() => live.on((event) => void (state.hear(event) && onchange())));
  return state;
}
