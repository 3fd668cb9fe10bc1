import { execFileSync } from 'node:child_process';
import { readFileSync, realpathSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sharedData } from '../builders/shared-data.ts';
import { fileWith, run, runWith } from './run.ts';

describe.concurrent('the command', () => {
  it('lists its commands in both languages', async () => {
    const [english, dutch] = await Promise.all([run(), run('--lang', 'nl', 'help')]);
    expect(english).toMatchObject({ code: 0, stderr: '' });
    expect(english.stdout).toContain('voorval COMMAND --help');
    expect(dutch).toMatchObject({ code: 0, stderr: '' });
    expect(dutch.stdout).toContain('voorval OPDRACHT --help');
  });

  it('explains a command, whatever else was typed', async () => {
    const { code, stdout } = await run('rows', '--nonsense', '-h');
    expect(code).toBe(0);
    expect(stdout).toContain('--input FILE');
  });

  it('knows its version', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect((await run('--version')).stdout).toBe(`${version}\n`);
  });

  it('reads a file with a mark, semicolons, Windows line ends and quoted line breaks', async () => {
    const file = fileWith('\ufeffid;tekst\r\n007;"een ""woord""\r\nen nog een"\r\n');
    const { code, stdout, stderr } = await run('rows', '--input', file);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(JSON.parse(stdout)).toEqual({ id: '007', tekst: 'een "woord"\nen nog een' });
  });

  it('reads standard input and writes a file', async () => {
    const file = fileWith('');
    const ran = await runWith('[{"id": 1, "text": "a"}]', 'rows', '--format', 'csv', '--output', file);
    expect(ran).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(readFileSync(file, 'utf8')).toBe('id,text\r\n1,a\r\n');
  });

  it.each([
    [['rwos'], '"rwos" is not a command; do you mean "rows"?'],
    [['--quiet'], 'There is no option --quiet here; --help shows which there are.'],
    [['rows', '--inptu', 'x'], 'There is no option --inptu here; do you mean --input?'],
    [['rows', '--input'], 'The option --input needs a value.'],
    [['rows', '--lang', 'fr'], 'The option --lang cannot be "fr"; choose from nl, en.'],
    [['rows', '--input', '/nowhere/at-all.csv'], 'The file /nowhere/at-all.csv does not exist.'],
    [['rows', '--input', 'tests'], 'tests is a folder, not a file.'],
    [['rows', '--input', 'package.json', '--output', 'tests'], 'The file tests cannot be written.'],
    [['rows', '--lang', 'nl'], 'standaardinvoer: Er staat niets in.']
  ])('says in one sentence what is wrong with %j', async (words, sentence) => {
    expect(await run(...words)).toEqual({ code: 2, stdout: '', stderr: `${sentence}\n` });
  });

  it('names the file and the line of what is broken', async () => {
    const file = fileWith('id,text\n1,a\n2,b,c\n');
    expect(await run('rows', '--input', file)).toEqual({
      code: 2,
      stdout: '',
      stderr: `${file}: Line 3 has another number of cells (3) than the heading (2).\n`
    });
  });

  const texts = sharedData('xsid_nl/data.jsonl');
  it.skipIf(!texts)('reads real texts, and ends quietly when nobody reads on', async () => {
    const { code, stdout } = await run('rows', '--input', String(texts), '--format', 'csv');
    expect(code).toBe(0);
    expect(await runWith(stdout, 'rows')).toMatchObject({ code: 0, stderr: '' });
    const shell = `set -o pipefail; "$0" src/cli/voorval.js rows --input "$1" 2>&1 | head -n 1`;
    const seen = execFileSync('bash', ['-c', shell, process.execPath, String(texts)], { encoding: 'utf8' });
    expect(JSON.parse(seen)).toHaveProperty('text');
  });
});

describe('npm ci', () => {
  it('leaves the command where npx finds it', () => {
    const link = 'node_modules/.bin/voorval';
    expect(realpathSync(link)).toBe(resolve('src/cli/voorval.js'));
    expect(statSync(link).mode & 0o111).toBe(0o111);
  });

  it('brings a Node that the command goes on with when an older one starts it', () => {
    // Older than ours as far as the launcher can see.
    const older = `Object.defineProperty(process.versions, 'node', { value: '20.0.0' }); process.argv = [process.argv[0], 'voorval', 'version']; await import('./src/cli/voorval.js');`;
    const said = execFileSync(process.execPath, ['--input-type=module', '-e', older], { encoding: 'utf8' });
    expect(said).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});
