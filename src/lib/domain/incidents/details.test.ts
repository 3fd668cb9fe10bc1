import { expect, it } from 'vitest';
import { emptyDetails, ksaoList, sameDetails } from './details.ts';

it('reads characteristics one by one, each once', () => {
  expect(ksaoList('geduld, vakkennis;\nluisteren,  geduld ,')).toEqual(['geduld', 'vakkennis', 'luisteren']);
  expect(ksaoList(' ')).toEqual([]);
});

it('tells details apart', () => {
  expect(sameDetails(emptyDetails, { ...emptyDetails })).toBe(true);
  expect(sameDetails(emptyDetails, { ...emptyDetails, ago: 'year' })).toBe(false);
});
