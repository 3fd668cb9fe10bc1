import type { Language } from '../../../language.ts';
import { upperFirst } from './text.ts';
import { presentOf } from './verbs.ts';

/** A behavioural indicator in draft, with the words of the behaviour that it was made from. */
export interface Indicator {
  text: string;
  /** Of the behaviour, counted in UTF-16 units. */
  start: number;
  end: number;
}

const grammar = {
  nl: {
    subject: /^(?:hij|ze|zij|(?:de|het|deze|die|mijn|onze) \p{L}{3,}) /iu,
    opening: /^(?:daarna|toen|vervolgens|eerst|daarop|meteen|ook) /i,
    inverted: /^ (?:hij|ze|zij|de \p{L}{3,}) /iu,
    /** Where another clause begins. */
    clause:
      /(?:,|;|:|\(| –| - | (?:omdat|zodat|terwijl|toen|want|maar|waarna|waardoor|dat|wat|hoe|wie|waarom|of|voordat|nadat|tot)(?= )|["“”‘])/i,
    and: / en (\p{L}+)/giu,
    /** A clause that ends so goes on. */
    open: / (?:de|het|een|van|met|naar|en|of|om|te)$/i,
    person: /\b(?:ik|mij|me|mijn|ons|onze|we|wij|jij|je|jou|u|er|niet|geen|nooit)\b/i
  },
  en: {
    subject: /^(?:he|she|they|(?:the|this|that|my|our) \p{L}{3,}) /iu,
    opening: /^(?:then|first|next|afterwards|immediately) /i,
    inverted: /^ (?:he|she|they) /i,
    clause:
      /(?:,|;|:|\(| –| - | (?:because|so that|while|when|but|after which|that|what|how|who|why|whether|if|before|after|until)(?= )|["“”‘])/i,
    and: / and (\p{L}+)/giu,
    open: / (?:the|a|an|of|to|with|and|or|for|his|her|their)$/i,
    person: /\b(?:I|me|my|us|our|we|you|your|there|not|never|no)\b/i
  }
} as const;

/** Of what follows the verb: fewer say too little apart from the incident. */
const words = { fewest: 4, most: 14 } as const;

/**
 * A behavioural indicator from what someone did (job-analysis page, section 2): the first clause of which the rule
 * is sure that it says one act, as a third person in the present. Nothing about the author, no name, no number.
 * @returns null when the rule is not sure; then the behaviour itself is the example
 */
export function indicatorFrom(behaviour: string, language: Language): Indicator | null {
  for (const { 0: sentence, index } of behaviour.matchAll(/[^.!?\n]+/g)) {
    const lead = /^\s*/.exec(sentence)?.[0].length ?? 0;
    const found = fromClause(sentence.slice(lead), language);
    if (found !== null)
      return { text: found.text, start: index + lead + found.start, end: index + lead + found.end };
  }
  return null;
}

function fromClause(sentence: string, language: Language): Indicator | null {
  const g = grammar[language];
  const opening = g.opening.exec(sentence)?.[0] ?? '';
  const subject = g.subject.exec(sentence.slice(opening.length))?.[0] ?? '';
  // Dutch turns subject and verb round after an opening word.
  const start = opening.length + subject.length;
  if (start === 0) return null;
  const word = /^\p{L}+/u.exec(sentence.slice(start))?.[0] ?? '';
  const verb = presentOf(word, language);
  if (verb === null) return null;
  let from = start + word.length;
  if (subject === '') {
    const inverted = g.inverted.exec(sentence.slice(from))?.[0];
    if (inverted === undefined) return null;
    from += inverted.length - 1;
  }
  const rest = sentence.slice(from);
  const cut = Math.min(rest.length, clauseEnd(rest, language));
  const object = rest.slice(0, cut).trimEnd();
  const count = object.trim().split(/\s+/).length;
  if (count < words.fewest || count > words.most) return null;
  if (g.person.test(object) || g.open.test(object) || /\d|\p{Lu}/u.test(object)) return null;
  return { text: `${upperFirst(verb)}${object}`, start, end: from + object.length };
}

/** Where the clause with this verb ends: at the next one. */
function clauseEnd(rest: string, language: Language): number {
  const g = grammar[language];
  const clause = g.clause.exec(rest)?.index ?? rest.length;
  for (const match of rest.matchAll(g.and))
    if (presentOf(match[1] ?? '', language) !== null) return Math.min(clause, match.index);
  return clause;
}
