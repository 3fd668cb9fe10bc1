import { onMount, untrack } from 'svelte';
import { Live, setLive } from '../live/live.svelte';
import { refresh } from '../live/refresh';
import { Desk, setDesk } from './desk.svelte';

type Loaded = ConstructorParameters<typeof Desk>[0] & { now: number };

/**
 * The facilitators' picture of a workshop, in context and kept up to date by the stream; call it while a
 * layout or page is made.
 * @param loaded what the server answered, read again after each load
 * @param address of the stream; that of the facilitators when left out
 */
export function openDesk(loaded: () => Loaded, address?: string): { desk: Desk; live: Live } {
  const first = untrack(loaded);
  const desk = setDesk(new Desk(first));
  const stream = address ?? `/w/${first.workshop.joinCode}/live?facilitator`;
  const live = setLive(new Live(stream, first.workshop.seq, () => void refresh('voorval:workshop')));
  $effect.pre(() => {
    const fresh = loaded();
    untrack(() => {
      desk.load(fresh, fresh.now);
      live.caughtUp(fresh.workshop.seq);
    });
  });
  onMount(() => {
    const stopFollowing = desk.follow(live);
    // Many came or went at once.
    const stopHearing = live.on(({ patch }) => {
      if (patch.kind === 'incidents') void refresh('voorval:workshop');
    });
    const stop = live.start();
    return () => {
      stopFollowing();
      stopHearing();
      stop();
    };
  });
  return { desk, live };
}
