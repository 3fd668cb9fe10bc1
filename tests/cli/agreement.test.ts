import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { datasets, expected } from '../builders/codings.ts';
import { sharedData } from '../builders/shared-data.ts';
import { fileWith, run, runWith } from './run.ts';

interface Said {
  value: number | null;
  reason: string | null;
  n: number;
  interval: { lower: number; upper: number } | null;
}
interface Answer {
  coefficients: Record<string, Said>;
  pairs: { coders: string[]; coefficients: Record<string, Said> }[];
  discuss: { unit: string; places: unknown }[];
}

/** A file of rows from a table with a unit a line and a coder a column. */
const rowsOf = (cells: (string | number | null)[][]) =>
  fileWith(
    [
      'unit,coder,value',
      ...cells.flatMap((line, u) => line.map((value, c) => `i${u + 1},c${c + 1},${value ?? ''}`))
    ].join('\n')
  );
async function answer(...words: string[]): Promise<Answer> {
  const { code, stdout, stderr } = await run('agreement', ...words);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return JSON.parse(stdout) as Answer;
}

describe.concurrent('voorval agreement', () => {
  it('gives every coefficient with its n and interval, or the reason why it has no value', async () => {
    const { coefficients, pairs, discuss } = await answer('--input', rowsOf(datasets.D1m.rows), '--top', '1');
    expect(coefficients.krippendorffAlpha?.value).toBeCloseTo(expected['D1m.alpha_nominal'].alpha, 6);
    expect(coefficients.krippendorffAlpha?.interval?.lower).toBeCloseTo(expected['D1m.boot.alpha'].lower, 6);
    expect(coefficients.krippendorffAlpha?.n).toBe(11);
    expect(coefficients.gwetAc1?.value).toBeCloseTo(expected['D1m.multi'].ac1, 6);
    expect(coefficients.cohenKappa).toMatchObject({ value: null, reason: 'not-two-coders' });
    expect(coefficients.fleissKappa).toMatchObject({ value: null, reason: 'incomplete', interval: null });
    expect(pairs.map(({ coders }) => coders.join())).toEqual(['c1,c2', 'c1,c3', 'c2,c3']);
    expect(discuss).toHaveLength(1);
  });

  it('knows scales, and prints a table', async () => {
    const file = rowsOf(datasets.R1.rows);
    const { code, stdout } = await run('agreement', '--input', file, '--level', 'ordinal', '--format', 'csv');
    expect(code).toBe(0);
    const line = stdout.split('\r\n').find((one) => one.startsWith('all,,,krippendorffAlpha'));
    expect(Number(line?.split(',')[4])).toBeCloseTo(expected['R1.alpha'].ordinal, 6);
  });

  it('gives what applies to numbers', async () => {
    const { coefficients } = await answer('--input', rowsOf(datasets.D4.rows), '--level', 'interval');
    expect(coefficients.icc2k?.value).toBeCloseTo(0.963937, 6);
    expect(coefficients.kendallW?.value).toBeCloseTo(0.846707, 6);
    expect(coefficients).not.toHaveProperty('fleissKappa');
  });

  it('takes several rows of one unit and coder as several labels', async () => {
    const rows = datasets.D8.rows.flatMap((line, u) =>
      line.flatMap((labels, c) => labels.map((value) => ({ unit: u, coder: `c${c}`, value })))
    );
    const { stdout } = await runWith(JSON.stringify(rows), 'agreement', '--resamples', '0');
    const { coefficients } = JSON.parse(stdout) as Answer;
    expect(coefficients.krippendorffAlpha?.value).toBeCloseTo(expected['D8.alpha_jaccard'].alpha, 6);
  });

  it('compares groupings when labels are free', async () => {
    const rows = Object.entries(datasets.D2.groups).flatMap(([group, piles]) =>
      piles.map((pile, u) => `${u + 1};${group};${pile ?? ''}`)
    );
    const file = fileWith(['incident;groep;categorie', ...rows].join('\r\n'));
    const { coefficients, discuss, ...more } = await answer('--input', file, '--free-labels');
    expect(coefficients.adjustedRand?.value).toBeCloseTo(expected['D2.mean_ari'], 6);
    expect(coefficients.adjustedRand?.interval).toMatchObject({ kind: 'leave-one-out' });
    expect(more).toMatchObject({
      level: 'free-labels',
      matrix: { coders: ['g1', 'g2', 'g3', 'g4'] },
      proposal: {
        categories: [
          ['1', '2', '3'],
          ['4', '5', '6'],
          ['7', '8', '9'],
          ['10', '11', '12']
        ]
      }
    });
    expect(discuss).toMatchObject({ units: [{ unit: '10' }, {}, {}, {}, {}, {}, {}, {}, {}, {}] });
  });

  it('lets what fits nowhere lie alone', async () => {
    const cells = ['a,rest', 'a,rest', 'b,x', 'b,x'].map((line) => line.split(','));
    const words = ['agreement', '--input', rowsOf(cells), '--free-labels', '--format', 'csv'];
    const [together, alone] = await Promise.all([run(...words), run(...words, '--rest', 'rest')]);
    expect(together.stdout).toMatch(/^all,,,adjustedRand,1,/m);
    expect(alone.stdout).not.toMatch(/^all,,,adjustedRand,1,/m);
  });

  it.each([
    [
      'unit,coder\n1,a',
      [],
      'The column "value" (or: waarde, category, categorie) is missing; found: unit, coder.'
    ],
    ['', [], 'There is nothing in it.'],
    ['unit,coder,value\n1,,a', [], 'Line 2 has nothing in the column "coder".'],
    [
      'unit,coder,value\n1,a,3\n1,b,x',
      ['--level', 'ordinal'],
      'Line 3 has no number in the column "value" but "x".'
    ],
    ['unit,coder,value\n1,a,3\n1,a,4', ['--level', 'ratio'], 'Line 3 gives "1" a second number by "a".']
  ])('says what is wrong with %j', async (text, words, sentence) => {
    const ran = await runWith(text, 'agreement', ...words);
    expect(ran).toEqual({ code: 2, stdout: '', stderr: `standard input: ${sentence}\n` });
  });

  it('says that a rest category needs free labels', async () => {
    const { code, stderr } = await runWith(
      'unit,coder,value\n1,a,b',
      'agreement',
      '--rest',
      'b',
      '--lang',
      'nl'
    );
    expect([code, stderr.startsWith('De optie --rest hoort bij --free-labels')]).toEqual([2, true]);
  });

  it('refuses a table that would fill the memory', async () => {
    const rows = Array.from({ length: 4000 }, (_, k) => `u${k},c${k},a`);
    const { code, stderr } = await runWith(['unit,coder,value', ...rows].join('\n'), 'agreement');
    expect([code, stderr]).toEqual([2, expect.stringContaining('With 4000 units and 4000 coders')]);
  });

  const file = sharedData('irr/agreement.json');
  it.skipIf(!file)('agrees with a published table', async () => {
    const [table] = JSON.parse(readFileSync(file ?? '', 'utf8')) as { data: (number | null)[][] }[];
    const { coefficients } = await answer('--input', rowsOf(table?.data ?? []), '--level', 'interval');
    expect(coefficients.krippendorffAlpha?.value).toBeCloseTo(0.849, 3);
  });
});
