import { figure, noFigure, type Figure, type Reason } from '../figure.ts';

/** How often each unit counts: 1 for the table itself, how often it was drawn for a resample. */
export type Weights = Int32Array;

/**
 * A coefficient of a coded table, made ready to be computed again and again with its units drawn differently.
 * Within `at`, and nowhere else, NaN stands for "undefined".
 */
export interface Coefficient {
  /** Units of the table: how many weights `at` takes. */
  units: number;
  /** Units that count for this coefficient. */
  n: number;
  /** Why it cannot be computed whatever the weights; null when that depends on them. */
  reason: Reason | null;
  /** About how many steps `at` takes. */
  cost: number;
  at(weights: Weights): number;
}

export const once = (units: number): Weights => new Int32Array(units).fill(1);

/** A coefficient that cannot be computed. */
export function noCoefficient(reason: Reason, units: number, n = 0): Coefficient {
  return { units, n, reason, cost: 0, at: () => NaN };
}

/** The coefficient of the table as it is. What is undefined for no other reason used one value only. */
export function figureOf(coefficient: Coefficient): Figure {
  const { units, n, reason } = coefficient;
  if (reason !== null) return noFigure(reason, n);
  const value = coefficient.at(once(units));
  return Number.isFinite(value) ? figure(value, n) : noFigure('one-value', n);
}
