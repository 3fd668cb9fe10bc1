import type { ComponentProps } from 'svelte';
import type { ReadingView } from '$lib/domain/plenary/reading';
import type { RatingResults } from '$lib/domain/ratings/results';
import type { Example } from '$lib/ui/peers/calibration-view';
import type ScreenBoard from '$lib/ui/boards/ScreenBoard.svelte';
import type ScreenPool from '$lib/ui/pooling/ScreenPool.svelte';
import type { DeskState } from '../desk-state';

/** What the screen of the class shows. */
export interface ScreenData extends DeskState {
  /** A board that was put on it. */
  board: (Omit<ComponentProps<typeof ScreenBoard>, 'lang'> & { number: number; seq: number }) | null;
  /** What the class rated, when that was put on it. */
  ratings: RatingResults | null;
  /** The class's categories while they are pooled. */
  pool: Pick<ComponentProps<typeof ScreenPool>, 'pool' | 'seq'> | null;
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
