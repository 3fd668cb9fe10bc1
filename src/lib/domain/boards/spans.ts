import { answerFields, type Answers } from '../incidents/incident.ts';
import type { Span } from './board.ts';

const byText = (a: Span, b: Span) =>
  answerFields.indexOf(a.field) - answerFields.indexOf(b.field) || a.start - b.start;

/** In order of the text; what overlaps or touches becomes one, what is empty falls away. */
export function joinedSpans(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const span of [...spans].sort(byText)) {
    const last = result.at(-1);
    if (span.end <= span.start) continue;
    if (last?.field === span.field && span.start <= last.end) {
      result[result.length - 1] = { ...last, end: Math.max(last.end, span.end) };
    } else result.push({ ...span });
  }
  return result;
}

/** What is left of `from` without `taken`. */
export function without(from: readonly Span[], taken: readonly Span[]): Span[] {
  let left = joinedSpans(from);
  for (const { field, start, end } of taken) {
    left = left.flatMap((span) =>
      span.field !== field || end <= span.start || span.end <= start
        ? span
        : [
            { field, start: span.start, end: Math.min(start, span.end) },
            { field, start: Math.max(end, span.start), end: span.end }
          ].filter((piece) => piece.start < piece.end)
    );
  }
  return left;
}

/** The whole text of an incident. */
export const wholeOf = (answers: Answers): Span[] =>
  joinedSpans(answerFields.map((field) => ({ field, start: 0, end: answers[field].length })));

export const sameSpans = (a: readonly Span[], b: readonly Span[]): boolean =>
  a.length === b.length &&
  a.every((span, i) => {
    const other = b[i];
    return span.field === other?.field && span.start === other.start && span.end === other.end;
  });

/** Do all of these lie inside `whole`? */
export const inside = (spans: readonly Span[], whole: readonly Span[]): boolean =>
  without(spans, whole).length === 0;

/** Is there anything to read in it? */
export const hasText = (answers: Answers, spans: readonly Span[]): boolean =>
  spans.some(({ field, start, end }) => answers[field].slice(start, end).trim() !== '');
