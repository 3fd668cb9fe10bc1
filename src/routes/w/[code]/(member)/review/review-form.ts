import { refuse } from '$lib/domain/errors';
import { criteria, judgements, remarkField, type Remarks } from '$lib/domain/incidents/review';
import type { PeerReviewInput } from '$lib/server/usecases/peer-review';
import * as v from 'valibot';
import { field, numberField } from '../../../../field';
import { readJudgements, typedJudgements } from '../../judgement-form';

const judgement = v.picklist(judgements);
const remark = v.string();

/** A review as the page sends it. */
export const reviewSchema = v.object({
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  judgements: v.object({
    specific: judgement,
    behaviour: judgement,
    context: judgement,
    consequences: judgement
  }),
  remarks: v.object({ specific: remark, behaviour: remark, context: remark, consequences: remark }),
  key: v.pipe(v.string(), v.maxLength(64))
});

/** What was chosen and typed in the form, to fill it again. */
export function typedPeerReview(form: FormData) {
  return {
    about: 'review',
    incidentId: field(form, 'incident'),
    version: numberField(form, 'version') ?? 0,
    judgements: typedJudgements(form),
    remarks: readRemarks(form)
  };
}

/** @throws Refusal `empty_field` at a criterion that was not judged, `invalid_input` */
export function readPeerReview(form: FormData): PeerReviewInput {
  const version = numberField(form, 'version');
  if (version === null || Number.isNaN(version)) refuse('invalid_input');
  return {
    incidentId: field(form, 'incident'),
    version,
    judgements: readJudgements(form),
    remarks: readRemarks(form)
  };
}

// Browsers post line ends as CRLF; the text keeps the one it was typed with.
const readRemarks = (form: FormData): Remarks =>
  Object.fromEntries(
    criteria.map((one) => [one, field(form, remarkField(one)).replaceAll('\r\n', '\n')])
  ) as Remarks;
