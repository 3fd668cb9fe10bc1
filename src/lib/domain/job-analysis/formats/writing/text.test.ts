import { expect, test } from 'vitest';
import { asSentence, bare, firstSentence, lowerFirst, sameText } from './text.ts';

test.each([
  ['De klant bedankte. Daarna ging hij weg.', 'De klant bedankte'],
  ['Een half uur later, bv. om tien uur, kwam er hulp.', 'Een half uur later, bv. om tien uur, kwam er hulp'],
  ['Ze zei: "Dan doen we het zo." Iedereen knikte.', 'Ze zei: "Dan doen we het zo"'],
  ['zonder punt', 'zonder punt'],
  ['', '']
])('the first sentence of %j', (text, first) => {
  expect(firstSentence(text)).toBe(first);
});

test('a long sentence is cut after forty words', () => {
  const long = Array.from({ length: 60 }, (_, i) => `woord${i}`).join(' ');
  expect(firstSentence(long)).toMatch(/ woord39 …$/);
});

test('a label becomes a sentence once, and a sentence a part of another', () => {
  expect([asSentence('legt uit'), asSentence('Legt uit.'), asSentence('Echt?'), asSentence('!')]).toEqual([
    'Legt uit.',
    'Legt uit.',
    'Echt?',
    '!'
  ]);
  expect([bare(' Legt  uit. '), lowerFirst('Legt uit'), lowerFirst('ICT-beheer')]).toEqual([
    'Legt uit',
    'legt uit',
    'ICT-beheer'
  ]);
  expect(sameText('Legt uit, goed.', 'legt uit goed')).toBe(true);
});
