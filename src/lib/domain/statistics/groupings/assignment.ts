/**
 * The one-to-one assignment of rows to columns with the highest sum (Hungarian algorithm with potentials,
 * Kuhn 1955, Munkres 1957): O(rows² × columns).
 * @param gains rows × columns, as many numbers in each row
 * @returns [row, column] pairs by row; as many as the shorter side has
 */
export function bestAssignment(gains: readonly (readonly number[])[]): [number, number][] {
  const height = gains.length;
  const width = gains[0]?.length ?? 0;
  if (height > width) {
    const turned = Array.from({ length: width }, (_, j) => gains.map((row) => row[j] ?? 0));
    return bestAssignment(turned)
      .map(([j, i]): [number, number] => [i, j])
      .sort(([a], [b]) => a - b);
  }
  // Rows and columns from 1; column 0 holds the row that is being placed.
  const [ofRow, ofColumn] = [new Float64Array(height + 1), new Float64Array(width + 1)];
  const rowIn = new Int32Array(width + 1);
  const way = new Int32Array(width + 1);
  for (let row = 1; row <= height; row++) {
    rowIn[0] = row;
    const slack = new Float64Array(width + 1).fill(Infinity);
    const visited = new Uint8Array(width + 1);
    let column = 0;
    while (rowIn[column] !== 0) {
      visited[column] = 1;
      const at = rowIn[column]!;
      let [least, next] = [Infinity, 0];
      for (let j = 1; j <= width; j++) {
        if (visited[j]) continue;
        const reduced = -gains[at - 1]![j - 1]! - ofRow[at]! - ofColumn[j]!;
        if (reduced < slack[j]!) {
          slack[j] = reduced;
          way[j] = column;
        }
        if (slack[j]! < least) [least, next] = [slack[j]!, j];
      }
      for (let j = 0; j <= width; j++) {
        if (visited[j]) {
          ofRow[rowIn[j]!]! += least;
          ofColumn[j]! -= least;
        } else slack[j]! -= least;
      }
      column = next;
    }
    for (; column !== 0; column = way[column]!) rowIn[column] = rowIn[way[column]!]!;
  }
  return Array.from(rowIn.subarray(1), (row, j): [number, number] => [row - 1, j])
    .filter(([row]) => row >= 0)
    .sort(([a], [b]) => a - b);
}
