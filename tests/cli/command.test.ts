import { describe, expect, it } from 'vitest';
import { fileWith, run, runWith } from './run.ts';

describe.concurrent('the command', () => {
  it('lists its commands in both languages', async () => {
    const [english, dutch] = await Promise.all([run(), run('--help', '--lang', 'nl')]);
    expect(english).toMatchObject({ code: 0, stderr: '' });
    expect(english.stdout).toContain('voorval COMMAND --help');
    expect(dutch.stdout).toContain('voorval OPDRACHT --help');
  });

  it('reads a file with a mark, semicolons, Windows line ends and quoted line breaks', async () => {
    const file = fileWith('\ufeffid;tekst\r\n1;"een ""woord""\r\nen nog een"\r\n');
    const { code, stdout, stderr } = await run('rows', '--input', file);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(JSON.parse(stdout)).toEqual({ id: '1', tekst: 'een "woord"\nen nog een' });
  });

  it('reads standard input', async () => {
    const { stdout } = await runWith('[{"id": 1, "text": "a"}]', 'rows', '--format', 'csv');
    expect(stdout).toBe('id,text\r\n1,a\r\n');
  });

  it.each([
    [['rwos'], '"rwos" is not a command; do you mean "rows"?'],
    [['rows', '--inptu', 'x'], 'There is no option --inptu here; do you mean --input?'],
    [['rows', '--input'], 'The option --input needs a value.'],
    [['rows', '--input', '/nowhere/at-all.csv'], 'The file /nowhere/at-all.csv does not exist.'],
    [['rows', '--input', 'tests'], 'tests is a folder, not a file.'],
    [['rows', '--lang', 'nl'], 'standaardinvoer: Er staat niets in.']
  ])('says in one sentence what is wrong with %j', async (words, sentence) => {
    expect(await run(...words)).toEqual({ code: 2, stdout: '', stderr: `${sentence}\n` });
  });
});
