import type { AnswerField, Polarity } from '../incident.ts';
import type { Criterion } from '../review.ts';

/**
 * The rules of the writing advice (method page, section 4), in the order in which hints are given.
 * S specific, B behaviour, C context, G consequences (*gevolgen*).
 */
export const ruleIds = [
  'S1',
  'S2',
  'S3',
  'S4',
  'S5',
  'S6',
  'B1',
  'B2',
  'B3',
  'B4',
  'B5',
  'B6',
  'C1',
  'C2',
  'C3',
  'G1',
  'G2',
  'G3'
] as const;
export type RuleId = (typeof ruleIds)[number];

export type Severity = 'doubt' | 'fail';
export type Status = 'ok' | Severity;

/** UTF-16 offsets in the text as it was typed, so that `text.slice(start, end)` are the words in question. */
export interface Span {
  start: number;
  end: number;
}

export interface RuleHit<Field extends string = AnswerField> {
  rule: RuleId;
  criterion: Criterion;
  severity: Severity;
  /** The field to which the hint belongs. */
  field: Field;
  /** The words that made the rule fire; empty when it is about what is missing. */
  spans: Span[];
}

/** What a privacy warning is about; `name` is rule P1, the others are rule P2. */
export const privacyKinds = [
  'name',
  'email',
  'phone',
  'iban',
  'national_number',
  'student_number',
  'number',
  'handle',
  'profile',
  'licence_plate',
  'exact_date'
] as const;
export type PrivacyKind = (typeof privacyKinds)[number];

export interface PrivacyFinding<Field extends string = AnswerField> extends Span {
  rule: 'P1' | 'P2';
  kind: PrivacyKind;
  field: Field;
  /** What may stand there instead, fit for the place in the sentence; null when nothing sensible is known. */
  replacement: string | null;
}

/** The consequences speak only for the other polarity than the one that was chosen. */
export interface PolarityDoubt {
  seems: Polarity;
  field: 'consequences';
  spans: Span[];
}

export interface QualityReport {
  criteria: Record<Criterion, Status>;
  /** In the order of `ruleIds`. */
  hits: RuleHit[];
  /** In the order of the fields, and in each from the front. */
  privacy: PrivacyFinding[];
  /** Null when all is well, or when no polarity was given. */
  polarity: PolarityDoubt | null;
  /** Words per field. */
  words: Record<AnswerField, number>;
}
