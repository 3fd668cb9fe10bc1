import { refuse } from '../../domain/errors.ts';
import {
  answerLimits,
  missingAnswers,
  overlongAnswers,
  sameAnswers,
  type Answers
} from '../../domain/incidents/incident.ts';
import { updateIncident } from '../store/incidents.ts';
import type { App } from './app.ts';
import { changeAs, mustBeAble, type Visitor } from './enter.ts';
import { incidentHere } from './read-aloud.ts';
import { addVersion } from './versions.ts';

export interface Improvement {
  incidentId: string;
  /** The version that was improved. */
  version: number;
  answers: Answers;
}

/**
 * A facilitator improves a text before the class: a new version, beside the author's. What the author is typing
 * stays as it is.
 * @throws Refusal `outdated`, `incident_incomplete`, `too_long` (with the field), `forbidden`, `phase_closed`
 */
export async function improveIncident(
  app: App,
  visitor: Visitor,
  code: string,
  { incidentId, version, answers }: Improvement
): Promise<void> {
  await changeAs(app, visitor, code, async (change, actor) => {
    const { workshop } = change;
    mustBeAble(actor, 'workshop.manage', workshop);
    const incident = await incidentHere(change, workshop.id, incidentId);
    if (incident.status === 'excluded') refuse('forbidden');
    mustBeAble(actor, 'incident.improve', { workshop, incident }, 'phase_closed');
    if (incident.version !== version) refuse('outdated');
    const [missing] = missingAnswers(answers);
    if (missing) refuse('incident_incomplete', missing);
    const [overlong] = overlongAnswers(answers);
    if (overlong) refuse('too_long', overlong, { max: answerLimits.max });
    const { submitted, working, revision } = incident;
    if (submitted && sameAnswers(submitted, working)) {
      await updateIncident(change, incidentId, { working: answers, revision: revision + 1 });
    }
    await addVersion(change, incident, answers, 'facilitator');
  });
}
