import { polarities, type Incident, type Polarity } from './incident.ts';

export interface PolarityProgress {
  /** Handed in at least once; an excluded one was written too. */
  submitted: number;
  drafts: number;
  /** What the workshop asks of each person. */
  asked: number;
}

/** How far one author is with what is asked, per polarity. More than asked is welcome. */
export function quotaProgress(
  own: readonly Pick<Incident, 'polarity' | 'version'>[],
  quota: Readonly<Record<Polarity, number>>
): Record<Polarity, PolarityProgress> {
  const of = (polarity: Polarity): PolarityProgress => {
    const mine = own.filter((incident) => incident.polarity === polarity);
    const submitted = mine.filter((incident) => incident.version > 0).length;
    return { submitted, drafts: mine.length - submitted, asked: quota[polarity] };
  };
  return { effective: of('effective'), ineffective: of('ineffective') };
}

/** Is everything that is asked handed in? */
export function quotaReached(progress: Record<Polarity, PolarityProgress>): boolean {
  return polarities.every((polarity) => progress[polarity].submitted >= progress[polarity].asked);
}
