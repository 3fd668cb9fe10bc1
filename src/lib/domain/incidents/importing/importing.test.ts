import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutFormHeadings } from '../../tables/form-headings.ts';
import type { Table } from '../../tables/table.ts';
import { guessMatching } from './guess-matching.ts';
import { polarityKey } from './read-polarity.ts';
import { fits, openChoices, takeIncidents, unknownKinds } from './take-incidents.ts';

function table(columns: string[], ...rows: string[][]): Table {
  return { count: 'line', columns, rows: rows.map((cells, i) => ({ at: i + 2, cells })) };
}
const texts = ['In het lab.', 'Ze legde het uit.', 'Het lukte.'];

describe('columns are guessed', () => {
  const form = [
    'Was dit uitzonderlijk effectief of uitzonderlijk ineffectief gedrag?',
    'Wat waren de omstandigheden die tot dit voorbeeld leidden?',
    'Wat deed de professor precies, dat dit effectief of ineffectief maakt?',
    'Wat waren de resultaten of gevolgen van dat gedrag?'
  ];
  const english = [
    'Was this exceptionally effective or exceptionally ineffective behaviour?',
    'What were the circumstances that led to this example?',
    'What exactly did the professor do that makes this effective or ineffective?',
    'What were the results or consequences of that behaviour?'
  ];
  const one = (polarity: number | string | null, from: number) => ({
    polarity,
    circumstances: from,
    behaviour: from + 1,
    consequences: from + 2
  });

  it.each([form, english])('in a form with these very questions', (...questions) => {
    const found = guessMatching(
      table(['Tijdstempel', 'E-mailadres', ...questions], ['1-2-2026', 'a@b.be', 'Effectief', ...texts])
    );
    expect(found).toMatchObject({ incidents: [one(2, 3)], author: 1 });
  });

  it('in a form that asks them several times', () => {
    const asked = [...form, ...form];
    const row = ['+', ...texts, '-', ...texts];
    expect(guessMatching(table(asked, row)).incidents).toEqual([one(0, 1), one(4, 5)]);
  });

  it('the kind from the headings, where they name one', () => {
    const named = ['Effectief 1', 'Ineffectief 1'].flatMap((n) =>
      ['omstandigheden', 'gedrag', 'gevolgen'].map((field) => `${n}: ${field}`)
    );
    expect(guessMatching(table(named, [...texts, ...texts])).incidents).toEqual([
      one('effective', 0),
      one('ineffective', 3)
    ]);
  });

  it('the kind by what stands below, whatever the heading', () => {
    const found = guessMatching(
      table(['Q1', 'context', 'gedrag', 'gevolgen'], ['pos', ...texts], ['neg', ...texts], ['', ...texts])
    );
    expect(found.incidents).toEqual([one(0, 1)]);
  });

  it('in whatever order they stand, each column once', () => {
    const names = {
      circumstances: ['Omstandigheden', 'circumstances', 'Context', 'De situatie'],
      behaviour: ['gedrag', 'BEHAVIOUR', 'behavior', 'Wat deed hij of zij?'],
      consequences: ['Gevolgen', 'results', 'Wat waren de gevolgen?'],
      polarity: ['polariteit', 'Soort', 'effectief/ineffectief'],
      author: ['Auteur', 'student', 'Naam', 'E-mailadres'],
      other: ['Tijdstempel', 'Opleiding', 'Score']
    };
    const chosen = fc.record(
      Object.fromEntries(
        Object.entries(names).map(([key, list]) => [key, fc.constantFrom(...list)])
      ) as Record<keyof typeof names, fc.Arbitrary<string>>
    );
    const keys = Object.keys(names) as (keyof typeof names)[];
    const order = fc.shuffledSubarray(keys, { minLength: keys.length });
    const cell: Record<keyof typeof names, string> = { circumstances: 'In het lab stond een student.', behaviour: 'Ze legde het uit.', consequences: 'Het lukte.', polarity: 'effectief', author: 'An', other: '12' }; // prettier-ignore
    fc.assert(
      fc.property(chosen, order, (headings, columns) => {
        const asked = table(
          columns.map((key) => headings[key]),
          columns.map((key) => cell[key])
        );
        const { incidents, author } = guessMatching(asked);
        const at = (key: keyof typeof names) => columns.indexOf(key);
        expect(incidents).toEqual([
          {
            polarity: at('polarity'),
            circumstances: at('circumstances'),
            behaviour: at('behaviour'),
            consequences: at('consequences')
          }
        ]);
        expect(author).toBe(at('author'));
      })
    );
  });

  it('never one column for two things, never one that is not there', () => {
    const heading = fc.oneof(
      fc.string(),
      fc.constantFrom('gedrag', 'gevolgen', 'context', 'soort', 'naam', ...form)
    );
    fc.assert(
      fc.property(fc.array(heading, { maxLength: 20 }), (columns) => {
        const asked = table(
          columns,
          columns.map(() => 'x')
        );
        const matching = guessMatching(asked);
        expect(fits(asked, matching)).toBe(true);
        const used = matching.incidents.flatMap((set) => Object.values(set)).concat(matching.author);
        const numbers = used.filter((column) => typeof column === 'number');
        expect(new Set(numbers).size).toBe(numbers.length);
      })
    );
  });

  it('and say what is still to choose', () => {
    expect(openChoices(guessMatching(table(['a', 'gedrag'], ['x', 'y'])))).toEqual([
      'circumstances',
      'consequences',
      'polarity'
    ]);
    expect(openChoices({ incidents: [], author: null, values: {} })).toHaveLength(4);
  });
});

