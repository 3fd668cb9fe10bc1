import { answerFields, type AnswerField, type Answers } from '../incidents/incident.ts';
import type { Language } from '../language.ts';
import { indicatorFrom } from './formats/writing/indicator.ts';

/** Words of an answer that carry a statement: from `start` up to `end`, in UTF-16 units. */
export interface Mark {
  field: AnswerField;
  start: number;
  end: number;
}

const stopWords = new Set(
  'aan alle alleen andere anders bij daar daarna dan dat deed deze die dit doen door een eigen elk elke enkele geen had hadden heb hebben heeft hele hem het hier hij hoe hun iedereen iemand iets kan kon kunnen maar meer men met mijn moet moeten naar niet nog omdat ons onze ook over samen tegen toch toen tot twee uit van vanaf veel vind volgens voor waar wanneer waren was wat weer welke wie wordt zei zelf zich zij zijn zodat zoals zonder zou zowel about after all and any are been before but can could did does each for from had has have her him his how into its more not one other our out over same she should some such than that the their them then there they this those two very was were what when where which who will with would you your'.split(
    ' '
  )
);

const endings = {
  nl: /(?:heden|lijke?|ingen|eerde|eren|ende|ing|heid|den|ten|de|te|en|et|er|e|s|t|d)$/,
  en: /(?:ations?|ments?|ings?|ness|ies|ied|ion|ed|es|er|ly|e|s|y)$/
};

/** What is left of a word without what languages put behind it; at least four letters. */
function stemOf(word: string, language: Language): string {
  const plain = word.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');
  const short = plain.replace(endings[language], '');
  // "uitleg" and "uitleggen", "stop" and "stopped".
  const once = short.replace(/([b-df-hj-np-tv-z])\1$/, '$1');
  return once.length >= 4 ? once : plain;
}

interface Word {
  stem: string;
  start: number;
  end: number;
}

function wordsOf(text: string, language: Language): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}]{4,}/gu)]
    .filter(({ 0: word }) => !stopWords.has(word.toLowerCase()))
    .map(({ 0: word, index }) => ({ stem: stemOf(word, language), start: index, end: index + word.length }));
}

/**
 * The words of an incident that carry a statement: the clause that an indicator was drafted from, or the words that
 * were quoted; else those that the statement, or the class's label and definition below it, has too, whatever their
 * endings.
 * @param said the statement, and what the class wrote of what it is about
 * @param language of the incident
 */
export function marksOf(said: readonly string[], answers: Answers, language: Language): Mark[] {
  const [statement = ''] = said;
  const literal = indicatorSpan(statement, answers, language) ?? quotedSpan(statement, answers);
  if (literal !== null) return [literal];
  const asked = new Set(said.flatMap((text) => wordsOf(text, language)).map(({ stem }) => stem));
  return answerFields.flatMap((field) =>
    wordsOf(answers[field], language)
      .filter(({ stem }) => asked.has(stem))
      .map(({ start, end }) => ({ field, start, end }))
  );
}

function indicatorSpan(statement: string, { behaviour }: Answers, language: Language): Mark | null {
  const found = indicatorFrom(behaviour, language);
  if (found === null || !statement.toLowerCase().includes(found.text.toLowerCase())) return null;
  return { field: 'behaviour', start: found.start, end: found.end };
}

/** What stands between single quotation marks, where it stands in an answer; cut quotations as far as they go. */
function quotedSpan(statement: string, answers: Answers): Mark | null {
  for (const { 1: quote = '' } of statement.matchAll(/‘(.{12,}?)(?:’(?!\p{L})|$)/gsu)) {
    const words = quote.replace(/ …$/, '').trim().split(/\s+/);
    const pattern = new RegExp(
      words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('\\s+'),
      'u'
    );
    for (const field of answerFields) {
      const found = pattern.exec(answers[field]);
      if (found) return { field, start: found.index, end: found.index + found[0].length };
    }
  }
  return null;
}

/** A text cut where marks begin and end; marks of one field, which do not overlap. */
export function pieces(
  text: string,
  marks: readonly Pick<Mark, 'start' | 'end'>[]
): { text: string; marked: boolean }[] {
  const out: { text: string; marked: boolean }[] = [];
  let at = 0;
  for (const { start, end } of [...marks].sort((a, b) => a.start - b.start)) {
    if (start < at || end > text.length) continue;
    if (start > at) out.push({ text: text.slice(at, start), marked: false });
    out.push({ text: text.slice(start, end), marked: true });
    at = end;
  }
  if (at < text.length || out.length === 0) out.push({ text: text.slice(at), marked: false });
  return out;
}
