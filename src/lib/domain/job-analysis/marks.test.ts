import fc from 'fast-check';
import { expect, test } from 'vitest';
import { professorExample } from '../examples/professor/index.ts';
import type { Answers } from '../incidents/incident.ts';
import { marksOf, pieces } from './marks.ts';

const answers: Answers = {
  circumstances: 'Tijdens de les statistiek volgden\nweinig studenten de uitleg.',
  behaviour: 'Hij vroeg twee studenten op de eerste rij om te trekken. Daarna legde hij het opnieuw uit.',
  consequences: 'Meer studenten begrepen de uitleg, en niemand had nog vragen.'
};
const marked = (said: string[], from = answers, language: 'nl' | 'en' = 'nl') =>
  marksOf(said, from, language).map(({ field, start, end }) => from[field].slice(start, end));

test('words of the label and the definition, whatever their endings', () => {
  expect(marked(['Beantwoordt een vraag van een student', 'Lesgeven: uitleggen'])).toEqual([
    'studenten',
    'uitleg',
    'studenten',
    'studenten',
    'uitleg'
  ]);
});

test('an indicator marks the clause that it was drafted from', () => {
  const from = { ...answers, behaviour: 'Ze keek. Hij vroeg de klant naar zijn voorkeur, en wachtte.' };
  expect(marked(['Vraagt de klant naar zijn voorkeur.'], from)).toEqual([
    'vroeg de klant naar zijn voorkeur'
  ]);
});

test('a quotation marks the words quoted, over line ends and apostrophes', () => {
  expect(marked(['Zoals: ‘Tijdens de les statistiek volgden weinig studenten de uitleg’.'])).toEqual([
    'Tijdens de les statistiek volgden\nweinig studenten de uitleg'
  ]);
  const from = { ...answers, consequences: 'De foto’s kwamen te laat aan bij iedereen.' };
  expect(marked(['‘De foto’s kwamen te laat aan bij iedereen’.'], from)).toEqual([
    'De foto’s kwamen te laat aan bij iedereen'
  ]);
});

test('nothing in common marks nothing', () => {
  expect(marked(['Bestelt koffie'])).toEqual([]);
});

test('marks lie within the text, in order, and pieces make it whole again', () => {
  const texts = professorExample.incidents.map(({ versions }) => versions.at(-1)?.nl ?? answers);
  const labels = professorExample.classCategories.map(({ label }) => label.nl);
  fc.assert(
    fc.property(
      fc.oneof(
        fc.constantFrom(...texts),
        fc.record({ circumstances: fc.string(), behaviour: fc.string(), consequences: fc.string() })
      ),
      fc.array(fc.oneof(fc.constantFrom(...labels), fc.string()), { maxLength: 3 }),
      (from, said) => {
        const marks = marksOf(said, from, 'nl');
        for (const field of ['circumstances', 'behaviour', 'consequences'] as const) {
          const own = marks.filter((one) => one.field === field);
          const cut = pieces(from[field], own);
          expect(cut.map(({ text }) => text).join('')).toBe(from[field]);
          expect(cut.filter((piece) => piece.marked)).toHaveLength(own.length);
        }
      }
    )
  );
});
