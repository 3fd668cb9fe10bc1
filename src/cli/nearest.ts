/** The name that was probably meant; '' when none comes near. */
export function nearest(typed: string, names: readonly string[]): string {
  const starts = typed.length >= 3 ? names.find((name) => name.startsWith(typed)) : undefined;
  if (starts) return starts;
  const scored = names.map((name) => ({ name, edits: edits(typed, name) })).sort((a, b) => a.edits - b.edits);
  const [best] = scored;
  return best && best.edits <= Math.ceil(best.name.length / 3) ? best.name : '';
}

/** Letters to add, drop, change or swap with their neighbour (optimal string alignment). */
function edits(a: string, b: string): number {
  let older: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row[j] = Math.min(
        (last[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        change,
        swap ? (older[j - 2] ?? 0) + 1 : Infinity
      );
    }
    older = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
