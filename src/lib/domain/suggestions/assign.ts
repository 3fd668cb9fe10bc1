import { fitClassifier, scoresOf, softmax, type Classifier } from './classifier.ts';
import { tells } from './key-terms.ts';
import { inOrder, type PreparedText } from './prepared.ts';
import { foldsOf, sharpnessOf, type Tried } from './sharpness.ts';
import { closeness, surroundingsOf } from './surroundings.ts';

/** A text that somebody has sorted. */
export interface Example extends PreparedText {
  label: string;
}

export interface CategorySuggestion {
  label: string;
  /** Of the suggestions made with this confidence, about this share is right; the confidences of all labels add up to 1. */
  confidence: number;
  /** Words of the text that speak for it. */
  terms: string[];
}

export interface Assigned {
  id: string;
  /** The most likely first. */
  suggestions: CategorySuggestion[];
  /** false: unlike everything sorted so far, or too uncertain to say: better left apart. */
  fits: boolean;
}

/** What the place among all texts counts beside the words; measured: docs/suggestions.md. */
const placeShare = 0.5;
/** Every two texts are somewhat alike, so that a category of many kinds can be likely too. */
const common = 1;
/** Below this confidence silence is better. */
const silent = 0.25;
/** A text less alike to any example than all but so few examples are to each other is something new. */
const newShare = 0.05;

/**
 * Suggests categories for texts, learned from those that people sorted: multinomial logistic regression on what
 * the texts say and on where they stand among all, sorted or not.
 * @param given, sorted texts in one language
 * @param top how many suggestions for each text at most
 */
export function suggestCategories(
  given: readonly PreparedText[],
  sorted: readonly Example[],
  top = 3
): Assigned[] {
  const texts = inOrder(given);
  const examples = inOrder(sorted);
  const labels = [...new Set(examples.map(({ label }) => label))].sort();
  if (labels.length === 0) return texts.map(({ id }) => ({ id, suggestions: [], fits: false }));
  const numbers = examples.map(({ label }) => labels.indexOf(label));
  const all = surroundingsOf([...examples, ...texts]);
  const m = examples.length;
  const alike = (i: number, j: number) =>
    common + all.similarities[i * all.n + j]! + placeShare * closeness(all, i, j);
  const kernel = new Float32Array(m * m);
  for (let i = 0; i < m; i++) for (let j = 0; j < m; j++) kernel[i * m + j] = alike(i, j);
  const tried = tryOut(kernel, numbers, m);
  const sharpness = sharpnessOf(tried);
  const newBelow = quantileOf(
    tried.map(({ nearest }) => nearest),
    newShare
  );
  const model = fitClassifier(kernel, numbers, labels.length);
  const markers = markersOf(examples, labels);
  const assigned = texts.map((text, t): Assigned => {
    const likenesses = Float32Array.from({ length: m }, (_, j) => alike(m + t, j));
    const shares = softmax(scoresOf(model, likenesses), sharpness);
    const suggestions = labels
      .map((label, c) => ({ label, confidence: shares[c]!, terms: termsFor(text, markers[c]!) }))
      .sort((a, b) => b.confidence - a.confidence)
      .slice(0, top);
    const known = Math.max(...likenesses) >= newBelow;
    return { id: text.id, suggestions, fits: known && (suggestions[0]?.confidence ?? 0) >= silent };
  });
  const places = new Map(texts.map((text, t) => [text, t]));
  return given.map((text) => assigned[places.get(text)!]!);
}

/** Lets models that have not seen a fifth of the examples judge that fifth. */
function tryOut(kernel: Float32Array, numbers: readonly number[], m: number): Tried[] {
  return foldsOf(numbers).flatMap((left) => {
    const out = new Set(left);
    const kept = numbers.flatMap((_, i) => (out.has(i) ? [] : [i]));
    const classes = [...new Set(kept.map((i) => numbers[i]!))];
    if (classes.length < 2) return [];
    const own = (i: number) => classes.indexOf(numbers[i]!);
    const part = Float32Array.from({ length: kept.length ** 2 }, (_, p) => {
      return kernel[kept[Math.floor(p / kept.length)]! * m + kept[p % kept.length]!]!;
    });
    const model: Classifier = fitClassifier(part, kept.map(own), classes.length);
    return left.map((i) => {
      const likenesses = kept.map((j) => kernel[i * m + j]!);
      return { scores: scoresOf(model, likenesses), right: own(i), nearest: Math.max(...likenesses) };
    });
  });
}

function quantileOf(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(share * sorted.length)] ?? -Infinity;
}

/** Of each label the stems and concepts that its examples have more often than others, with how strongly. */
function markersOf(examples: readonly Example[], labels: readonly string[]): Map<string, number>[] {
  const counts = labels.map(() => new Map<string, number>());
  const sizes = labels.map(() => 0);
  for (const { label, words } of examples) {
    const c = labels.indexOf(label);
    sizes[c]!++;
    const marks = new Set(words.filter(tells).flatMap(({ stem, concepts }) => [stem, ...concepts]));
    for (const mark of marks) counts[c]!.set(mark, (counts[c]!.get(mark) ?? 0) + 1);
  }
  return counts.map((own, c) => {
    const others = examples.length - sizes[c]!;
    const strengths = [...own].map(([mark, times]): [string, number] => {
      const elsewhere = counts.reduce((sum, count, o) => sum + (o === c ? 0 : (count.get(mark) ?? 0)), 0);
      const inside = (times + 0.5) / (sizes[c]! + 1);
      return [mark, Math.sqrt(inside) * Math.log(inside / ((elsewhere + 0.5) / (others + 1)))];
    });
    return new Map(strengths.filter(([, strength]) => strength > 0));
  });
}

function termsFor({ words }: PreparedText, markers: ReadonlyMap<string, number>): string[] {
  const strengths = new Map<string, number>();
  for (const lexeme of words) {
    if (!tells(lexeme)) continue;
    const { word, stem, concepts } = lexeme;
    const byConcept = concepts.map((concept) => (markers.get(concept) ?? 0) / concepts.length);
    const strength = Math.max(markers.get(stem) ?? 0, ...byConcept);
    if (strength > 0.1) strengths.set(word, Math.max(strength, strengths.get(word) ?? 0));
  }
  return [...strengths]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 5)
    .map(([word]) => word);
}
