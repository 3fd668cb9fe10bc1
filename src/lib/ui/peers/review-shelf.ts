import { criteria, judgements, noRemarks, type Judgements, type Remarks } from '$lib/domain/incidents/review';

/** What someone chose and typed about an incident, and has not been confirmed yet. */
export interface Kept {
  /** The version that was read. */
  version: number;
  judgements: Partial<Judgements>;
  remarks: Remarks;
  /** Given once the person is done: names this review at the server. */
  key: string | null;
}

/** Where a device keeps reviews; nothing it does may fail. */
export interface ReviewShelf {
  read(): Record<string, Kept>;
  write(incidentId: string, kept: Kept | null): void;
}

function readKept(text: string | null): Kept | null {
  try {
    const value = JSON.parse(text ?? 'null') as Partial<Kept> | null;
    if (!value || !Number.isInteger(value.version)) return null;
    const kept: Kept = {
      version: value.version as number,
      judgements: {},
      remarks: { ...noRemarks },
      key: typeof value.key === 'string' ? value.key : null
    };
    for (const criterion of criteria) {
      const judgement = judgements.find((one) => one === value.judgements?.[criterion]);
      if (judgement) kept.judgements[criterion] = judgement;
      const remark: unknown = value.remarks?.[criterion];
      if (typeof remark === 'string') kept.remarks[criterion] = remark;
    }
    return kept;
  } catch {
    return null;
  }
}

/**
 * Reviews in the browser's own storage, apart for each person of each workshop: devices are shared.
 * @param storage `localStorage`, or what a test gives
 */
export function createReviewShelf(storage: Storage, participantId: string): ReviewShelf {
  const prefix = `voorval-review ${participantId} `;
  return {
    read() {
      const keys = Array.from({ length: storage.length }, (_, i) => storage.key(i) ?? '');
      const found: Record<string, Kept> = {};
      for (const key of keys.filter((one) => one.startsWith(prefix))) {
        const kept = readKept(storage.getItem(key));
        if (kept) found[key.slice(prefix.length)] = kept;
      }
      return found;
    },
    write(incidentId, kept) {
      try {
        if (kept) storage.setItem(prefix + incidentId, JSON.stringify(kept));
        else storage.removeItem(prefix + incidentId);
      } catch {
        // A full or forbidden storage: the page itself still holds it.
      }
    }
  };
}

export const noReviewShelf: ReviewShelf = { read: () => ({}), write: () => {} };

export function deviceReviewShelf(participantId: string): ReviewShelf {
  try {
    return createReviewShelf(window.localStorage, participantId);
  } catch {
    return noReviewShelf;
  }
}
