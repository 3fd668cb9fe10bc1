import { refuse } from '../../domain/errors.ts';
import { sameAnswers } from '../../domain/incidents/incident.ts';
import { deleteEarlierTexts, earlierTextsOf } from '../store/earlier-texts.ts';
import { findIncident, updateIncident } from '../store/incidents.ts';
import type { Change } from '../store/store.ts';
import type { App } from './app.ts';
import { changeAs, mustBeAble, mustSee, type Entered, type Visitor } from './enter.ts';
import { putAside } from './keeping.ts';

async function find(change: Change, actor: Entered['actor'], incidentId: string, earlierId: string) {
  const incident = (await findIncident(change, incidentId)) ?? refuse('not_found');
  if (incident.workshopId !== change.workshop.id) refuse('not_found');
  mustSee(actor, 'incident.see', { workshop: change.workshop, incident });
  mustBeAble(actor, 'incident.draft', change.workshop);
  const earlier = (await earlierTextsOf(change, [incidentId])).find(({ id }) => id === earlierId);
  return { incident, earlier: earlier ?? refuse('not_found') };
}

/**
 * Makes an earlier text the working text again; what it takes the place of is kept in its stead.
 * @throws Refusal `not_found`, `forbidden` (excluded, or no author)
 */
export async function takeBackEarlier(
  app: App,
  visitor: Visitor,
  code: string,
  incidentId: string,
  earlierId: string
): Promise<void> {
  await changeAs(app, visitor, code, async (change, actor) => {
    const { incident, earlier } = await find(change, actor, incidentId, earlierId);
    if (incident.status === 'excluded') refuse('forbidden');
    await deleteEarlierTexts(change, incidentId, [earlierId]);
    if (sameAnswers(incident.working, earlier.answers)) return;
    const { working, typedAt, createdAt, revision } = incident;
    await updateIncident(change, incidentId, {
      working: earlier.answers,
      revision: revision + 1,
      typedAt: change.at
    });
    const left = { answers: working, at: typedAt ?? createdAt, revision };
    await putAside(change, incident, earlier.answers, left, null);
  });
}

/**
 * Lets an earlier text go.
 * @throws Refusal `not_found`, `forbidden` (no author)
 */
export async function dropEarlier(
  app: App,
  visitor: Visitor,
  code: string,
  incidentId: string,
  earlierId: string
): Promise<void> {
  await changeAs(app, visitor, code, async (change, actor) => {
    const { incident } = await find(change, actor, incidentId, earlierId);
    await deleteEarlierTexts(change, incidentId, [earlierId]);
    await change.log({
      type: 'incident.overtaken',
      subjectId: incidentId,
      audience: `participant:${incident.authorId}`
    });
  });
}
