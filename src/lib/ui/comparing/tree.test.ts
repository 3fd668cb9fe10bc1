import { expect, it } from 'vitest';
import { dendrogramOf } from '$lib/domain/clustering/dendrogram';
import { armsOf } from './tree';

it('a tree of three things: the first two first, then the third to their middle', () => {
  const arms = armsOf(
    dendrogramOf(3, [
      [0, 2, 0.25],
      [0, 1, 1]
    ])
  );
  // Drawn in the order 0, 2, 1.
  expect(arms).toEqual([
    { from: [0, 0], to: 0.25, rows: [0, 1] },
    { from: [0.25, 0], to: 1, rows: [0.5, 2] }
  ]);
});
