/** What a read-only link opens: a document, what the class looks at together, or the questions to experts. */
export const shareKinds = ['document', 'screen', 'experts'] as const;
export type ShareKind = (typeof shareKinds)[number];

/** A link that opens one thing of a workshop to whoever has it, nameless, until it ends or is revoked. */
export interface ShareLink {
  id: string;
  workshopId: string;
  kind: ShareKind;
  token: string;
  /** The format of a document. */
  format: string | null;
  createdAt: number;
  /** UTC milliseconds; null: until it is revoked. */
  endsAt: number | null;
  revokedAt: number | null;
}

/** Whether a link still opens. `now` in UTC milliseconds. */
export function isOpen({ endsAt, revokedAt }: Pick<ShareLink, 'endsAt' | 'revokedAt'>, now: number): boolean {
  return revokedAt === null && (endsAt === null || now < endsAt);
}
