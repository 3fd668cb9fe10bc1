const pattern = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;

/** The words of a text in lower case, composed (NFC): runs of letters and digits with inner apostrophes or hyphens. */
export function wordsOf(text: string): string[] {
  const found = text.normalize('NFC').toLowerCase().match(pattern) ?? [];
  return found.map((word) => word.replaceAll('’', "'"));
}
