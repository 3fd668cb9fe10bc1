/** A sparse matrix by rows: the entries of row i stand from `starts[i]` up to `starts[i + 1]`. */
export interface SparseRows {
  rows: number;
  columns: number;
  starts: Uint32Array;
  column: Uint32Array;
  value: Float32Array;
}

/** Collects rows one after the other. */
export class RowsBuilder {
  #starts: number[] = [0];
  #column = new Uint32Array(4096);
  #value = new Float32Array(4096);
  #length = 0;

  add(column: number, value: number): void {
    if (this.#length === this.#column.length) this.#grow();
    this.#column[this.#length] = column;
    this.#value[this.#length++] = value;
  }

  endRow(): void {
    this.#starts.push(this.#length);
  }

  build(columns: number): SparseRows {
    return {
      rows: this.#starts.length - 1,
      columns,
      starts: Uint32Array.from(this.#starts),
      column: this.#column.slice(0, this.#length),
      value: this.#value.slice(0, this.#length)
    };
  }

  #grow(): void {
    const column = new Uint32Array(this.#column.length * 2);
    const value = new Float32Array(column.length);
    column.set(this.#column);
    value.set(this.#value);
    this.#column = column;
    this.#value = value;
  }
}

/** The same entries by columns; within a column the rows ascend. */
export function byColumns({ rows, columns, starts, column, value }: SparseRows): SparseRows {
  const at = new Uint32Array(columns + 1);
  for (let e = 0; e < column.length; e++) at[column[e]! + 1]!++;
  for (let c = 0; c < columns; c++) at[c + 1]! += at[c]!;
  const turned = at.slice();
  const row = new Uint32Array(column.length);
  const same = new Float32Array(column.length);
  for (let i = 0; i < rows; i++) {
    for (let e = starts[i]!; e < starts[i + 1]!; e++) {
      const place = turned[column[e]!]!++;
      row[place] = i;
      same[place] = value[e]!;
    }
  }
  return { rows: columns, columns: rows, starts: at, column: row, value: same };
}

/**
 * The inner products of all pairs of rows, as a square row by row. Of the n² results half is computed; it costs
 * the number of pairs of rows that share a column, at most n² times the entries of a row.
 */
export function gram(matrix: SparseRows): Float32Array {
  const { rows: n, starts, column, value } = matrix;
  const turned = byColumns(matrix);
  // Where in each column the rows after the present one begin: rows ascend, so that each only moves on.
  const after = turned.starts.slice();
  const products = new Float32Array(n * n);
  const row = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    row.fill(0);
    for (let e = starts[i]!; e < starts[i + 1]!; e++) {
      const c = column[e]!;
      const x = value[e]!;
      const end = turned.starts[c + 1]!;
      for (let p = after[c]!++; p < end; p++) row[turned.column[p]!]! += x * turned.value[p]!;
    }
    products.set(row.subarray(i), i * n + i);
    for (let j = i + 1; j < n; j++) products[j * n + i] = row[j]!;
  }
  return products;
}
