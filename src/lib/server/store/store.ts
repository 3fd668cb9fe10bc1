import { and, eq } from 'drizzle-orm';
import type { Audience, LogEntry, LogType } from '../../domain/live/live.ts';
import { refuse } from '../../domain/errors.ts';
import type { Workshop } from '../../domain/workshops/workshop.ts';
import type { Connection, Db, Tables } from './dialect/connection.ts';
import { appendToLog } from './log.ts';
import { together } from './together.ts';
import { findWorkshop, toWorkshop } from './workshops.ts';

/** Where queries read from: the reader connection, or the transaction of a change. */
export interface Reader {
  db: Db;
  t: Tables;
}

/** One change of a workshop: the locked workshop, its transaction and its log. */
export interface Change extends Reader {
  workshop: Workshop;
  /** UTC milliseconds; one moment for the whole change. */
  at: number;
  /** Appends to the workshop's log, in the same transaction. Never put people's texts in `data`. */
  log(entry: {
    type: LogType;
    subjectId: string;
    audience: Audience;
    data?: LogEntry['data'];
  }): Promise<void>;
  /** Nothing happened that must not happen twice: the same key may be sent again, and is answered afresh. */
  releaseKey(): void;
}

export interface ChangeOptions {
  actorId: string | null;
  /** From the browser; the same key changes things once and gets the first answer again. */
  idempotencyKey?: string;
}

export interface Store extends Reader {
  dialect: Connection['dialect'];
  /** A write outside any workshop (accounts, sessions, invitations). */
  write: <T>(work: (writer: Reader) => Promise<T>) => Promise<T>;
  /**
   * The only way to change a workshop: locks it, runs `work`, writes what it logged, commits, wakes the readers.
   * @throws Refusal `not_found` when the workshop does not exist; whatever `work` throws, after rolling back.
   */
  change: <T>(workshopId: string, options: ChangeOptions, work: (change: Change) => Promise<T>) => Promise<T>;
  close: () => Promise<void>;
}

/**
 * @param onCommit told after each committed change that logged something: the workshop and its latest seq
 */
export function createStore(
  connection: Connection,
  onCommit: (workshopId: string, seq: number) => void = () => {},
  now: () => number = Date.now
): Store {
  const { t, dialect } = connection;

  async function lock(db: Db, workshopId: string): Promise<Workshop> {
    // SQLite's BEGIN IMMEDIATE already keeps other writers out.
    if (dialect === 'sqlite') return (await findWorkshop({ db, t }, workshopId)) ?? refuse('not_found');
    const [row] = await db.select().from(t.workshop).where(eq(t.workshop.id, workshopId)).for('update');
    return row ? toWorkshop(row) : refuse('not_found');
  }

  const findReceipt = (db: Db, workshopId: string, key: string) =>
    db
      .select()
      .from(t.receipt)
      .where(and(eq(t.receipt.workshopId, workshopId), eq(t.receipt.key, key)));

  return {
    dialect,
    t,
    db: connection.db,
    close: connection.close,
    write: (work) => connection.tx((db) => work({ db, t })),
    async change(workshopId, options, work) {
      let seqBefore = 0;
      let seq = 0;
      const result = await connection.tx(async (db) => {
        // A key counts for the person who sent it only.
        const key = options.idempotencyKey && `${options.actorId}:${options.idempotencyKey}`;
        // A receipt that is read before the lock is there would at worst be missed, and refused as double below.
        const [workshop, [receipt]] = await together(
          lock(db, workshopId),
          key ? findReceipt(db, workshopId, key) : []
        );
        seqBefore = seq = workshop.seq;
        if (receipt) return receipt.answer as Awaited<ReturnType<typeof work>>;
        const at = now();
        const logged: LogEntry[] = [];
        let keepsKey = key !== undefined && key !== '';
        const change: Change = {
          db,
          t,
          at,
          workshop,
          log({ type, subjectId, audience, data = {} }) {
            seq += 1;
            logged.push({ workshopId, seq, at, type, actorId: options.actorId, subjectId, audience, data });
            return Promise.resolve();
          },
          releaseKey: () => void (keepsKey = false)
        };
        const answer = await work(change);
        await together(
          appendToLog({ db, t }, logged),
          key && keepsKey && db.insert(t.receipt).values({ workshopId, key, at, answer: answer ?? null }),
          seq !== seqBefore && db.update(t.workshop).set({ seq }).where(eq(t.workshop.id, workshopId))
        );
        return answer;
      });
      if (seq !== seqBefore) onCommit(workshopId, seq);
      return result;
    }
  };
}
