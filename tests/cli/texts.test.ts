import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sharedData } from '../builders/shared-data.ts';
import { textsOnSubjects } from '../builders/texts.ts';
import { fileWith, run, runWith } from './run.ts';

const lines = (rows: readonly object[]) => rows.map((row) => JSON.stringify(row)).join('\n');
const texts = textsOnSubjects(24, 'en');
const file = fileWith(lines(texts.map(({ id, text }) => ({ id, text }))), 'texts.jsonl');

async function answer<T>(...words: string[]): Promise<T> {
  const { code, stdout, stderr } = await run(...words);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return JSON.parse(stdout) as T;
}
interface Suggested {
  groups: { terms: string[]; members: string[]; cohesion: number; confidence: number }[];
  apart: string[];
  stability: number;
}
interface Neighbours {
  neighbours: Record<string, { id: string; score: number; confidence: number; terms: string[] }[]>;
}
interface AssignedTexts {
  assigned: {
    id: string;
    suggestions: { label: string; confidence: number; terms: string[] }[];
    fits: boolean;
  }[];
}

describe.concurrent('voorval suggest', () => {
  it('proposes as many groups as wished, with terms, cohesion and what is apart', async () => {
    const { groups, apart, stability } = await answer<Suggested>('suggest', '--input', file, '--groups', '4');
    expect(groups).toHaveLength(4);
    expect([...groups.flatMap(({ members }) => members), ...apart].toSorted()).toEqual(
      texts.map(({ id }) => id).toSorted()
    );
    for (const { terms, cohesion } of groups) {
      expect(terms.length).toBeGreaterThan(0);
      expect(cohesion > 0 && cohesion <= 1).toBe(true);
    }
    expect(stability).toBeGreaterThan(0.5);
  });

  it('prints a table', async () => {
    const { stdout } = await run('suggest', '--input', file, '--format', 'csv');
    expect(stdout.split('\r\n')[0]).toBe('group,id,terms,cohesion,confidence');
    expect(stdout.trim().split('\r\n')).toHaveLength(25);
  });

  it.each([
    ['one text', 'id,text\n1,only', 'At least 2'],
    ['equal texts', 'text\nsame\nsame', 'same'],
    ['no text', 'id,note\n1,x', '"text"']
  ])('refuses %s with one sentence', async (_, content, said) => {
    const { code, stderr } = await run('suggest', '--input', fileWith(content));
    expect(code).toBe(2);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain(said);
  });

  it('refuses more than it can do, and more groups than texts', async () => {
    const many = await runWith(
      `text\n${Array.from({ length: 50_000 }, (_, i) => `text ${i}`).join('\n')}`,
      'suggest'
    );
    expect(many).toMatchObject({ code: 2, stdout: '' });
    expect(many.stderr).toMatch(/5.?000/);
    const groups = await run('suggest', '--input', file, '--groups', '30', '--lang', 'nl');
    expect(groups).toMatchObject({ code: 2, stderr: expect.stringContaining('maar 24 teksten') as string });
  });

  const real = sharedData('xsid_nl/data.jsonl');
  it.skipIf(!real)('finds intents of real requests better than chance', async () => {
    const { groups } = await answer<Suggested>('suggest', '--input', real!, '--groups', '15');
    const rows = readFileSync(real!, 'utf8').trim().split('\n');
    const label = new Map(
      rows.map((row) => JSON.parse(row) as { id: string; label: string }).map((row) => [row.id, row.label])
    );
    const pure = groups.map(({ members }) => {
      const counts = Map.groupBy(members, (id) => label.get(id));
      return Math.max(...[...counts.values()].map((ids) => ids.length));
    });
    expect(groups).toHaveLength(15);
    expect(pure.reduce((sum, n) => sum + n, 0) / rows.length).toBeGreaterThan(0.6);
  });
});

describe.concurrent('voorval similar', () => {
  it('gives the neighbours of all, or of one', async () => {
    const all = await answer<Neighbours>('similar', '--input', file, '--top', '2');
    expect(Object.keys(all.neighbours)).toHaveLength(24);
    expect(all.neighbours.t0).toHaveLength(2);
    const one = await answer<Neighbours>('similar', '--input', file, '--id', 't0');
    expect(Object.keys(one.neighbours)).toEqual(['t0']);
    expect(one.neighbours.t0?.[0]).toEqual(all.neighbours.t0?.[0]);
    const none = await run('similar', '--input', file, '--id', 'nobody');
    expect(none).toMatchObject({ code: 2, stderr: expect.stringContaining('"nobody"') as string });
  });

  it('reads incidents in three parts, with a separator and quotes of their own', async () => {
    const csv =
      '\uFEFFnr;omstandigheden;gedrag;gevolgen\r\n7;"Aan de kassa;\nlange rij";"Hij zei ""sorry""";Ze wachtte\r\n8;In de rij;Hij zweeg;Ze wachtte lang\r\n';
    const { neighbours } = await answer<Neighbours>('similar', '--input', fileWith(csv));
    expect(neighbours['7']?.[0]?.id).toBe('8');
    expect(neighbours['7']?.[0]?.terms).toEqual(expect.arrayContaining(['rij', 'wachtte']));
  });
});

describe.concurrent('voorval assign', () => {
  const examples = fileWith(lines(textsOnSubjects(40, 'en', 3)), 'sorted.jsonl');

  it('suggests labels with confidence, learned from examples', async () => {
    const { assigned } = await answer<AssignedTexts>(
      'assign',
      '--input',
      file,
      '--examples',
      examples,
      '--top',
      '2'
    );
    const right = assigned.filter(({ suggestions }, i) => suggestions[0]?.label === texts[i]?.label);
    expect(right.length).toBeGreaterThan(21);
    expect(assigned[0]?.suggestions).toHaveLength(2);
    expect(assigned.filter(({ fits }) => fits).length).toBeGreaterThan(18);
  });

  it('refuses examples without labels, or of one label only', async () => {
    expect(await run('assign', '--input', file)).toMatchObject({ code: 2 });
    const unlabelled = await run('assign', '--input', file, '--examples', file);
    expect(unlabelled).toMatchObject({ code: 2, stderr: expect.stringContaining('"label"') as string });
    const single = await run('assign', '--input', file, '--examples', fileWith('text,label\na b,x\nc d,x'));
    expect(single).toMatchObject({ code: 2, stderr: expect.stringContaining('two categories') as string });
  });
});

describe.concurrent('voorval match', () => {
  it('finds which categories mean the same, and why', async () => {
    const csv =
      'group,category,label,incident\nA,a1,Explains,1\nA,a1,Explains,2\nA,a2,Is late,3\nB,b1,Clear explanation,1\nB,b1,Clear explanation,2\nB,b2,Punctuality,4\n';
    const { matches } = await answer<{
      matches: {
        first: { label: string };
        second: { label: string };
        relation: string;
        reasons: { kind: string }[];
      }[];
    }>('match', '--input', fileWith(csv), '--lang', 'en');
    expect(matches[0]).toMatchObject({
      first: { label: 'Explains' },
      second: { label: 'Clear explanation' },
      relation: 'merge'
    });
    expect(matches[0]?.reasons.map(({ kind }) => kind).toSorted()).toEqual(['incidents', 'label']);
    const table = await run('match', '--input', fileWith(csv), '--format', 'csv');
    expect(table.stdout).toContain('A,a1,Explains,B,b1,Clear explanation,merge,');
    const alone = await run('match', '--input', fileWith('group,category,incident\nA,a,1'));
    expect(alone).toMatchObject({ code: 2, stderr: expect.stringContaining('two groups') as string });
  });
});
