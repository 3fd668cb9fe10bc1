import { refuse } from '../errors.ts';
import type { ScreenShows } from './workshop.ts';

/**
 * What the screen is to show, as it came from outside.
 * @param given '' or null: what goes with the phase
 * @throws Refusal `invalid_input`
 */
export function readScreen(given: unknown): ScreenShows | null {
  if (given === null || given === '') return null;
  if (given === 'pool' || given === 'ratings') return given;
  if (typeof given !== 'string' || !/^board:[1-9]\d{0,3}$/.test(given)) refuse('invalid_input', 'screen');
  return given as ScreenShows;
}

/** The number of the group whose board is on the screen; null when it shows something else. */
export function boardOnScreen(screen: ScreenShows | null): number | null {
  return screen?.startsWith('board:') ? Number(screen.slice('board:'.length)) : null;
}
