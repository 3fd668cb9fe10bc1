import { invalidate, invalidateAll } from '$app/navigation';
import { navigating } from '$app/state';

/**
 * Fetches the page's data again. Waits for a navigation that is under way: fetching again in the middle of
 * one would cancel it, and the person would stay where they are.
 * @param dependency what `load` said it depends on; everything when left out
 */
export async function refresh(dependency?: string): Promise<void> {
  while (navigating.complete) await navigating.complete.catch(() => {});
  await (dependency === undefined ? invalidateAll() : invalidate(dependency));
}
