import { wallClock, type ColumnKind, type Sheet, type SheetCell } from '../../domain/exports/sheet.ts';
import type { Language } from '../../domain/language.ts';
import { harmless } from '../../domain/tables/harmless.ts';
import { printable } from './printable.ts';

/**
 * A sheet as CSV that a spreadsheet set to this language opens at once: UTF-8 with a mark; in Dutch semicolons
 * and decimal commas, in English commas and decimal points.
 */
export function sheetCsv({ columns, rows }: Pick<Sheet, 'columns' | 'rows'>, language: Language): Uint8Array {
  const separator = language === 'nl' ? ';' : ',';
  const quoted = (text: string) =>
    /[";,\t\r\n']|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  const said = (cell: SheetCell, kind: ColumnKind): string => {
    if (cell === null) return '';
    if (typeof cell === 'string') return quoted(harmless(printable(cell)));
    if (kind === 'date') return wallClock(cell);
    return language === 'nl' ? String(cell).replace('.', ',') : String(cell);
  };
  const lines = [
    columns.map(({ heading }) => quoted(heading)),
    ...rows.map((row) => row.map((cell, i) => said(cell, columns[i]?.kind ?? 'text')))
  ];
  return new TextEncoder().encode(`\ufeff${lines.map((line) => `${line.join(separator)}\r\n`).join('')}`);
}
