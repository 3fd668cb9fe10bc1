import type { Answers, Polarity } from '$lib/domain/incidents/incident';
import type { Criterion, Judgements } from '$lib/domain/incidents/review';
import type { Outcome } from '$lib/domain/plenary/reading';

/** What an example should get, why, and what the class said. */
export interface ExampleAnswer {
  reference: Judgements;
  why: Record<Criterion, string>;
  outcome: Outcome;
  judged: number;
}

/** An example as the server shows it. */
export interface Example {
  key: string;
  polarity: Polarity;
  answers: Answers;
  own: Judgements | null;
  /** Null until the facilitator shows it. */
  answer: ExampleAnswer | null;
}
