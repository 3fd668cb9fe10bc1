import { networkInterfaces } from 'node:os';
import type { App } from './app.ts';
import type { Visitor } from './enter.ts';
import { progress } from './incidents.ts';
import { managing } from './inside.ts';
import { reachableOrigin } from './reachable.ts';

/**
 * What the facilitator's desk and the screen of the class show.
 * @param origin of the request, for the link that participants follow
 * @throws Refusal `not_found`, for participants too
 */
export async function desk(app: App, visitor: Visitor, code: string, origin: string) {
  const entered = await managing(app, visitor, code);
  const base = reachableOrigin(app.settings.origin, origin, process.env.HOST, networkInterfaces);
  return {
    ...entered,
    incidents: await progress(app, visitor, code),
    /** For phones: short enough to read from a screen. */
    joinAddress: base.replace(/^https?:\/\//, ''),
    joinLink: `${base}/w/${entered.workshop.joinCode}/join`,
    /** The server's clock, UTC milliseconds. */
    now: app.now()
  };
}
