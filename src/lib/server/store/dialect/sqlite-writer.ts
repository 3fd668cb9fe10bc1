import type Database from 'better-sqlite3';
import { setImmediate } from 'node:timers/promises';
import type { Db } from './connection.ts';

interface Waiting {
  work: (db: Db) => Promise<unknown>;
  resolve: (result: unknown) => void;
  reject: (error: unknown) => void;
}

/** Milliseconds of work after which other requests get a turn. */
const turn = 10;
/** Milliseconds, and works, after which what is done is committed, however much still waits. */
const together = { ms: 100, works: 100 };

/**
 * One writer: works queue here, so that an awaited step of one never lets another in between. Those that wait
 * together are committed together, each behind a savepoint of its own, because waiting for the disk takes far
 * longer than the work. Nobody hears that a work is done before it is on the disk.
 */
export class SqliteWriter {
  #raw: Database.Database;
  #db: Db;
  #waiting: Waiting[] = [];
  #busy: Promise<void> | null = null;
  #turned = 0;
  #begin: Database.Statement;
  #commit: Database.Statement;
  #mark: Database.Statement;
  #keep: Database.Statement;
  #undo: Database.Statement;

  /** @param db the same connection, for the works */
  constructor(raw: Database.Database, db: Db) {
    this.#raw = raw;
    this.#db = db;
    this.#begin = raw.prepare('BEGIN IMMEDIATE');
    this.#commit = raw.prepare('COMMIT');
    this.#mark = raw.prepare('SAVEPOINT work');
    this.#keep = raw.prepare('RELEASE work');
    this.#undo = raw.prepare('ROLLBACK TO work');
  }

  /** Does the work in a transaction. */
  run<T>(work: (db: Db) => Promise<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      this.#waiting.push({ work, resolve: resolve as Waiting['resolve'], reject });
      this.#busy ??= this.#drain();
    });
  }

  /** When all that waited is done. */
  async idle(): Promise<void> {
    while (this.#busy) await this.#busy;
  }

  async #drain(): Promise<void> {
    while (this.#waiting.length > 0) {
      // Requests that arrived at the same moment come along.
      await this.#letOthers();
      await this.#together();
    }
    this.#busy = null;
  }

  async #together(): Promise<void> {
    const taken: Waiting[] = [];
    const answers: (() => void)[] = [];
    const start = performance.now();
    try {
      for (let next = this.#waiting.shift(); next; next = await this.#next(start, taken.length)) {
        taken.push(next);
        if (taken.length === 1) this.#begin.run();
        answers.push(await this.#one(next));
      }
      this.#commit.run();
    } catch (error) {
      if (this.#raw.inTransaction) this.#raw.exec('ROLLBACK');
      for (const { reject } of taken) reject(error);
      return;
    }
    for (const answer of answers) answer();
  }

  /** The next work of the same transaction. When none waits, one may be about to come: a turn is soon over. */
  async #next(start: number, taken: number): Promise<Waiting | undefined> {
    const now = performance.now();
    if (taken >= together.works || now - start > together.ms) return undefined;
    if (this.#waiting.length === 0 || now - this.#turned > turn) await this.#letOthers();
    return this.#waiting.shift();
  }

  async #letOthers(): Promise<void> {
    await setImmediate();
    this.#turned = performance.now();
  }

  /** @returns how to answer once all is committed */
  async #one({ work, resolve, reject }: Waiting): Promise<() => void> {
    this.#mark.run();
    try {
      const result = await work(this.#db);
      this.#keep.run();
      return () => resolve(result);
    } catch (error) {
      // A full disk and the like end the whole transaction: what others did in it is gone too.
      if (!this.#raw.inTransaction) throw error;
      this.#undo.run();
      this.#keep.run();
      return () => reject(error);
    }
  }
}
