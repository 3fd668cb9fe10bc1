import { medianJudgements, meetsCriteria, type Judgements, type Review } from './review.ts';

/** Where an incident stands after its reviews, in the facilitator's list. */
export type Standing = 'passes' | 'not_yet' | 'too_few' | 'outdated' | 'unjudged';

export interface IncidentStanding {
  standing: Standing;
  /** Of those whose reviews decide; null when nobody judged this version. */
  judgements: Judgements | null;
  /** Who decided: the facilitator's judgement goes before the peers'. Null as long as nothing is decided. */
  decidedBy: 'facilitator' | 'peers' | null;
  /** Peers who judged this version, and those who judged an earlier one only as far as reviews tell. */
  peers: number;
  earlier: number;
}

/**
 * Which reviews of one version count: the facilitator's latest one, or else all of the peers.
 * @param reviews of one version, oldest first
 */
export function decisiveReviews<R extends Pick<Review, 'source'>>(reviews: readonly R[]): R[] {
  const last = reviews.findLast(({ source }) => source === 'facilitator');
  return last ? [last] : [...reviews];
}

/**
 * Passes or not yet by the rule of the method page, section 3; too few while peers are still to come.
 * @param version the incident's latest
 * @param reviews of the incident, all versions, oldest first
 * @param wanted reviewers that the incident can have (`reachableReviewers`); 0 when peers do not review
 */
export function standingOf(
  version: number,
  reviews: readonly Pick<Review, 'version' | 'source' | 'judgements'>[],
  wanted: number
): IncidentStanding {
  const current = reviews.filter((review) => review.version === version);
  const peers = current.filter(({ source }) => source === 'peer').length;
  const earlier = reviews.filter((review) => review.source === 'peer' && review.version < version).length;
  const decisive = decisiveReviews(current);
  const judgements = medianJudgements(decisive);
  const undecided = (standing: Standing) => ({ standing, judgements, decidedBy: null, peers, earlier });
  if (!judgements) return undecided(reviews.length > 0 ? 'outdated' : 'unjudged');
  const byPeers = decisive[0]?.source === 'peer';
  if (byPeers && peers < wanted) return undecided('too_few');
  return {
    standing: meetsCriteria(judgements) ? 'passes' : 'not_yet',
    judgements,
    decidedBy: byPeers ? 'peers' : 'facilitator',
    peers,
    earlier
  };
}
