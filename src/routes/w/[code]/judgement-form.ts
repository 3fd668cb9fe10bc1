import { refuse } from '$lib/domain/errors';
import { criteria, judgements, type Judgement, type Judgements } from '$lib/domain/incidents/review';
import { field } from '../../field';

/** What was chosen for each criterion, to fill the form again. */
export const typedJudgements = (form: FormData): Record<string, string> =>
  Object.fromEntries(criteria.map((criterion) => [criterion, field(form, criterion)]));

/** @throws Refusal `empty_field` at a criterion that was not judged */
export function readJudgements(form: FormData): Judgements {
  const judge = (criterion: string): Judgement =>
    judgements.find((one) => one === field(form, criterion)) ?? refuse('empty_field', criterion);
  return Object.fromEntries(criteria.map((one) => [one, judge(one)])) as Judgements;
}
