import { expect, test } from 'vitest';
import { quotesIn } from './quotes-in-edits.ts';

const texts = [
  {
    circumstances: 'In de aula.',
    behaviour: 'De professor tekende een schema. Daarna vroeg hij wie het kon uitleggen.',
    consequences: 'Iedereen kon volgen!'
  }
];
const edits = [
  { id: 'a', key: 'way/behaviour/i-1', basis: 'iets' },
  { id: 'b', key: 'areas/x/result', basis: 'Zodat iedereen kon volgen, ook achteraan.' },
  { id: 'c', key: 'job/tasks', basis: 'De professor geeft les.' },
  { id: 'd', key: 'own/x', basis: null },
  { id: 'e', key: 'areas/y/result', basis: 'daarna vroeg hij wie het kon uitleggen' }
];

test('edits of a quotation go with the incident, others forget what they were based on', () => {
  expect(quotesIn(edits, [{ id: 'i-1', texts }])).toEqual({ gone: ['a'], forget: ['b', 'e'] });
  expect(quotesIn(edits, [{ id: 'i-2', texts: [] }])).toEqual({ gone: [], forget: [] });
});
