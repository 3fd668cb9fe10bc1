import type { Frame } from '../boards/board.ts';
import type { PooledCategory } from '../pooling/pool.ts';
import { roundFigures, type RoundFigures } from '../retranslation/figures.ts';
import { defaultThreshold, type Round } from '../retranslation/round.ts';
import { reaches } from '../statistics/proportion.ts';
import type { WorkshopEvidence } from './evidence.ts';

/** A closed round that judges took part in. */
export interface ReportedRound {
  groupId: string;
  groupNumber: number;
  round: Round;
  figures: RoundFigures;
  /** No later one of this board and frame. */
  latest: boolean;
}

/**
 * The rounds that a report tells of: by group, frame and number. What nobody answered, and what is still going on,
 * is no finding.
 * @param counts which incidents are analysed
 */
export function reportedRounds(
  { pool, retranslation, workshop }: Pick<WorkshopEvidence, 'pool' | 'retranslation' | 'workshop'>,
  counts: (incidentId: string) => boolean
): ReportedRound[] {
  const { threshold = defaultThreshold } = workshop.settings;
  const answers = Map.groupBy(retranslation.answers, ({ roundId }) => roundId);
  const frames: Frame[] = ['task', 'competency'];
  return pool.groupBoards.flatMap(({ groupId, groupNumber, state }) =>
    frames.flatMap((frame) => {
      const found = retranslation.rounds
        .filter((round) => round.boardId === state.id && round.frame === frame && round.closedAt !== null)
        .sort((a, b) => a.number - b.number)
        .map((round) => ({
          groupId,
          groupNumber,
          round,
          figures: roundFigures(round, answers.get(round.id) ?? [], threshold, counts)
        }))
        .filter(({ figures }) => figures.judgements > 0);
      return found.map((one, i) => ({ ...one, latest: i === found.length - 1 }));
    })
  );
}

/** From this share of the judgements on a category is supported by retranslation (job-analysis page, section 1). */
const supporting = 0.6;

/**
 * Did judges who sorted blind put the incidents of a class category back in the group categories below it? The
 * share of their judgements in the latest round of each board is at least .60.
 */
export function putBack(rounds: readonly ReportedRound[], sources: PooledCategory['sources']): boolean {
  let judgements = 0;
  let back = 0;
  for (const { groupId, figures, latest } of rounds) {
    if (!latest) continue;
    const mine = new Set(
      sources.filter((source) => source.groupId === groupId).map(({ category }) => category.id)
    );
    for (const card of figures.cards) {
      if (!card.categoryIds.some((id) => mine.has(id))) continue;
      judgements += card.back.n;
      back += Math.round((card.back.value ?? 0) * card.back.n);
    }
  }
  return judgements > 0 && reaches(back, judgements, supporting);
}
