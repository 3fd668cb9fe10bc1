import type { Category, Placement, Unit } from '../../domain/boards/board.ts';
import type { LogEntry } from '../../domain/live/live.ts';
import { categoriesByIds, placementsOf, unitsOf } from '../store/boards.ts';
import type { Reader } from '../store/store.ts';

/** Boards as some log entries need them: one move may change many cards, and each board is read once for all. */
export class BoardReads {
  #reader: Reader;
  #ids: string[];
  #categories: Promise<Category[]> | null = null;
  #placements = new Map<string, Promise<Placement[]>>();
  #units = new Map<string, Promise<Unit[]>>();

  constructor(reader: Reader, entries: readonly LogEntry[]) {
    this.#reader = reader;
    const ids = entries.filter(({ type }) => type.startsWith('category.')).map(({ subjectId }) => subjectId);
    this.#ids = [...new Set(ids)];
  }

  async category(id: string): Promise<Category | null> {
    this.#categories ??= categoriesByIds(this.#reader, this.#ids);
    return (await this.#categories).find((category) => category.id === id) ?? null;
  }

  placements(boardId: string): Promise<Placement[]> {
    return once(this.#placements, boardId, () => placementsOf(this.#reader, boardId));
  }

  units(boardId: string): Promise<Unit[]> {
    return once(this.#units, boardId, () => unitsOf(this.#reader, boardId));
  }
}

function once<T>(known: Map<string, Promise<T>>, key: string, read: () => Promise<T>): Promise<T> {
  const reading = known.get(key) ?? read();
  known.set(key, reading);
  return reading;
}
