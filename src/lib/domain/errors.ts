/**
 * Every refusal the product knows. The domain and the use cases throw a code;
 * `routes/answer.ts` turns it into HTTP and `i18n/errors.ts` says it in words.
 */
export const errorCodes = [
  'not_found', // missing, or not yours to see: the same answer
  'forbidden', // you may see it, but not do this
  'phase_closed', // the phase that allows this is not open
  'empty_field',
  'confirmation_wrong', // what must be typed to confirm was not
  'too_long',
  'invalid_email',
  'password_too_short',
  'wrong_password',
  'wrong_sign_in',
  'email_taken',
  'invitation_invalid',
  'sign_up_closed',
  'code_unknown',
  'workshop_closed',
  'name_taken',
  'return_code_unknown',
  'aim_missing',
  'incident_incomplete',
  'quota_reached',
  'no_groups',
  'too_few_participants',
  'groups_at_work', // fewer groups would throw away what a group sorted
  'board_frozen', // a facilitator has stopped the sorting for the moment
  'not_sorted_together', // groups: their boards would stay empty; may be confirmed
  'assistance_off', // the machine does not help this group, or not yet
  'not_all_ready', // some members of the group still sort alone
  'board_judged', // others are sorting into these categories: they stay as they are meanwhile
  'cannot_retranslate', // there is nothing to retranslate, or nobody to do it
  'votes_revealed', // the class sees the votes: they stay as they are
  'outdated', // someone else changed this since it was read
  'import_rows', // n: incidents of a file that are not right
  'import_too_many', // n, max
  'import_nothing', // nothing in the file that is not here already
  'codebook_invalid',
  'codebook_empty',
  'codebook_too_large', // max: codes
  'archive_invalid',
  'archive_too_new',
  'too_many_requests',
  'invalid_input'
] as const;
export type ErrorCode = (typeof errorCodes)[number];

/** A refusal with a code; `field` names the form field it belongs to, `detail` holds values for the message. */
export class Refusal extends Error {
  // Declared apart: Node runs the domain as it is, and strips types only.
  readonly code: ErrorCode;
  readonly field: string | undefined;
  readonly detail: Record<string, string | number>;

  constructor(code: ErrorCode, field?: string, detail: Record<string, string | number> = {}) {
    super(code);
    this.name = 'Refusal';
    this.code = code;
    this.field = field;
    this.detail = detail;
  }
}

export function refuse(code: ErrorCode, field?: string, detail?: Record<string, string | number>): never {
  throw new Refusal(code, field, detail);
}
