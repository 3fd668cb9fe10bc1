/** Longer quotations are cut (job-analysis page, section 2). */
const mostWords = 40;

const stop = /[.…\s]+$/u;
/** A sentence ends before a space and a capital, a quotation mark or the end. */
const sentenceEnd = /[.!?]["”’)]?(?=\s+["“‘(]?\p{Lu}|\s*$)/u;

/** The first sentence of what someone wrote, on one line and without its full stop; cut after forty words. */
export function firstSentence(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const end = sentenceEnd.exec(line);
  const words = (end === null ? line : line.slice(0, end.index) + end[0].slice(1)).split(' ');
  const short = words
    .slice(0, mostWords)
    .join(' ')
    .slice(0, 400)
    .replace(/[,;:]$/, '');
  return short.length < words.join(' ').length ? `${short} …` : short;
}

/** The text on one line, without a full stop at its end. */
export function bare(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.replace(stop, '') || line;
}

/** The text as a sentence: a capital first and a full stop last. */
export function asSentence(text: string): string {
  const line = bare(text);
  return line === '' || /[.!?…]$/u.test(line) ? upperFirst(line) : `${upperFirst(line)}.`;
}

export function upperFirst(text: string): string {
  const first = String.fromCodePoint(text.codePointAt(0) ?? 0x20);
  return text === '' ? '' : first.toUpperCase() + text.slice(first.length);
}

/** A small letter first, unless the word begins with two capitals, as abbreviations do. */
export function lowerFirst(text: string): string {
  const first = String.fromCodePoint(text.codePointAt(0) ?? 0x20);
  return text === '' || /^\p{Lu}[\p{Lu}\d]/u.test(text)
    ? text
    : first.toLowerCase() + text.slice(first.length);
}

/** Do both say the same, apart from capitals, spaces and marks? */
export function sameText(a: string, b: string): boolean {
  const plain = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  return plain(a) === plain(b);
}
