import { bySubject, meanOf, reachesCut, type RatingSummary, summaryOf } from './summary.ts';
import type { Rating } from './scales.ts';

/** The emotional demands of a job (job-analysis page, section 13), in order. */
export const emotionalDemands = [
  'E1',
  'E2',
  'E3',
  'E4',
  'E5',
  'E6',
  'E7',
  'E8',
  'E9',
  'E10',
  'E11',
  'E12',
  'E13',
  'E14',
  'E15',
  'E16'
] as const;
export type EmotionalDemand = (typeof emotionalDemands)[number];

/** What weighs on the job holder, and what helps; the other demands are reported apart. */
const weighing: readonly EmotionalDemand[] = ['E1', 'E2', 'E3', 'E4', 'E6', 'E7', 'E9', 'E10', 'E12', 'E14'];
const helping: readonly EmotionalDemand[] = ['E15', 'E16'];
/** From this load, and below these resources, the job is emotionally heavy. */
const heavyFrom = { load: 3.5, resources: 3 } as const;

export interface EmotionalProfile {
  demands: { demand: EmotionalDemand; summary: RatingSummary }[];
  raters: number;
  /** Means of the demands' means; null unless each of them was rated. */
  load: number | null;
  resources: number | null;
  /** Null while load or resources are not known. */
  heavy: boolean | null;
}

/** The profile of emotional demands from the class's ratings: an aid to description, not a diagnosis. */
export function emotionalProfile(ratings: readonly Rating[]): EmotionalProfile {
  const about = bySubject(ratings);
  const demands = emotionalDemands.map((demand) => ({
    demand,
    summary: summaryOf(
      'emotion',
      about('emotion', demand).map(({ value }) => value)
    )
  }));
  const mean = (of: readonly EmotionalDemand[]) => {
    const means = demands.flatMap(({ demand, summary }) =>
      of.includes(demand) ? (meanOf(summary) ?? []) : []
    );
    return means.length < of.length ? null : means.reduce((sum, one) => sum + one, 0) / means.length;
  };
  const [load, resources] = [mean(weighing), mean(helping)];
  return {
    demands,
    raters: new Set(ratings.flatMap((r) => (r.scale === 'emotion' ? r.participantId : []))).size,
    load,
    resources,
    heavy:
      load === null || resources === null
        ? null
        : reachesCut(load, heavyFrom.load) && !reachesCut(resources, heavyFrom.resources)
  };
}
