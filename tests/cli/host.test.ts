import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { professorExample } from '../../src/lib/domain/examples/professor/index.ts';
import { documentFormats } from '../../src/lib/domain/job-analysis/document.ts';
import type { App } from '../../src/lib/server/usecases/app.ts';
import { playExample } from '../../src/lib/server/usecases/example.ts';
import { aFacilitator, testApp, type Facilitator } from '../builders/index.ts';
import { fileWith, runIn } from './run.ts';

describe('the commands of the host', () => {
  let app: App;
  let facilitator: Facilitator;
  let code = '';
  const voorval = (...words: string[]) => runIn({ DATABASE_URL: app.settings.databaseUrl }, '', ...words);

  beforeAll(async () => {
    app = await testApp();
    facilitator = await aFacilitator(app);
    code = (await playExample(app, facilitator.account, professorExample, 'nl', 'report')).joinCode;
  }, 60_000);
  afterAll(() => app.close());

  it('list the workshops', async () => {
    const { stdout } = await voorval('workshop', 'list');
    expect(JSON.parse(stdout)).toMatchObject({ workshops: [{ code, phase: 'report', language: 'nl' }] });
    expect((await voorval('workshop', 'list', '--format', 'csv')).stdout).toContain(`\r\n${code},`);
  });

  it('make the report as a file, in the language asked for', async () => {
    const [pdf, docx] = [fileWith('', 'report.pdf'), fileWith('', 'report.docx')];
    const made = await voorval('report', '--workshop', code.toLowerCase(), '--output', pdf);
    expect(made).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(readFileSync(pdf, 'latin1')).toMatch(/^%PDF-/);
    await voorval(
      'report',
      '--workshop',
      code,
      '--format',
      'docx',
      '--template',
      'citReport',
      '--output',
      docx
    );
    expect(Object.keys(unzipSync(readFileSync(docx)))).toContain('word/document.xml');
    const { stdout } = await voorval('report', '--workshop', code, '--format', 'md', '--lang', 'en');
    expect(stdout).toMatch(/^# /);
    for (const template of documentFormats) {
      const words = ['report', '--workshop', code, '--template', template, '--lang', 'en'];
      expect((await voorval(...words, '--format', 'md')).stdout).toMatch(
        /^# .+: University professor|^# .+: Universiteitsprofessor/
      );
    }
    const page = await voorval('report', '--workshop', code, '--template', 'bars', '--format', 'html');
    expect(page.stdout).toMatch(/^<!doctype html>\n<html lang="nl">/);
  }, 60_000);

  it('export tables and projects, nameless unless asked', async () => {
    const name = professorExample.participants[0]?.name ?? '';
    const plain = await voorval('workshop', 'export', '--workshop', code, '--format', 'incidents.csv');
    expect(plain.stdout).toContain('Omstandigheden');
    expect(plain.stdout).not.toContain(`;${name};`);
    const words = ['workshop', 'export', '--workshop', code, '--format'];
    expect((await voorval(...words, 'incidents.csv', '--names')).stdout).toContain(`;${name};`);
    const file = fileWith('', 'project.qdpx');
    await voorval(...words, 'qdpx', '--output', file);
    expect(strFromU8(unzipSync(readFileSync(file))['project.qde'] ?? new Uint8Array())).toContain('<Project');
  }, 60_000);

  it('export an archive and import it again, the same', async () => {
    const file = fileWith('', 'archive.json');
    await voorval('workshop', 'export', '--workshop', code, '--output', file);
    const made = await voorval('workshop', 'import', '--input', file);
    expect(made.stderr).toBe('');
    const copy = (JSON.parse(made.stdout) as { code: string }).code;
    expect(copy).not.toBe(code);
    const again = await voorval('workshop', 'export', '--workshop', copy);
    expect(again.stdout).toBe(readFileSync(file, 'utf8'));
  }, 60_000);

  it.each([
    [['report'], 'The option --workshop is needed.'],
    [
      ['report', '--workshop', 'ZZZZZZ'],
      'No workshop has the code "ZZZZZZ"; "voorval workshop list" shows which there are.'
    ],
    [['report', '--workshop', 'X', '--template', 'novel'], 'The option --template cannot be "novel"'],
    [
      ['report', '--workshop', 'X', '--format', 'odt'],
      'The option --format cannot be "odt"; choose from pdf, docx, md, html.'
    ],
    [['workshop', 'exprt'], 'is not a command'],
    [['workshop', 'export', '--workshop', 'X', '--input', 'y'], 'There is no option --input here'],
    [
      ['workshop', 'import', '--input', 'package.json'],
      'This file is not a complete Voorval archive. Nothing was imported.'
    ],
    [['workshop', 'import', '--input', 'nowhere.json'], 'The file nowhere.json does not exist.'],
    [
      ['workshop', 'import', '--input', 'package.json', '--facilitator', 'x@y.be'],
      'There is no account with the e-mail address "x@y.be".'
    ],
    [
      ['workshop', 'export', '--workshop', 'ZZZZZZ', '--lang', 'nl'],
      'Geen enkele workshop heeft de code "ZZZZZZ"'
    ]
  ])(
    'say in one sentence what is wrong with %j',
    async (words, sentence) => {
      const { code: exit, stdout, stderr } = await voorval(...words);
      expect(stderr).toContain(sentence);
      expect(stderr.trim().split('\n')).toHaveLength(1);
      expect({ exit, stdout }).toEqual({ exit: 2, stdout: '' });
    },
    30_000
  );

  it('make no database where there is none, and say when a setting makes no sense', async () => {
    const missing = await runIn({ DATABASE_URL: '/nowhere/x.sqlite' }, '', 'workshop', 'list');
    expect(missing).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('There is no database /nowhere/x.sqlite') as string
    });
    const secret = 'postgres://me:secret@127.0.0.1:1/none';
    const unreachable = await runIn({ DATABASE_URL: secret }, '', 'workshop', 'list');
    expect(unreachable.code).toBe(2);
    expect(unreachable.stderr).not.toContain('secret');
    const wrong = await runIn({ VOORVAL_LOG_LEVEL: 'loud' }, '', 'workshop', 'list');
    expect(wrong.stderr).toContain('VOORVAL_LOG_LEVEL must be one of');
  }, 60_000);
});
