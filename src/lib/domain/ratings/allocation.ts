/** FNV-1a: the same order of things on every machine, and not the order in which they were written. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
}

/** Who rates the effectiveness of which incidents. */
export interface JudgeAllocation {
  /** Judges of each incident: as many as wanted, or everyone but its author in a small class. */
  judges: number;
  /** Of each participant the incidents, in the order in which they come. */
  ofParticipant: ReadonlyMap<string, string[]>;
}

/**
 * Deals the incidents to judges: nobody an own one, each incident the same number of judges, and loads that differ
 * by at most one where the class is large enough. The same class and incidents give the same deal; a judgement that
 * was given outside it counts all the same.
 * @param participantIds in order of joining
 * @param wanted judges for each incident
 */
export function allocateJudges(
  participantIds: readonly string[],
  incidents: readonly { id: string; authorId: string }[],
  wanted: number
): JudgeAllocation {
  const people = participantIds.length;
  const judges = Math.max(0, Math.min(wanted, people - 1));
  const order = [...incidents].sort((a, b) => hash(a.id) - hash(b.id) || (a.id < b.id ? -1 : 1));
  const deal = order.map(({ authorId }, i) => {
    const set = new Set<string>();
    for (let j = 0; j < judges; j++) set.add(participantIds[(i * judges + j) % people] as string);
    return { authorId, set };
  });
  for (const [i, one] of deal.entries()) if (one.set.delete(one.authorId)) mend(deal, i, participantIds);
  const ofParticipant = new Map(participantIds.map((id) => [id, [] as string[]]));
  for (const [i, { id }] of order.entries())
    for (const judge of deal[i]?.set ?? []) ofParticipant.get(judge)?.push(id);
  return { judges, ofParticipant };
}

interface Dealt {
  authorId: string;
  set: Set<string>;
}

/** Finds the incident another judge in place of its author, who takes over one of that judge's. */
function mend(deal: readonly Dealt[], at: number, participantIds: readonly string[]): void {
  const one = deal[at] as Dealt;
  const author = one.authorId;
  for (let step = 1; step < deal.length; step++) {
    const other = deal[(at + step) % deal.length] as Dealt;
    if (other.authorId === author || other.set.has(author)) continue;
    for (const judge of other.set) {
      if (judge === author || judge === one.authorId || one.set.has(judge)) continue;
      // The other may still hold its own author, whose turn to be mended comes.
      if (judge === other.authorId) continue;
      other.set.delete(judge);
      other.set.add(author);
      one.set.add(judge);
      return;
    }
  }
  const load = (id: string) => deal.reduce((sum, { set }) => sum + Number(set.has(id)), 0);
  const [free] = participantIds
    .filter((id) => id !== author && !one.set.has(id))
    .sort((a, b) => load(a) - load(b));
  if (free !== undefined) one.set.add(free);
}
