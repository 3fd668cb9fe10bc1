/** How wide the shell is around a page: boards take all there is. */
export function shellWidth(routeId: string | null): 'normal' | 'wide' | 'full' {
  if (/\/(board\/\[number]|alone|pool|links)$/.test(routeId ?? '')) return 'full';
  return /\/(compare|board|review|ratings|retranslation|job-analysis)$/.test(routeId ?? '')
    ? 'wide'
    : 'normal';
}

/**
 * What the server's clock is ahead of this one, in milliseconds. A small difference is the time that the
 * page took to arrive, and counts as none.
 * @param server the server's clock when it made the page; 0 when this device brought it, for want of a network
 * @param here this device's clock when it got the page
 */
export function clockOffset(server: number, here: number): number {
  if (server === 0) return 0;
  const difference = server - here;
  return Math.abs(difference) < 5000 ? 0 : difference;
}
