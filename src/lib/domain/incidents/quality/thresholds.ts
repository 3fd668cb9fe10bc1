/** Numbers of words, unless said otherwise (method page, section 4). */
export const thresholds = {
  behaviour: { fail: 12, doubt: 20 },
  circumstances: { fail: 8, doubt: 14 },
  consequences: { fail: 6, doubt: 10 },
  total: { fail: 30, doubt: 45 },
  /** From how many words a deed told in the consequences counts as an event. */
  event: 8,
  /** Different actions that make a behaviour concrete. */
  actions: 2,
  /** Different actions beside which an empty evaluation does little harm. */
  actionsBesideEvaluation: 4,
  /** Generalising or vague words. */
  loose: { fail: 2, doubt: 1 },
  /** Share of words in common (Jaccard) above which two fields say the same. */
  repeated: 0.6,
  /** Hints wait for this many words in their field. */
  hint: 4
} as const;
