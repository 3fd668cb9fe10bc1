import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conceptsByStem } from './concepts.ts';
import { verbRoots } from './dutch-verbs.ts';
import { guessLanguage } from './guess-language.ts';
import { prepareText } from './prepare.ts';
import { stem } from './stem.ts';
import { stopWords } from './stop-words.ts';
import { wordsOf } from './words.ts';

describe('cutting a text into words', () => {
  it('keeps accents, apostrophes and hyphens within a word', () => {
    expect(wordsOf('Ideeën over ’s morgens: auto’s, re-integratie & 2e zit.')).toEqual([
      'ideeën',
      'over',
      's',
      'morgens',
      "auto's",
      're-integratie',
      '2e',
      'zit'
    ]);
  });

  it('gives decomposed letters the same words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(wordsOf(text.normalize('NFD'))).toEqual(wordsOf(text.normalize('NFC')));
      })
    );
  });

  it('stems both languages', () => {
    expect(stem('wachtenden', 'nl')).toBe(stem('wachtend', 'nl'));
    expect(stem('waiting', 'en')).toBe(stem('waited', 'en'));
  });

  it.each([
    ['huizen', 'huis'],
    ['brieven', 'brief'],
    ['lessen', 'les'],
    ['reacties', 'reactie'],
    ['categorieën', 'categorie'],
    ["foto's", 'foto'],
    ['leraars', 'leraar'],
    ['telefoontjes', 'telefoon'],
    ['kaartje', 'kaart'],
    ['boompjes', 'boom'],
    ['mannetje', 'man'],
    ['opgaven', 'opgave']
  ])('stems %s as %s', (form, word) => {
    expect(stem(form, 'nl')).toBe(stem(word, 'nl'));
  });

  it.each([
    ['gewerkt', 'werk'],
    ['werkte', 'werk'],
    ['werkt', 'werk'],
    ['opgebelde', 'opbel'],
    ['opgebeld', 'opbel'],
    ['optebellen', 'opbell'],
    ['reageerden', 'reageer'],
    ['genomen', 'nom']
  ])('guesses the verb of %s', (form, root) => {
    expect(verbRoots(form)).toContain(root);
  });

  it('knows what a form of a verb is about', () => {
    const [form, verb] = prepareText('1', 'geholpen begroetten begroeten', 'nl').words.slice(1);
    expect(form?.concepts).toEqual(verb?.concepts);
    expect(form?.concepts.length).toBeGreaterThan(0);
  });

  it('knows which words say nothing, and what the others are about', () => {
    const [the, queue] = prepareText('1', 'the queue', 'en').words;
    expect(the).toMatchObject({ stop: true, concepts: [] });
    expect(queue?.concepts).toContain('organisation/waiting-queues');
  });

  it('knows a Dutch compound by its last part', () => {
    const word = prepareText('1', 'kleuterverpleegster', 'nl').words[0];
    expect(word?.concepts).toEqual(prepareText('1', 'verpleegster', 'nl').words[0]?.concepts);
    expect(word?.concepts.length).toBeGreaterThan(0);
  });

  it('has one object for a word', () => {
    const [first, second] = prepareText('1', 'rij rij', 'nl').words;
    expect(first).toBe(second);
  });
});

describe('the lexicon of concepts', () => {
  it.each(['nl', 'en'] as const)('has many words in %s, none of them without meaning', (language) => {
    const concepts = conceptsByStem(language);
    expect(concepts.size).toBeGreaterThan(8000);
    const named = new Set([...concepts.values()].flat());
    expect(named.size).toBeGreaterThan(600);
    for (const name of named) expect(name).toMatch(/^[a-z]+\/[a-z0-9-]+$/);
    expect(stopWords[language].size).toBeGreaterThan(150);
  });
});

describe('the language of texts', () => {
  it('shows in their small words', () => {
    expect(guessLanguage(['De klant stond in de rij en werd niet geholpen.'])).toBe('nl');
    expect(guessLanguage(['The customer was in the queue and nobody helped.'])).toBe('en');
    expect(guessLanguage([''])).toBe('en');
  });
});
