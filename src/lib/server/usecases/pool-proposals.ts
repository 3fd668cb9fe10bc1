import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { frames, type Frame } from '../../domain/boards/board.ts';
import { refuse } from '../../domain/errors.ts';
import { answerFields } from '../../domain/incidents/incident.ts';
import {
  pairOf,
  proposalsFrom,
  type MatchAnswer,
  type MatchProposal
} from '../../domain/pooling/proposals.ts';
import type { Workshop } from '../../domain/workshops/workshop.ts';
import { categoriesByIds } from '../store/boards.ts';
import { submittedIncidents } from '../store/incidents.ts';
import { logOfType } from '../store/log.ts';
import type { Reader } from '../store/store.ts';
import type { TextEngine } from '../text/text-engine.ts';
import type { App } from './app.ts';
import { changeAs, enter, mustBeAble, mustSee, type Visitor } from './enter.ts';
import { loadPoolSorting } from './pooling.ts';
import type { RawCategory } from './texts.ts';

export interface FoundProposals {
  proposals: MatchProposal[];
  /** The pairs that were put aside, as `pairOf` names them. */
  dismissed: string[];
}

/** Answers kept: what the groups made does not change while it is pooled, so that asking again costs nothing. */
const remembered = 20;
const made = new WeakMap<TextEngine, Map<string, Promise<MatchProposal[]>>>();

/**
 * Which group categories may mean the same, as the engine finds it in a worker.
 * @throws Refusal `not_found`, for participants too
 */
export async function poolProposals(
  app: App,
  visitor: Visitor,
  code: string,
  frame: Frame
): Promise<FoundProposals> {
  const { workshop, actor } = await enter(app.store, visitor, code);
  mustSee(actor, 'workshop.manage', workshop);
  if (!frames.includes(frame)) refuse('invalid_input', 'frame');
  const { groupBoards } = await loadPoolSorting(app.store, workshop, setImmediate);
  const categories = groupBoards.flatMap(({ groupId, state }): RawCategory[] =>
    state.categories
      .filter((category) => category.frame === frame)
      .map(({ id, label }) => ({
        group: groupId,
        category: id,
        label,
        incidents: [
          ...new Set(
            state.placements.filter(({ categoryId }) => categoryId === id).map((one) => one.incidentId)
          )
        ]
      }))
  );
  const groups = new Set(categories.map(({ group }) => group));
  const proposals = groups.size < 2 ? [] : await ask(app, workshop, categories);
  return { proposals, dismissed: [...(await dismissedPairs(app.store, workshop.id))] };
}

/** The texts are read only for a question that was not asked before. */
function ask(app: App, workshop: Workshop, categories: RawCategory[]): Promise<MatchProposal[]> {
  const known = made.get(app.texts) ?? new Map<string, Promise<MatchProposal[]>>();
  made.set(app.texts, known);
  const question = JSON.stringify([workshop.id, workshop.language, categories]);
  const key = createHash('sha256').update(question).digest('base64');
  const before = known.get(key);
  if (before) return before;
  const answer = (async () => {
    const incidents = await submittedIncidents(app.store, workshop.id);
    const wanted = new Set(categories.flatMap((category) => category.incidents));
    const texts = incidents
      .filter(({ id }) => wanted.has(id))
      .map(({ id, submitted, working }) => ({
        id,
        text: answerFields.map((field) => (submitted ?? working)[field]).join('\n')
      }));
    return proposalsFrom(
      await app.texts.ask({ kind: 'match', language: workshop.language, texts, categories })
    );
  })();
  known.set(key, answer);
  answer.catch(() => known.delete(key));
  const [oldest] = known.keys();
  if (known.size > remembered && oldest !== undefined) known.delete(oldest);
  return answer;
}

/** The last answer to a pair counts. */
async function dismissedPairs(reader: Reader, workshopId: string): Promise<Set<string>> {
  const pairs = new Set<string>();
  for (const { subjectId, data } of await logOfType(reader, workshopId, 'proposal.answered')) {
    if (data.kind !== 'match') continue;
    const pair = pairOf(subjectId, String(data.otherId));
    if (data.answer === 'dismissed') pairs.add(pair);
    else pairs.delete(pair);
  }
  return pairs;
}

/**
 * Puts a proposal aside, or lets it be proposed again; taking one is a move of the pool.
 * @throws Refusal `not_found`, `forbidden`, `phase_closed`, `invalid_input`
 */
export async function answerProposal(
  app: App,
  visitor: Visitor,
  code: string,
  { first, second, answer }: { first: string; second: string; answer: Exclude<MatchAnswer, 'taken'> }
): Promise<void> {
  if (answer !== 'dismissed' && answer !== 'open') refuse('invalid_input', 'answer');
  await changeAs(app, visitor, code, async (change, actor) => {
    mustSee(actor, 'workshop.manage', change.workshop);
    mustBeAble(actor, 'pool.arrange', change.workshop, 'phase_closed');
    const known = await categoriesByIds(change, [first, second]);
    const { groupBoards } = await loadPoolSorting(change, change.workshop);
    const boards = new Set(groupBoards.map(({ state }) => state.id));
    if (known.length !== 2 || known.some(({ boardId }) => !boards.has(boardId))) refuse('not_found');
    const data = { kind: 'match', answer, otherId: second };
    await change.log({ type: 'proposal.answered', subjectId: first, audience: 'facilitators', data });
  });
}
