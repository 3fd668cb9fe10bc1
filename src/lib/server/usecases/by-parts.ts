import { setImmediate } from 'node:timers/promises';

/**
 * Does a long list in parts, and lets other requests have a turn between two of them.
 * @param size how many at once
 */
export async function byParts<T>(
  list: readonly T[],
  size: number,
  work: (part: T[]) => Promise<unknown>
): Promise<void> {
  for (let i = 0; i < list.length; i += size) {
    if (i > 0) await setImmediate();
    await work(list.slice(i, i + size));
  }
}
