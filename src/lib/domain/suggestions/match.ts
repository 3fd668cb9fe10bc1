import type { Relation } from '../statistics/groupings/matching.ts';
import { Alike } from './alike.ts';
import { overlapsOf } from './overlaps.ts';
import type { PreparedText } from './prepared.ts';

/** A category that one group made. */
export interface GroupCategory {
  group: string;
  category: string;
  /** Ids of its incidents; those of other groups count as the same when the ids are. */
  incidents: readonly string[];
  /** The words of its label. */
  label: PreparedText;
  /** The words of its incidents, as far as their texts are known. */
  texts: readonly PreparedText[];
}

/** Why two categories may mean the same. */
export type MatchReason =
  /** They hold the same incidents: so many in both, of so many in either (of those that both groups sorted). */
  | { kind: 'incidents'; common: number; either: number }
  /** Their labels are alike; the words that make it so. */
  | { kind: 'label'; terms: string[] }
  /** Their incidents are about the same; the words that make it so. */
  | { kind: 'content'; terms: string[] };

export interface CategoryProposal {
  first: { group: string; category: string };
  second: { group: string; category: string };
  /** Make them one; related; the first as parent of the second, or its child. */
  relation: Relation;
  /** How likely it is that people see them as one, 0 to 1. */
  confidence: number;
  /** The strongest first. */
  reasons: MatchReason[];
}

/** Below this confidence silence is better. */
const silent = 0.25;
const merging = 0.5;
/** So many incidents must two groups have in common before sharing none speaks against two categories. */
const enoughCommon = 8;
/**
 * Log odds that two categories of different groups with other incidents are one, by their words: a + b · (cosine -
 * background) + c · (for how many of the two the other is the most alike). Fitted: docs/suggestions.md.
 */
const byContent = { base: -4.239, cosine: 3.715, best: 2.464 };
/** The same for labels, and for the overlap of incidents. Chosen, not measured: no such sets are at hand. */
const byLabel = { base: -3, cosine: 5.5 };
const byIncidents = { base: -2.5, overlap: 7 };

const chance = (logOdds: number) => 1 / (1 + Math.exp(-logOdds));

/**
 * Which categories of different groups mean the same: by the incidents they share, by their labels and by what
 * their incidents are about.
 * @returns the most likely first; pairs that nothing speaks for are left out
 */
export function matchAcrossGroups(categories: readonly GroupCategory[]): CategoryProposal[] {
  const labels = new Alike(categories.map(({ label }) => label));
  const contents = new Alike(categories.map(({ category, texts }) => joined(category, texts)));
  const background = backgroundOf(categories, contents);
  const best = bestPartners(categories, contents);
  const overlaps = overlapsOf(categories);
  const found: CategoryProposal[] = [];
  categories.forEach((first, i) => {
    categories.forEach((second, j) => {
      if (j <= i || first.group === second.group) return;
      const reasons: [number, MatchReason][] = [];
      const overlap = overlaps.of(i, j);
      if (overlap.found) {
        const { common, sizes, jaccard } = overlap.found;
        const either = sizes[0] + sizes[1] - common;
        reasons.push([
          chance(byIncidents.base + byIncidents.overlap * jaccard),
          { kind: 'incidents', common, either }
        ]);
      }
      const like = labels.cosine(i, j);
      if (like > 0) {
        reasons.push([
          chance(byLabel.base + byLabel.cosine * like),
          { kind: 'label', terms: labels.terms(i, j) }
        ]);
      }
      // What both hold is alike anyway, and counted already.
      if (first.texts.length > 0 && second.texts.length > 0 && !overlap.found) {
        const bests = Number(best[i]?.get(second.group) === j) + Number(best[j]?.get(first.group) === i);
        const logOdds =
          byContent.base + byContent.cosine * (contents.cosine(i, j) - background) + byContent.best * bests;
        reasons.push([chance(logOdds), { kind: 'content', terms: contents.terms(i, j) }]);
      }
      reasons.sort((a, b) => b[0] - a[0]);
      const doubt = reasons.reduce((product, [p]) => product * (1 - p), 1);
      // Groups that sorted the same incidents and put none of them in both have shown that they differ.
      const confidence = (1 - doubt) * (!overlap.found && overlap.n >= enoughCommon ? 0.5 : 1);
      const relation = overlap.found?.relation ?? null;
      if (confidence < silent && relation === null) return;
      found.push({
        first: { group: first.group, category: first.category },
        second: { group: second.group, category: second.category },
        relation: relation ?? (confidence >= merging ? 'merge' : 'related'),
        confidence,
        reasons: reasons.filter(([p]) => p >= 0.1).map(([, reason]) => reason)
      });
    });
  });
  return found.sort((a, b) => b.confidence - a.confidence);
}

const joined = (id: string, texts: readonly PreparedText[]): PreparedText => ({
  id,
  words: texts.flatMap(({ words }) => words)
});

/** The mean cosine of two categories of different groups. */
function backgroundOf(categories: readonly GroupCategory[], contents: Alike): number {
  let sum = 0;
  let pairs = 0;
  categories.forEach(({ group }, i) => {
    for (let j = 0; j < i; j++) {
      if (categories[j]!.group === group) continue;
      sum += contents.cosine(i, j);
      pairs++;
    }
  });
  return pairs === 0 ? 0 : sum / pairs;
}

/** Of each category the one most alike in each other group. */
function bestPartners(categories: readonly GroupCategory[], contents: Alike): Map<string, number>[] {
  return categories.map((own, i) => {
    const best = new Map<string, number>();
    categories.forEach(({ group }, j) => {
      if (group === own.group) return;
      const before = best.get(group);
      if (before === undefined || contents.cosine(i, j) > contents.cosine(i, before)) best.set(group, j);
    });
    return best;
  });
}
