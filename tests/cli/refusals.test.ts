import { Readable, Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { commands } from '../../src/cli/commands.ts';
import { main } from '../../src/cli/main.ts';
import { fileWith } from './run.ts';

const heading = 'id,text,unit,coder,value,incident,category,group,label';
const row = (id: number) => `${id},text ${id},${id},a,x,${id},c${id},g${id},l${id}`;

/** What is wrong with a file, whatever command reads it, and what the sentence must name. */
const wrong: [what: string, content: string | Buffer, named: RegExp][] = [
  ['nothing in it', '', /niets in/],
  ['white space', '\ufeff\r\n \r\n', /niets in/],
  ['only a heading', `${heading}\n`, /geen rijen/],
  ['Latin 1', Buffer.from(`${heading}\n${row(1)}\n2,caf\xe9\n`, 'latin1'), /Regel 3 .*UTF-8/],
  ['a workbook', 'PK\x03\x04', /werkmap/],
  ['bytes', Buffer.from([0, 1, 2]), /geen tekst/],
  ['a row that is too short', `${heading}\n${row(1)}\n2,b\n`, /Regel 3/],
  ['a quote that does not end', `${heading}\n${row(1)}\n"${row(2)}\n${row(3)}\n`, /regel 3/],
  ['a broken line of JSON', '{"id": 1}\n{"id": \n', /regel 2/],
  ['a line of JSON that is no row', '{"id": 1}\n[2]\n', /Regel 2/],
  ['other columns', 'a,b\n1,2\n', /"\w+" .*gevonden: a, b/]
];

async function refused(words: string[], content: string | Buffer) {
  let said = '';
  const sink = new Writable({ write: (chunk, _, done) => ((said += String(chunk)), done()) });
  const stdin = Readable.from(content.length > 0 ? [Buffer.from(content)] : []);
  const code = await main(
    words,
    { LANG: 'nl_BE' },
    { stdin, stdout: sink, stderr: sink },
    new Promise(() => {})
  );
  return { code, said };
}

const readers = (await Promise.all(Object.values(commands).map((load) => load()))).flatMap(({ command }) =>
  (command.reads ?? 'rows') === 'rows' ? [command.name] : []
);

describe.each(readers)('voorval %s', (name) => {
  const examples = fileWith(`${heading}\n${row(1)}\n${row(2)}\n`);
  const words = name === 'assign' ? [name, '--examples', examples] : [name];

  // `rows` takes any columns.
  it.each(wrong.filter(([what]) => name !== 'rows' || !/heading|columns/.test(what)))(
    'refuses %s in one sentence',
    async (_, content, named) => {
      const { code, said } = await refused(words, content);
      expect(said).toMatch(/^standaardinvoer: .*\.\n$/);
      expect(said).toMatch(named);
      expect(code).toBe(2);
    }
  );
});
