/** What someone was typing and nobody has yet. */
export interface Draft {
  key: string;
  text: string;
  /** The change it started from. */
  from: string | null;
}

/** Keeps texts of one document in this browser until they are saved; nothing it does may fail. */
export interface Drafts {
  all(): Draft[];
  keep(draft: Draft): void;
  forget(key: string): void;
}

function readDraft(key: string, stored: string | null): Draft | null {
  try {
    const value = JSON.parse(stored ?? 'null') as Partial<Draft> | null;
    if (typeof value?.text !== 'string') return null;
    return { key, text: value.text, from: typeof value.from === 'string' ? value.from : null };
  } catch {
    return null;
  }
}

/**
 * @param storage `localStorage`, or what a test gives
 * @param of names the person and the document: devices are shared
 */
export function createDrafts(storage: Storage, of: string): Drafts {
  const prefix = `voorval edit ${of} `;
  return {
    all: () =>
      Array.from({ length: storage.length }, (_, i) => storage.key(i) ?? '')
        .filter((name) => name.startsWith(prefix))
        .flatMap((name) => readDraft(name.slice(prefix.length), storage.getItem(name)) ?? []),
    keep({ key, text, from }) {
      try {
        storage.setItem(prefix + key, JSON.stringify({ text, from }));
      } catch {
        // Full, or forbidden: the text is still on the page.
      }
    },
    forget(key) {
      try {
        storage.removeItem(prefix + key);
      } catch {
        // Likewise.
      }
    }
  };
}

export const noDrafts: Drafts = { all: () => [], keep: () => {}, forget: () => {} };

export function deviceDrafts(of: string): Drafts {
  try {
    return createDrafts(window.localStorage, of);
  } catch {
    return noDrafts;
  }
}
