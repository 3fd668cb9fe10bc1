import { refuse } from '$lib/domain/errors';
import { decisionKinds, type DecisionInput } from '$lib/domain/incidents/decision';
import { exclusions } from '$lib/domain/incidents/incident';
import { field } from '../../../../field';

const idsOf = (form: FormData) => form.getAll('id').filter((id) => typeof id === 'string');

/** What was ticked, chosen and typed, to fill the form again. */
export function typedDecision(form: FormData) {
  return {
    ids: idsOf(form),
    kind: field(form, 'kind'),
    remark: field(form, 'remark').replaceAll('\r\n', '\n'),
    reason: field(form, 'reason')
  };
}

/** @throws Refusal `empty_field` at `id` when nothing was ticked, `invalid_input` */
export function readDecision(form: FormData): { ids: string[]; input: DecisionInput } {
  const { ids, remark, reason } = typedDecision(form);
  const kind = decisionKinds.find((one) => one === field(form, 'kind')) ?? refuse('invalid_input');
  const exclusion = exclusions.find((one) => one === reason);
  if (ids.length === 0) refuse('empty_field', 'id');
  return {
    ids,
    input: {
      kind,
      ...(kind === 'sent_back' ? { remark } : {}),
      ...(kind === 'excluded' && exclusion ? { exclusion } : {})
    }
  };
}
