import { answerFields, type Answers } from './incident.ts';

/** A text of one author that a text from another device took the place of. Nothing is thrown away: it stays beside it. */
export interface EarlierText {
  id: string;
  answers: Answers;
  /** When it was typed, UTC milliseconds. */
  at: number;
}

/** How many an incident keeps at most; the oldest goes first. */
export const earlierLimit = 20;

/** Does the one text hold all that the other says? Then nothing is lost when it takes its place. */
export function holdsAll(newer: Answers, older: Answers): boolean {
  return answerFields.every((field) => newer[field].includes(older[field].trim()));
}
