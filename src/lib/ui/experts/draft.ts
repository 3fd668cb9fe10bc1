/** What an expert typed, kept on this device until it is sent; a browser that keeps nothing is no problem. */
export type ExpertDraft = Record<(typeof draftFields)[number], string>;
export const draftFields = ['useful', 'surprising', 'missing', 'role', 'name'] as const;

type Storage = Pick<globalThis.Storage, 'getItem' | 'setItem' | 'removeItem'>;
const keyOf = (token: string) => `voorval expert ${token}`;

/** Null when nothing is kept that can be read. */
export function readDraft(storage: Storage, token: string): ExpertDraft | null {
  try {
    const kept: unknown = JSON.parse(storage.getItem(keyOf(token)) ?? 'null');
    if (typeof kept !== 'object' || kept === null) return null;
    const of = kept as Record<string, unknown>;
    const typed = draftFields.map((name) => [name, typeof of[name] === 'string' ? of[name] : '']);
    return Object.fromEntries(typed) as ExpertDraft;
  } catch {
    return null;
  }
}

export function keepDraft(storage: Storage, token: string, draft: ExpertDraft): void {
  try {
    if (draftFields.every((name) => draft[name] === '')) forgetDraft(storage, token);
    else storage.setItem(keyOf(token), JSON.stringify(draft));
  } catch {
    // Full, or switched off: the page still holds it.
  }
}

export function forgetDraft(storage: Storage, token: string): void {
  try {
    storage.removeItem(keyOf(token));
  } catch {
    // Nothing was kept.
  }
}
