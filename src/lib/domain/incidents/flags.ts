import type { Gains } from './gains.ts';
import type { Criterion } from './review.ts';

/** What the writing advice makes the facilitator look at. */
export interface Flags {
  /** The version that was looked at. */
  version: number;
  /** A person may be recognisable. */
  privacy: boolean;
  /** Criteria that the text probably does not meet; empty when it passes as a whole. */
  doubts: Criterion[];
}

/** By incident; those without anything to look at are left out. */
export type AllFlags = Readonly<Record<string, Flags>>;

/** What the facilitator looks at first, and what improving brought. */
export interface IncidentFigures {
  flags: AllFlags;
  /** From the first to the latest version: as reviewers judged, and as the writing advice sees it. */
  gains: { reviewed: Gains; advised: Gains };
}

/** The flags of the very version that is shown; null when there is nothing to look at, or not known yet. */
export function flagsOf({ id, version }: { id: string; version: number }, flags: AllFlags): Flags | null {
  const found = flags[id];
  return found?.version === version ? found : null;
}
