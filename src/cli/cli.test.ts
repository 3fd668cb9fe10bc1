import { Readable, Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { readOptions } from './arguments.ts';
import type { Options } from './command.ts';
import { main } from './main.ts';
import { nearest } from './nearest.ts';
import { csvCell, csvLines } from './output.ts';

const options: Options = {
  groups: { kind: 'whole', min: 2, max: 50 },
  share: { kind: 'number', min: 0, max: 1, standard: 0.5 },
  level: { kind: 'choice', values: ['nominal', 'ordinal'], standard: 'nominal' },
  'free-labels': { kind: 'flag' },
  examples: { kind: 'file', needed: true }
};
const read = (...typed: string[]) => readOptions(options, ['--examples', 'f', ...typed], 'en');

describe('options', () => {
  it('have their own kind, or their standard', () => {
    expect(read()).toEqual({
      groups: undefined,
      share: 0.5,
      level: 'nominal',
      'free-labels': false,
      examples: 'f'
    });
    expect(read('--groups=7', '--share', '0.25', '--level', 'ordinal', '--free-labels')).toMatchObject({
      groups: 7,
      share: 0.25,
      level: 'ordinal',
      'free-labels': true
    });
    expect(readOptions(options, ['--examples', '-'], 'en')).toMatchObject({ examples: '-' });
  });

  it.each([
    [['--groups'], 'The option --groups needs a value.'],
    [['--groups='], 'The option --groups needs a value.'],
    [['--groups', '--free-labels'], 'The option --groups needs a value.'],
    [['--groups', '1'], 'The option --groups is a whole number from 2 to 50, not "1".'],
    [['--groups', '2.5'], 'The option --groups is a whole number from 2 to 50, not "2.5".'],
    [['--groups', 'many'], 'The option --groups is a whole number from 2 to 50, not "many".'],
    [['--share', '-0.1'], 'The option --share is a number from 0 to 1, not "-0.1".'],
    [['--level', 'high'], 'The option --level cannot be "high"; choose from nominal, ordinal.'],
    [['--free-labels=yes'], 'The option --free-labels takes no value.'],
    [['--level', 'nominal', '--level', 'ordinal'], 'The option --level is there twice.'],
    [['--grups', '3'], 'There is no option --grups here; do you mean --groups?'],
    [['-g', '3'], 'There is no option -g here; --help shows which there are.'],
    [['file.csv'], '"file.csv" does not belong here; a file comes after --input.']
  ])('say what is wrong with %j', (typed, sentence) => {
    expect(() => read(...typed)).toThrow(sentence);
  });

  it('say which one is needed', () => {
    expect(() => readOptions(options, [], 'nl')).toThrow('De optie --examples is nodig.');
  });
});

describe('the nearest name', () => {
  const names = ['agreement', 'saturation', 'quality', 'suggest', 'similar', 'assign', 'match'];
  it.each([
    ['agrement', 'agreement'],
    ['qualtiy', 'quality'],
    ['sat', 'saturation'],
    ['macht', 'match'],
    ['serve', ''],
    ['x', '']
  ])('to %s is "%s"', (typed, name) => expect(nearest(typed, names)).toBe(name));
});

describe('CSV', () => {
  it.each([
    ['plain', 'plain'],
    [-0.5, '-0.5'],
    ['-0.5', '-0.5'],
    ['+31', '+31'],
    ['-1,5', '"-1,5"'],
    ['=1+1', "'=1+1"],
    ['-1+1', "'-1+1"],
    ['@x', "'@x"],
    ['+x', "'+x"],
    ['\tx', "'\tx"],
    ['a "b"', '"a ""b"""'],
    ['a\nb', '"a\nb"'],
    [' a', '" a"'],
    [null, ''],
    [true, 'true']
  ])('writes %j as %j', (value, cell) => expect(csvCell(value)).toBe(cell));

  it('has a heading and Windows line ends', () => {
    expect([...csvLines({ columns: ['a', 'b'], rows: [[1, 'x;y']] })].join('')).toBe('a,b\r\n1,x;y\r\n');
  });
});

describe('the command', () => {
  async function failing(error: Error, env: NodeJS.ProcessEnv = {}) {
    let said = '';
    const stderr = new Writable({ write: (chunk, _, done) => ((said += String(chunk)), done()) });
    const stdout = new Writable({ write: (_, __, done) => done(error) }).on('error', () => {});
    const code = await main(
      ['version'],
      env,
      { stdin: Readable.from([]), stdout, stderr },
      new Promise(() => {})
    );
    return { code, said };
  }

  it('ends with 1 and a sentence when something goes wrong inside, and shows where on request', async () => {
    const sentence =
      'Something went wrong inside Voorval (Error: broken); with VOORVAL_DEBUG=1 you see where.\n';
    expect(await failing(new Error('broken'))).toEqual({ code: 1, said: sentence });
    expect((await failing(new Error('broken'), { VOORVAL_DEBUG: '1' })).said).toContain('cli.test.ts');
    expect((await failing(new Error('kapot'), { LANG: 'nl_BE.UTF-8' })).said).toContain('Er ging iets mis');
  });

  it('ends quietly when nobody reads on', async () => {
    expect(await failing(Object.assign(new Error(), { code: 'EPIPE' }))).toEqual({ code: 0, said: '' });
  });
});
