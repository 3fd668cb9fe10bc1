import type { Logger } from 'pino';
import type { Sessions } from '../auth/sessions.ts';
import type { FailureLimit } from '../auth/limits.ts';
import type { DataFiles } from '../exports/data-files.ts';
import type { Reports } from '../exports/reports.ts';
import type { Hub } from '../live/hub.ts';
import type { Presence } from '../live/presence.ts';
import type { Settings } from '../settings.ts';
import type { Store } from '../store/store.ts';
import type { Advice } from '../text/advice.ts';
import type { Tables } from '../tables/tables.ts';
import type { TextEngine } from '../text/text-engine.ts';
import type { Figures } from '../workers/figures.ts';

/** Everything a use case works with; made once at start (`start.ts`), or by a test. */
export interface App {
  settings: Settings;
  store: Store;
  hub: Hub;
  /** Who is at which board. */
  presence: Presence;
  reports: Reports;
  /** Makes tables and projects of a workshop's data. */
  dataFiles: DataFiles;
  /** The writing advice on texts that were handed in. */
  advice: Advice;
  /** Questions about texts: what belongs together, what is alike. */
  texts: TextEngine;
  figures: Figures;
  /** Reads files that people upload. */
  tables: Tables;
  /** Facilitators' sessions. */
  accountSessions: Sessions;
  /** Participants' sessions; the cookie belongs to one workshop's path. */
  participantSessions: Sessions;
  /** `answers`: from outside, by experts with a link. */
  limits: { signIn: FailureLimit; codes: FailureLimit; answers: FailureLimit };
  log: Logger;
  /** UTC milliseconds. */
  now: () => number;
  close: () => Promise<void>;
}
