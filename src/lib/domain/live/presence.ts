/** Someone who has a board open; said over and over while it lasts, and never kept. */
export interface Present {
  personId: string;
  name: string;
  kind: 'participant' | 'facilitator';
  /** The cards that they hold, or have chosen. */
  holding: string[];
}

/** Milliseconds after which someone says again that they are there, and after which who says nothing has left. */
export const presenceTimes = { again: 10_000, gone: 25_000 } as const;
/** Cards that are told of one person; who holds more is seen to hold these. */
export const mostHeld = 50;

/** What a browser receives when someone comes, goes, picks up or puts down: everyone who is at a board. */
export interface PresenceEvent {
  boardId: string;
  here: Present[];
}

/** Who holds each card. */
export const holdersOf = (people: readonly Present[]): ReadonlyMap<string, Present> =>
  new Map(people.flatMap((person) => person.holding.map((card) => [card, person] as const)));
