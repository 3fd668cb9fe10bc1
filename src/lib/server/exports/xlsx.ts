import writeWorkbook, { type Cell, type Row } from 'write-excel-file/node';
import { wallClock, type ColumnKind, type Sheet, type SheetCell } from '../../domain/exports/sheet.ts';
import { harmless } from '../../domain/tables/harmless.ts';
import { printable } from './printable.ts';

/** Characters that a cell of a workbook holds at most. */
const mostCharacters = 32_767;

/** The sheets as one workbook (XLSX): heading frozen and bold, dates and numbers as such. */
export async function workbookOf(sheets: readonly Sheet[]): Promise<Uint8Array> {
  return writeWorkbook(
    sheets.map(({ title, columns, rows }) => ({
      data: [
        columns.map(({ heading, kind }): Cell => ({
          value: heading,
          type: String,
          fontWeight: 'bold',
          wrap: true,
          alignVertical: 'top',
          align: numeric(kind) ? 'right' : 'left',
          backgroundColor: '#E9E4DC',
          bottomBorderStyle: 'thin'
        })),
        ...rows.map((row): Row => row.map((cell, i) => toCell(cell, columns[i]?.kind ?? 'text')))
      ],
      sheet: title.slice(0, 31),
      stickyRowsCount: 1,
      orientation: 'landscape' as const,
      columns: columns.map(({ width }) => ({ width }))
    }))
  ).toBuffer();
}

const numeric = (kind: ColumnKind) => kind === 'number' || kind === 'figure';

function toCell(cell: SheetCell, kind: ColumnKind): Cell {
  if (cell === null || cell === '') return null;
  if (typeof cell === 'string') {
    const text = harmless(printable(cell)).slice(0, mostCharacters);
    return { value: text, type: String, alignVertical: 'top', wrap: kind === 'long' };
  }
  if (kind === 'date') {
    return {
      value: new Date(`${wallClock(cell).replace(' ', 'T')}Z`),
      type: Date,
      format: 'yyyy-mm-dd hh:mm',
      alignVertical: 'top',
      align: 'left'
    };
  }
  return { value: cell, type: Number, alignVertical: 'top', ...(kind === 'figure' && { format: '0.00' }) };
}
