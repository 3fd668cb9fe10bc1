import { createHash } from 'node:crypto';
import {
  fewestToGroup,
  groupingInWords,
  mayLearn,
  readAnswered,
  readQuestion,
  similarInWords,
  suggestedInWords,
  textOf,
  unsortedIn,
  type Answers,
  type Question
} from '../../domain/boards/assisting.ts';
import { frameView, shownCards, type ShownCard } from '../../domain/boards/view.ts';
import type { BoardState } from '../../domain/boards/board.ts';
import { refuse } from '../../domain/errors.ts';
import type { Workshop } from '../../domain/workshops/workshop.ts';
import { can } from '../../domain/policy.ts';
import { loadBoard } from '../store/boards.ts';
import { updateWorkshop } from '../store/workshops.ts';
import type { AnswerTo, RawText, TextJob } from '../text/jobs.ts';
import type { App } from './app.ts';
import { visibleBoard, type FoundBoard } from './boards.ts';
import { changeAs, enter, mustBeAble, type Entered, type Visitor } from './enter.ts';
import { logWorkshop } from './workshops.ts';

/** How similar cards are listed; more than these nobody reads. */
const nearest = 5;

/**
 * Lets groups ask the machine for proposals, or does not any longer.
 * @throws Refusal `not_found`, `forbidden`
 */
export async function allowAssistance(
  app: App,
  visitor: Visitor,
  code: string,
  assistance: boolean
): Promise<void> {
  await changeAs(app, visitor, code, async (change, actor) => {
    const { workshop } = change;
    mustBeAble(actor, 'workshop.manage', workshop);
    if ((workshop.settings.assistance === true) === assistance) return;
    await updateWorkshop(change, workshop.id, { settings: { ...workshop.settings, assistance } });
    await logWorkshop(change, 'workshop.changed');
  });
}

function mustBeAssisted(actor: Entered['actor'], workshop: Workshop, board: FoundBoard): void {
  const settings = { ...workshop.settings, assistance: true };
  const anyway = { workshop: { phase: 'analyse', settings }, board: { groupId: board.groupId } } as const;
  mustBeAble(actor, 'board.assist', anyway);
  if (workshop.phase !== 'analyse') refuse('phase_closed');
  if (!can(actor, 'board.assist', { workshop, board })) refuse('assistance_off');
}

/**
 * What the machine has to say about a group's board; only ever a proposal.
 * @param given a `Question`, as it came from outside
 * @param signal gives the question up
 * @throws Refusal `not_found`, `forbidden`, `phase_closed`, `assistance_off`, `invalid_input`
 */
export async function askAssistance(
  app: App,
  visitor: Visitor,
  code: string,
  groupNumber: number,
  given: Record<string, string | null>,
  signal?: AbortSignal
): Promise<Answers[Question['kind']]> {
  const entered = await enter(app.store, visitor, code);
  const found = await visibleBoard(app.store, entered, groupNumber);
  mustBeAssisted(entered.actor, entered.workshop, found);
  const question = readQuestion(given);
  const board = await loadBoard(app.store, found.id);
  const { language } = entered.workshop;
  const ask = <Job extends TextJob>(job: Job): Promise<AnswerTo<Job>> =>
    app.texts.askOnce(keyOf(found.id, job), job, signal);
  switch (question.kind) {
    case 'similar': {
      if (!shownCards(board).some(({ cardId }) => cardId === question.cardId)) refuse('not_found');
      const texts = shownCards(board).map(rawText);
      const all = await ask({ kind: 'similar', language, texts, top: nearest, only: null });
      return similarInWords(all.get(question.cardId) ?? []);
    }
    case 'grouping': {
      const texts = unsortedIn(frameView(board, question.frame)).map(rawText);
      if (texts.length < fewestToGroup) return { silent: 'few' };
      return groupingInWords(await ask({ kind: 'group', language, texts, groups: null }));
    }
    case 'category': {
      const { texts, examples } = toLearnFrom(board, question.frame);
      if (texts.length === 0 || examples.length === 0) return {};
      const assigned = await ask({ kind: 'assign', language, texts, examples, top: 3 });
      const told = assigned.map((one) => [one.id, suggestedInWords(one)] as const);
      return Object.fromEntries(told.filter(([, suggestions]) => suggestions.length > 0));
    }
    case 'terms': {
      const category = board.categories.find(({ id }) => id === question.categoryId) ?? refuse('not_found');
      const view = frameView(board, category.frame);
      const piles = view.columns.map(({ category: { id }, cards }) => ({ id, cards }));
      piles.push({ id: '', cards: [...unsortedIn(view), ...view.nowhere] });
      const groups = piles.map(({ cards }) => cards.map(({ cardId }) => cardId));
      const texts = shownCards(board).map(rawText);
      const terms = await ask({ kind: 'terms', language, texts, groups });
      return terms[piles.findIndex(({ id }) => id === category.id)] ?? [];
    }
  }
}

const rawText = (card: ShownCard): RawText => ({ id: card.cardId, text: textOf(card) });

/** What the group sorted in a frame, and what it did not yet; no examples when there are too few to learn from. */
function toLearnFrom(board: BoardState, frame: 'task' | 'competency') {
  const view = frameView(board, frame);
  const enough = mayLearn(view.columns.map(({ cards }) => cards.length));
  // A card may lie in several competencies: an example of each.
  const examples = view.columns.flatMap(({ category, cards }) =>
    cards.map((card) => ({ id: `${card.cardId} ${category.id}`, text: textOf(card), label: category.id }))
  );
  return { texts: unsortedIn(view).map(rawText), examples: enough ? examples : [] };
}

/** Names a question with everything that its answer depends on. */
function keyOf(boardId: string, job: TextJob): string {
  return `${boardId} ${createHash('sha256').update(JSON.stringify(job)).digest('base64')}`;
}

/**
 * Remembers that a group took a proposal, or put it aside; the report tells.
 * @param given `{ kind, accepted, n }`, as it came from outside; `n`: how many cards or words it was about
 * @throws Refusal as `askAssistance`
 */
export async function answerBoardProposal(
  app: App,
  visitor: Visitor,
  code: string,
  groupNumber: number,
  given: unknown
): Promise<void> {
  await changeAs(app, visitor, code, async (change, actor) => {
    const { workshop } = change;
    const board = await visibleBoard(change, { workshop, actor }, groupNumber);
    mustBeAssisted(actor, workshop, board);
    const data = { boardId: board.id, ...readAnswered(given) };
    const audience = `group:${board.groupId}` as const;
    await change.log({ type: 'proposal.answered', subjectId: board.id, audience, data });
  });
}
