import type { AnswerField, Answers } from '../incident.ts';
import { hintFor } from './hint.ts';
import type { PrivacyFinding, QualityReport, RuleHit, RuleId, Span } from './report.ts';

/** The one thing that is said under a field. */
export type Advice = {
  /** Under this key it can be dismissed for this text. */
  key: string;
  /** The words in question; empty when it is about what is missing. */
  spans: Span[];
} & (
  | { kind: 'privacy'; finding: PrivacyFinding }
  | { kind: 'hint'; hit: RuleHit }
  | { kind: 'polarity'; seems: 'effective' | 'ineffective' }
);

/**
 * What is said under a field, at most one thing: who can be recognised goes first, then a hint, then a doubt
 * about the polarity.
 * @param dismissed keys of what the author put aside for this text
 */
export function adviceFor(
  report: QualityReport,
  answers: Answers,
  field: AnswerField,
  dismissed: readonly string[]
): Advice | null {
  const finding = openFindings(report, answers, dismissed).find((one) => one.field === field);
  if (finding) {
    const { start, end } = finding;
    return { kind: 'privacy', key: privacyKey(finding, answers), spans: [{ start, end }], finding };
  }
  const hit = hintFor(report, field, dismissed as readonly RuleId[]);
  if (hit) return { kind: 'hint', key: hit.rule, spans: hit.spans, hit };
  const { polarity } = report;
  if (polarity?.field !== field || dismissed.includes('polarity')) return null;
  return { kind: 'polarity', key: 'polarity', spans: polarity.spans, seems: polarity.seems };
}

/** Of all fields: what makes a person known, but for what the author called no real name. */
export function openFindings(
  { privacy }: Pick<QualityReport, 'privacy'>,
  answers: Answers,
  dismissed: readonly string[]
): PrivacyFinding[] {
  return privacy.filter((finding) => !dismissed.includes(privacyKey(finding, answers)));
}

const privacyKey = ({ field, start, end }: PrivacyFinding, answers: Answers) =>
  `P ${answers[field].slice(start, end)}`;

export interface Excerpt {
  before: string;
  words: string;
  after: string;
}

/** The words in question with what stands around them, cut between words. */
export function excerptOf(text: string, { start, end }: Span, around = 36): Excerpt {
  const lead = text.slice(0, start);
  const rest = text.slice(end);
  const before = lead.length > around ? `… ${lead.slice(-around).replace(/^\S*\s+/, '')}` : lead;
  const after = rest.length > around ? `${rest.slice(0, around).replace(/\s+\S*$/, '')} …` : rest;
  return { before, words: text.slice(start, end), after };
}
