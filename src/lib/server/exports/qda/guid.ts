import { createHash } from 'node:crypto';

export type Guid = (kind: string, ...ids: (string | number)[]) => string;

/** GUIDs of a project: the same thing of the same workshop has the same one in every export (UUID version 5). */
export function guidsOf(workshopId: string): Guid {
  return (kind, ...ids) => {
    const hash = createHash('sha1')
      .update(JSON.stringify(['voorval', workshopId, kind, ...ids]))
      .digest();
    hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
    hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
    const hex = hash.subarray(0, 16).toString('hex').toUpperCase();
    return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  };
}
