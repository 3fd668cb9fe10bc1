/** Mean squares of a table of targets × judges, in squared units of the ratings. */
export interface MeanSquares {
  /** Between targets. */
  targets: number;
  /** Between judges. */
  judges: number;
  /** What neither explains. */
  residual: number;
  /** Within targets. */
  within: number;
}

/**
 * The two-way layout without repetition.
 * @param rows targets × judges, complete, at least 2 × 2
 */
export function meanSquares(rows: readonly (readonly number[])[]): MeanSquares {
  const n = rows.length;
  const k = rows[0]?.length ?? 0;
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const ofTarget = rows.map(mean);
  const ofJudge = Array.from({ length: k }, (_, j) => mean(rows.map((row) => row[j]!)));
  const all = mean(ofTarget);
  const squares = (values: number[]) => values.reduce((sum, value) => sum + value ** 2, 0);
  const ofCells = (from: (i: number, j: number) => number) =>
    squares(rows.flatMap((row, i) => row.map((rating, j) => rating - from(i, j))));
  const total = ofCells(() => all);
  // What rounding leaves of equal means is nothing.
  const exact = (sum: number) => (sum <= 1e-14 * total ? 0 : sum);
  return {
    targets: exact(k * squares(ofTarget.map((m) => m - all))) / (n - 1),
    judges: exact(n * squares(ofJudge.map((m) => m - all))) / (k - 1),
    residual: exact(ofCells((i, j) => ofTarget[i]! + ofJudge[j]! - all)) / ((n - 1) * (k - 1)),
    within: exact(ofCells((i) => ofTarget[i]!)) / (n * (k - 1))
  };
}
