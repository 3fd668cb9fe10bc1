import { uuidv7 } from 'uuidv7';
import { credibilityLimits, type ExpertAnswer } from '../../domain/credibility/credibility.ts';
import { forExperts, type ExpertView } from '../../domain/credibility/for-experts.ts';
import { refuse } from '../../domain/errors.ts';
import { isOpen } from '../../domain/sharing.ts';
import type { Workshop } from '../../domain/workshops/workshop.ts';
import { deleteExpertAnswer, insertExpertAnswer } from '../store/credibility.ts';
import { findShareLink } from '../store/share-links.ts';
import type { App } from './app.ts';
import { changeAs, mustSee, type Visitor } from './enter.ts';
import { loadEvidence } from './job-analysis.ts';
import { openShareLink } from './sharing.ts';

export interface ExpertQuestions {
  workshop: Pick<Workshop, 'title' | 'language'>;
  view: ExpertView;
}

/**
 * What an expert with the link reads: the tasks and competencies of the class, nameless.
 * @throws Refusal as `openShareLink`
 */
export async function expertQuestions(app: App, token: string, from: string): Promise<ExpertQuestions> {
  const { workshop } = await openShareLink(app, token, 'experts', from);
  const { title, language } = workshop;
  return { workshop: { title, language }, view: forExperts(await loadEvidence(app.store, workshop)) };
}

export type ExpertInput = Pick<ExpertAnswer, 'name' | 'role' | 'useful' | 'surprising' | 'missing'>;
const questions = ['useful', 'surprising', 'missing'] as const;

/**
 * An expert answers; each answer counts as one of another expert.
 * @param from the visitor's address
 * @throws Refusal as `openShareLink`; `empty_field` without a relation to the job or without any answer, `too_long`
 */
export async function answerAsExpert(
  app: App,
  token: string,
  from: string,
  input: ExpertInput
): Promise<void> {
  const { workshop } = await openShareLink(app, token, 'experts', from);
  const answer = checked(input);
  const key = `${from} ${workshop.id}`;
  if (await app.limits.answers.exceeded(key)) refuse('too_many_requests');
  await app.limits.answers.failed(key);
  await app.store.change(workshop.id, { actorId: null }, async (change) => {
    // It may have been revoked a moment ago.
    const link = await findShareLink(change, token);
    if (!link || !isOpen(link, change.at)) refuse('not_found');
    const id = uuidv7();
    await insertExpertAnswer(change, { ...answer, id, workshopId: workshop.id, at: change.at });
    await change.log({ type: 'expert.answered', subjectId: id, audience: 'facilitators' });
  });
}

function checked(input: ExpertInput): ExpertInput {
  const limits = {
    name: 'name',
    role: 'role',
    useful: 'answer',
    surprising: 'answer',
    missing: 'answer'
  } as const;
  const names = Object.keys(limits) as (keyof ExpertInput)[];
  const typed = Object.fromEntries(names.map((name) => [name, input[name].trim()])) as unknown as ExpertInput;
  if (typed.role === '') refuse('empty_field', 'role');
  if (questions.every((name) => typed[name] === '')) refuse('empty_field', 'useful');
  for (const name of names) {
    const max = credibilityLimits[limits[name]];
    if (typed[name].length > max) refuse('too_long', name, { max });
  }
  return typed;
}

/** An answer that should not count, such as one sent twice. @throws Refusal `not_found` */
export async function removeExpertAnswer(
  app: App,
  visitor: Visitor,
  code: string,
  id: string
): Promise<void> {
  await changeAs(app, visitor, code, async (change, actor) => {
    mustSee(actor, 'credibility.see', change.workshop);
    if (!(await deleteExpertAnswer(change, change.workshop.id, id))) refuse('not_found');
    await change.log({ type: 'credibility.noted', subjectId: id, audience: 'facilitators' });
  });
}
