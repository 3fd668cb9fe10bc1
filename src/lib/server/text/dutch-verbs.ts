const prefixes =
  'aan|achter|af|bij|binnen|dicht|door|in|klaar|langs|los|mee|na|neer|om|onder|op|open|over|rond|samen|stil|tegen|terug|thuis|toe|uit|vast|vol|voor|voorbij|weg';
const participle = new RegExp(`^((?:${prefixes})?)ge(.{3,}?)(?:[td]e?|en)$`);
const infinitiveWithTo = new RegExp(`^(${prefixes})te(.{3,})en$`);
const past = /^(.{3,}?)(?:te|de)n?$/;
const present = /^(.{3,}[^t])t$/;

/**
 * The roots of which a Dutch word may be a regular verb form: `gewerkt`, `werkte`, `werkt` → `werk`; `opgebeld` →
 * `opbel`. Guesses: ask of each whether it is a word.
 * @param word lower case
 */
export function verbRoots(word: string): string[] {
  return [participle, infinitiveWithTo, past, present].flatMap((form) => {
    const found = form.exec(word);
    return found ? [found.slice(1).join('')] : [];
  });
}
