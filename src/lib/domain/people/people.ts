export interface Account {
  id: string;
  email: string;
  name: string;
  createdAt: number;
}

export interface Participant {
  id: string;
  workshopId: string;
  /** Name or alias; seen by facilitators, and by the members of the same group. */
  name: string;
  groupId: string | null;
  joinedAt: number;
  /**
   * Null for everyone who takes part. Else the import that brought this author, who never joined; or their own
   * id, for someone who left and whose texts stayed, nameless.
   */
  importId: string | null;
}

/** Those who take part: authors of imported or of left texts do not review, sort or vote. */
export function whoJoined<P extends Pick<Participant, 'importId'>>(people: readonly P[]): P[] {
  return people.filter(({ importId }) => importId === null);
}

export interface Group {
  id: string;
  workshopId: string;
  /** Counts from 1 within the workshop; the interface says "Groep 1". */
  number: number;
}

/** Names count as the same when they differ in case, accents or white space only. */
export function nameKey(name: string): string {
  return name.normalize('NFKD').replace(/\p{M}/gu, '').replace(/\s+/g, ' ').trim().toLowerCase();
}
