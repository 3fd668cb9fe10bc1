import { criteria, type Criterion, type Judgement, type Judgements } from './review.ts';

/** What one participant thought of one example. */
export interface CalibrationJudgement {
  participantId: string;
  /** Key of the example. */
  example: string;
  judgements: Judgements;
  at: number;
}

export type Distribution = Record<Criterion, Record<Judgement, number>>;

/** How often the class gave each judgement of an example. */
export function distributionOf(given: readonly Pick<CalibrationJudgement, 'judgements'>[]): Distribution {
  const count = (criterion: Criterion) => {
    const counts: Record<Judgement, number> = { met: 0, partly: 0, not: 0 };
    for (const { judgements } of given) counts[judgements[criterion]] += 1;
    return counts;
  };
  const [specific, behaviour, context, consequences] = criteria.map(count);
  if (!specific || !behaviour || !context || !consequences) throw new Error('Four criteria are counted.');
  return { specific, behaviour, context, consequences };
}
