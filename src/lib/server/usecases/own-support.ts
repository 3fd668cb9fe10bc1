import { documentFormats } from '../../domain/job-analysis/document.ts';
import { supportIndex, type Supported } from '../../domain/job-analysis/statements-on.ts';
import { refuse } from '../../domain/errors.ts';
import type { Language } from '../../domain/language.ts';
import { incidentsByAuthor } from '../store/incidents.ts';
import type { App } from './app.ts';
import { enter, mustSee, type Visitor } from './enter.ts';
import { documentOf } from './job-analysis.ts';

/**
 * By each own incident of a participant, the statements of the job analysis that rest on it.
 * @throws Refusal `not_found` until the class may read the job analysis; `forbidden` for who is no participant
 */
export async function ownSupport(
  app: App,
  visitor: Visitor,
  code: string,
  language: Language
): Promise<Record<string, Supported[]>> {
  const { workshop, actor } = await enter(app.store, visitor, code);
  mustSee(actor, 'jobAnalysis.see', workshop);
  if (actor.kind !== 'participant') refuse('forbidden');
  const own = await incidentsByAuthor(app.store, actor.id);
  const index = supportIndex(await documentOf(app, workshop, { format: documentFormats[0], language }));
  return Object.fromEntries(own.map(({ id }) => [id, index.get(id) ?? []]));
}
