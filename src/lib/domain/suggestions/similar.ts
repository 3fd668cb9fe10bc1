import { Explainer } from './explain.ts';
import { inOrder, type PreparedText } from './prepared.ts';
import { likeness, surroundingsOf } from './surroundings.ts';

export interface Neighbour {
  id: string;
  /** How alike, 0 to 1: by the words and concepts they share, and by having neighbours in common. */
  score: number;
  /** How likely it is that people lay the two together, 0 to 1. Measured: docs/suggestions.md. */
  confidence: number;
  /** Words that carry it; `queue ~ wait` for words that mean something alike. */
  terms: string[];
}

/** Log odds of that: a + b · score⁴. */
const odds = { base: -1.38, score: 5.14 };

/**
 * The texts most like each text, the nearest first; of equally near ones the one with the lower id.
 * @param given texts in one language, each with an id of its own
 * @param top how many of each at most; texts that are not alike at all are left out
 * @param only the ids wanted; all when absent
 */
export function similarTexts(
  given: readonly PreparedText[],
  { top = 5, only }: { top?: number; only?: ReadonlySet<string> } = {}
): Map<string, Neighbour[]> {
  const texts = inOrder(given);
  const all = surroundingsOf(texts);
  const explainer = new Explainer(texts);
  const found = new Map<string, Neighbour[]>();
  texts.forEach((text, i) => {
    if (only && !only.has(text.id)) return;
    const others = texts.map((other, j) => ({ other, score: j === i ? 0 : likeness(all, i, j) }));
    const confidence = (score: number) => 1 / (1 + Math.exp(-(odds.base + odds.score * score ** 4)));
    const near = others
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score)
      .slice(0, top);
    found.set(
      text.id,
      near.map(({ other, score }) => ({
        id: other.id,
        score,
        confidence: confidence(score),
        terms: explainer.terms(text, other)
      }))
    );
  });
  return found;
}
