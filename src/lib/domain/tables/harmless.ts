/** What a spreadsheet may run as a formula: by its first sign after white space, full-width ones included. */
const formula = /^(?:\s*[=+\-@＝＋－＠]|[\t\r])/;
const plainNumber = /^[+-]?\d+([.,]\d+)?$/;

/**
 * A text that a spreadsheet would run as a formula gets an apostrophe before it, by which spreadsheets know it
 * as text; a number stays a number, also a negative one.
 */
export function harmless(text: string): string {
  return formula.test(text) && !plainNumber.test(text) ? `'${text}` : text;
}

/** The text as it was before `harmless`. */
export function unguarded(text: string): string {
  return text.startsWith("'") && harmless(text.slice(1)) === text ? text.slice(1) : text;
}
