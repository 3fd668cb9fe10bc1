import { onMount } from 'svelte';
import type { LogType } from '$lib/domain/live/live';
import { useLive } from '$lib/ui/live/live.svelte';
import { refreshing } from '$lib/ui/live/refresh';

/** Loads what was filled in of the job again when a colleague changes it. */
export function followJob(...types: LogType[]): void {
  const live = useLive();
  onMount(() => refreshing(live, ({ type }) => types.includes(type), 'voorval:job'));
}
