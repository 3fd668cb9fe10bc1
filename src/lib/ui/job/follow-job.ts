import { onMount } from 'svelte';
import { invalidate } from '$app/navigation';
import type { LogType } from '$lib/domain/live/live';
import { useLive } from '$lib/ui/live/live.svelte';

/** Loads what was filled in of the job again when a colleague changes it. */
export function followJob(...types: LogType[]): void {
  const live = useLive();
  onMount(() =>
    live.on((event) => {
      if (types.includes(event.type)) void invalidate('voorval:job');
    })
  );
}
