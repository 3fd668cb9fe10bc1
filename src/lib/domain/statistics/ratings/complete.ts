import type { Reason } from '../figure.ts';

/** Targets (incidents, tasks) × judges; null = not rated. */
export type RatingTable = readonly (readonly (number | null)[])[];

/** How much of a table is left when every judge must have rated every target. */
export interface Completeness {
  targets: number;
  judges: number;
  /** Judges who did not rate every target, and targets that nobody rated: left out. */
  droppedJudges: number;
  droppedTargets: number;
}

/** Keeps the judges who rated every target that anyone rated; `reason` when that leaves too little. */
export function completePart(table: RatingTable): Completeness & { rows: number[][]; reason: Reason | null } {
  const width = table.reduce((most, row) => Math.max(most, row.length), 0);
  const rated = table.filter((row) => row.some((rating) => rating !== null));
  const judges = Array.from({ length: width }, (_, j) => j).filter((j) =>
    rated.some((row) => (row[j] ?? null) !== null)
  );
  const kept = judges.filter((j) => rated.every((row) => (row[j] ?? null) !== null));
  const rows = rated.map((row) => kept.map((j) => row[j] ?? NaN));
  return {
    rows,
    reason: reasonOf(rows, judges.length),
    targets: rated.length,
    judges: kept.length,
    droppedJudges: judges.length - kept.length,
    droppedTargets: table.length - rated.length
  };
}

function reasonOf(rows: number[][], judges: number): Reason | null {
  if (rows.length < 2) return 'no-units';
  if (judges < 2) return 'one-coder';
  if (rows[0]!.length < 2) return 'incomplete';
  return rows.every((row) => row.every(Number.isFinite)) ? null : 'not-numeric';
}