describe('the headings of Qualtrics', () => {
  const codes = ['StartDate', 'ResponseId', 'Q1'];
  const questions = ['Start Date', 'Response ID', 'Wat deed\nde professor?'];
  const ids = [
    '{"ImportId":"startDate","timeZone":"Europe/Brussels"}',
    '{"ImportId":"_recordId"}',
    '{"ImportId":"QID1_TEXT"}'
  ];
  const answer = ['2026-03-02 10:00:00', 'R_1', 'Ze legde uit.'];

  it('are three rows, two, or one', () => {
    const three = withoutFormHeadings(table(codes, questions, ids, answer));
    expect(three.columns).toEqual(['Start Date', 'Response ID', 'Wat deed de professor?']);
    expect(three.rows).toEqual([{ at: 4, cells: answer }]);
    expect(withoutFormHeadings(table(codes, questions, answer)).rows).toHaveLength(1);
    const two = withoutFormHeadings(table(questions, ids, answer));
    expect([two.columns, two.rows.length]).toEqual([questions, 1]);
    const one = table(codes, answer);
    expect(withoutFormHeadings(one)).toBe(one);
  });
});

describe('incidents are taken', () => {
  const matching = guessMatching(
    table(['naam', 'soort', 'context', 'gedrag', 'gevolgen'], ['An', '+', ...texts])
  );
  const take = (...rows: string[][]) => takeIncidents(table([], ...rows), matching);

  it('with their author, one for each row or by a column', () => {
    const { incidents } = take(['An', '+', ...texts], [' an', '-', ...texts], ['', '+', ...texts]);
    expect(incidents.map(({ author, polarity }) => [author, polarity])).toEqual([
      ['an', 'effective'],
      ['an', 'ineffective'],
      ['\t4', 'effective']
    ]);
    const each = takeIncidents(table([], ['An', '+', ...texts], ['An', '+', ...texts]), {
      ...matching,
      author: null
    });
    expect(new Set(each.incidents.map(({ author }) => author)).size).toBe(2);
  });

  it('not when half answered, too long or of no kind; rows with nothing are passed over', () => {
    const { incidents, problems, empty } = take(
      ['An', '+', 'a', '', 'c'],
      ['An', '+', 'a', 'b', 'x'.repeat(5001)],
      ['An', 'weet niet', ...texts],
      ['An', '', ...texts],
      ['An', '+', '', ' ', '']
    );
    expect(incidents).toEqual([]);
    expect(empty).toBe(1);
    expect(problems.map(({ at, code, field, value }) => [at, code, field, value])).toEqual([
      [2, 'answer_missing', 'behaviour', ''],
      [3, 'answer_too_long', 'consequences', '5001'],
      [4, 'polarity_unknown', null, 'weet niet'],
      [5, 'polarity_missing', null, '']
    ]);
  });

  it('of a kind that was chosen for an unknown value', () => {
    const rows = table(
      [],
      ['An', 'Weet  niet', ...texts],
      ['An', 'weet niet', ...texts],
      ['An', '+', ...texts]
    );
    expect(unknownKinds(rows, matching)).toEqual(['Weet  niet']);
    const chosen = { ...matching, values: { [polarityKey('weet niet')]: 'ineffective' as const } };
    expect(takeIncidents(rows, chosen).incidents.map(({ polarity }) => polarity)).toEqual([
      'ineffective',
      'ineffective',
      'effective'
    ]);
  });
});
