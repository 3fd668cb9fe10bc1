import type { Dendrogram } from '$lib/domain/clustering/dendrogram';

/** A merge as three lines: down from each of two groups, and across at its height. */
export interface Arm {
  /** Heights, from 0 (always together) to 1 (never), of the two groups and of their merge. */
  from: [number, number];
  to: number;
  /** Rows, counted from 0, need not be whole. */
  rows: [number, number];
}

/** Where the lines of a tree go, with one row for each thing in the order of the drawing. */
export function armsOf({ n, merges, order }: Dendrogram): Arm[] {
  const rows = new Map(order.map((thing, row) => [thing, row]));
  const heights = new Map<number, number>();
  return merges.map(({ left, right, height }, m) => {
    const [a, b] = [rows.get(left) ?? 0, rows.get(right) ?? 0];
    rows.set(n + m, (a + b) / 2);
    heights.set(n + m, height);
    return { from: [heights.get(left) ?? 0, heights.get(right) ?? 0], to: height, rows: [a, b] };
  });
}
