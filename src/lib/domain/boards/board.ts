import type { Answers, Polarity } from '../incidents/incident.ts';

/** Two independent frames over the same incidents (method page, section 5). */
export const frames = ['task', 'competency'] as const;
export type Frame = (typeof frames)[number];

/** What a competency category is: knowledge, skill, ability, other characteristic, or a cluster of them. */
export const competencyKinds = ['knowledge', 'skill', 'ability', 'other', 'cluster'] as const;
export type CompetencyKind = (typeof competencyKinds)[number];

export interface Category {
  id: string;
  boardId: string;
  frame: Frame;
  label: string;
  definition: string;
  include: string;
  exclude: string;
  /** Only for the competency frame; null while not chosen. */
  competencyKind: CompetencyKind | null;
  anchorIncidentId: string | null;
  /** Order among the categories of its frame; need not be whole. */
  position: number;
  /** The class category that this group category was pooled into; null on the class board and before pooling. */
  pooledInto: string | null;
}

export interface Placement {
  incidentId: string;
  categoryId: string;
  frame: Frame;
  /** Order within the category; need not be whole. */
  position: number;
}

/** An incident as it lies on a board: nameless, in its latest submitted version. */
export interface Card {
  incidentId: string;
  number: number;
  polarity: Polarity;
  answers: Answers;
  /** The version of the text shown. */
  version: number;
}

/** The state of one board; plain data, so that server and browser run the same rules on it. */
export interface BoardState {
  id: string;
  cards: Card[];
  categories: Category[];
  placements: Placement[];
}

/** Characters of a label and of the other texts; categories in one frame of a board. */
export const categoryLimits = { label: 60, text: 1000, perFrame: 100 } as const;
