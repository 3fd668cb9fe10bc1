import type { EvidenceIncident, WorkshopEvidence } from '../job-analysis/evidence.ts';
import type { AnchorCandidate } from './anchors.ts';
import { bySubject } from './summary.ts';
import { scaleRange } from './scales.ts';

/**
 * The incidents of one class category as candidates for its anchors.
 * @param incidents the analysed incidents below the category
 * @param sourceIds the group categories that were pooled into it: judges put an incident back by choosing one
 * @param recognisable incidents in which a person may be recognisable
 */
export function anchorCandidates(
  incidents: readonly Pick<EvidenceIncident, 'id' | 'polarity' | 'observer'>[],
  sourceIds: ReadonlySet<string>,
  { ratings, retranslation }: Pick<WorkshopEvidence, 'ratings' | 'retranslation'>,
  recognisable: ReadonlySet<string>
): AnchorCandidate[] {
  const about = bySubject(ratings);
  const back = putBack(sourceIds, retranslation);
  return incidents.map(({ id, polarity, observer }) => ({
    incidentId: id,
    polarity,
    ratings: about('effectiveness', id).flatMap(({ value }) =>
      value >= scaleRange.effectiveness.low ? [value] : []
    ),
    retranslation: back.get(id) ?? null,
    hearsay: observer === 'heard',
    privacy: recognisable.has(id)
  }));
}

/**
 * Of each incident the judges of the retranslation who saw it, and those who chose one of these categories. Of each
 * board and frame the latest closed round counts; the cards of one incident are taken together.
 */
function putBack(
  sourceIds: ReadonlySet<string>,
  { rounds, answers }: WorkshopEvidence['retranslation']
): Map<string, { judges: number; back: number }> {
  const latest = new Map<string, (typeof rounds)[number]>();
  for (const round of rounds) {
    if (round.closedAt === null || !round.categories.some(({ id }) => sourceIds.has(id))) continue;
    const key = `${round.boardId} ${round.frame}`;
    if ((latest.get(key)?.number ?? 0) < round.number) latest.set(key, round);
  }
  const found = new Map<string, { judges: number; back: number }>();
  for (const round of latest.values()) {
    const incidentOf = new Map(
      round.cards
        .filter(({ categoryIds }) => categoryIds.some((id) => sourceIds.has(id)))
        .map(({ cardId, incidentId }) => [cardId, incidentId])
    );
    for (const { roundId, cardId, categoryId } of answers) {
      const incidentId = roundId === round.id ? incidentOf.get(cardId) : undefined;
      if (incidentId === undefined) continue;
      const one = found.get(incidentId) ?? { judges: 0, back: 0 };
      one.judges += 1;
      if (categoryId !== null && sourceIds.has(categoryId)) one.back += 1;
      found.set(incidentId, one);
    }
  }
  return found;
}
