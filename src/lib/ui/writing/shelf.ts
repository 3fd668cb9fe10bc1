import { agos, emptyDetails, observers } from '../../domain/incidents/details.ts';
import { emptyAnswers, polarities, type Answers } from '../../domain/incidents/incident.ts';
import type { Text } from './draft.ts';

/** What this device keeps of a text until the server has it, and a page has brought it. */
export interface Kept extends Text {
  /** The revision that the person was typing on. */
  revision: number;
  /** Did the server confirm it? */
  settled: boolean;
  /** A text that was sent and not answered: the server may have it. */
  unconfirmed: Answers | null;
  /** When the last letter was typed, UTC milliseconds by this device's clock. */
  typedAt: number;
}

/** Where a device keeps texts; nothing it does may fail. */
export interface Shelf {
  /** False where the browser keeps nothing: then leaving the page needs a warning. */
  readonly works: boolean;
  read(id: string): Kept | null;
  write(id: string, kept: Kept): void;
  remove(id: string): void;
  /** The ids of all texts that are kept. */
  ids(): string[];
}

export const noShelf: Shelf = {
  works: false,
  read: () => null,
  write: () => {},
  remove: () => {},
  ids: () => []
};

const isAnswers = (value: unknown): value is Answers =>
  typeof value === 'object' &&
  value !== null &&
  Object.keys(emptyAnswers).every((field) => typeof (value as Record<string, unknown>)[field] === 'string');

const oneOf = <T>(all: readonly T[], value: unknown): T | null =>
  all.find((known) => known === value) ?? null;

/** Null for what is no kept text. */
export function readKept(text: string | null): Kept | null {
  try {
    const value = JSON.parse(text ?? 'null') as Partial<Kept> | null;
    const polarity = oneOf(polarities, value?.polarity);
    if (!value || !isAnswers(value.answers) || !polarity) return null;
    const { observer, ago, ksaos } = { ...emptyDetails, ...value.details };
    return {
      polarity,
      answers: value.answers,
      details: { observer: oneOf(observers, observer), ago: oneOf(agos, ago), ksaos: String(ksaos) },
      revision: Number.isInteger(value.revision) ? (value.revision as number) : 0,
      settled: value.settled === true,
      unconfirmed: isAnswers(value.unconfirmed) ? value.unconfirmed : null,
      typedAt: Number(value.typedAt) || 0
    };
  } catch {
    return null;
  }
}

/**
 * Texts in the browser's own storage, apart for each person of each workshop: devices are shared.
 * @param storage `localStorage`, or what a test gives
 */
export function createShelf(storage: Storage, participantId: string): Shelf {
  const prefix = `voorval ${participantId} `;
  let works = true;
  return {
    get works() {
      return works;
    },
    read: (id) => readKept(storage.getItem(prefix + id)),
    write(id, kept) {
      try {
        storage.setItem(prefix + id, JSON.stringify(kept));
        works = true;
      } catch {
        works = false;
      }
    },
    remove: (id) => storage.removeItem(prefix + id),
    ids: () =>
      Array.from({ length: storage.length }, (_, i) => storage.key(i) ?? '')
        .filter((key) => key.startsWith(prefix))
        .map((key) => key.slice(prefix.length))
  };
}

/** The shelf of this browser; where storage is forbidden, one that keeps nothing. */
export function deviceShelf(participantId: string): Shelf {
  try {
    return createShelf(window.localStorage, participantId);
  } catch {
    return noShelf;
  }
}
