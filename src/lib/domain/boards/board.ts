import type { AnswerField, Answers, Polarity } from '../incidents/incident.ts';

/** Two independent frames over the same incidents (method page, section 5). */
export const frames = ['task', 'competency'] as const;
export type Frame = (typeof frames)[number];

/** What a competency category is: knowledge, skill, ability, other characteristic, or a cluster of them. */
export const competencyKinds = ['knowledge', 'skill', 'ability', 'other', 'cluster'] as const;
export type CompetencyKind = (typeof competencyKinds)[number];

/** The colours of categories; each stands for a sign too, so that nobody depends on seeing colour. */
export const colours = ['blue', 'orange', 'green', 'purple', 'red', 'teal', 'yellow', 'pink'] as const;
export type Colour = (typeof colours)[number];
/** The sign that goes with each colour: a plain character, drawn beside or inside it. */
export const signs: Record<Colour, string> = {
  blue: '●',
  orange: '▲',
  green: '■',
  purple: '◆',
  red: '✚',
  teal: '★',
  yellow: '▼',
  pink: '♥'
};

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
  /** Null for a category of before there were colours, until someone chooses one. */
  colour: Colour | null;
  /** Order among the categories of its frame; need not be whole. */
  position: number;
  /** The class category that this group category was pooled into; null on the class board and before pooling. */
  pooledInto: string | null;
  /** Why this group category was left out of the pool; null: it was not. Never both pooled and set aside. */
  setAside: string | null;
  /** A class category that one group insists on; false for the categories of groups. */
  minority: boolean;
}

/** A piece of one answer: from `start` up to `end`, counted in UTF-16 units as JavaScript does. */
export interface Span {
  field: AnswerField;
  start: number;
  end: number;
}

/**
 * A part of an incident that describes a behaviour of its own, cut out by selecting text: a card of its own, while
 * the rest of the text stays with the incident's own card. The units of an incident never overlap.
 */
export interface Unit {
  id: string;
  boardId: string;
  incidentId: string;
  /** The version of the text that the spans count in. */
  version: number;
  /** In order of the text, never empty. */
  spans: Span[];
}

/** Where a card lies; a card without a placement in a frame lies on the pile. */
export interface Placement {
  /** The incident's id for its own card, else the id of a unit. */
  cardId: string;
  incidentId: string;
  /** Null: it fits nowhere; in the task frame only. */
  categoryId: string | null;
  frame: Frame;
  /** Order within the category; need not be whole. */
  position: number;
}

/** An incident as it lies on a board: nameless, in its latest submitted version, or in the one it was split in. */
export interface Card {
  incidentId: string;
  number: number;
  polarity: Polarity;
  answers: Answers;
  /** The version of the text shown. */
  version: number;
  /** The number of its author's group; null where that would say too much: fewer than three authors. */
  authorGroup: number | null;
}

/**
 * How far a group is with its board: each member still sorts alone, they compare what each made, or they sort
 * together. A group that never sorts alone begins with the last.
 */
export const boardStages = ['alone', 'comparing', 'together'] as const;
export type BoardStage = (typeof boardStages)[number];
/** Below this many members sorting alone first says nothing about agreement. */
export const fewestAlone = 3;

/** The state of one board; plain data, so that server and browser run the same rules on it. */
export interface BoardState {
  id: string;
  cards: Card[];
  units: Unit[];
  categories: Category[];
  placements: Placement[];
}

/** Characters of a label and of the other texts; categories in one frame; cards of one incident; cards in a move. */
export const categoryLimits = { label: 60, text: 1000, perFrame: 100 } as const;
export const cardLimits = { perIncident: 10, perMove: 500 } as const;
