import { describe, expect, it } from 'vitest';
import { Selection } from './selection.svelte';

const order = ['a', 'b', 'c', 'd', 'e'];

describe('the selection', () => {
  it('ticks one by one, all, and none', () => {
    const selection = new Selection(['e']);
    selection.toggle('c');
    selection.toggle('a');
    expect(selection.in(order)).toEqual(['a', 'c', 'e']);
    selection.toggle('c');
    expect([selection.size, selection.has('c')]).toEqual([2, false]);
    selection.all(order);
    expect(selection.in(order)).toEqual(order);
    selection.clear();
    expect(selection.size).toBe(0);
  });

  it('extends both ways, and unticks a range that began with unticking', () => {
    const selection = new Selection();
    selection.toggle('d');
    selection.extend('b', order);
    expect(selection.in(order)).toEqual(['b', 'c', 'd']);
    selection.toggle('b');
    selection.extend('c', order);
    expect(selection.in(order)).toEqual(['d']);
  });

  it('begins a range where it is asked when nothing was ticked before', () => {
    const selection = new Selection();
    selection.extend('b', order);
    expect(selection.in(order)).toEqual(['b']);
    // What the range began with is out of sight.
    selection.extend('e', ['c', 'd', 'e']);
    expect(selection.in(order)).toEqual(['b', 'e']);
  });

  it('never keeps what left the list', () => {
    const selection = new Selection(order);
    selection.keep(new Set(['b', 'x']));
    expect(selection.in(order)).toEqual(['b']);
  });
});
