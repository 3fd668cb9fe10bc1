import type { Lexicon } from '../lexicon.ts';
import type { Reading } from '../reading.ts';

/**
 * What can be told of each word of a text by itself: is it a known name, the beginning of a sentence, a
 * word that no name has? Words are named by their index in the reading; beyond the ends all is false.
 *
 * @param ordinary words that stand in small letters elsewhere in the incident, or in the job's title
 */
export function signsOf({ text, words }: Reading, lexicon: Lexicon, ordinary: ReadonlySet<string>) {
  const { sets, titles, data, phrases } = lexicon;
  const written = (at: number) => words[at]?.text ?? '';
  const lower = (at: number) => words[at]?.lower.replace(/'s?$/, '') ?? '';
  const genitive = (at: number) => (data.genitive ? (/^(.{4,})s$/.exec(lower(at))?.[1] ?? '') : '');
  /** What stands between a word and the one before it. */
  const gap = (at: number) => text.slice(words[at - 1]?.end ?? 0, words[at]?.start ?? text.length);
  const after = (at: number) => text.slice(words[at]?.end ?? text.length);
  const spaced = (at: number) => at > 0 && at < words.length && /^[ \t\u00a0]+$/.test(gap(at));
  const capital = (at: number) => /^\p{Lu}.*\p{Ll}/u.test(written(at));
  const letter = (at: number) => /^\p{Lu}$/u.test(written(at));
  const inSentence = (at: number) => at > 0 && !/[.!?…:"'\n•]|- /.test(gap(at));
  const parts = (at: number) => lower(at).split('-');
  const institution = (at: number) => parts(at).some((part) => sets.institutions.has(part));
  // All in capitals it is an abbreviation of something else, as in "MS Word".
  const title = (at: number) =>
    titles.has(lower(at)) && (!/^\p{Lu}{2}/u.test(written(at)) || after(at).startsWith('.'));
  const initial = (at: number) =>
    /^\p{Lu}\p{Ll}?$/u.test(written(at)) && after(at).startsWith('.') && !title(at) && !institution(at);
  const known = (at: number) =>
    [ordinary, phrases.next, sets.functionWords, sets.institutions].some((list) => list.has(lower(at)));
  const impersonal = (at: number) => data.impersonal.test(lower(at));

  /** On a list of names, and capital: surely, or only beside other signs because it is an ordinary word too. */
  function listed(at: number, names: ReadonlySet<string>): 'surely' | 'perhaps' | null {
    if (!capital(at) || institution(at)) return null;
    if (names.has(lower(at))) return ordinary.has(lower(at)) ? 'perhaps' : 'surely';
    return names.has(`${lower(at)}?`) && !ordinary.has(lower(at)) ? 'perhaps' : null;
  }
  /** Also within Jean-Pierre, and in the Dutch genitive ("Sofies jas"). */
  function firstName(at: number) {
    const found = listed(at, sets.firstNames);
    if (found || !capital(at) || institution(at) || impersonal(at)) return found;
    const within = parts(at).length > 1 ? parts(at) : [genitive(at)];
    return within.some((part) => sets.firstNames.has(part)) ? 'surely' : null;
  }
  /** Also within Peeters-Van. */
  const familyName = (at: number) =>
    listed(at, sets.surnames) ??
    (capital(at) &&
    !known(at) &&
    (data.surnameLike.test(lower(at)) || parts(at).some((part) => sets.surnames.has(part)))
      ? 'perhaps'
      : null);
  /** A name that needs no capital, as after a form of address. */
  const plainName = (at: number) => sets.firstNames.has(lower(at)) || sets.surnames.has(lower(at));
  /** May this word stand in a name that began before it? */
  const partOfName = (at: number) =>
    capital(at) && !title(at) && (familyName(at) !== null || (!known(at) && !impersonal(at)));

  /** Beside the name of a place or an institution a name is a part of that. */
  const placed = (first: number, last = first) =>
    (institution(first - 1) && /^[ -]$/.test(gap(first))) ||
    (spaced(last + 1) && institution(last + 1) && /^\p{Lu}/u.test(written(last + 1)));
  /** Stands before it what stands before things and places, but seldom before someone's name? */
  const led = (at: number) =>
    spaced(at) &&
    /^(?:de|den|het|een|die|deze|dit|dat|zijn|haar|hun|the|an?|this|that|its|their|in|te|at|near|uit)$/.test(
      lower(at - 1)
    );
  const inPlace = (at: number) => spaced(at) && /^(?:in|te|at|near|uit)$/.test(lower(at - 1));
  /** Does the word tell what someone did? */
  const acts = (at: number) => phrases.next.get(lower(at))?.ends?.has('action') ?? false;
  const isSet = (at: number, name: 'particles' | 'classifiers') => sets[name].has(lower(at));

  return {
    words,
    written,
    lower,
    gap,
    after,
    spaced,
    capital,
    letter,
    initial,
    inSentence,
    title,
    known,
    firstName,
    familyName,
    plainName,
    partOfName,
    placed,
    led,
    inPlace,
    acts,
    isSet
  };
}
export type Signs = ReturnType<typeof signsOf>;
