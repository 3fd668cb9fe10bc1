import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { datasets, expected } from '../builders/codings.ts';
import { sharedData } from '../builders/shared-data.ts';
import { fileWith, run, runWith } from './run.ts';

const wanted = expected['D3.saturation'];
const d3 = ['incident,category', ...datasets.D3.sequence.map((category, i) => `i${i + 1},${category}`)].join(
  '\n'
);
interface Report {
  incidents: number;
  several: boolean;
  verdict: string;
  curve: { observed: number; expected: number }[];
  coverage: { goodTuring: { value: number; n: number } };
  chao1?: { value: number | null; reason: string | null; interval: { lower: number; upper: number } };
  chao2?: { value: number };
}
const parse = (stdout: string) => JSON.parse(stdout) as Report;

describe.concurrent('voorval saturation', () => {
  it('gives curve, coverage and Chao1', async () => {
    const { code, stdout, stderr } = await run('saturation', '--input', fileWith(d3));
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const found = parse(stdout);
    expect(found).toMatchObject({ incidents: 20, several: false, verdict: 'not' });
    expect(found.curve.map(({ observed }) => observed)).toEqual(wanted.observed_curve);
    found.curve.forEach((point, i) => expect(point.expected).toBeCloseTo(wanted.expected_curve[i]!, 5));
    expect(found.coverage.goodTuring).toMatchObject({ value: wanted.good_turing_coverage, n: 20 });
    expect(found.chao1?.value).toBe(wanted.chao1);
    expect(found.chao1?.interval.upper).toBeCloseTo(wanted.chao1_ci95[1]!, 5);
  });

  it('reads several categories an incident as samples', async () => {
    const rows = datasets.D3b.rows.flatMap((categories, i) =>
      categories.map((categorie) => ({ eenheid: i + 1, categorie }))
    );
    const { code, stdout } = await runWith(JSON.stringify(rows), 'saturation');
    expect(code).toBe(0);
    const found = parse(stdout);
    expect(found).toMatchObject({ incidents: 10, several: true });
    expect(found.chao2?.value).toBeCloseTo(expected['D3b.saturation'].chao2, 5);
    expect(found.chao1).toBeUndefined();
  });

  it('writes the exhaustiveness log as CSV', async () => {
    const { stdout } = await runWith('incident;category\n1;a\n1;b\n2;a\n', 'saturation', '--format', 'csv');
    expect(stdout.split('\r\n').map((line) => line.split(',').slice(0, 6).join(','))).toEqual([
      'number,incident,categories,new,observed,expected',
      '1,1,a; b,a; b,2,1.5',
      '2,2,a,,2,2',
      ''
    ]);
  });

  it('says why there is no estimate', async () => {
    const { code, stdout } = await runWith('incident,category\n1,a\n', 'saturation');
    expect(code).toBe(0);
    expect(parse(stdout).chao1).toMatchObject({ value: null, reason: 'all-new' });
  });

  it.each([
    ['', 'standard input: There is nothing in it.'],
    ['incident,category\n1,a\n2,\n', /^standard input: .*3.*category/],
    ['incident,text\n1,a\n', /^standard input: .*"?category"?/]
  ])('says in one sentence what is wrong with %j', async (input, sentence) => {
    const { code, stdout, stderr } = await runWith(input, 'saturation');
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    if (typeof sentence === 'string') expect(stderr).toBe(`${sentence}\n`);
    else expect(stderr).toMatch(sentence);
    expect(stderr.trimEnd()).not.toContain('\n');
  });

  it('refuses a threshold that the method does not know', async () => {
    expect(await runWith(d3, 'saturation', '--threshold', '0.5')).toMatchObject({ code: 2, stdout: '' });
  });

  const comments = sharedData('nhs_trusts_en/data.jsonl');
  it.skipIf(!comments)('takes the codes of real comments', async () => {
    const { code, stdout } = await run('saturation', '--input', String(comments));
    expect(code).toBe(0);
    const found = parse(stdout);
    const ids = readFileSync(String(comments), 'utf8').trim().split('\n').length;
    expect(found).toMatchObject({ incidents: ids, several: false });
    expect(found.curve.at(-1)?.expected).toBeCloseTo(found.curve.at(-1)!.observed, 9);
    expect(found.chao1?.value).toBeGreaterThanOrEqual(found.curve.at(-1)!.observed);
  });
});
