import { InternalHyperlink, TextRun } from 'docx';
import type { IRunOptions, ParagraphChild } from 'docx';
import type { Statement } from '../../domain/job-analysis/document.ts';
import { markOf } from '../../domain/job-analysis/mark.ts';
import type { Language } from '../../domain/language.ts';
import { colours, locales, sans } from './docx-styles.ts';

/** Text as runs, its line ends kept. */
export function runs(text: string, options: IRunOptions = {}): TextRun[] {
  return text.split('\n').map((line, i) => new TextRun({ ...options, text: line, break: i === 0 ? 0 : 1 }));
}

/** What people typed, in the language of the workshop. */
export function typed(text: string, language: Language, options: IRunOptions = {}): TextRun[] {
  return runs(text, { ...options, language: { value: locales[language] } });
}

export function label(text: string): TextRun {
  return new TextRun({ text, font: sans, size: 18, color: colours.soft });
}

/** A bookmark's name: letters and digits, at most 40 characters. */
export function bookmarkOf(note: number): string {
  return `evidence${note}`;
}

/** The support flag as a superscript, with a link to its row in appendix A. */
export function flagRuns(statement: Statement): ParagraphChild[] {
  const mark = markOf(statement);
  if (mark === '') return [];
  const run = new TextRun({
    text: ` ${mark}`,
    superScript: true,
    bold: false,
    italics: false,
    font: sans,
    color: colours.accent
  });
  return statement.note === null
    ? [run]
    : [new InternalHyperlink({ anchor: bookmarkOf(statement.note), children: [run] })];
}

/** A statement as running text with its flag. */
export function sentence(
  statement: Statement,
  language: Language,
  options: IRunOptions = {}
): ParagraphChild[] {
  const { text, origin, flag } = statement;
  const body =
    flag === 'E0'
      ? runs(text, { ...options, italics: true, color: colours.soft })
      : origin === 'template'
        ? runs(text, options)
        : typed(text, language, options);
  return [...body, ...flagRuns(statement)];
}
