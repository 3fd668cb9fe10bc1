import { refuse } from '$lib/domain/errors';
import { exclusions, type Exclusion } from '$lib/domain/incidents/incident';
import {
  criteria,
  judgements,
  outcomes,
  type Judgement,
  type Judgements
} from '$lib/domain/incidents/review';
import type { ReviewInput } from '$lib/server/usecases/incidents';
import { field, numberField } from '../../../../../field';

/** What was chosen and typed, to fill the form again. */
export function typedReview(form: FormData) {
  return {
    about: 'review',
    judgements: Object.fromEntries(criteria.map((criterion) => [criterion, field(form, criterion)])),
    remark: field(form, 'remark').replaceAll('\r\n', '\n'),
    version: field(form, 'version')
  };
}

/** @throws Refusal `empty_field` at a criterion that was not judged, `invalid_input` */
export function readReview(form: FormData, incidentId: string): ReviewInput {
  const judge = (criterion: string): Judgement =>
    judgements.find((one) => one === field(form, criterion)) ?? refuse('empty_field', criterion);
  return {
    incidentId,
    version: numberField(form, 'version') ?? refuse('invalid_input'),
    judgements: Object.fromEntries(criteria.map((one) => [one, judge(one)])) as Judgements,
    remark: typedReview(form).remark,
    outcome: outcomes.find((one) => one === field(form, 'outcome')) ?? refuse('invalid_input')
  };
}

export function readExclusion(form: FormData): Exclusion {
  return exclusions.find((one) => one === field(form, 'reason')) ?? refuse('empty_field', 'reason');
}
