/** What someone chose and the server has not confirmed yet; null: it fits none. */
export interface KeptAnswer {
  categoryId: string | null;
  /** Names this answer at the server. */
  key: string;
}

/** Where a device keeps answers until they arrived; nothing it does may fail. */
export interface AnswerShelf {
  /** By card. */
  read(): Record<string, KeptAnswer>;
  write(cardId: string, kept: KeptAnswer | null): void;
}

function readKept(text: string | null): KeptAnswer | null {
  try {
    const value = JSON.parse(text ?? 'null') as Partial<KeptAnswer> | null;
    const { categoryId, key } = value ?? {};
    if (typeof key !== 'string' || (typeof categoryId !== 'string' && categoryId !== null)) return null;
    return { categoryId, key };
  } catch {
    return null;
  }
}

/**
 * Answers in the browser's own storage, apart for each person and round: devices are shared.
 * @param storage `localStorage`, or what a test gives
 */
export function createAnswerShelf(storage: Storage, participantId: string, roundId: string): AnswerShelf {
  const prefix = `voorval-judging ${participantId} ${roundId} `;
  return {
    read() {
      const keys = Array.from({ length: storage.length }, (_, i) => storage.key(i) ?? '');
      const found: Record<string, KeptAnswer> = {};
      for (const key of keys.filter((one) => one.startsWith(prefix))) {
        const kept = readKept(storage.getItem(key));
        if (kept) found[key.slice(prefix.length)] = kept;
      }
      return found;
    },
    write(cardId, kept) {
      try {
        if (kept) storage.setItem(prefix + cardId, JSON.stringify(kept));
        else storage.removeItem(prefix + cardId);
      } catch {
        // A full or forbidden storage: the page itself still holds it.
      }
    }
  };
}

export const noAnswerShelf: AnswerShelf = { read: () => ({}), write: () => {} };

export function deviceAnswerShelf(participantId: string, roundId: string): AnswerShelf {
  try {
    return createAnswerShelf(window.localStorage, participantId, roundId);
  } catch {
    return noAnswerShelf;
  }
}
