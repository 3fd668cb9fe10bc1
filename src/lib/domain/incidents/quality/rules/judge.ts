import { answerFields, type AnswerField } from '../../incident.ts';
import type { Criterion } from '../../review.ts';
import type { RuleHit, RuleId, Severity, Span } from '../report.ts';
import { thresholds } from '../thresholds.ts';
import { found, groups, overlap, spans, type FieldReading } from './field.ts';

export type Fields = Record<AnswerField, FieldReading>;

const criterionOf: Record<string, Criterion> = {
  S: 'specific',
  B: 'behaviour',
  C: 'context',
  G: 'consequences'
};

const below = (n: number, { fail, doubt }: { fail: number; doubt: number }): Severity | null =>
  n < fail ? 'fail' : n < doubt ? 'doubt' : null;
const from = (n: number, { fail, doubt }: { fail: number; doubt: number }): Severity | null =>
  n >= fail ? 'fail' : n >= doubt ? 'doubt' : null;
const when = (fires: boolean, severity: Severity): Severity | null => (fires ? severity : null);

/**
 * The rules of the method page, section 4, on three answers. For a running text, in which nobody says what
 * is circumstance and what behaviour, the three are the same reading and `judged` names the rules that hold.
 */
export function judge(
  fields: Fields,
  jobTitle: string,
  judged: (rule: RuleId) => boolean = () => true
): RuleHit[] {
  const hits: RuleHit[] = [];
  function rule(id: RuleId, severity: Severity | null, field: AnswerField, where: Span[] = []): void {
    if (severity && judged(id))
      hits.push({ rule: id, criterion: criterionOf[id[0]!]!, severity, field, spans: where });
  }
  const { circumstances, behaviour, consequences } = fields;
  const distinct = [...new Set(answerFields.map((field) => fields[field]))];
  const actions = groups(found(behaviour, 'action'));

  const general = found(behaviour, 'generalising', 'generalisingExcept');
  const vague = found(behaviour, 'vague', 'vagueExcept');
  const habits = found(circumstances, 'habitual');
  const total = distinct.reduce((sum, field) => sum + field.reading.count, 0);
  rule('S1', below(behaviour.reading.count, thresholds.behaviour), 'behaviour');
  rule('S2', below(total, thresholds.total), shortest(fields));
  rule('S3', from(general.length, thresholds.loose), 'behaviour', spans(behaviour, general));
  rule(
    'S4',
    habits.length > 0 ? (general.length > 0 ? 'fail' : 'doubt') : null,
    'circumstances',
    spans(circumstances, habits)
  );
  rule('S5', from(vague.length, thresholds.loose), 'behaviour', spans(behaviour, vague));
  for (const field of ['circumstances', 'behaviour'] as const) {
    const opinions = found(fields[field], 'opinion');
    if (field === 'circumstances' && circumstances === behaviour) continue;
    rule('S6', when(opinions.length > 0, 'doubt'), field, spans(fields[field], opinions));
  }

  const traits = traitsOf(behaviour);
  const inner = found(behaviour, 'inner');
  const empty = found(behaviour, 'evaluation');
  const omissions = found(behaviour, 'negated');
  const passive = found(behaviour, 'passive');
  rule('B1', actions === 0 ? 'fail' : when(actions < thresholds.actions, 'doubt'), 'behaviour');
  rule(
    'B2',
    traits.length >= Math.max(1, actions) ? 'fail' : when(traits.length >= 2, 'doubt'),
    'behaviour',
    spans(behaviour, traits)
  );
  rule('B3', when(inner.length >= Math.max(1, actions), 'fail'), 'behaviour', spans(behaviour, inner));
  rule(
    'B4',
    empty.length === 0 ? null : actions < thresholds.actionsBesideEvaluation ? 'fail' : 'doubt',
    'behaviour',
    spans(behaviour, empty)
  );
  rule(
    'B5',
    when(omissions.length > 0 && actions < thresholds.actions, 'doubt'),
    'behaviour',
    spans(behaviour, omissions)
  );
  rule(
    'B6',
    when(passive.length > 0 && actions < thresholds.actions, 'doubt'),
    'behaviour',
    spans(behaviour, passive)
  );

  const said = +saysWhen(circumstances) + +saysWhere(circumstances, jobTitle);
  rule('C1', below(circumstances.reading.count, thresholds.circumstances), 'circumstances');
  rule('C2', said === 0 ? 'fail' : when(said === 1, 'doubt'), 'circumstances');
  rule('C3', when(overlap(circumstances, behaviour) > thresholds.repeated, 'doubt'), 'circumstances');

  const feelings = found(consequences, 'feeling');
  const effect = found(consequences, 'outcome').length > 0 || tellsEvent(consequences);
  rule('G1', below(consequences.reading.count, thresholds.consequences), 'consequences');
  rule(
    'G2',
    effect ? null : feelings.length > 0 ? 'fail' : 'doubt',
    'consequences',
    spans(consequences, feelings)
  );
  rule('G3', when(overlap(consequences, behaviour) > thresholds.repeated, 'doubt'), 'consequences');
  return hits;
}

/** The field that falls shortest of its length: there the hint about the whole belongs. */
function shortest(fields: Fields): AnswerField {
  const share = (field: AnswerField) => fields[field].reading.count / thresholds[field].doubt;
  return (['behaviour', 'circumstances', 'consequences'] as const).reduce((a, b) =>
    share(b) < share(a) ? b : a
  );
}

/** Trait words; those that mean other things too count only after "is", "very" and the like. */
function traitsOf(field: FieldReading) {
  const { words } = field.reading;
  const plain = found(field, 'trait');
  const leads = new Set([...found(field, 'traitContext'), ...plain].map((match) => match.last));
  const inContext = found(field, 'traitInContext').filter(({ first, last }) => {
    const joined = /^(?:en|and|maar|but|an?|een)$/.test(words[first - 1]?.lower ?? '');
    const led = leads.has(first - (joined ? 2 : 1));
    if (led) leads.add(last);
    return led;
  });
  return [...plain, ...inContext].sort((a, b) => a.first - b.first);
}

const saysWhen = (field: FieldReading) =>
  found(field, 'when').length > 0 || field.reading.words.some((word) => !word.quoted && /\d/.test(word.text));

function saysWhere(field: FieldReading, jobTitle: string): boolean {
  if (found(field, 'place').length > 0) return true;
  const title = jobTitle.toLowerCase().match(/[\p{L}-]{4,}/gu) ?? [];
  return field.reading.words.some((word) => title.some((part) => word.lower.startsWith(part)));
}

/** Does the field tell of something that was done, feelings left aside? */
function tellsEvent(field: FieldReading): boolean {
  if (field.reading.count < thresholds.event) return false;
  if (found(field, 'action').length > 0) return true;
  const felt = found(field, 'feeling');
  const { participle } = field.lexicon.data;
  return field.reading.words.some(
    (word, at) =>
      !word.quoted &&
      participle.test(word.lower) &&
      !felt.some(({ first, last }) => first <= at && at <= last)
  );
}
