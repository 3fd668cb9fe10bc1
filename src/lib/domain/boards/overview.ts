import type { Group } from '../people/people.ts';
import type { Figure } from '../statistics/figure.ts';
import type { BoardStage } from './board.ts';

/** How far a board is. */
export interface BoardProgress {
  boardId: string;
  groupId: string;
  /** The member who sorts on it alone; null for the group's board. */
  ownerId: string | null;
  stage: BoardStage;
  ready: boolean;
  frozen: boolean;
  /** Incidents, and the units that were cut out of them. */
  cards: number;
  /** Cards that lie in a task category, or fit nowhere. */
  sorted: number;
  nowhere: number;
  /** Cards that lie in at least one competency category. */
  withCompetency: number;
  taskCategories: number;
  competencyCategories: number;
}

/** How far one group is; `progress` is null for a group without a board. */
export interface BoardOverview {
  group: Group;
  /** `lastAt`: when each last did something on a board, UTC milliseconds; null for nothing lately. */
  members: { id: string; name: string; lastAt: number | null }[];
  progress: BoardProgress | null;
  /** While the members sort alone: how far each of them is, never what they sorted. */
  alone: { id: string; name: string; ready: boolean; sorted: number }[];
  /** How far what the members sorted alone agrees; null while they do, and when they did not. */
  agreement: Figure | null;
}

export interface OverviewOfBoards {
  groups: BoardOverview[];
  /** The server's clock, UTC milliseconds. */
  now: number;
}
