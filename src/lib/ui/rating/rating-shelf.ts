/** Answers that the server has not confirmed yet, by what names them. */
export type Waiting = Record<string, number>;

/** Where a device keeps answers; nothing it does may fail. */
export interface RatingShelf {
  read(): Waiting;
  write(waiting: Waiting): void;
}

export const noRatingShelf: RatingShelf = { read: () => ({}), write: () => {} };

function readWaiting(text: string | null): Waiting {
  try {
    const value: unknown = JSON.parse(text ?? '{}');
    if (typeof value !== 'object' || value === null) return {};
    return Object.fromEntries(Object.entries(value).filter(([, one]) => Number.isInteger(one)));
  } catch {
    return {};
  }
}

/**
 * Answers in the browser's own storage, apart for each person of each workshop: devices are shared.
 * @param storage `localStorage`, or what a test gives
 */
export function createRatingShelf(storage: Storage, participantId: string): RatingShelf {
  const key = `voorval-rating ${participantId}`;
  return {
    read: () => readWaiting(storage.getItem(key)),
    write(waiting) {
      try {
        if (Object.keys(waiting).length === 0) storage.removeItem(key);
        else storage.setItem(key, JSON.stringify(waiting));
      } catch {
        // A full or forbidden storage: the page itself still holds it.
      }
    }
  };
}

export function deviceRatingShelf(participantId: string): RatingShelf {
  try {
    return createRatingShelf(window.localStorage, participantId);
  } catch {
    return noRatingShelf;
  }
}
