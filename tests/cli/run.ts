import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export interface Ran {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Runs `voorval` with these words as a process of its own, in English unless `--lang` says otherwise. */
export const run = (...words: string[]): Promise<Ran> => runWith('', ...words);

/** Runs `voorval` with this on its standard input. */
export const runWith = (input: string | Uint8Array, ...words: string[]): Promise<Ran> =>
  runIn({}, input, ...words);

/** Runs `voorval` with these settings besides. */
export function runIn(
  settings: NodeJS.ProcessEnv,
  input: string | Uint8Array,
  ...words: string[]
): Promise<Ran> {
  return new Promise((done, reject) => {
    const env = { ...process.env, LC_ALL: 'C.UTF-8', VOORVAL_DEBUG: '', ...settings };
    const child = spawn(process.execPath, [resolve('src/cli/voorval.js'), ...words], { env });
    const ran: Ran = { code: null, stdout: '', stderr: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => (ran.stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (ran.stderr += text));
    child.on('error', reject);
    child.on('close', (code) => done({ ...ran, code }));
    // A command that refuses its options does not wait for its input.
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });
}

const folder = mkdtempSync(join(tmpdir(), 'voorval-cli-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
let files = 0;

/** A file with this content, and its path. */
export function fileWith(content: string | Uint8Array, name = 'rows.csv'): string {
  const path = join(folder, `${++files}-${name}`);
  writeFileSync(path, content);
  return path;
}
