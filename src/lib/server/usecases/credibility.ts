import type { Category } from '../../domain/boards/board.ts';
import {
  checkStatuses,
  credibilityChecks,
  credibilityLimits,
  theoryRelations,
  type CheckStatus,
  type CredibilityCheck,
  type TheoryRelation
} from '../../domain/credibility/credibility.ts';
import { credibilityView, type CredibilityView } from '../../domain/credibility/view.ts';
import { refuse } from '../../domain/errors.ts';
import {
  credibilityNotesOf,
  deleteTheoryEntry,
  putCredibilityNote,
  putTheoryEntry
} from '../store/credibility.ts';
import { findClassBoard, categoriesOf } from '../store/boards.ts';
import type { App } from './app.ts';
import { changeAs, enter, mustBeAble, mustSee, type Visitor } from './enter.ts';
import { loadEvidence } from './job-analysis.ts';

/**
 * The nine checks and what they rest on, for facilitators.
 * @throws Refusal `not_found`
 */
export async function openCredibility(app: App, visitor: Visitor, code: string): Promise<CredibilityView> {
  const { workshop, actor } = await enter(app.store, visitor, code);
  mustSee(actor, 'credibility.see', workshop);
  return credibilityView(await loadEvidence(app.store, workshop));
}

/**
 * A facilitator's judgement of a check, beside what is counted; of `theory` the note holds the assumptions.
 * What is left out stays as it was; a null status leaves the check to what is counted.
 * @throws Refusal `not_found`, `phase_closed`, `too_long`, `invalid_input`
 */
export async function noteCredibility(
  app: App,
  visitor: Visitor,
  code: string,
  { check, status, note }: { check: string; status?: string | null; note?: string }
): Promise<void> {
  await changeAs(app, visitor, code, async (change, actor) => {
    mustSee(actor, 'credibility.see', change.workshop);
    mustBeAble(actor, 'credibility.note', change.workshop, 'phase_closed');
    const known = oneOf<CredibilityCheck>(credibilityChecks, check, 'check');
    const before = (await credibilityNotesOf(change, change.workshop.id)).find((one) => one.check === known);
    await putCredibilityNote(change, change.workshop.id, {
      check: known,
      status:
        typeof status === 'string'
          ? oneOf<CheckStatus>(checkStatuses, status, 'status')
          : status === null
            ? null
            : (before?.status ?? null),
      note: note === undefined ? (before?.note ?? '') : within(note, credibilityLimits.note, 'note'),
      at: change.at
    });
    await noted(change, change.workshop.id, { check: known });
  });
}

/**
 * Holds a class category against a source; an empty source takes the entry away.
 * @throws Refusal `not_found`, `phase_closed`, `too_long`, `invalid_input`
 */
export async function compareWithTheory(
  app: App,
  visitor: Visitor,
  code: string,
  {
    categoryId,
    source,
    relation,
    note
  }: { categoryId: string; source: string; relation: string; note: string }
): Promise<void> {
  await changeAs(app, visitor, code, async (change, actor) => {
    const { workshop } = change;
    mustSee(actor, 'credibility.see', workshop);
    mustBeAble(actor, 'credibility.note', workshop, 'phase_closed');
    await classCategory(change, workshop.id, categoryId);
    const from = within(source, credibilityLimits.source, 'source');
    const text = within(note, credibilityLimits.note, 'note');
    if (from === '') {
      if (text !== '') refuse('empty_field', 'source');
      await deleteTheoryEntry(change, categoryId);
    } else {
      const how = oneOf<TheoryRelation>(theoryRelations, relation, 'relation');
      await putTheoryEntry(change, { categoryId, source: from, relation: how, note: text });
    }
    await noted(change, categoryId, { check: 'theory' });
  });
}

type Change = Parameters<Parameters<typeof changeAs>[3]>[0];

/** @throws Refusal `not_found` when the class has no such category */
export async function classCategory(change: Change, workshopId: string, id: string): Promise<Category> {
  const board = await findClassBoard(change, workshopId);
  const categories = board ? await categoriesOf(change, board.id) : [];
  return categories.find((one) => one.id === id) ?? refuse('not_found');
}

const noted = (change: Change, subjectId: string, data: Record<string, string>): Promise<void> =>
  change.log({ type: 'credibility.noted', subjectId, audience: 'facilitators', data });

function oneOf<T extends string>(known: readonly T[], given: string, field: string): T {
  return known.find((one) => one === given) ?? refuse('invalid_input', field);
}

function within(typed: string, max: number, field: string): string {
  const text = typed.trim();
  if (text.length > max) refuse('too_long', field, { max });
  return text;
}
