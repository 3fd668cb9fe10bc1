import { Counter, type Counts } from './counter.ts';
import type { Lexeme, PreparedText } from './prepared.ts';

/** What the area of a concept (care, money) counts beside the concept. */
const areaShare = 0.5;
/** Areas that say less about the subject: good and bad belong in one pile, as both polarities do. */
const areaWeights = new Map([
  ['evaluation/', 0.2],
  ['general/', 0.5],
  ['frame/', 0.5],
  ['emotion/', 0.5],
  ['attitude/', 0.5]
]);
/** Parts of a word are runs of so many letters, the edges of the word included. */
const shortest = 3;
const longest = 5;

/** How often each text has each feature of one kind. */
export interface Counted {
  counts: Counts[];
  /** How many features there are. */
  columns: number;
}

/** The stems of a text's words, but for words that say nothing. */
export function wordCounts(texts: readonly PreparedText[]): Counted {
  const counter = new Counter();
  const counts = texts.map(({ words }) => {
    for (const word of words) if (!word.stop) counter.add(counter.number(word.stem));
    return counter.endText();
  });
  return { counts, columns: counter.size };
}

/** Parts of all words, so that forms and compounds of a word are alike. */
export function partCounts(texts: readonly PreparedText[]): Counted {
  const counter = new Counter();
  const known = new Map<Lexeme, number[]>();
  const partsOf = (lexeme: Lexeme) => {
    let found = known.get(lexeme);
    if (!found) known.set(lexeme, (found = parts(lexeme).map((part) => counter.number(part))));
    return found;
  };
  const counts = texts.map(({ words }) => {
    for (const word of words) for (const column of partsOf(word)) counter.add(column);
    return counter.endText();
  });
  return { counts, columns: counter.size };
}

const partsKnown = new WeakMap<Lexeme, string[]>();

/** `les`: " le", "les", "es ", " les", "les ", " les ". */
function parts(lexeme: Lexeme): string[] {
  const before = partsKnown.get(lexeme);
  if (before) return before;
  const padded = ` ${lexeme.word} `;
  const found: string[] = [];
  for (let size = shortest; size <= longest; size++) {
    if (size >= padded.length) {
      found.push(padded);
      break;
    }
    for (let at = 0; at + size <= padded.length; at++) found.push(padded.slice(at, at + size));
  }
  partsKnown.set(lexeme, found);
  return found;
}

/** What the words are about, and of which area that is. */
export function conceptCounts(texts: readonly PreparedText[]): Counted {
  const counter = new Counter();
  const counts = texts.map(({ words }) => {
    for (const { concepts } of words) {
      for (const concept of concepts) {
        const area = concept.slice(0, concept.indexOf('/') + 1);
        const weight = areaWeights.get(area) ?? 1;
        counter.add(counter.number(concept), weight / Math.sqrt(concepts.length));
        counter.add(counter.number(area), (weight * areaShare) / concepts.length);
      }
    }
    return counter.endText();
  });
  return { counts, columns: counter.size };
}
