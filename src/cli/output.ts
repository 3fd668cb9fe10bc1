import { writeFile } from 'node:fs/promises';
import type { Writable } from 'node:stream';
import { harmless } from '../lib/domain/tables/harmless.ts';
import { cliMessages } from '../lib/i18n/cli.ts';
import type { Io } from './io.ts';
import { Problem } from './problem.ts';

export type CellValue = string | number | boolean | null;
export interface PrintedTable {
  columns: readonly string[];
  rows: Iterable<readonly CellValue[]>;
}

/** A result in the forms that the command offers; only the form that was asked for is made. */
export interface Printed {
  json?: unknown;
  /** One value a line. */
  jsonl?: () => Iterable<unknown>;
  csv?: () => PrintedTable;
}

/** Writes a result in the form that `--format` asks for, to where `--output` says. */
export async function print(io: Io, result: Printed): Promise<void> {
  await write(io, inFormat(io.format, result));
}

function inFormat(format: string, { json, jsonl, csv }: Printed): Iterable<string> {
  if (format === 'csv' && csv) return csvLines(csv());
  if (format === 'jsonl' && jsonl) return jsonLines(jsonl());
  return [`${JSON.stringify(json, null, 2)}\n`];
}

function* jsonLines(values: Iterable<unknown>): Iterable<string> {
  for (const value of values) yield `${JSON.stringify(value)}\n`;
}

/** RFC 4180: commas, CRLF, quotes only where they are needed. */
export function* csvLines({ columns, rows }: PrintedTable): Iterable<string> {
  yield `${columns.map(csvCell).join(',')}\r\n`;
  for (const row of rows) yield `${row.map(csvCell).join(',')}\r\n`;
}

/** What a spreadsheet would run as a formula is made harmless; a number stays a number. */
export function csvCell(value: CellValue): string {
  if (value === null) return '';
  const safe = typeof value === 'string' ? harmless(value) : String(value);
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Writes text, or the bytes of a file, to where `--output` says, and waits until it is on its way. */
export async function write(io: Io, parts: Iterable<string> | Uint8Array): Promise<void> {
  if (io.output === null || io.output === '-') return send(io.stdout, parts);
  try {
    await writeFile(io.output, parts);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    throw new Problem(cliMessages[io.language].problems.unwritable(io.output));
  }
}

/**
 * Writes in chunks of some size, as a write for each line would cost more than the lines.
 * @throws what the stream says, such as EPIPE when nobody reads any more
 */
export async function send(stream: Writable, parts: Iterable<string> | Uint8Array): Promise<void> {
  const flush = (chunk: string | Uint8Array) =>
    new Promise<void>((resolve, reject) => {
      stream.write(chunk, (error) => (error ? reject(error) : resolve()));
    });
  if (parts instanceof Uint8Array) return flush(parts);
  let chunk = '';
  for (const part of parts) {
    chunk += part;
    if (chunk.length < 65_536) continue;
    await flush(chunk);
    chunk = '';
  }
  if (chunk) await flush(chunk);
}
