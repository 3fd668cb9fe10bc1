import { refuse } from '../../domain/errors.ts';
import { isAnalysable } from '../../domain/incidents/incident.ts';
import type { PooledText } from '../../domain/pooling/view.ts';
import { incidentsByIds } from '../store/incidents.ts';
import { lyingBelow } from '../store/pooling.ts';
import type { App } from './app.ts';
import { enter, mustSee, type Visitor } from './enter.ts';

/**
 * The incidents below a category of the class or of a group, with their texts, in order of number.
 * @throws Refusal `not_found` for a category of another workshop too
 */
export async function pooledTexts(
  app: App,
  visitor: Visitor,
  code: string,
  categoryId: string
): Promise<PooledText[]> {
  const { workshop, actor } = await enter(app.store, visitor, code);
  mustSee(actor, 'pool.see', workshop);
  const ids = (await lyingBelow(app.store, workshop.id, categoryId)) ?? refuse('not_found');
  return (await incidentsByIds(app.store, ids))
    .filter(isAnalysable)
    .map(({ id, number, polarity, submitted, working }) => ({
      id,
      number: number ?? 0,
      polarity,
      answers: submitted ?? working
    }))
    .sort((a, b) => a.number - b.number);
}
