import type { Criterion } from '../review.ts';
import { statuses } from './check.ts';
import type { Lexicon } from './lexicon.ts';
import { findPrivacy } from './privacy/privacy.ts';
import type { PrivacyFinding, RuleHit, RuleId, Status } from './report.ts';
import { readField } from './rules/field.ts';
import { judge } from './rules/judge.ts';

/**
 * The rules that hold for a running text, in which nobody says what is circumstance, behaviour and
 * consequence. How long each part is, whether one repeats another and what was left undone, it cannot tell.
 */
export const textRules = [
  'S2',
  'S3',
  'S5',
  'S6',
  'B1',
  'B2',
  'B3',
  'B4',
  'C2',
  'G2'
] as const satisfies RuleId[];

export interface TextReport {
  criteria: Record<Criterion, Status>;
  hits: RuleHit<'text'>[];
  privacy: PrivacyFinding<'text'>[];
  words: number;
}

/** The writing advice on a running text: `textRules` and the privacy rules. */
export function checkTextWith(lexicon: Lexicon, text: string): TextReport {
  const field = readField(text, lexicon);
  const fields = { circumstances: field, behaviour: field, consequences: field };
  const hits = judge(fields, '', (rule) => (textRules as readonly RuleId[]).includes(rule));
  return {
    criteria: statuses(hits),
    hits: hits.map((hit) => ({ ...hit, field: 'text' })),
    privacy: findPrivacy([['text', field.reading]], lexicon, ''),
    words: field.reading.count
  };
}
