import {
  AlignmentType,
  BorderStyle,
  Bookmark,
  Paragraph,
  Table,
  TableBorders,
  TableCell,
  TableRow,
  WidthType
} from 'docx';
import type { ParagraphChild } from 'docx';
import type { MatrixBlock, TableBlock } from '../../domain/job-analysis/document.ts';
import type { Language } from '../../domain/language.ts';
import { colours } from './docx-styles.ts';
import { bookmarkOf, runs, typed } from './docx-text.ts';
import { columnWidths, pageWidth } from './table-widths.ts';

export interface Cell {
  children: ParagraphChild[];
  align: 'start' | 'end';
  /** Instead of one paragraph with the children. */
  paragraphs?: Paragraph[];
}

/** A table of figures below its caption; the first row repeats on every page. */
export function figures(block: TableBlock, language: Language): (Paragraph | Table)[] {
  const widths = columnWidths(block);
  const numbered = block.key === 'evidence/table';
  const cell = (text: string, i: number, note: number): Cell => ({
    align: block.columns[i]?.align ?? 'start',
    children:
      numbered && i === 0
        ? [new Bookmark({ id: bookmarkOf(note), children: runs(text) })]
        : i === 0 || numbered
          ? typed(text, language)
          : runs(text)
  });
  return [
    new Paragraph({ style: 'Caption', children: runs(block.caption) }),
    grid(
      widths,
      block.columns.map((column) => ({
        align: column.align,
        children: runs(column.label, { bold: true })
      })),
      block.rows.map((row, at) => row.cells.map((text, i) => cell(text, i, at + 1)))
    ),
    new Paragraph({ style: 'Cell' })
  ];
}

/** The matrix of tasks and competencies, with the names of its columns below. */
export function matrixTable(block: MatrixBlock, language: Language): (Paragraph | Table)[] {
  const column = 1200;
  const widths = [pageWidth - column * block.columns.length, ...block.columns.map(() => column)];
  const bold = (text: string) => runs(text, { bold: true });
  return [
    new Paragraph({ style: 'Caption', children: runs(block.caption) }),
    grid(
      widths,
      [
        { align: 'start', children: [] },
        ...block.columns.map(({ code }): Cell => ({ align: 'end', children: bold(code) }))
      ],
      block.rows.map((row) => [
        { align: 'start', children: [...bold(row.code), ...typed(` ${row.label}`, language)] },
        ...row.cells.map((cell): Cell => ({
          align: 'end',
          children: cell.proposed ? bold(`● ${cell.text}`) : runs(cell.count === 0 ? '–' : cell.text)
        }))
      ])
    ),
    new Paragraph({
      style: 'Small',
      spacing: { before: 120 },
      children: block.columns.flatMap(({ code, label }, i) => [
        ...(i === 0 ? [] : runs('; ')),
        ...bold(code),
        ...typed(` ${label}`, language)
      ])
    })
  ];
}

/** Terms and their texts side by side, without lines. */
export function pairs(rows: { term: ParagraphChild[]; text: ParagraphChild[] }[]): Table {
  const widths = [2700, pageWidth - 2700];
  const cell = (children: ParagraphChild[], i: number) =>
    new TableCell({
      width: { size: widths[i] ?? 0, type: WidthType.DXA },
      children: [new Paragraph({ style: 'Fact', children })]
    });
  return new Table({
    columnWidths: widths,
    width: { size: pageWidth, type: WidthType.DXA },
    margins: { left: 0, right: 140 },
    borders: TableBorders.NONE,
    rows: rows.map(({ term, text }) => new TableRow({ children: [cell(term, 0), cell(text, 1)] }))
  });
}

/** A table with a header row that repeats on every page. */
export function grid(widths: number[], head: Cell[], rows: Cell[][], split = false): Table {
  const line = { style: BorderStyle.SINGLE, size: 4, color: colours.line };
  const strong = { style: BorderStyle.SINGLE, size: 8, color: colours.soft };
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  const row = (cells: Cell[], header: boolean) =>
    new TableRow({
      tableHeader: header,
      cantSplit: header || !split,
      children: cells.map(
        ({ children, align, paragraphs }, i) =>
          new TableCell({
            width: { size: widths[i] ?? 0, type: WidthType.DXA },
            children: paragraphs ?? [
              new Paragraph({
                style: 'Cell',
                keepNext: header,
                alignment: align === 'end' ? AlignmentType.END : AlignmentType.START,
                children
              })
            ],
            borders: { top: none, left: none, right: none, bottom: header ? strong : line }
          })
      )
    });
  return new Table({
    columnWidths: widths,
    width: { size: pageWidth, type: WidthType.DXA },
    margins: { left: 70, right: 70 },
    borders: {
      top: none,
      left: none,
      right: none,
      bottom: none,
      insideHorizontal: line,
      insideVertical: none
    },
    rows: [row(head, true), ...rows.map((cells) => row(cells, false))]
  });
}
