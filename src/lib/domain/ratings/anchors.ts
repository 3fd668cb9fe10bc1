import type { Polarity } from '../incidents/incident.ts';
import { reaches } from '../statistics/proportion.ts';
import { fewestJudges, spreadOf } from '../statistics/ratings/spread.ts';
import { optionsOf, type Scale, sdCutOff, strictSd } from '../statistics/ratings/scale.ts';

import { type Conflict, conflictOf } from './effectiveness.ts';
import { scaleRange } from './scales.ts';

/** An incident that may become an anchor of the scale of one competency (or task). */
export interface AnchorCandidate {
  incidentId: string;
  polarity: Polarity;
  /** Effectiveness on the scale, one number a judge; who does not know is left out. */
  ratings: readonly number[];
  /** Judges of the retranslation, and those who put it back in this category; null when it was not in a round. */
  retranslation: { judges: number; back: number } | null;
  /** The author heard it from someone else. */
  hearsay: boolean;
  /** A person may be recognisable in it. */
  privacy: boolean;
}

/** An example of behaviour at its height on the scale. */
export interface Anchor {
  incidentId: string;
  /** Its place on the scale, unrounded; a page shows one decimal. */
  mean: number;
  sd: number;
  /** Null on a scale that has none. */
  rwg: number | null;
  n: number;
  /** Share of the judges who put it back (0 to 1); null when no round was held. */
  retranslated: number | null;
  /** Judged by fewer than 5: it does not help to complete the scale. */
  few: boolean;
  /** Its judges differ more than the cut-off allows; a facilitator accepted it for want of a better one. */
  accepted: boolean;
  conflict: Conflict | null;
}

/** Why an incident is no anchor. */
export type LeftOut =
  | 'hearsay'
  | 'privacy'
  /** Fewer than 60 % of the judges put it back, or it was not in the round that others were in. */
  | 'notRetranslated'
  /** Fewer than two judges. */
  | 'unrated'
  /** Judges differ too much. */
  | 'spread'
  /** Another anchor of the same region has better figures. */
  | 'better';

/** A quarter of the scale; `to` belongs to the next one, except at the end. */
export interface AnchorRegion {
  from: number;
  to: number;
  anchor: Anchor | null;
  /** For a region without anchor: the best incident that only the spread keeps out, for a facilitator to accept. */
  fallback: Anchor | null;
}

export interface AnchorScale {
  scale: Scale;
  /** From the highest to the lowest. */
  anchors: Anchor[];
  /** All four, from the lowest to the highest. */
  regions: AnchorRegion[];
  /** Regions without anchor, from the lowest to the highest: "no anchor example". */
  gaps: { from: number; to: number }[];
  /** At least 3 anchors that enough judges rated, one below and one above the middle. */
  complete: boolean;
  /** Whether a retranslation was held at all; without one its share is not asked. */
  retranslated: boolean;
  left: { incidentId: string; why: LeftOut }[];
}

export interface AnchorOptions {
  /** @default 1 to 7 */
  scale?: Scale;
  /** SD on seven points, rescaled to the scale; 1.75 is the lenient one. @default 1.5 */
  sd?: number;
  /** Shares of the judges who put an incident back: needed, and preferred. @default 0.6, 0.8 */
  keep?: number;
  strong?: number;
  /** Incidents that a facilitator accepted although their judges differ too much. */
  accepted?: ReadonlySet<string>;
}

const fewestAnchors = 3;
const regionCount = 4;

/**
 * Chooses the anchors of a behaviourally anchored rating scale (method page, section 7): no hearsay, nobody
 * recognisable, put back by enough judges, and rated alike. The scale has four regions; each takes the candidate
 * that enough judges rated and put back strongly, then the one with the highest r_wg, ties by the share that put
 * it back, then by the number of ratings.
 */
