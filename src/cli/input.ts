import { readFile } from 'node:fs/promises';
import type { Column } from '../lib/domain/tables/columns.ts';
import { pickRows, type Rows, type Wanted } from '../lib/domain/tables/rows.ts';
import { TableProblem, type Table } from '../lib/domain/tables/table.ts';
import { pickTexts, type OtherColumn, type TextRow, type TextsWanted } from '../lib/domain/tables/texts.ts';
import { cliMessages } from '../lib/i18n/cli.ts';
import { tableMessages } from '../lib/i18n/tables.ts';
import { mostBytes, readTable } from '../lib/server/tables/read-table.ts';
import type { Io } from './io.ts';
import { Problem } from './problem.ts';

/**
 * Reads rows with the wanted columns from `--input`, or from another file that the command was given.
 * @throws Problem with one sentence that names the file and, where there is one, the line
 */
export async function readRows<Needed extends Column, Extra extends Column = never>(
  io: Io,
  wanted: Wanted<Needed, Extra>,
  file: string | null = io.input
): Promise<Rows<Needed | Extra>> {
  return reading(io, file, (table) => pickRows(table, wanted));
}

/**
 * Reads texts, or incidents in three parts, as `pickTexts` finds them.
 * @throws Problem with one sentence that names the file and, where there is one, the line
 */
export async function readTexts<Needed extends OtherColumn = never, Extra extends OtherColumn = never>(
  io: Io,
  wanted: TextsWanted<Needed, Extra> = {},
  file: string | null = io.input
): Promise<TextRow<Needed | Extra>[]> {
  return reading(io, file, (table) => pickTexts(table, wanted));
}

/** Reads a table and takes something out of it; what is wrong with it becomes a sentence about this file. */
export async function reading<T>(io: Io, file: string | null, take: (table: Table) => T): Promise<T> {
  const bytes = await readBytes(io, file);
  try {
    return take(readTable(bytes));
  } catch (error) {
    if (!(error instanceof TableProblem)) throw error;
    throw problemIn(io, file, tableMessages[io.language][error.code](error.detail));
  }
}

/** What is the matter with a file, with its name before it. */
export function problemIn(io: Io, file: string | null, sentence: string): Problem {
  const name = isStandard(file) ? cliMessages[io.language].problems.standardInput : file;
  return new Problem(`${name}: ${sentence}`);
}

const isStandard = (file: string | null): file is null | '-' => file === null || file === '-';
const usedUp = new WeakSet<Io['stdin']>();

/** The bytes of a file, or of standard input. */
export async function readBytes(io: Io, file: string | null): Promise<Buffer> {
  const { problems } = cliMessages[io.language];
  if (isStandard(file)) {
    if (usedUp.has(io.stdin)) throw new Problem(problems.inputTwice);
    if (io.stdin.isTTY && file === null) throw new Problem(problems.noInput);
    usedUp.add(io.stdin);
    const chunks: Buffer[] = [];
    let bytes = 0;
    for await (const chunk of io.stdin) {
      chunks.push(Buffer.from(chunk as Uint8Array));
      bytes += chunks.at(-1)?.length ?? 0;
      // More is refused anyway; what never ends would fill the memory.
      if (bytes > mostBytes) break;
    }
    return Buffer.concat(chunks);
  }
  try {
    return await readFile(file);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT' || code === 'ENOTDIR') throw new Problem(problems.noFile(file));
    if (code === 'EISDIR') throw new Problem(problems.folder(file));
    throw new Problem(problems.unreadable(file));
  }
}
