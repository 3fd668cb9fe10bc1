import { placementAnswers } from '../../domain/credibility/credibility.ts';
import type { OwnPlacements } from '../../domain/credibility/own-placements.ts';
import { refuse } from '../../domain/errors.ts';
import type { OwnData } from '../../domain/people/own-data.ts';
import { pooledCategories, type PooledCategory } from '../../domain/pooling/pool.ts';
import { can } from '../../domain/policy.ts';
import { deletePlacementCheck, placementChecksOf, putPlacementCheck } from '../store/credibility.ts';
import { categoriesOf, findClassBoard } from '../store/boards.ts';
import { findIncident, incidentsByAuthor } from '../store/incidents.ts';
import type { Reader } from '../store/store.ts';
import type { App } from './app.ts';
import { changeAs, enter, mustBeAble, mustSee, type Visitor } from './enter.ts';
import { loadPoolSorting } from './pooling.ts';

/**
 * Where the own incidents of a participant ended up, and what they said of it.
 * @throws Refusal `not_found` before the class pools; `forbidden` for who is no participant
 */
export async function ownPlacements(app: App, visitor: Visitor, code: string): Promise<OwnPlacements> {
  const { workshop, actor } = await enter(app.store, visitor, code);
  mustSee(actor, 'pool.see', workshop);
  if (actor.kind !== 'participant') refuse('forbidden');
  const pooled = await pooledOf(app.store, workshop.id);
  const said = await placementChecksOf(app.store, workshop.id);
  const own = (await incidentsByAuthor(app.store, actor.id)).filter((incident) =>
    can(actor, 'placement.check', { workshop, incident })
  );
  return {
    incidents: own
      .map(({ id, number, polarity, submitted, working }) => ({
        incidentId: id,
        number: number ?? 0,
        polarity,
        answers: submitted ?? working,
        placements: pooled
          .filter(({ incidentIds }) => incidentIds.includes(id))
          .map(({ category, sources }) => {
            const mine = said.find((one) => one.incidentId === id && one.categoryId === category.id);
            return {
              categoryId: category.id,
              frame: category.frame,
              label: category.label,
              definition: definitionOf({ category, sources }),
              answer: mine?.answer ?? null,
              elsewhereId: mine?.elsewhereId ?? null
            };
          })
      }))
      .sort((a, b) => a.number - b.number),
    categories: pooled.map(({ category: { id, frame, label } }) => ({ id, frame, label }))
  };
}

async function pooledOf(reader: Reader, workshopId: string): Promise<PooledCategory[]> {
  const pool = await loadPoolSorting(reader, { id: workshopId });
  return [...pooledCategories(pool, 'task'), ...pooledCategories(pool, 'competency')];
}

function definitionOf({ category, sources }: Pick<PooledCategory, 'category' | 'sources'>): string {
  const written = [category, ...sources.map((source) => source.category)].map((one) => one.definition.trim());
  return written.find((text) => text !== '') ?? '';
}

export interface PlacementInput {
  incidentId: string;
  categoryId: string;
  /** '' takes an earlier answer back. */
  answer: string;
  elsewhereId: string;
}

/**
 * An author says whether an own incident is where it belongs. `elsewhere` needs another category of the same frame.
 * @throws Refusal `not_found` also when the incident is no longer there; `phase_closed`, `invalid_input`, `empty_field`
 */
export async function checkPlacement(
  app: App,
  visitor: Visitor,
  code: string,
  { incidentId, categoryId, answer, elsewhereId }: PlacementInput
): Promise<void> {
  await changeAs(app, visitor, code, async (change, actor) => {
    const { workshop } = change;
    const incident = (await findIncident(change, incidentId)) ?? refuse('not_found');
    if (incident.workshopId !== workshop.id) refuse('not_found');
    mustSee(actor, 'incident.see', { workshop, incident });
    mustSee(actor, 'pool.see', workshop);
    mustBeAble(actor, 'placement.check', { workshop, incident });
    const pooled = await pooledOf(change, workshop.id);
    const here = pooled.find(({ category }) => category.id === categoryId) ?? refuse('not_found');
    if (!here.incidentIds.includes(incidentId)) refuse('not_found');
    const place = { incidentId, categoryId };
    if (answer === '') await deletePlacementCheck(change, place);
    else {
      const said = placementAnswers.find((one) => one === answer) ?? refuse('invalid_input', 'answer');
      const other = said === 'elsewhere' ? otherOf(pooled, here, elsewhereId) : null;
      await putPlacementCheck(change, { ...place, answer: said, elsewhereId: other, at: change.at });
    }
    // The facilitators count; the author's other devices follow.
    const audience = `participant:${actor.id}` as const;
    await change.log({ type: 'placement.checked', subjectId: incidentId, audience, data: { categoryId } });
  });
}

function otherOf(pooled: PooledCategory[], here: PooledCategory, id: string): string {
  if (id === '') refuse('empty_field', 'elsewhere');
  const other = pooled.find(({ category }) => category.id === id);
  if (other?.category.frame !== here.category.frame || id === here.category.id)
    refuse('invalid_input', 'elsewhere');
  return id;
}

/** What an author said of where an incident is, by its id; categories by their labels. */
export async function placementsSaid(
  reader: Reader,
  workshopId: string
): Promise<(incidentId: string) => OwnData['incidents'][number]['placements']> {
  const board = await findClassBoard(reader, workshopId);
  const categories = new Map((board ? await categoriesOf(reader, board.id) : []).map((one) => [one.id, one]));
  const said = await placementChecksOf(reader, workshopId);
  return (asked) =>
    said.flatMap(({ incidentId, categoryId, answer, elsewhereId, at }) => {
      const category = categories.get(categoryId);
      if (incidentId !== asked || !category) return [];
      const elsewhere = elsewhereId === null ? null : (categories.get(elsewhereId)?.label ?? null);
      return [{ frame: category.frame, label: category.label, answer, elsewhere, at }];
    });
}
