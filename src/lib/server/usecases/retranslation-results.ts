import type { ShownCard } from '../../domain/boards/view.ts';
import { refuse } from '../../domain/errors.ts';
import type { Group } from '../../domain/people/people.ts';
import { can } from '../../domain/policy.ts';
import { roundFigures, type RoundFigures } from '../../domain/retranslation/figures.ts';
import { defaultThreshold, type Round } from '../../domain/retranslation/round.ts';
import { shownOf } from '../../domain/retranslation/shown.ts';
import { findBoardOfGroup, loadBoard } from '../store/boards.ts';
import { groupsOf } from '../store/participants.ts';
import { answersOfRound, isJudged, roundsOf } from '../store/retranslation.ts';
import type { App } from './app.ts';
import { enter, mustSee, type Visitor } from './enter.ts';

export interface OpenedResults {
  group: Group;
  /** Closed rounds of this board, in the order in which they began. */
  rounds: Pick<Round, 'id' | 'frame' | 'number' | 'closedAt'>[];
  /** The round asked for, or the latest; null when none was closed. */
  round: Round | null;
  figures: RoundFigures | null;
  /** Per cent of the judges that keep an incident. */
  threshold: number;
  /** The cards of the round, in order of number. */
  cards: ShownCard[];
  /** May this person change the board now, to redefine? */
  mayRedefine: boolean;
  /** A round of this board is going on. */
  judged: boolean;
}

/**
 * What came of the rounds of a group's board, for its members and the facilitators and, once it is pooled, the
 * class. Who judged what is not in it.
 * @param roundId of a closed round; the latest when null
 * @throws Refusal `not_found`
 */
export async function retranslationResults(
  app: App,
  visitor: Visitor,
  code: string,
  groupNumber: number,
  roundId: string | null
): Promise<OpenedResults> {
  const reader = app.store;
  const { workshop, actor } = await enter(reader, visitor, code);
  const group = (await groupsOf(reader, workshop.id)).find(({ number }) => number === groupNumber);
  if (!group) refuse('not_found');
  mustSee(actor, 'retranslation.see', { workshop, board: { groupId: group.id } });
  const board = (await findBoardOfGroup(reader, group.id)) ?? refuse('not_found');
  const closed = (await roundsOf(reader, workshop.id)).filter(
    (one) => one.boardId === board.id && one.closedAt !== null
  );
  const asked = roundId === null ? closed.at(-1) : closed.find(({ id }) => id === roundId);
  if (roundId !== null && !asked) refuse('not_found');
  const judged = await isJudged(reader, board.id);
  const { threshold = defaultThreshold } = workshop.settings;
  const found = asked ? await resultOf(app, asked, threshold) : { cards: [], figures: null };
  return {
    group,
    rounds: closed.map(({ id, frame, number, closedAt }) => ({ id, frame, number, closedAt })),
    round: asked ?? null,
    ...found,
    threshold,
    mayRedefine:
      workshop.phase === 'retranslate' && can(actor, 'board.sort', { workshop, board: { ...board, judged } }),
    judged
  };
}

async function resultOf({ store }: App, round: Round, threshold: number) {
  const cards = shownOf(await loadBoard(store, round.boardId), round.cards);
  const there = new Set(cards.map(({ incidentId }) => incidentId));
  const answers = await answersOfRound(store, round.id);
  const part = ({ part: of }: ShownCard) => of?.letter ?? '';
  return {
    cards: cards.sort((a, b) => a.number - b.number || (part(a) < part(b) ? -1 : 1)),
    figures: roundFigures(round, answers, threshold, (id) => there.has(id))
  };
}
