import type { Language } from '../../language.ts';
import type { Answers, Polarity } from '../incident.ts';
import type { Criterion } from '../review.ts';
import { checkQuality, checkText, guessLanguage } from './check-quality.ts';
import { ruleIds, type PrivacyKind, type RuleId, type Severity, type Span, type Status } from './report.ts';
import { textRules } from './text.ts';

/** An incident or a running text from a file. */
export interface JudgedRow {
  id: string;
  text: string;
  /** Null for a running text. */
  answers: Answers | null;
  polarity: Polarity | null;
  jobTitle: string;
  /** Null when nobody said it: then the words tell. */
  language: Language | null;
}

interface Quoted extends Span {
  text: string;
}

/** The writing advice on a row, with the words in question beside their offsets. */
export interface Judged {
  id: string;
  language: Language;
  /** The rules that were applied; the privacy rules always are. */
  judged: readonly RuleId[];
  words: Record<keyof Answers, number> | number;
  criteria: Record<Criterion, Status>;
  rules: { rule: RuleId; criterion: Criterion; severity: Severity; field: string; spans: Quoted[] }[];
  privacy: (Quoted & { rule: string; kind: PrivacyKind; field: string; replacement: string | null })[];
  polarity: { seems: Polarity; field: string; spans: Quoted[] } | null;
}

/** Judges an incident by all rules, and a running text by those that hold for one. */
export function judgeRow({ id, text, answers, polarity, jobTitle, language: said }: JudgedRow): Judged {
  const language = said ?? guessLanguage(text);
  const report = answers
    ? checkQuality({ ...answers, polarity, jobTitle, language })
    : { ...checkText(text, { language }), polarity: null };
  const fields: Record<string, string> = { ...answers, text };
  const quoted = (field: string, { start, end }: Span): Quoted => ({
    start,
    end,
    text: fields[field]!.slice(start, end)
  });
  const all = (field: string, spans: readonly Span[]) => spans.map((span) => quoted(field, span));
  return {
    id,
    language,
    judged: answers ? ruleIds : textRules,
    words: report.words,
    criteria: report.criteria,
    rules: report.hits.map(({ rule, criterion, severity, field, spans }) => ({
      rule,
      criterion,
      severity,
      field,
      spans: all(field, spans)
    })),
    privacy: report.privacy.map(({ rule, kind, field, replacement, ...span }) => ({
      rule,
      kind,
      field,
      ...quoted(field, span),
      replacement
    })),
    polarity: report.polarity && {
      seems: report.polarity.seems,
      field: report.polarity.field,
      spans: all(report.polarity.field, report.polarity.spans)
    }
  };
}
