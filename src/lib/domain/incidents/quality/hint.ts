import type { AnswerField } from '../incident.ts';
import { type QualityReport, type RuleHit, type RuleId, ruleIds } from './report.ts';
import { thresholds } from './thresholds.ts';

/**
 * The one hint to show for a field: a failure before a doubt, then in the order of the rules. None while
 * the field holds fewer than four words; rules that the author dismissed for this text stay silent.
 */
export function hintFor(
  report: Pick<QualityReport, 'hits' | 'words'>,
  field: AnswerField,
  dismissed: readonly RuleId[] = []
): RuleHit | null {
  if (report.words[field] < thresholds.hint) return null;
  const rank = (hit: RuleHit) => (hit.severity === 'fail' ? 0 : ruleIds.length) + ruleIds.indexOf(hit.rule);
  return report.hits
    .filter((hit) => hit.field === field && !dismissed.includes(hit.rule))
    .reduce<RuleHit | null>((best, hit) => (best && rank(best) <= rank(hit) ? best : hit), null);
}
