import { uuidv7 } from 'uuidv7';
import type { Answers, Polarity } from '../../src/lib/domain/incidents/incident.ts';
import type { App } from '../../src/lib/server/usecases/app.ts';
import { readIncident, reviewIncident, type ReviewInput } from '../../src/lib/server/usecases/incidents.ts';
import { saveDraft, submitIncident } from '../../src/lib/server/usecases/writing.ts';
import type { Facilitator, Member } from './people.ts';

/** Three complete answers; `about` makes them unlike others. */
export function answersAbout(about: string): Answers {
  return {
    circumstances: `Tijdens een les over ${about} stelde een student een vraag.`,
    behaviour: `De professor legde ${about} nog eens uit met een voorbeeld uit de praktijk.`,
    consequences: `De student begreep ${about} en legde het aan een ander uit.`
  };
}

export interface IncidentDetails {
  polarity?: Polarity;
  answers?: Partial<Answers>;
}

/** A draft that was never handed in. @returns its id */
export async function aDraft(
  app: App,
  code: string,
  author: Member,
  { polarity = 'effective', answers = {} }: IncidentDetails = {}
): Promise<string> {
  const id = uuidv7();
  const full = { ...answersAbout(id.slice(-6)), ...answers };
  await saveDraft(app, author.visitor, code, { id, polarity, answers: full, revision: 0 });
  return id;
}

/** A submitted incident; writing must be open. @returns its id */
export async function anIncident(
  app: App,
  code: string,
  author: Member,
  { polarity = 'effective', answers = {} }: IncidentDetails = {}
): Promise<string> {
  const id = uuidv7();
  const full = { ...answersAbout(id.slice(-6)), ...answers };
  const input = { id, polarity, answers: full, revision: 0 };
  const submitted = await submitIncident(app, author.visitor, code, input);
  if (submitted.kind !== 'saved' || submitted.refused) {
    throw new Error(`The incident was not submitted: ${JSON.stringify(submitted)}`);
  }
  return id;
}

/** So many of each polarity. @returns their ids, the effective ones first */
export async function someIncidents(
  app: App,
  code: string,
  author: Member,
  count: { effective: number; ineffective: number } = { effective: 2, ineffective: 2 }
): Promise<string[]> {
  const ids: string[] = [];
  for (const polarity of ['effective', 'ineffective'] as const) {
    for (let i = 0; i < count[polarity]; i++) ids.push(await anIncident(app, code, author, { polarity }));
  }
  return ids;
}

/** A judgement of the latest version; by default good, and without consequences. */
export async function aReview(
  app: App,
  code: string,
  reviewer: Facilitator,
  incidentId: string,
  details: Partial<Omit<ReviewInput, 'incidentId'>> = {}
): Promise<void> {
  const { incident } = await readIncident(app, reviewer.visitor, code, incidentId);
  await reviewIncident(app, reviewer.visitor, code, {
    incidentId,
    version: incident.version,
    judgements: { specific: 'met', behaviour: 'met', context: 'partly', consequences: 'met' },
    remark: '',
    outcome: 'none',
    ...details
  });
}
