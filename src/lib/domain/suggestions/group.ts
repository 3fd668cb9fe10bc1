import { cutInto } from '../clustering/dendrogram.ts';
import { rowStarts } from '../clustering/condensed.ts';
import { averageLinkage } from '../clustering/linkage.ts';
import { crossTable } from '../statistics/groupings/cross-table.ts';
import { adjustedRand, pairCounts } from '../statistics/groupings/pairs.ts';
import { defaultSeed, mulberry32 } from '../statistics/random.ts';
import { consensusOf, membersOf, type Consensus } from './consensus.ts';
import { howMany } from './how-many.ts';
import { keyTerms } from './key-terms.ts';
import { inOrder, type PreparedText } from './prepared.ts';
import { surroundingsOf, type Surroundings } from './surroundings.ts';

/** A proposal of which texts belong together; never a decision. */
export interface Grouping {
  /** The largest first. */
  groups: ProposedGroup[];
  /** Ids of the texts that fit nowhere. */
  apart: string[];
  /**
   * How much the groups are a matter of chance: the mean adjusted Rand index between them and each of the
   * sortings that they rest on; 1 = every sorting gives the same groups. null with fewer than three texts.
   */
  stability: number | null;
}

export interface ProposedGroup {
  /** Ids, the most typical first. */
  members: string[];
  /** Words that mark the group off from the others, the strongest first. */
  terms: string[];
  /** The mean likeness (cosine) of its members' words and concepts, 0 to 1; null of a single text. */
  cohesion: number | null;
  /**
   * Of the pairs in the group, the share that people may be expected to lay together too, 0 to 1; null of a
   * single text. Measured on sets that people had sorted: docs/suggestions.md.
   */
  confidence: number | null;
}

export interface GroupingWishes {
  /** How many groups; null or absent: as many as the texts suggest. */
  groups?: number | null;
  /** Is told the share of the work done, 0 to 1; it may throw to stop. */
  onProgress?: (share: number) => void;
}

/** A text that is less like every other one than this has nothing in common with them. */
const alone = 0.1;
/** A text that lies with its group in a smaller share of the sortings fits in none. */
const loose = 0.2;
/** Log odds that people lay a pair of a group together: a + b · share of sortings + c · (cohesion - background). */
const odds = { base: -2.21, together: 1.84, cohesion: 3.76 };

/**
 * Proposes groups of texts on the same subject. Places the texts in a latent semantic space, draws them towards
 * their neighbours, sorts them many times, and groups what most sortings lay together. The same texts give the same
 * groups, in whatever order they come.
 * @param given texts in one language, each with an id of its own
 */
export function proposeGroups(given: readonly PreparedText[], wishes: GroupingWishes = {}): Grouping {
  const { onProgress } = wishes;
  const texts = inOrder(given);
  if (texts.length === 0) return { groups: [], apart: [], stability: null };
  const all = surroundingsOf(texts);
  onProgress?.(0.4);
  const { n, points, neighbours } = all;
  const wished = wishes.groups ?? howMany(points, neighbours);
  onProgress?.(0.5);
  const k = Math.max(1, Math.min(n, wished));
  const consensus = consensusOf(points, k, mulberry32(defaultSeed), (share) =>
    onProgress?.(0.5 + share * 0.4)
  );
  const cut = cutInto(averageLinkage(n, consensus.apart), k);
  const together = togetherness(n, consensus);
  const placed = membersOf(cut, k).map((members) => typicalFirst(members, together));
  const stray = (i: number, members: readonly number[]) => {
    if (neighbours.similarity[i * neighbours.count]! < alone) return true;
    if (members.length === 1) return wishes.groups == null;
    return mean(members.flatMap((j) => (j === i ? [] : [together(i, j)]))) < loose;
  };
  const kept = placed
    .map((members) => members.filter((i) => !stray(i, members)))
    .filter((members) => members.length > 1 || (members.length === 1 && wishes.groups != null))
    .sort((a, b) => b.length - a.length || a[0]! - b[0]!);
  const inside = new Set(kept.flat());
  const terms = keyTerms(kept.map((members) => members.map((i) => texts[i]!)));
  onProgress?.(1);
  return {
    groups: kept.map((members, g) => ({
      members: members.map((i) => texts[i]!.id),
      terms: terms[g]!,
      ...strengthOf(members, all, together)
    })),
    apart: texts.flatMap(({ id }, i) => (inside.has(i) ? [] : [id])),
    stability: n < 3 ? null : stabilityOf(cut, consensus)
  };
}

type Togetherness = (i: number, j: number) => number;

/** The share of the sortings in which two texts lay together. */
function togetherness(n: number, { apart }: Consensus): Togetherness {
  const rows = rowStarts(n);
  return (i, j) => 1 - apart[i < j ? rows[i]! + j : rows[j]! + i]!;
}

function typicalFirst(members: readonly number[], together: Togetherness): number[] {
  const ties = members.map((i) => ({ i, tie: mean(members.map((j) => (j === i ? 1 : together(i, j)))) }));
  return ties.sort((a, b) => b.tie - a.tie || a.i - b.i).map(({ i }) => i);
}

function strengthOf(
  members: readonly number[],
  { n, similarities, background }: Surroundings,
  together: Togetherness
) {
  if (members.length < 2) return { cohesion: null, confidence: null };
  let likeness = 0;
  let shared = 0;
  members.forEach((i, m) => {
    for (let o = m + 1; o < members.length; o++) {
      likeness += similarities[i * n + members[o]!]!;
      shared += together(i, members[o]!);
    }
  });
  const pairs = (members.length * (members.length - 1)) / 2;
  const cohesion = likeness / pairs;
  const logOdds = odds.base + (odds.together * shared) / pairs + odds.cohesion * (cohesion - background);
  return { cohesion: Math.min(1, cohesion), confidence: 1 / (1 + Math.exp(-logOdds)) };
}

function stabilityOf(cut: readonly number[], { sortings }: Consensus): number {
  return mean(sortings.map((sorting) => adjustedRand(pairCounts(crossTable(cut, Array.from(sorting)))) ?? 0));
}

const mean = (numbers: readonly number[]) =>
  numbers.reduce((sum, x) => sum + x, 0) / Math.max(1, numbers.length);
