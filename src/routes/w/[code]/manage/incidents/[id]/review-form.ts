import { refuse } from '$lib/domain/errors';
import { exclusions, type Exclusion } from '$lib/domain/incidents/incident';
import { outcomes } from '$lib/domain/incidents/review';
import type { ReviewInput } from '$lib/server/usecases/incidents';
import { field, numberField } from '../../../../../field';
import { readJudgements, typedJudgements } from '../../../judgement-form';

/** What was chosen and typed, to fill the form again. */
export function typedReview(form: FormData) {
  return {
    about: 'review',
    judgements: typedJudgements(form),
    remark: field(form, 'remark').replaceAll('\r\n', '\n'),
    version: field(form, 'version')
  };
}

/** @throws Refusal `empty_field` at a criterion that was not judged, `invalid_input` */
export function readReview(form: FormData, incidentId: string): ReviewInput {
  return {
    incidentId,
    version: numberField(form, 'version') ?? refuse('invalid_input'),
    judgements: readJudgements(form),
    remark: typedReview(form).remark,
    outcome: outcomes.find((one) => one === field(form, 'outcome')) ?? refuse('invalid_input')
  };
}

export function readExclusion(form: FormData): Exclusion {
  return exclusions.find((one) => one === field(form, 'reason')) ?? refuse('empty_field', 'reason');
}
