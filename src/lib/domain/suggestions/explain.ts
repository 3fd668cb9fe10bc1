import { tells } from './key-terms.ts';
import type { Lexeme, PreparedText } from './prepared.ts';

/** Of fewer texts than this, it cannot be said how rare a word is. */
const fewest = 20;
/** Words that only mean something alike in one of their many senses are no explanation. */
const least = 0.25;

/** Says which words carry a likeness, by how rare they are among the texts at hand. */
export class Explainer {
  #stems = new Map<string, number>();
  #concepts = new Map<string, number>();
  #n: number;

  constructor(texts: readonly PreparedText[]) {
    this.#n = texts.length;
    for (const { words } of texts) {
      const told = words.filter(tells);
      for (const stem of new Set(told.map((word) => word.stem))) raise(this.#stems, stem);
      for (const concept of new Set(told.flatMap((word) => word.concepts))) raise(this.#concepts, concept);
    }
  }

  /**
   * The words that two texts share, the rarest first; after those, words of the two that mean something alike,
   * as `queue ~ wait`. At most `most`; none when only parts of words or places among the others are alike.
   */
  terms(one: PreparedText, other: PreparedText, most = 5): string[] {
    const theirs = unique(other.words);
    const byStem = new Map(theirs.map((word) => [word.stem, word]));
    const byConcept = new Map(
      theirs.flatMap((word) => word.concepts.map((concept) => [concept, word] as const))
    );
    const found: { term: string; weight: number }[] = [];
    const used = new Set<string>();
    for (const word of unique(one.words)) {
      if (byStem.has(word.stem)) {
        found.push({ term: word.word, weight: 1 + this.#rarity(this.#stems, word.stem) });
        continue;
      }
      for (const concept of word.concepts) {
        const alike = byConcept.get(concept);
        if (!alike || used.has(concept)) continue;
        used.add(concept);
        const ambiguity = Math.sqrt(Math.max(word.concepts.length, alike.concepts.length));
        const weight = this.#rarity(this.#concepts, concept) / ambiguity;
        found.push({ term: `${word.word} ~ ${alike.word}`, weight });
        break;
      }
    }
    return found
      .filter(({ weight }) => weight > least)
      .sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1))
      .slice(0, most)
      .map(({ term }) => term);
  }

  /** 0 for what every text has, 1 for what one text has alone. */
  #rarity(counts: ReadonlyMap<string, number>, key: string): number {
    const n = Math.max(fewest, this.#n);
    return Math.log(n / (counts.get(key) ?? 1)) / Math.log(n);
  }
}

const raise = (counts: Map<string, number>, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);

/** The telling words of a text, each stem once. */
function unique(words: readonly Lexeme[]): Lexeme[] {
  const byStem = new Map<string, Lexeme>();
  for (const word of words) if (tells(word) && !byStem.has(word.stem)) byStem.set(word.stem, word);
  return [...byStem.values()];
}
