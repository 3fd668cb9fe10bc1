import type { Language } from '../../language.ts';
import { wordPattern } from './reading.ts';

/** The lists of the rules, with words and phrases. A workshop may add to each of them. */
export type ListName =
  | 'generalising'
  | 'generalisingExcept'
  | 'vague'
  | 'vagueExcept'
  | 'opinion'
  | 'trait'
  | 'traitInContext'
  | 'traitContext'
  | 'inner'
  | 'evaluation'
  | 'action'
  | 'negated'
  | 'passive'
  | 'when'
  | 'habitual'
  | 'place'
  | 'outcome'
  | 'feeling'
  | 'goodOutcome'
  | 'badOutcome';

/** The sets of the privacy rules, with single words in small letters. A workshop may add to these too. */
export type SetName =
  | 'firstNames'
  | 'surnames'
  /** Words that begin sentences, or have a capital without being names; what begins a phrase of the lists counts as well. */
  | 'functionWords'
  /** Beside these stand places and institutions. */
  | 'institutions'
  /** Of family names: van, der, de. */
  | 'particles'
  /** After these a letter is no initial: group B. */
  | 'classifiers'
  /** Take the meaning from a good or a bad outcome. */
  | 'negations';

/** Words that a workshop adds, by list. */
export type ExtraWords = Partial<Record<ListName | SetName, readonly string[]>>;

/**
 * One language as data. Entries end with a comma or a line. Forms of one group, which count once, are
 * divided by a slash; `zei(den)` is "zei" and "zeiden"; `walk*` is a regular verb with its endings, and
 * `walk+` the same with the bare "walk"; `~` stands for up to three words. Of a name, `?` says that it is
 * an ordinary word as well, and so a name only inside a sentence or beside another.
 */
export interface LexiconData {
  language: Language;
  lists: Record<ListName, string>;
  sets: Record<SetName, string>;
  /** Forms of address; `dr=doctor` says by which role the name after it may be replaced. */
  titles: string;
  article: string;
  /** Of regular verbs; the hyphen is the stem. */
  endings: string;
  /** Takes what stands before a verb from it, so that `uitgelegd` is found as `gelegd`. */
  verbPrefix: RegExp | null;
  /** An event that is over: a past participle or past tense, whatever the verb. */
  participle: RegExp;
  /** Words that have a capital but are no person: places, subjects, institutions. */
  impersonal: RegExp;
  surnameLike: RegExp;
  /** Does a name's possessive only add an s ("Sofies jas")? */
  genitive: boolean;
}

/** What may follow a word within the phrases that begin alike. */
export interface PhraseNode {
  next: Map<string, PhraseNode>;
  /** The lists in which a phrase ends here, each with the group of forms it belongs to. */
  ends?: Map<ListName, number>;
}

export interface Lexicon {
  data: LexiconData;
  phrases: PhraseNode;
  sets: Record<SetName, ReadonlySet<string>>;
  titles: ReadonlyMap<string, string | undefined>;
}

const entries = (list: string) => list.split(/[,\n]/);

/** All forms of an entry such as `zei(den)/zeg*`. */
function forms(entry: string, endings: string): string[] {
  return entry.split(/\/(?![^(]*\))/).flatMap((form) => {
    const [, base = '', sign = '', options = ''] = /^([^(*+]*)(\*|\+|\((.*)\))?/.exec(form)!;
    if (!sign) return base;
    const made = options
      ? options.split('/').map((ending) => base + ending)
      : entries(endings).map((ending) => ending.replace('-', base));
    return sign === '*' ? made : [base, ...made];
  });
}

/** Makes a language ready for matching; once per page, with the words that the workshop adds. */
export function compileLexicon(data: LexiconData, extra: ExtraWords = {}): Lexicon {
  const phrases: PhraseNode = { next: new Map() };
  const add = (list: ListName, phrase: string, group: number) => {
    let node = phrases;
    for (const part of phrase.toLowerCase().split(/\s+/)) {
      // As the reading cuts it: "p.m." is one word.
      const key = part.includes('.') ? (part.match(wordPattern)?.[0] ?? '') : part;
      if (!key) continue;
      if (!node.next.has(key)) node.next.set(key, { next: new Map() });
      node = node.next.get(key)!;
    }
    node.ends ??= new Map<ListName, number>();
    if (node !== phrases && !node.ends.has(list)) node.ends.set(list, group);
  };
  for (const list of Object.keys(data.lists) as ListName[]) {
    const groups = entries(data.lists[list]).map((entry) => forms(entry, data.endings));
    for (const word of extra[list] ?? []) groups.push([word]);
    groups.forEach((group, number) => group.forEach((form) => add(list, form, number)));
  }
  const sets = {} as Record<SetName, ReadonlySet<string>>;
  for (const name of Object.keys(data.sets) as SetName[]) {
    const more = (extra[name] ?? []).map((word) => word.toLowerCase());
    sets[name] = new Set([...entries(data.sets[name]), ...more]);
  }
  return {
    data,
    phrases,
    sets,
    titles: new Map(entries(data.titles).map((entry) => entry.split('=') as [string, string | undefined]))
  };
}
