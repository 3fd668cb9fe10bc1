import { isUtf8 } from 'node:buffer';
import { refuseTable, type Table } from '../../domain/tables/table.ts';
import { readCsv } from './csv.ts';
import { readJson } from './json.ts';

/** Megabytes of a file at most. */
const mostMegabytes = 200;
export const mostBytes = mostMegabytes * 1e6;

/**
 * Reads rows from a file: CSV (`;`, `,` or tab), JSON or JSON lines, in UTF-8. What it is shows in its content,
 * not in its name.
 * @throws TableProblem
 */
export function readTable(bytes: Buffer): Table {
  const text = decode(bytes).replace(/\r\n?/g, '\n');
  if (text.trim() === '') refuseTable('empty');
  return /^\s*[[{]/.test(text) ? readJson(text) : readCsv(text);
}

function decode(bytes: Buffer): string {
  if (bytes.byteLength > mostBytes) refuseTable('too_large', { max: mostMegabytes });
  const start = bytes.subarray(0, 8).toString('latin1');
  // A workbook is a zip, or in the old days a compound file.
  if (start.startsWith('PK\x03\x04') || start.startsWith('\xd0\xcf\x11\xe0')) refuseTable('workbook');
  if (start.startsWith('\xff\xfe') || start.startsWith('\xfe\xff')) refuseTable('not_utf8', { line: 1 });
  if (bytes.includes(0)) refuseTable('not_text');
  if (!isUtf8(bytes)) refuseTable('not_utf8', { line: firstBadLine(bytes) });
  return bytes.toString('utf8').replace(/^\ufeff/, '');
}

/** A line break is never part of another character in UTF-8. */
function firstBadLine(bytes: Buffer): number {
  let line = 1;
  for (let from = 0; from < bytes.length; line++) {
    const end = bytes.indexOf(0x0a, from);
    const to = end < 0 ? bytes.length : end;
    if (!isUtf8(bytes.subarray(from, to))) return line;
    from = to + 1;
  }
  return line;
}
