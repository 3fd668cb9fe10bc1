import { refuse } from '../errors.ts';
import { answerFields } from '../incidents/incident.ts';
import type { Assigned } from '../suggestions/assign.ts';
import type { Grouping } from '../suggestions/group.ts';
import type { Neighbour } from '../suggestions/similar.ts';
import { frames, type Frame } from './board.ts';
import { piecesOf, type FrameView, type ShownCard } from './view.ts';

/** What the machine proposes to a group: piles of cards, similar cards, a category for a card, words for a label. */
export const proposalKinds = ['grouping', 'similar', 'category', 'terms'] as const;
export type ProposalKind = (typeof proposalKinds)[number];

/** How often proposals of one kind were taken, and how often they were put aside. */
export interface ProposalCount {
  kind: ProposalKind;
  accepted: number;
  dismissed: number;
}

/** What a group asks; `category` is about the cards without a place in the frame, all at once. */
export type Question =
  | { kind: 'grouping'; frame: Frame }
  | { kind: 'similar'; cardId: string }
  | { kind: 'category'; frame: Frame }
  | { kind: 'terms'; categoryId: string };

/** How sure the machine is, in words: from its measured confidence. */
export type Strength = 'strong' | 'fair' | 'weak';

export interface SimilarCard {
  cardId: string;
  strength: Strength;
  /** The words that carry it; none when they only have the same company. */
  terms: string[];
}
export interface SuggestedCategory {
  categoryId: string;
  strength: Strength;
  terms: string[];
}
export interface ProposedPile {
  /** The most typical first. */
  cardIds: string[];
  terms: string[];
  strength: Strength;
}
/** `few`: too few cards to say anything; `unsure`: nothing that is worth saying. */
export type ProposedGrouping =
  | { silent: 'few' | 'unsure' }
  | {
      silent: null;
      piles: ProposedPile[];
      /** Cards that fit in none of them. */
      apart: string[];
      /** How much of it is a matter of chance. */
      stability: Strength;
    };

export interface Answers {
  grouping: ProposedGrouping;
  similar: SimilarCard[];
  /** By card; only cards for which there is something to say. */
  category: Record<string, SuggestedCategory[]>;
  terms: string[];
}

/** Below this many cards groups of two or three are a matter of chance. */
export const fewestToGroup = 8;
/** Examples, and categories with two of them, from which can be learned. */
export const fewestToLearn = { examples: 6, categories: 2, each: 2 } as const;
/** Confidences from which something is said, and how. Measured: docs/suggestions.md. */
const levels = { weak: 0.25, fair: 0.4, strong: 0.6 } as const;
/** Of the sortings that a grouping rests on: the mean adjusted Rand index with it. */
const steadiness = { weak: 0.25, fair: 0.45, strong: 0.7 } as const;
/** A second or third category may be less likely than the first, but not much. */
const leastOfOthers = 0.15;
const mostSuggested = 3;

function inWords(value: number, from: typeof levels | typeof steadiness): Strength | null {
  return (['strong', 'fair', 'weak'] as const).find((one) => value >= from[one]) ?? null;
}

/** @returns null when it is better to say nothing */
export const strengthOf = (confidence: number): Strength | null => inWords(confidence, levels);

/** A question as it came from outside. @throws Refusal `invalid_input` */
export function readQuestion(given: Record<string, string | null>): Question {
  const { kind } = given;
  const frame = frames.find((one) => one === given.frame);
  if ((kind === 'grouping' || kind === 'category') && frame) return { kind, frame };
  if (kind === 'similar' && given.card) return { kind, cardId: given.card };
  if (kind === 'terms' && given.category) return { kind, categoryId: given.category };
  return refuse('invalid_input', 'kind');
}

/** What became of a proposal, as it came from outside. @throws Refusal `invalid_input` */
export function readAnswered(given: unknown): { kind: ProposalKind; accepted: boolean; n: number } {
  const { kind, accepted, n } = (given ?? {}) as Record<string, unknown>;
  const known = proposalKinds.find((one) => one === kind);
  if (!known || typeof accepted !== 'boolean') refuse('invalid_input', 'kind');
  if (typeof n !== 'number' || !Number.isInteger(n) || n < 1 || n > 1000) refuse('invalid_input', 'n');
  return { kind: known, accepted, n };
}

/** Counts what became of proposals, from the data of the log; kinds that never occurred are left out. */
export function countProposals(answered: readonly Record<string, unknown>[]): ProposalCount[] {
  return proposalKinds.flatMap((kind) => {
    const of = answered.filter((one) => one.kind === kind);
    const accepted = of.filter((one) => one.accepted === true).length;
    return of.length === 0 ? [] : [{ kind, accepted, dismissed: of.length - accepted }];
  });
}

/** The text of a card alone: of a part of an incident only that part. */
export function textOf(card: ShownCard): string {
  const pieces = piecesOf(card);
  return answerFields
    .flatMap((field) => pieces[field].filter(({ own }) => own).map(({ text }) => text.trim()))
    .join('\n');
}

/** The cards without a place in this frame. */
export const unsortedIn = ({ frame, pile, categoriesOf }: FrameView): ShownCard[] =>
  frame === 'task' ? pile : pile.filter(({ cardId }) => !categoriesOf.has(cardId));

/** Enough sorted to learn from? */
export function mayLearn(sizes: readonly number[]): boolean {
  const { examples, categories, each } = fewestToLearn;
  return (
    sizes.reduce((sum, n) => sum + n, 0) >= examples && sizes.filter((n) => n >= each).length >= categories
  );
}

/** Only piles that the machine has some confidence in; what else there was is left apart. */
export function groupingInWords({ groups, apart, stability }: Grouping): ProposedGrouping {
  const steady = stability === null ? null : inWords(stability, steadiness);
  const piles: ProposedPile[] = [];
  const left = [...apart];
  for (const { members, terms, confidence } of groups) {
    const strength = members.length < 2 || confidence === null ? null : strengthOf(confidence);
    if (strength) piles.push({ cardIds: members, terms, strength });
    else left.push(...members);
  }
  if (!steady || piles.length === 0) return { silent: 'unsure' };
  return { silent: null, piles, apart: left, stability: steady };
}

export function similarInWords(neighbours: readonly Neighbour[]): SimilarCard[] {
  return neighbours.flatMap(({ id, confidence, terms }) => {
    const strength = strengthOf(confidence);
    return strength ? [{ cardId: id, strength, terms }] : [];
  });
}

/** The likeliest categories of a card, most likely first; none when the machine had better be silent. */
export function suggestedInWords({ fits, suggestions }: Assigned): SuggestedCategory[] {
  if (!fits) return [];
  return suggestions.slice(0, mostSuggested).flatMap(({ label, confidence, terms }, i) => {
    const strength = strengthOf(confidence) ?? (i > 0 && confidence >= leastOfOthers ? 'weak' : null);
    return strength ? [{ categoryId: label, strength, terms }] : [];
  });
}
