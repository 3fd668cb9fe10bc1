import type { Lexeme, PreparedText } from './prepared.ts';

/** A term must be in so large a share of the texts of its group. */
const leastShare = 0.06;
const each = 5;

/**
 * The words that mark each group off from the others: in many of its texts, in few of the rest. As people wrote
 * them: of each stem the commonest word of the group. Words that only judge (good, bad) mark nothing.
 * @returns for each group its terms, the strongest first; at most five
 */
export function keyTerms(groups: readonly (readonly PreparedText[])[]): string[][] {
  const counted = groups.map(countStems);
  const all = groups.reduce((sum, group) => sum + group.length, 0);
  const total = new Map<string, number>();
  for (const stems of counted) {
    for (const [stem, { texts }] of stems) total.set(stem, (total.get(stem) ?? 0) + texts);
  }
  return groups.map((group, g) => {
    const others = all - group.length;
    const least = Math.max(group.length > 2 ? 2 : 1, leastShare * group.length);
    return [...counted[g]!]
      .filter(([, { texts }]) => texts >= least)
      .map(([stem, { texts, words }]) => {
        const inside = (texts + 0.5) / (group.length + 1);
        const outside = (total.get(stem)! - texts + 0.5) / (others + 1);
        return { word: commonest(words), weight: Math.sqrt(inside) * Math.log(inside / outside) };
      })
      .filter(({ weight }) => weight > 0)
      .sort((a, b) => b.weight - a.weight || (a.word < b.word ? -1 : 1))
      .slice(0, each)
      .map(({ word }) => word);
  });
}

/** Whether a word can say what a text is about. */
export function tells({ stop, word, concepts }: Lexeme): boolean {
  const judges = concepts.length > 0 && concepts.every((concept) => concept.startsWith('evaluation/'));
  return !stop && !judges && word.length > 2 && !/^\d/.test(word);
}

interface Counted {
  texts: number;
  /** How often each word of the stem occurs. */
  words: Map<string, number>;
}

function countStems(texts: readonly PreparedText[]): Map<string, Counted> {
  const stems = new Map<string, Counted>();
  for (const { words } of texts) {
    const seen = new Set<string>();
    for (const lexeme of words) {
      if (!tells(lexeme)) continue;
      const { stem, word } = lexeme;
      let counted = stems.get(stem);
      if (!counted) stems.set(stem, (counted = { texts: 0, words: new Map() }));
      if (!seen.has(stem)) counted.texts++;
      seen.add(stem);
      counted.words.set(word, (counted.words.get(word) ?? 0) + 1);
    }
  }
  return stems;
}

function commonest(words: ReadonlyMap<string, number>): string {
  return [...words].reduce((best, word) => (word[1] > best[1] ? word : best))[0];
}
