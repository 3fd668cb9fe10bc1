import { describe, expect, it } from 'vitest';
import { neighbour, placeOf, settled, shifted, type Zone } from './steps';

const zones: Zone[] = [
  { id: 'pile', cards: ['p1', 'p2', 'p3'] },
  { id: 'a', cards: [] },
  { id: 'b', cards: ['b1', 'b2'] }
];

describe('going from card to card', () => {
  it.each([
    ['pile', 'p1', 'ArrowDown', { zone: 'pile', card: 'p2' }],
    ['pile', 'p1', 'ArrowUp', null],
    ['pile', 'p3', 'ArrowDown', null],
    ['pile', 'p3', 'ArrowRight', { zone: 'b', card: 'b2' }],
    ['b', 'b1', 'ArrowLeft', { zone: 'pile', card: 'p1' }],
    ['b', 'b2', 'ArrowRight', null],
    ['pile', 'p2', 'End', { zone: 'pile', card: 'p3' }],
    ['pile', 'p2', 'Home', { zone: 'pile', card: 'p1' }],
    ['pile', 'p2', 'x', null]
  ])('from %s %s by %s', (zone, card, key, to) => {
    expect(neighbour(zones, zone, card, key)).toEqual(to);
  });
});

describe('a card that is held', () => {
  it('goes to the next zone, empty ones too, and stays at the ends', () => {
    expect(shifted(zones, ['p1'], { zone: 'pile', before: null }, 'ArrowRight')).toEqual({
      zone: 'a',
      before: null
    });
    expect(shifted(zones, ['p1'], { zone: 'a', before: null }, 'ArrowRight')).toEqual({
      zone: 'b',
      before: null
    });
    expect(shifted(zones, ['p1'], { zone: 'b', before: 'b1' }, 'ArrowRight')).toEqual({
      zone: 'b',
      before: 'b1'
    });
    expect(shifted(zones, ['p1'], { zone: 'pile', before: null }, 'ArrowLeft')).toEqual({
      zone: 'pile',
      before: null
    });
  });

  it('goes up and down within a category, not in the pile', () => {
    const up = shifted(zones, ['p1'], { zone: 'b', before: null }, 'ArrowUp');
    expect(up).toEqual({ zone: 'b', before: 'b2' });
    expect(shifted(zones, ['p1'], up, 'ArrowUp')).toEqual({ zone: 'b', before: 'b1' });
    expect(shifted(zones, ['p1'], up, 'ArrowDown')).toEqual({ zone: 'b', before: null });
    expect(shifted(zones, ['p1'], { zone: 'pile', before: null }, 'ArrowDown')).toEqual({
      zone: 'pile',
      before: null
    });
  });

  it('knows its place without counting itself', () => {
    expect(placeOf(zones, ['p1'], { zone: 'b', before: 'b2' })).toEqual([2, 3]);
    expect(placeOf(zones, ['b1'], { zone: 'b', before: null })).toEqual([2, 2]);
    expect(placeOf(zones, ['p1'], { zone: 'a', before: null })).toEqual([1, 1]);
    expect(placeOf(zones, ['p1', 'p2'], { zone: 'b', before: null })).toEqual([3, 4]);
  });

  it('never comes before one of themselves', () => {
    const before = (card: string | null) => ({ zone: 'b', before: card });
    expect(settled(zones, ['b1'], before('b1'))).toEqual(before('b2'));
    expect(settled(zones, ['b1', 'b2'], before('b1'))).toEqual(before(null));
    expect(settled(zones, ['p1'], before('b2'))).toEqual(before('b2'));
    expect(settled(zones, ['p1'], before('gone'))).toEqual(before(null));
  });
});
