import type { JobAnalysisDocument, Statement } from '../../domain/job-analysis/document.ts';
import { isOwnKey } from '../../domain/job-analysis/edits.ts';
import { markOf } from '../../domain/job-analysis/mark.ts';

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;'
};

export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}

/** What people typed keeps its line ends. */
export function lines(text: string): string {
  return escaped(text).replaceAll('\n', '<br>');
}

type Languages = Pick<JobAnalysisDocument, 'language' | 'contentLanguage'>;

/** What people typed, in the language of the workshop where that is another one than the document's. */
export function typed(text: string, { language, contentLanguage }: Languages): string {
  return language === contentLanguage ? lines(text) : `<span lang="${contentLanguage}">${lines(text)}</span>`;
}

/** The support flag as a superscript, with a link to its row in appendix A and back. */
export function flag(statement: Statement): string {
  const mark = escaped(markOf(statement));
  if (mark === '') return '';
  const { note } = statement;
  return note === null
    ? `<sup>${mark}</sup>`
    : `<sup id="use-${note}"><a href="#note-${note}">${mark}</a></sup>`;
}

/** A statement as running text with its flag; the last word and the flag stay on one line. */
export function sentence(statement: Statement, doc: Languages): string {
  const { text, origin, flag: support, key } = statement;
  const fixed = origin === 'template' || origin === 'edited' || isOwnKey(key);
  const body = fixed ? lines(text) : typed(text, doc);
  const voiced = support === 'E0' ? `<em class="none">${body}</em>` : body;
  return `${voiced}${support === null ? '' : `\u2060${flag(statement)}`}`;
}