export function anchorsFor(candidates: readonly AnchorCandidate[], options: AnchorOptions = {}): AnchorScale {
  const scale = options.scale ?? scaleRange.effectiveness;
  const { keep = 0.6, strong = 0.8, sd = strictSd, accepted = new Set<string>() } = options;
  const retranslated = candidates.some(({ retranslation }) => (retranslation?.judges ?? 0) > 0);
  const cut = sdCutOff(scale, sd);
  const left: AnchorScale['left'] = [];
  const fit: Anchor[] = [];
  const apart: Anchor[] = [];
  for (const one of candidates) {
    const { incidentId } = one;
    const why = keptOut(one, retranslated, keep);
    const anchor = why === null ? anchorOf(one, scale, cut, accepted) : null;
    if (why !== null || anchor === null) left.push({ incidentId, why: why ?? 'unrated' });
    else if (anchor.sd <= cut + 1e-9 || anchor.accepted) fit.push(anchor);
    else apart.push(anchor);
  }

  const better = byPreference(strong);
  const step = (optionsOf(scale) - 1) / regionCount;
  const regions = Array.from({ length: regionCount }, (_, i): AnchorRegion => {
    const [from, to] = [scale.low + i * step, scale.low + (i + 1) * step];
    const inside = ({ mean }: Anchor) => mean >= from && (mean < to || i === regionCount - 1);
    const [anchor = null, ...others] = fit.filter(inside).sort(better);
    left.push(...others.map(({ incidentId }) => ({ incidentId, why: 'better' as const })));
    const [fallback = null] = anchor === null ? apart.filter(inside).sort(better) : [];
    return { from, to, anchor, fallback };
  });
  left.push(...apart.map(({ incidentId }) => ({ incidentId, why: 'spread' as const })));

  const anchors = regions.flatMap(({ anchor }) => anchor ?? []).sort((a, b) => b.mean - a.mean);
  const sound = anchors.filter(({ few }) => !few);
  const middle = (scale.low + scale.high) / 2;
  return {
    scale: { low: scale.low, high: scale.high },
    anchors,
    regions,
    gaps: regions.filter(({ anchor }) => anchor === null).map(({ from, to }) => ({ from, to })),
    complete:
      sound.length >= fewestAnchors &&
      sound.some(({ mean }) => mean < middle) &&
      sound.some(({ mean }) => mean > middle),
    retranslated,
    left
  };
}

function keptOut(
  { hearsay, privacy, retranslation }: AnchorCandidate,
  retranslated: boolean,
  keep: number
): LeftOut | null {
  if (hearsay) return 'hearsay';
  if (privacy) return 'privacy';
  if (!retranslated) return null;
  const { judges, back } = retranslation ?? { judges: 0, back: 0 };
  return judges > 0 && reaches(back, judges, keep) ? null : 'notRetranslated';
}

function anchorOf(
  { incidentId, polarity, ratings, retranslation }: AnchorCandidate,
  scale: Scale,
  cut: number,
  accepted: ReadonlySet<string>
): Anchor | null {
  const { mean, sd, rwg } = spreadOf(ratings, scale);
  if (mean.value === null || sd.value === null) return null;
  return {
    incidentId,
    mean: mean.value,
    sd: sd.value,
    rwg: rwg.value,
    n: ratings.length,
    retranslated:
      retranslation === null || retranslation.judges === 0 ? null : retranslation.back / retranslation.judges,
    few: ratings.length < fewestJudges,
    accepted: accepted.has(incidentId) && sd.value > cut + 1e-9,
    conflict: conflictOf(mean.value, polarity)
  };
}

/** The better anchor first. */
function byPreference(strong: number): (a: Anchor, b: Anchor) => number {
  const share = ({ retranslated }: Anchor) => retranslated ?? 0;
  return (a, b) =>
    Number(a.accepted) - Number(b.accepted) ||
    Number(a.few) - Number(b.few) ||
    Number(share(b) >= strong - 1e-9) - Number(share(a) >= strong - 1e-9) ||
    // r_wg falls as the SD rises: by the SD, equal figures are equal.
    (Math.abs(a.sd - b.sd) < 1e-9 ? 0 : a.sd - b.sd) ||
    share(b) - share(a) ||
    b.n - a.n ||
    (a.incidentId < b.incidentId ? -1 : 1);
}
