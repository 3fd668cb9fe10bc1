import { describe, expect, it } from 'vitest';
import { sharedData } from '../builders/shared-data.ts';
import { fileWith, run, runWith } from './run.ts';

const examples = 'tests/oracles/incidents-examples.json';
const linesOf = (stdout: string) =>
  stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

describe.concurrent('voorval quality', () => {
  it('judges incidents, one line each, with the words in question', async () => {
    const file = fileWith(
      'nr;omstandigheden;gedrag;gevolgen;polariteit;functie\r\n' +
        'a;Tijdens de lessen.;"  Mevrouw Wouters is ""altijd"" altijd vriendelijk.";Een klacht.;positief;kassier\r\n'
    );
    const { code, stdout, stderr } = await run('quality', '--input', file);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const [judged] = linesOf(stdout);
    expect(judged).toMatchObject({
      id: 'a',
      language: 'nl',
      words: { circumstances: 3, behaviour: 6, consequences: 2 },
      criteria: { specific: 'fail', behaviour: 'fail', context: 'fail', consequences: 'fail' },
      privacy: [
        {
          rule: 'P1',
          kind: 'name',
          field: 'behaviour',
          start: 0,
          end: 15,
          text: 'Mevrouw Wouters',
          replacement: 'De kassier'
        }
      ],
      polarity: {
        seems: 'ineffective',
        field: 'consequences',
        spans: [{ start: 4, end: 10, text: 'klacht' }]
      }
    });
    expect(judged?.judged).toHaveLength(18);
    expect(judged?.rules).toContainEqual({
      rule: 'B2',
      criterion: 'behaviour',
      severity: 'fail',
      field: 'behaviour',
      spans: [{ start: 35, end: 46, text: 'vriendelijk' }]
    });
  });

  it('gives the table of the examples, each in its own language', async () => {
    const { code, stdout } = await run('quality', '--input', examples, '--format', 'csv', '--lang', 'nl');
    expect(code).toBe(0);
    const rows = stdout.split('\r\n');
    expect(rows[0]).toBe('id,specific,behaviour,context,consequences,rules,privacy,polarity');
    expect(rows).toContain('prof-e1-en,ok,ok,ok,ok,,,');
    expect(rows).toContain('wait-f2-en,ok,ok,fail,ok,C1 fail; C2 doubt,,');
    expect(rows.filter((row) => row.includes('name: '))).toHaveLength(4);
    expect(rows).toHaveLength(98);
  });

  it('says of a running text only what it can', async () => {
    const texts = [
      { id: 1, text: 'He was always friendly.' },
      { id: 2, text: 'De verpleegkundige was altijd vriendelijk.' },
      { id: 3, text: 'Dat was top, Kevin.', lang: 'nl_BE' }
    ];
    const { code, stdout } = await runWith(JSON.stringify(texts), 'quality', '--format', 'json');
    expect(code).toBe(0);
    const { incidents } = JSON.parse(stdout) as { incidents: Record<string, unknown>[] };
    expect(incidents.map(({ language }) => language)).toEqual(['en', 'nl', 'nl']);
    expect(incidents[0]).toMatchObject({ words: 4, polarity: null });
    expect(incidents[0]?.judged).not.toContain('S1');
    expect(incidents[2]?.privacy).toMatchObject([{ field: 'text', text: 'Kevin' }]);
  });

  it('goes by --lang where a row does not say its language', async () => {
    const { stdout } = await runWith('{"text":"Stuff was altijd friendly."}', 'quality', '--lang', 'nl');
    expect(linesOf(stdout)[0]).toMatchObject({ language: 'nl' });
  });

  it('refuses what holds no text', async () => {
    expect(await runWith('id,name\n1,x\n', 'quality')).toEqual({
      code: 2,
      stdout: '',
      stderr:
        'standard input: The column "text" (or: circumstances, behaviour, consequences) is missing; found: id, name.\n'
    });
  });

  const patients = sharedData('nhs_trusts_en/data.jsonl');
  it.skipIf(!patients)('judges real texts', async () => {
    const { code, stdout } = await run('quality', '--input', String(patients));
    expect(code).toBe(0);
    expect(linesOf(stdout)).toHaveLength(657);
  });
});
