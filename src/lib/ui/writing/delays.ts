/** The pause in typing after which a text is saved, in milliseconds. */
export const saveDelay = 800;

/** The pause in typing after which the text is read for advice, in milliseconds. */
export const adviceDelay = 1500;

/** How long a page is left alone before it makes itself ready to work without a network, in milliseconds. */
export const offlineDelay = 3000;

/** How long to wait before trying again, in milliseconds: longer each time, never all at the same moment. */
export function retryDelay(attempts: number, random: () => number): number {
  const wait = Math.min(1000 * 2 ** attempts, 15_000);
  return wait * (0.75 + random() * 0.5);
}
