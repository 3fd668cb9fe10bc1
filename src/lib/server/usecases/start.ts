import { resolve } from 'node:path';
import { pino } from 'pino';
import { createFailureLimit } from '../auth/limits.ts';
import { createSessions, type SessionRows } from '../auth/sessions.ts';
import { DataFiles } from '../exports/data-files.ts';
import { Reports } from '../exports/reports.ts';
import { createMemoryBus } from '../live/bus.ts';
import { Hub } from '../live/hub.ts';
import { Presence } from '../live/presence.ts';
import { createPostgresBus } from '../live/postgres-bus.ts';
import { logError } from '../log-error.ts';
import type { Settings } from '../settings.ts';
import { connect } from '../store/open.ts';
import {
  deleteExpiredSessions,
  deleteSession,
  deleteSessionsOf,
  extendSession,
  findSession,
  insertSession
} from '../store/sessions.ts';
import { createStore, type Store } from '../store/store.ts';
import { Tables } from '../tables/tables.ts';
import { TextEngine } from '../text/text-engine.ts';
import { Figures } from '../workers/figures.ts';
import { Advice } from '../text/advice.ts';
import type { App } from './app.ts';
import { hubSource } from './live.ts';

function sessionRows(store: Store, now: () => number): SessionRows {
  return {
    find: (idHash) => findSession(store, idHash),
    insert: (row) => store.write((writer) => insertSession(writer, row)),
    extend: (idHash, expiresAt) => store.write((writer) => extendSession(writer, idHash, expiresAt)),
    remove: (idHash) => store.write((writer) => deleteSession(writer, idHash)),
    removeOf: (identityId) => store.write((writer) => deleteSessionsOf(writer, identityId)),
    removeExpired: () => store.write((writer) => deleteExpiredSessions(writer, now()))
  };
}

/** Before anything else; the workers that use it load it themselves. */
async function checkModel(folder: string): Promise<void> {
  const { openSentenceModel } = await import('../text/sentences/open.ts');
  await openSentenceModel(folder);
}

/**
 * Opens the database, migrates it, and puts everything together.
 * @param migrations the folder with the generated migrations
 * @throws ModelProblem when the sentence model that is set cannot be used
 */
export async function startApp(
  settings: Settings,
  migrations: string,
  now: () => number = Date.now
): Promise<App> {
  if (settings.textModel) await checkModel(settings.textModel);
  const log = pino({ level: settings.logLevel });
  const connection = await connect(settings.databaseUrl, migrations);
  const bus = connection.dialect === 'pg' ? await createPostgresBus(settings.databaseUrl) : createMemoryBus();
  const store = createStore(connection, (workshopId, seq) => bus.publish(workshopId, seq), now);
  const hub = new Hub(
    hubSource(() => store),
    bus,
    (error) => log.error({ error: logError(error) }, 'live stream')
  );
  const presence = new Presence(
    bus,
    (workshopId, audience, bytes) => hub.tell(workshopId, audience, bytes),
    now
  );
  const reports = new Reports();
  const dataFiles = new DataFiles();
  const texts = new TextEngine(resolve('workers', 'texts.ts'), settings.textModel);
  const figures = new Figures();
  const tables = new Tables();
  const rows = sessionRows(store, now);
  const secure = settings.origin?.startsWith('https:') ?? false;
  return {
    settings,
    store,
    hub,
    presence,
    reports,
    dataFiles,
    advice: new Advice(),
    texts,
    figures,
    tables,
    accountSessions: createSessions(rows, 'voorval_session', 30, secure),
    participantSessions: createSessions(rows, 'voorval_participant', 180, secure),
    limits: {
      signIn: createFailureLimit(10, 600),
      codes: createFailureLimit(60, 300),
      answers: createFailureLimit(30, 3600)
    },
    log,
    now,
    async close() {
      presence.close();
      await hub.close();
      await reports.close();
      await dataFiles.close();
      await texts.close();
      await figures.close();
      await tables.close();
      await bus.close();
      await store.close();
    }
  };
}
