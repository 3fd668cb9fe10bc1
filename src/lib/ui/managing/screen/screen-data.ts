import type { BoardStage, BoardState } from '$lib/domain/boards/board';
import type { ReadingView } from '$lib/domain/plenary/reading';
import type { PoolView } from '$lib/domain/pooling/view';
import type { RatingResults } from '$lib/domain/ratings/results';
import type { Example } from '$lib/ui/peers/calibration-view';
import type { DeskState } from '../desk-state';

/** What the screen of the class shows. */
export interface ScreenData extends DeskState {
  /** A board that was put on it. */
  board: { board: BoardState; seq: number; number: number; stage: BoardStage } | null;
  /** What the class rated, when that was put on it. */
  ratings: RatingResults | null;
  /** The class's categories while they are pooled. */
  pool: { pool: PoolView; seq: number } | null;
  joinAddress: string;
  joinLink: string;
  /** The server's clock, UTC milliseconds. */
  now: number;
  calibration: { examples: Example[]; ready: number };
  aloud: { reading: ReadingView | null; seq: number };
  steps: { previous: string | null; next: string | null };
}

/** A screen that is opened by a link. */
export interface SharedBy {
  /** The address of its stream. */
  live: string;
}
