import { invalidate, invalidateAll } from '$app/navigation';
import { navigating } from '$app/state';
import type { LiveEvent } from '$lib/domain/live/events';
import type { Live } from './live.svelte';

/**
 * Fetches the page's data again. Waits for a navigation that is under way: fetching again in the middle of
 * one would cancel it, and the person would stay where they are.
 * @param dependency what `load` said it depends on; everything when left out
 */
export async function refresh(dependency?: string): Promise<void> {
  while (navigating.complete) await navigating.complete.catch(() => {});
  await (dependency === undefined ? invalidateAll() : invalidate(dependency));
}

/** Many do something at once: the page asks again now and then, not for each of them. */
const gatherMs = 800;

/**
 * Fetches again after events that fit, at most about once a second. Call it when the page is mounted.
 * @returns how to stop
 */
export function refreshing(
  live: Pick<Live, 'on'>,
  fits: (event: LiveEvent) => boolean,
  dependency: string
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = live.on((event) => {
    if (!fits(event)) return;
    timer ??= setTimeout(() => {
      timer = undefined;
      void refresh(dependency);
    }, gatherMs);
  });
  return () => {
    stop();
    clearTimeout(timer);
  };
}
