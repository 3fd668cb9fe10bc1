import type { Decided, DecisionKind, Undone } from '$lib/domain/incidents/decision';
import type { Refused } from '$lib/i18n/refusals';

/** What the list's forms come back with, without JavaScript. */
export interface DecisionForm extends Refused {
  values?: { ids?: string[]; kind?: string; remark?: string; reason?: string };
  decided?: Decided;
  kind?: DecisionKind;
  undone?: Undone;
}
