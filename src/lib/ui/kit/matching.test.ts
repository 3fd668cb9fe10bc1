import { expect, test } from 'vitest';
import { matching } from './matching.ts';

const items = [
  { label: 'Feedback geven', group: 'Taken' },
  { label: 'Op ideeën ingaan', group: 'Taken' },
  { label: 'Geduld', group: 'Competenties', hint: '3 incidenten' }
];
const labels = (typed: string) => matching(items, typed).map((item) => item.label);

test('nothing typed keeps all, in order', () => {
  expect(matching(items, '  ')).toEqual(items);
});

test('accents and capitals do not matter', () => {
  expect(labels('IDEEEN')).toEqual(['Op ideeën ingaan']);
});

test('every word must occur, also in the group', () => {
  expect(labels('taken geven')).toEqual(['Feedback geven']);
  expect(labels('taken geduld')).toEqual([]);
});

test('a label that begins with it comes first', () => {
  expect(labels('ge')).toEqual(['Geduld', 'Feedback geven']);
});
