import type { Answers, Polarity } from '../incident.ts';
import { answerFields } from '../incident.ts';
import { criteria, type Criterion } from '../review.ts';
import type { Lexicon } from './lexicon.ts';
import { doubtPolarity } from './polarity.ts';
import { findPrivacy } from './privacy/privacy.ts';
import type { QualityReport, RuleHit, Status } from './report.ts';
import { readField } from './rules/field.ts';
import { judge } from './rules/judge.ts';

export interface QualityInput extends Answers {
  /** Left out or null: the consequences are not compared with it. */
  polarity?: Polarity | null;
  /** Counts as a person in the circumstances, and stands in for names. */
  jobTitle?: string;
}

/**
 * The writing advice on one incident (method page, section 4): quiet, explainable, the same for the same
 * text, and never a bar to anything. Offsets are those of the texts as given.
 */
export function checkWith(lexicon: Lexicon, input: QualityInput): QualityReport {
  const { polarity, jobTitle = '' } = input;
  const fields = {
    circumstances: readField(input.circumstances, lexicon),
    behaviour: readField(input.behaviour, lexicon),
    consequences: readField(input.consequences, lexicon)
  };
  const hits = judge(fields, jobTitle);
  return {
    criteria: statuses(hits),
    hits,
    privacy: findPrivacy(
      answerFields.map((field) => [field, fields[field].reading]),
      lexicon,
      jobTitle
    ),
    polarity: polarity ? doubtPolarity(fields.consequences, polarity) : null,
    words: {
      circumstances: fields.circumstances.reading.count,
      behaviour: fields.behaviour.reading.count,
      consequences: fields.consequences.reading.count
    }
  };
}

/** A criterion is as bad as the worst of its rules. */
export function statuses(
  hits: readonly Pick<RuleHit, 'criterion' | 'severity'>[]
): Record<Criterion, Status> {
  const status = (criterion: Criterion): Status => {
    const severities = hits.filter((hit) => hit.criterion === criterion).map((hit) => hit.severity);
    return severities.includes('fail') ? 'fail' : severities.includes('doubt') ? 'doubt' : 'ok';
  };
  return Object.fromEntries(criteria.map((criterion) => [criterion, status(criterion)])) as Record<
    Criterion,
    Status
  >;
}
