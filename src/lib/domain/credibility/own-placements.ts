import type { Frame } from '../boards/board.ts';
import type { Answers, Polarity } from '../incidents/incident.ts';
import type { PlacementAnswer } from './credibility.ts';

/** A class category that an own incident is in, and what its author said of that. */
export interface OwnPlacement {
  categoryId: string;
  frame: Frame;
  label: string;
  definition: string;
  answer: PlacementAnswer | null;
  elsewhereId: string | null;
}

export interface OwnPlaced {
  incidentId: string;
  number: number;
  polarity: Polarity;
  answers: Answers;
  placements: OwnPlacement[];
}

export interface OwnPlacements {
  incidents: OwnPlaced[];
  /** Every category of the class, to choose another from. */
  categories: { id: string; frame: Frame; label: string }[];
}

/** Places that the author said nothing of yet. */
export const leftToCheck = ({ incidents }: OwnPlacements): number =>
  incidents.flatMap(({ placements }) => placements).filter(({ answer }) => answer === null).length;
