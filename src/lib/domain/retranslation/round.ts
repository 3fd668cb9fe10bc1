import type { Frame } from '../boards/board.ts';

/** Shares (in per cent) of judges that must put an incident back in its category (method page, section 6). */
export const thresholds = [60, 70, 75, 80] as const;
export type Threshold = (typeof thresholds)[number];
export const defaultThreshold: Threshold = 60;

/** Who judges the categories of a group: the next group, or all others. */
export const judgeChoices = ['next', 'others'] as const;
export type JudgeChoice = (typeof judgeChoices)[number];

/** A category as the judges read it: as it was when the round began. */
export interface RoundCategory {
  id: string;
  label: string;
  definition: string;
  include: string;
  exclude: string;
}

/** A card of the round, and the categories it lay in when the round began; none is known to the judges. */
export interface RoundCard {
  /** The incident's id for its own card, else the id of a unit. */
  cardId: string;
  incidentId: string;
  categoryIds: string[];
}

/** One time that others sort the incidents of a group's board blind into its finished categories. */
export interface Round {
  id: string;
  workshopId: string;
  /** The board of the group whose categories are tried. */
  boardId: string;
  frame: Frame;
  /** 1 for the first round of this board and frame. */
  number: number;
  openedAt: number;
  /** Null while the judges are at it. */
  closedAt: number | null;
  categories: RoundCategory[];
  cards: RoundCard[];
}

/** Where one judge put one card; null: it fits none of the categories. */
export interface RoundAnswer {
  participantId: string;
  cardId: string;
  categoryId: string | null;
}
