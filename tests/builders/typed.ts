import fc from 'fast-check';

/** What people type, and what they should not: accents in two code points, emoji, stray quotes, half pairs. */
const piece = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      'vriendelijk',
      'was',
      'friendly',
      'is',
      'heel',
      'dingen',
      'altijd',
      'nog nooit',
      'vroeg',
      'asked',
      'deed zijn best',
      'geïnteresseerd',
      'gei\u0308nteresseerd',
      'beleefde\u0301',
      'oké',
      'oke\u0301',
      'Kevin',
      'Mevrouw',
      'mevr.',
      'Dr.',
      'Van den',
      'Broeck',
      'J.',
      'v.d.',
      'Sluis',
      'Andre\u0301',
      "didn't",
      "'s",
      "Kevin's",
      'jan@example.be',
      '0475/12.34.56',
      '12/03/2021',
      'BE68 5390 0754 7034',
      'voelde',
      'klacht',
      'blij',
      '👩‍🏫',
      '🇧🇪',
      'p.m.'
    )
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '"',
      '“',
      '”',
      '„',
      '«',
      '»',
      "'",
      '‘',
      '’',
      "''",
      '.',
      ',',
      '!',
      ':',
      '\n',
      ' ',
      '\u00a0',
      '-',
      '/',
      '('
    )
  },
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc.string({ unit: 'grapheme', maxLength: 6 })
);
/** Texts made of these, with and without spaces between them. */
export const typed = fc
  .array(piece, { maxLength: 30 })
  .chain((pieces) =>
    fc
      .array(fc.constantFrom(' ', ' ', ' ', ''), { minLength: pieces.length, maxLength: pieces.length })
      .map((gaps) => pieces.map((part, index) => part + gaps[index]).join(''))
  );
