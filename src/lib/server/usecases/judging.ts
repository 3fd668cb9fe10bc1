import type { Frame } from '../../domain/boards/board.ts';
import { piecesOf } from '../../domain/boards/view.ts';
import { refuse } from '../../domain/errors.ts';
import { can } from '../../domain/policy.ts';
import { orderFor } from '../../domain/retranslation/judging.ts';
import type { Round, RoundCategory } from '../../domain/retranslation/round.ts';
import { shownOf } from '../../domain/retranslation/shown.ts';
import { boardsOf, loadBoard, loadSorting } from '../store/boards.ts';
import { answersBy, findRound, isReady, putAnswer, putJudge, roundsOf } from '../store/retranslation.ts';
import type { Reader } from '../store/store.ts';
import type { App } from './app.ts';
import { changeAs, enter, mustBeAble, type Entered, type Visitor } from './enter.ts';
import { rotationOf, type Rotation } from './retranslation.ts';

/** A round to judge, without saying whose categories these are. */
export interface ToJudge {
  id: string;
  frame: Frame;
  cards: number;
  categories: number;
  answered: number;
  ready: boolean;
}

export interface RetranslationHome {
  /** What this participant judges now. */
  toJudge: ToJudge[];
  /** Boards whose results this person may read, or whose own round is going on; in order of group. */
  boards: { group: number; own: boolean; open: Frame[]; closed: Pick<Round, 'id' | 'frame' | 'number'>[] }[];
}

const judges = (rotation: Rotation, { actor }: Entered, ownerId: string | null, round: Round): boolean =>
  actor.kind === 'participant' &&
  ownerId !== null &&
  actor.groupId !== null &&
  rotation.judges(ownerId, round.number).includes(actor.groupId);

/** What the phase holds for whoever asks: rounds to judge, and what came of those that were closed. */
export async function retranslationHome(
  app: App,
  visitor: Visitor,
  code: string
): Promise<RetranslationHome> {
  const reader = app.store;
  const entered = await enter(reader, visitor, code);
  const { workshop, actor } = entered;
  const rotation = await rotationOf(reader, workshop);
  const rounds = await roundsOf(reader, workshop.id);
  const boards = await boardsOf(reader, workshop.id);
  const groupOf = new Map(boards.map(({ id, groupId }) => [id, groupId]));
  const toJudge: ToJudge[] = [];
  for (const round of rounds) {
    const judging = judges(rotation, entered, groupOf.get(round.boardId) ?? null, round);
    if (!can(actor, 'retranslation.judge', { workshop, judging, open: round.closedAt === null })) continue;
    const { id, frame, categories } = round;
    const there = new Set((await loadSorting(reader, round.boardId)).cards.map((one) => one.incidentId));
    const cards = new Set(round.cards.filter((one) => there.has(one.incidentId)).map(({ cardId }) => cardId));
    const answers = await answersBy(reader, id, actor.id);
    toJudge.push({
      id,
      frame,
      cards: cards.size,
      categories: categories.length,
      answered: answers.filter(({ cardId }) => cards.has(cardId)).length,
      ready: await isReady(reader, id, actor.id)
    });
  }
  const home = rotation.groups.flatMap(({ id: groupId, number: group }) => {
    const board = boards.find((one) => one.groupId === groupId);
    if (!board || !can(actor, 'retranslation.see', { workshop, board: { groupId } })) return [];
    const mine = rounds.filter(({ boardId }) => boardId === board.id);
    const open = mine.filter(({ closedAt }) => closedAt === null).map(({ frame }) => frame);
    const closed = mine
      .filter(({ closedAt }) => closedAt !== null)
      .map(({ id, frame, number }) => ({ id, frame, number }));
    const own = actor.kind === 'participant' && actor.groupId === groupId;
    return open.length + closed.length === 0 && !own ? [] : [{ group, own, open, closed }];
  });
  return { toJudge, boards: home };
}

/** The cards in this judge's order, with their texts, and what the judge answered so far. */
async function workOf(reader: Reader, round: Round, judgeId: string) {
  const board = await loadBoard(reader, round.boardId);
  const cards = shownOf(board, orderFor(round.cards, round.id, judgeId));
  const there = new Set(cards.map(({ cardId }) => cardId));
  const given = (await answersBy(reader, round.id, judgeId)).filter(({ cardId }) => there.has(cardId));
  const answers = Object.fromEntries(given.map(({ cardId, categoryId }) => [cardId, categoryId]));
  return { cards, answers, ready: await isReady(reader, round.id, judgeId) };
}

