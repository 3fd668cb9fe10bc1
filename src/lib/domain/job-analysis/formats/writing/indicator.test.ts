import fc from 'fast-check';
import { expect, test } from 'vitest';
import { professorExample } from '../../../examples/professor/index.ts';
import { indicatorFrom } from './indicator.ts';

test.each([
  ['nl', 'Hij vroeg de klant naar zijn voorkeur.', 'Vraagt de klant naar zijn voorkeur'],
  [
    'nl',
    'De professor tekende een zak knikkers op het bord en vroeg twee studenten om te trekken.',
    'Tekent een zak knikkers op het bord'
  ],
  [
    'nl',
    'Ik wachtte. Daarna controleerde ze elke fles op de houdbaarheidsdatum, want dat hoort zo.',
    'Controleert elke fles op de houdbaarheidsdatum'
  ],
  ['nl', 'Ze vatte de klacht van de klant samen zodat iedereen mee was.', 'Vat de klacht van de klant samen'],
  ['en', 'The nurse asked the patient about the pain and wrote it down.', 'Asks the patient about the pain'],
  ['en', 'He stopped the machine at once.', 'Stops the machine at once'],
  ['en', 'She replied to all messages of the day, even late.', 'Replies to all messages of the day']
] as const)('%s: %s', (language, behaviour, indicator) => {
  expect(indicatorFrom(behaviour, language)?.text).toBe(indicator);
});

test.each([
  ['nl', 'Hij gaf mij een boek.'],
  ['nl', 'Hij vroeg Jan om te helpen.'],
  ['nl', 'De kassierster was vriendelijk tegen iedereen.'],
  ['nl', 'Hij gaf 12 studenten een nieuwe kans.'],
  ['nl', 'Hij knikte.'],
  ['nl', 'Ze stopte de video.'],
  ['nl', 'De professor wiskunde gaf les.'],
  ['en', 'He gave me a book to read.'],
  ['en', 'He did not move on to the next slide.'],
  ['en', 'Everybody clapped for a long time.']
] as const)('%s: not sure of %s', (language, behaviour) => {
  expect(indicatorFrom(behaviour, language)).toBeNull();
});

test('the words it was made from are in the text, and the indicator says the same apart from its verb', () => {
  for (const { versions } of professorExample.incidents)
    for (const language of ['nl', 'en'] as const) {
      const behaviour = versions.at(-1)?.[language].behaviour ?? '';
      const found = indicatorFrom(behaviour, language);
      if (found === null) continue;
      const words = behaviour.slice(found.start, found.end).split(' ');
      const rest = found.text.split(' ').slice(1);
      expect(words.slice(-Math.min(rest.length, 2))).toEqual(rest.slice(-2));
    }
});

test('no text of anyone breaks it', () => {
  fc.assert(
    fc.property(
      fc.string({ maxLength: 200 }),
      fc.constantFrom('nl' as const, 'en' as const),
      (text, language) => {
        const found = indicatorFrom(`Hij gaf ${text}`, language);
        if (found !== null) expect(found.end).toBeGreaterThan(found.start);
      }
    )
  );
});
