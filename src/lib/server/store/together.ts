type Settled<T extends readonly unknown[]> = { -readonly [K in keyof T]: Awaited<T[K]> };

/**
 * Asks several things of a database at once: one elsewhere answers them in a single journey. Only for what may be
 * done in any order. Unlike `Promise.all` it waits for all of them when one fails, so that nothing is written after
 * the change was undone.
 * @throws what the first that failed threw
 */
export async function together<const T extends readonly unknown[]>(...asked: T): Promise<Settled<T>> {
  const settled = await Promise.allSettled(asked);
  return settled.map((one) => {
    if (one.status === 'rejected') throw one.reason;
    return one.value;
  }) as Settled<T>;
}
