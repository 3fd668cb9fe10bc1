import { uuidv7 } from 'uuidv7';
import { refuse } from '../../domain/errors.ts';

/** Gives each id of the database a short name that counts within one archive, in order of asking. */
export class LocalNames {
  #names = new Map<string, string>();
  #counts = new Map<string, number>();

  /** @param letter says what kind of thing it is */
  give(letter: string, id: string): string {
    const known = this.#names.get(id);
    if (known !== undefined) return known;
    const count = (this.#counts.get(letter) ?? 0) + 1;
    this.#counts.set(letter, count);
    this.#names.set(id, `${letter}${count}`);
    return `${letter}${count}`;
  }

  /** Things that are gone from the workshop still stand in its log. */
  of(id: string): string {
    return this.give('x', id);
  }
}

/** Gives each name of an archive a new id; the same name gives the same id. */
export class NewIds {
  #ids = new Map<string, string>();

  /** @throws Refusal `archive_invalid` when two things carry one name */
  make(name: string): string {
    if (this.#ids.has(name)) refuse('archive_invalid', 'file');
    return this.of(name);
  }

  /** For the log, which may name what is gone. */
  of(name: string): string {
    const id = this.#ids.get(name) ?? uuidv7();
    this.#ids.set(name, id);
    return id;
  }

  /** @throws Refusal `archive_invalid` when the archive does not hold the thing it refers to */
  get(name: string): string {
    return this.#ids.get(name) ?? refuse('archive_invalid', 'file');
  }
}

/** `group:` and `participant:` audiences carry an id. */
export function mapAudience(audience: string, map: (id: string) => string): string {
  const [kind = '', id] = audience.split(':');
  return id === undefined ? audience : `${kind}:${map(id)}`;
}

/** The same with the keys of each object in one order: PostgreSQL keeps another than SQLite. */
export function ordered<T>(value: T): T {
  if (Array.isArray(value)) return value.map((one: unknown) => ordered(one)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, ordered<unknown>(inner)] as const);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1))) as T;
}

/** The values of a log entry's data that are ids, by their key. */
export function mapData<T>(data: Record<string, T>, map: (id: string) => string): Record<string, T> {
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [
      key,
      key.endsWith('Id') && typeof value === 'string' ? (map(value) as T) : value
    ])
  );
}
