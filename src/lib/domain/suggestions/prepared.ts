/** A word as the text engine sees it; one object for all places where the word occurs. */
export interface Lexeme {
  /** Lower case and composed (NFC). */
  word: string;
  stem: string;
  /** Says nothing about the subject: de, het, and, very. */
  stop: boolean;
  /** What it is about, as `area/concept`: of one word several when it is ambiguous. */
  concepts: readonly string[];
}

/** A text cut into words, by the text adapter. */
export interface PreparedText {
  id: string;
  words: readonly Lexeme[];
  /** The meaning of the whole text by a sentence model of the host: unit length, of one size for all texts. */
  vector?: Float32Array;
}

/** The texts by id, so that the order in which they come changes no answer. */
export function inOrder<Text extends PreparedText>(texts: readonly Text[]): Text[] {
  return texts.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}