export interface OpenedJudging {
  id: string;
  frame: Frame;
  categories: RoundCategory[];
  /** Nameless, without effectiveness or number; the judge's own order. */
  cards: { cardId: string; pieces: ReturnType<typeof piecesOf> }[];
  /** By card; null: it fits none. A card that is not in it was not judged yet. */
  answers: Record<string, string | null>;
  ready: boolean;
  /** The workshop's latest log entry when this was read; it may be newer, never older. */
  seq: number;
}

/**
 * A round for one of its judges: the categories as they were when it began, and the cards, but nothing of where
 * these lay or what others say.
 * @throws Refusal `not_found`, also for who does not judge it or when it was closed
 */
export async function openJudging(
  app: App,
  visitor: Visitor,
  code: string,
  roundId: string
): Promise<OpenedJudging> {
  const entered = await enter(app.store, visitor, code);
  const { round, open } = await roundToJudge(app.store, entered, roundId);
  if (!open) refuse('not_found');
  const { cards, answers, ready } = await workOf(app.store, round, entered.actor.id);
  return {
    id: round.id,
    frame: round.frame,
    categories: round.categories,
    cards: cards.map((card) => ({ cardId: card.cardId, pieces: piecesOf(card) })),
    answers,
    ready,
    seq: entered.workshop.seq
  };
}

/** @throws Refusal `not_found` to those who do not judge it */
async function roundToJudge(reader: Reader, entered: Entered, roundId: string) {
  const { workshop, actor } = entered;
  const round = await findRound(reader, roundId);
  if (round?.workshopId !== workshop.id) refuse('not_found');
  const board = (await boardsOf(reader, workshop.id)).find(({ id }) => id === round.boardId);
  const judging = judges(await rotationOf(reader, workshop), entered, board?.groupId ?? null, round);
  if (!judging) refuse('not_found');
  const subject = { workshop, judging, open: round.closedAt === null };
  return { round, subject, open: can(actor, 'retranslation.judge', subject) };
}

/**
 * Puts one card of a round in a category, or in none; again, in another one, until the round is closed.
 * @param key idempotency key from the browser
 * @returns the log entry; null when it was there already
 * @throws Refusal `not_found`, `phase_closed`, `invalid_input`
 */
export async function answerCard(
  app: App,
  visitor: Visitor,
  code: string,
  { roundId, cardId, categoryId }: { roundId: string; cardId: string; categoryId: string | null },
  key?: string
): Promise<{ seq: number | null }> {
  return changeAs(
    app,
    visitor,
    code,
    async (change, actor) => {
      const { workshop, at } = change;
      const { round, subject } = await roundToJudge(change, { workshop, actor }, roundId);
      mustBeAble(actor, 'retranslation.judge', subject, 'phase_closed');
      if (!round.cards.some((card) => card.cardId === cardId)) refuse('invalid_input', 'card');
      if (categoryId !== null && !round.categories.some(({ id }) => id === categoryId))
        refuse('invalid_input', 'category');
      const before = (await answersBy(change, roundId, actor.id)).find((one) => one.cardId === cardId);
      if (before?.categoryId === categoryId) return { seq: null };
      await putAnswer(change, { roundId, participantId: actor.id, cardId, categoryId, at });
      await change.log({
        type: 'retranslation.answered',
        subjectId: roundId,
        audience: `participant:${actor.id}`
      });
      return { seq: workshop.seq + 1 };
    },
    key
  );
}

/**
 * Says that one has judged, or goes on after all. Cards that were skipped stay without an answer.
 * @throws Refusal `not_found`, `phase_closed`
 */
export async function sayJudged(
  app: App,
  visitor: Visitor,
  code: string,
  roundId: string,
  ready: boolean
): Promise<void> {
  await changeAs(app, visitor, code, async (change, actor) => {
    const { workshop, at } = change;
    const { subject } = await roundToJudge(change, { workshop, actor }, roundId);
    mustBeAble(actor, 'retranslation.judge', subject, 'phase_closed');
    await putJudge(change, { roundId, participantId: actor.id, readyAt: ready ? at : null });
    await change.log({
      type: 'retranslation.ready',
      subjectId: roundId,
      audience: `participant:${actor.id}`,
      data: { ready }
    });
  });
}
