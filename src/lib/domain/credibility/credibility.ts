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

export const checkStatuses = ['met', 'partly', 'notDone', 'notApplicable'] as const;
export type CheckStatus = (typeof checkStatuses)[number];

/** What an author says of the class category that an own incident ended up in. */
export const placementAnswers = ['right', 'wrong', 'elsewhere'] as const;
export type PlacementAnswer = (typeof placementAnswers)[number];

/** How a category stands to a source in the literature, or to an existing profile. */
export const theoryRelations = ['confirms', 'extends', 'contradicts'] as const;
export type TheoryRelation = (typeof theoryRelations)[number];
