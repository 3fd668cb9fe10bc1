/** Two groups becoming one. Things are 0 … n-1; the group made by merge m is n + m. */
export interface Merge {
  left: number;
  right: number;
  /** The distance at which they merge, in the unit of the distances. */
  height: number;
  /** The number of things in the merged group. */
  size: number;
}

/** A tree of merges as plain data, for drawing and for cutting. */
export interface Dendrogram {
  /** The number of things. */
  n: number;
  /** n - 1 merges, from the lowest height to the highest. */
  merges: Merge[];
  /** The things from the top of the drawing to the bottom, so that no lines cross. */
  order: number[];
}

/** Equal heights that were computed along different ways may differ by this much. */
const rounding = 1e-9;

/** Orders merges that name a group by any of its members: [one, other, height]. */
export function dendrogramOf(n: number, joined: readonly [number, number, number][]): Dendrogram {
  const roots = Uint32Array.from({ length: 2 * n }, (_, i) => i);
  const first = Uint32Array.from(roots);
  const size = new Uint32Array(2 * n).fill(1);
  const merges = joined
    .toSorted(([, , a], [, , b]) => a - b)
    .map(([one, other, height], m): Merge => {
      const [a, b] = [rootOf(roots, one), rootOf(roots, other)];
      // The group with the earliest thing is drawn first.
      const [left, right] = first[a]! < first[b]! ? [a, b] : [b, a];
      const made = n + m;
      roots[a] = roots[b] = made;
      first[made] = first[left]!;
      size[made] = size[a]! + size[b]!;
      return { left, right, height, size: size[made] };
    });
  return { n, merges, order: orderOf(n, merges) };
}

/**
 * The groups that exist at a height: of each thing the number of its group, counted from 0 in the order of
 * the things. Groups that merge at exactly that height are one.
 */
export function cutAt({ n, merges }: Dendrogram, height: number): number[] {
  return groupsAfter(
    n,
    merges.filter((merge) => merge.height <= height + rounding)
  );
}

/** The same, for a wished number of groups; at least 1, at most as many as there are things. */
export function cutInto({ n, merges }: Dendrogram, groups: number): number[] {
  return groupsAfter(n, merges.slice(0, Math.max(0, n - Math.max(1, groups))));
}

function groupsAfter(n: number, merges: Merge[]): number[] {
  const roots = Uint32Array.from({ length: 2 * n }, (_, i) => i);
  merges.forEach(({ left, right }, m) => (roots[left] = roots[right] = n + m));
  const numbers = new Map<number, number>();
  return Array.from({ length: n }, (_, i) => {
    const root = rootOf(roots, i);
    const number = numbers.get(root) ?? numbers.size;
    numbers.set(root, number);
    return number;
  });
}

function rootOf(roots: Uint32Array, i: number): number {
  let root = i;
  while (roots[root] !== root) root = roots[root]!;
  // Shorten the way for the next time.
  for (let at = i; roots[at] !== root;) {
    const next = roots[at]!;
    roots[at] = root;
    at = next;
  }
  return root;
}

function orderOf(n: number, merges: Merge[]): number[] {
  const order: number[] = [];
  // A stack instead of recursion: a tree of one long arm is n deep.
  const open = n === 0 ? [] : [2 * n - 2];
  while (open.length > 0) {
    const group = open.pop()!;
    const merge = merges[group - n];
    if (group < n || !merge) order.push(group);
    else open.push(merge.right, merge.left);
  }
  return order;
}
