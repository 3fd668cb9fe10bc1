import type { Lexicon, ListName, PhraseNode } from './lexicon.ts';
import type { Reading } from './reading.ts';

/** A phrase of a list, found in a text. */
export interface Match {
  /** First and last word, as indices of the reading. */
  first: number;
  last: number;
  /** Forms of one group count once. */
  group: number;
}

export type Matches = Partial<Record<ListName, Match[]>>;

/**
 * Finds the phrases of all lists in one walk: per list from the front, longest first, each stretch once.
 * Reported speech is left out; the words of a phrase have only spaces between them.
 */
export function findPhrases({ text, words }: Reading, { data, phrases }: Lexicon): Matches {
  const found: Matches = {};
  let first = 0;
  let here: Matches = {};

  /** May the word at this index go on with a phrase? */
  const goesOn = (at: number) =>
    at < words.length &&
    !words[at]!.quoted &&
    (at === first || !/\S/.test(text.slice(words[at - 1]!.end, words[at]!.start)));

  function walk(node: PhraseNode, at: number): void {
    for (const [list, group] of node.ends ?? []) note(list, at - 1, group);
    if (!goesOn(at)) return;
    const { lower } = words[at]!;
    const next = node.next.get(lower) ?? node.next.get(lower.replace(/'.*/, ''));
    if (next) walk(next, at + 1);
    const gap = node.next.get('~');
    for (let skip = 0; gap && skip <= 3 && goesOn(at + skip); skip++) {
      const after = gap.next.get(words[at + skip]!.lower);
      if (after) walk(after, at + skip + 1);
    }
  }
  function note(list: ListName, last: number, group: number): void {
    const longest = here[list]?.[0];
    if (!longest || last > longest.last) here[list] = [{ first, last, group }];
  }

  for (; first < words.length; first++) {
    here = {};
    walk(phrases, first);
    if (!here.action && !words[first]!.quoted) {
      const verb = data.verbPrefix?.exec(words[first]!.lower)?.[1];
      const group = verb && phrases.next.get(verb)?.ends?.get('action');
      if (typeof group === 'number') note('action', first, group);
    }
    for (const [list, [match]] of Object.entries(here) as [ListName, [Match]][]) {
      const before = (found[list] ??= []);
      if (match.first > (before.at(-1)?.last ?? -1)) before.push(match);
    }
  }
  return found;
}
