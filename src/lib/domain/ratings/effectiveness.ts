import type { Polarity } from '../incidents/incident.ts';
import { lenientSd, strictSd } from '../statistics/ratings/scale.ts';
import { bySubject, meanOf, type RatingSummary, summaryOf } from './summary.ts';
import { type Rating, scaleRange } from './scales.ts';

/** What judges said of the behaviour in one incident, 1 very ineffective to 7 very effective. */
export interface Effectiveness {
  incidentId: string;
  summary: RatingSummary;
  /** The spread lies within the strict cut-off, within the lenient (weak) one, or beyond; null without spread. */
  agreement: 'strict' | 'lenient' | 'beyond' | null;
  /** On the other side of the middle than its author says, or so near the middle that it is hardly critical. */
  conflict: Conflict | null;
}

export type Conflict = 'polarity' | 'neutral';

/** A mean nearer to the middle of the scale than this is neither effective nor ineffective. */
const nearMiddle = 0.5;

/** The effectiveness of each incident (method page, section 7), in the order given. */
export function effectivenessOf(
  incidents: readonly { id: string; polarity: Polarity }[],
  ratings: readonly Rating[]
): Effectiveness[] {
  const about = bySubject(ratings);
  return incidents.map(({ id, polarity }) => {
    const values = about('effectiveness', id).map(({ value }) => value);
    const summary = summaryOf('effectiveness', values);
    return {
      incidentId: id,
      summary,
      agreement: agreementOf(summary),
      conflict: conflictOf(meanOf(summary), polarity)
    };
  });
}

function agreementOf({ spread }: RatingSummary): Effectiveness['agreement'] {
  const sd = spread.sd.value;
  if (sd === null) return null;
  return sd <= strictSd + 1e-9 ? 'strict' : sd <= lenientSd + 1e-9 ? 'lenient' : 'beyond';
}

/** Where judges contradict the author: the wrong polarity, or hardly critical at all. */
export function conflictOf(mean: number | null, polarity: Polarity): Conflict | null {
  if (mean === null) return null;
  const { low, high } = scaleRange.effectiveness;
  const above = mean - (low + high) / 2;
  if (Math.abs(above) < nearMiddle - 1e-9) return 'neutral';
  return above > 0 === (polarity === 'effective') ? null : 'polarity';
}
