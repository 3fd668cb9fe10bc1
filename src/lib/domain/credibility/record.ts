import type { Placement, Unit } from '../boards/board.ts';
import type { Exclusion } from '../incidents/incident.ts';
import type { LogType } from '../live/live.ts';
import type { OptionalQuestion, Phase } from '../workshops/workshop.ts';
import type { CredibilityNote, ExpertAnswer, PlacementCheck, TheoryEntry } from './credibility.ts';

/** What authors read when they write, as far as a facilitator can change it. */
export const askedParts = ['jobTitle', 'aim', 'quota', 'ask', 'focus'] as const;
export type AskedPart = (typeof askedParts)[number];

interface Asked {
  jobTitle: string;
  aim: string;
  settings: {
    quota: { effective: number; ineffective: number };
    ask?: Partial<Record<OptionalQuestion, boolean>>;
    focus?: string;
  };
}

/** What of the questions to the authors differs between two descriptions of a workshop. */
export function askedDifferently(before: Asked, after: Asked): AskedPart[] {
  const of = ({ jobTitle, aim, settings }: Asked): Record<AskedPart, string> => ({
    jobTitle,
    aim,
    quota: `${settings.quota.effective} ${settings.quota.ineffective}`,
    ask: Object.entries(settings.ask ?? {})
      .flatMap(([name, asked]) => (asked ? [name] : []))
      .sort()
      .join(' '),
    focus: settings.focus ?? ''
  });
  const [a, b] = [of(before), of(after)];
  return askedParts.filter((part) => a[part] !== b[part]);
}

/** How often something happened, how many different people did it, and when first and last. */
export interface Happened {
  times: number;
  people: number;
  first: number;
  last: number;
}

/** What the log of a workshop says of how it went: counts and times, nobody's texts and nobody's names. */
export interface LogSummary {
  /** Each time that a phase began, in order; times are UTC milliseconds. */
  phases: { phase: Phase; at: number }[];
  happened: Partial<Record<LogType, Happened>>;
  /** Changes of what is asked of authors. */
  asked: { at: number; parts: AskedPart[] }[];
}

/** What one member sorted alone: the tasks only. */
export interface OwnSortRecord {
  groupId: string;
  ownerId: string;
  units: Pick<Unit, 'incidentId' | 'version' | 'spans'>[];
  placements: Pick<Placement, 'incidentId' | 'categoryId'>[];
}

/** What the nine checks rest on besides the incidents and the boards. */
export interface CredibilityRecord {
  log: LogSummary;
  /** Incidents of which the author wrote a version. */
  authored: string[];
  /** When each card was first laid on the board of a group, and of which, in order. */
  placed: { cardId: string; groupId: string; at: number }[];
  ownSorts: OwnSortRecord[];
  exclusions: Partial<Record<Exclusion, number>>;
  checks: PlacementCheck[];
  experts: ExpertAnswer[];
  notes: CredibilityNote[];
  theory: TheoryEntry[];
}

export const noRecord: CredibilityRecord = {
  log: { phases: [], happened: {}, asked: [] },
  authored: [],
  placed: [],
  ownSorts: [],
  exclusions: {},
  checks: [],
  experts: [],
  notes: [],
  theory: []
};
