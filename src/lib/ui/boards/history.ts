/** A move of one's own that can be undone, or redone. */
export interface Step {
  key: string;
  undone: boolean;
}

/** The steps after a move was made: what was undone before can no longer be redone. */
export const withStep = (steps: readonly Step[], key: string): Step[] => [
  ...steps.filter(({ undone }) => !undone),
  { key, undone: false }
];

export const turned = (steps: readonly Step[], key: string, undone: boolean): Step[] =>
  steps.map((step) => (step.key === key ? { key, undone } : step));
