/** The nine checks of the enhanced CIT (method page, section 10), in order. */
export const credibilityChecks = [
  'recording',
  'fidelity',
  'extraction',
  'exhaustiveness',
  'participation',
  'placing',
  'authors',
  'experts',
  'theory'
] as const;
export type CredibilityCheck = (typeof credibilityChecks)[number];

/** `unmet`: it was done, and stayed below the threshold. */
export const checkStatuses = ['met', 'partly', 'unmet', 'notDone', 'notApplicable'] as const;
export type CheckStatus = (typeof checkStatuses)[number];

/** What an author says of the class category that an own incident ended up in. */
export const placementAnswers = ['right', 'wrong', 'elsewhere'] as const;
export type PlacementAnswer = (typeof placementAnswers)[number];

/** How a category stands to a source in the literature, or to an existing profile. */
export const theoryRelations = ['confirms', 'extends', 'contradicts'] as const;
export type TheoryRelation = (typeof theoryRelations)[number];

/** An author's answer on one class category that an own incident is in. */
export interface PlacementCheck {
  incidentId: string;
  /** The class category that it was in when the author answered. */
  categoryId: string;
  answer: PlacementAnswer;
  /** Where it belongs according to the author: with `elsewhere` only. */
  elsewhereId: string | null;
  at: number;
}

/** What someone who knows the job says of what the class made. */
export interface ExpertAnswer {
  id: string;
  /** Empty when they gave none. */
  name: string;
  /** Their relation to the job. */
  role: string;
  useful: string;
  surprising: string;
  missing: string;
  at: number;
}

/** What a facilitator judges of a check; of `theory` the note holds the assumptions. */
export interface CredibilityNote {
  check: CredibilityCheck;
  /** Null leaves it to what was counted. */
  status: CheckStatus | null;
  note: string;
  at: number;
}

/** A class category beside a source. */
export interface TheoryEntry {
  categoryId: string;
  source: string;
  relation: TheoryRelation;
  note: string;
}

/** Characters of what people type here. */
export const credibilityLimits = { note: 2000, source: 200, name: 60, role: 120, answer: 3000 } as const;
