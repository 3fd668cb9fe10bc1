import { uuidv7 } from 'uuidv7';
import type { CompetencyKind } from '../../domain/boards/board.ts';
import { refuse } from '../../domain/errors.ts';
import {
  jobFactKeys,
  nlqfSkills,
  type JobFact,
  type JobStructure
} from '../../domain/job-analysis/job-facts.ts';
import {
  longestName,
  most,
  moveStructure,
  tidyStructure,
  type StructureMove,
  type There
} from '../../domain/job-analysis/structure-moves.ts';
import type { Actor } from '../../domain/policy.ts';
import type { Workshop } from '../../domain/workshops/workshop.ts';
import { categoriesOf, findClassBoard } from '../store/boards.ts';
import {
  jobFactsOf,
  jobStructureOf,
  removeJobFact,
  writeJobFact,
  writeJobStructure
} from '../store/job-facts.ts';
import type { Reader } from '../store/store.ts';
import type { App } from './app.ts';
import { changeAs, enter, mustBeAble, mustSee, type Visitor } from './enter.ts';

/** Characters of an answer. */
export const longestFact = 2000;
export const mostConfirmations = 1000;

export interface DescribedJob {
  facts: JobFact[];
  structure: JobStructure;
  tasks: { id: string; label: string }[];
  competencies: { id: string; label: string; kind: CompetencyKind | null }[];
}

/** @throws Refusal `not_found`, `phase_closed` */
function mustDescribe(actor: Actor, workshop: Workshop): void {
  mustSee(actor, 'workshop.manage', workshop);
  mustBeAble(actor, 'job.describe', workshop, 'phase_closed');
}

/**
 * The additional questions with their answers, and how tasks and competencies are grouped.
 * @throws Refusal `not_found`, for participants too; `phase_closed` before pooling
 */
export async function describedJob(app: App, visitor: Visitor, code: string): Promise<DescribedJob> {
  const { workshop, actor } = await enter(app.store, visitor, code);
  mustDescribe(actor, workshop);
  const { tasks, competencies, there } = await classOf(app.store, workshop.id);
  return {
    facts: await jobFactsOf(app.store, workshop.id),
    structure: tidyStructure(await jobStructureOf(app.store, workshop.id), there),
    tasks: tasks.map(({ id, label }) => ({ id, label })),
    competencies: competencies.map(({ id, label, competencyKind }) => ({ id, label, kind: competencyKind }))
  };
}

async function classOf(reader: Reader, workshopId: string) {
  const board = await findClassBoard(reader, workshopId);
  const all = board ? await categoriesOf(reader, board.id) : [];
  const tasks = all.filter(({ frame }) => frame === 'task');
  const competencies = all.filter(({ frame }) => frame === 'competency');
  const there: There = {
    taskIds: new Set(tasks.map(({ id }) => id)),
    competencyIds: new Set(competencies.map(({ id }) => id))
  };
  return { tasks, competencies, there };
}

export interface GivenFact {
  key: string;
  /** Empty: nobody knows, or not any more. */
  value: string;
  /** People who say so; null: one. */
  confirmations: number | null;
}

/**
 * Answers an additional question, or takes the answer away.
 * @throws Refusal `not_found`, `phase_closed`, `too_long`, `invalid_input`
 */
export async function setJobFact(app: App, visitor: Visitor, code: string, given: GivenFact): Promise<void> {
  await changeAs(app, visitor, code, async (change, actor) => {
    const { workshop } = change;
    mustDescribe(actor, workshop);
    const key = jobFactKeys.find((one) => one === given.key) ?? refuse('invalid_input', 'key');
    const value = given.value.replace(/\r\n?/g, '\n').trim();
    if (value.length > longestFact) refuse('too_long', key, { max: longestFact });
    const confirmations = given.confirmations ?? 1;
    if (!Number.isInteger(confirmations) || confirmations < 1 || confirmations > mostConfirmations)
      refuse('invalid_input', `${key}-confirmations`);
    const before = (await jobFactsOf(change, workshop.id)).find((one) => one.key === key);
    if ((before?.value ?? '') === value && (value === '' || before?.confirmations === confirmations)) return;
    if (value === '') await removeJobFact(change, workshop.id, key);
    else await writeJobFact(change, workshop.id, { key, value, confirmations }, change.at);
    await change.log({ type: 'job_fact.set', ...told(workshop), data: { key } });
  });
}

/** Who reads the job analysis hears that it changed. */
const told = ({ id, phase }: Workshop) =>
  ({ subjectId: id, audience: phase === 'report' ? 'everyone' : 'facilitators' }) as const;

/** What a form or a drag asks; checked here. */
export type GivenMove = Partial<Record<'kind' | 'id' | 'text' | 'to' | 'before' | 'by', string>>;

/**
 * Changes how tasks and competencies are grouped.
 * @throws Refusal `not_found`, `phase_closed`, `empty_field`, `too_long`, `invalid_input`; `outdated` when what it
 * is about is gone
 */
export async function arrangeJob(app: App, visitor: Visitor, code: string, given: GivenMove): Promise<void> {
  await changeAs(app, visitor, code, async (change, actor) => {
    const { workshop } = change;
    mustDescribe(actor, workshop);
    const move = readMove(given);
    const { there } = await classOf(change, workshop.id);
    const before = tidyStructure(await jobStructureOf(change, workshop.id), there);
    const after = moveStructure(before, move, there);
    if (after === 'gone') refuse('outdated');
    if (after === 'too_many')
      refuse('invalid_input', 'text', { max: move.kind === 'add_role' ? most.roles : most.areas });
    if (JSON.stringify(after) === JSON.stringify(before)) return;
    await writeJobStructure(change, workshop.id, after);
    await change.log({ type: 'structure.changed', ...told(workshop), data: { kind: move.kind } });
  });
}

function readMove({ kind, id = '', text = '', to = '', before = '', by = '' }: GivenMove): StructureMove {
  const name = (): string => {
    const typed = text.replace(/\s+/g, ' ').trim();
    if (typed === '') refuse('empty_field', 'text');
    if (typed.length > longestName) refuse('too_long', 'text', { max: longestName });
    return typed;
  };
  const step = by === '-1' ? -1 : 1;
  const maybe = (value: string) => (value === '' ? null : value);
  switch (kind) {
    case 'add_area':
      return { kind, id: uuidv7(), heading: name() };
    case 'add_role':
      return { kind, id: uuidv7(), name: name() };
    case 'name_area':
      return { kind, id, heading: name() };
    case 'name_role':
      return { kind, id, name: name() };
    case 'remove_area':
    case 'remove_role':
      return { kind, id };
    case 'shift_area':
    case 'shift_role':
      return { kind, id, by: step };
    case 'shift_task':
      return { kind, taskId: id, by: step };
    case 'give_role':
      return { kind, id, roleId: maybe(to) };
    case 'place_task':
      return { kind, taskId: id, areaId: maybe(to), before: maybe(before) };
    case 'map_skill': {
      const skill = nlqfSkills.find((one) => one === to) ?? null;
      return { kind, competencyId: id, skill };
    }
    default:
      return refuse('invalid_input', 'kind');
  }
}
