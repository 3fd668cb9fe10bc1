import type { TableDetail, TableProblemCode } from '../domain/tables/table.ts';
import { define } from './define.ts';

type Say = (detail: TableDetail) => string;

const line = ({ count, at }: TableDetail, words: { line: string; row: string }) =>
  `${count === 'row' ? words.row : words.line} ${at}`;
const nl = { line: 'Regel', row: 'Rij' };
const en = { line: 'Line', row: 'Row' };

/** What is the matter with a file of rows, in one sentence each. */
export const tableMessages = define<Record<TableProblemCode, Say>>(
  {
    empty: () => 'Er staat niets in.',
    workbook: () => 'Dit is een werkmap; bewaar het blad als CSV (UTF-8) en gebruik dat bestand.',
    bad_workbook: () => 'Deze werkmap is niet te lezen; bewaar ze opnieuw als XLSX, of als CSV (UTF-8).',
    unpacked: ({ max }) =>
      `Uitgepakt is deze werkmap groter dan ${max} MB; bewaar alleen het blad met de incidenten.`,
    not_text: () => 'Dit is geen tekst; gebruik CSV, JSON of JSON-regels in UTF-8.',
    not_utf8: ({ line }) => `Regel ${line} is geen UTF-8; bewaar het bestand opnieuw als UTF-8.`,
    too_large: ({ max }) => `Dit is meer dan ${max} MB; verdeel het over kleinere bestanden.`,
    bad_json: ({ line }) => `Op regel ${line} klopt de JSON niet.`,
    not_a_row: (d) => `${line(d, nl)} is geen object met kolommen, zoals {"id": "1", "text": "…"}.`,
    quotes: (d) =>
      `In de rij die op regel ${d.at} begint, kloppen de aanhalingstekens niet: verdubbel ze binnen een cel en sluit de cel ermee af.`,
    cells: (d) => `${line(d, nl)} heeft een ander aantal cellen (${d.n}) dan de kop (${d.expected}).`,
    no_rows: () => 'Er staan geen rijen in.',
    too_few_rows: ({ n, min }) => `Er zijn minstens ${min} rijen nodig en dit zijn er ${n}.`,
    too_many_rows: ({ n, max }) => `Er passen hoogstens ${max} rijen en dit zijn er ${n}.`,
    too_many_columns: ({ max }) => `Er passen hoogstens ${max} kolommen.`,
    column_missing: ({ column, also, found }) =>
      `De kolom "${column}" (of: ${also}) ontbreekt; gevonden: ${found || 'geen enkele'}.`,
    column_twice: ({ column }) => `De kolom "${column}" staat er twee keer.`,
    cell_missing: (d) => `${line(d, nl)} heeft niets in de kolom "${d.column}".`,
    cell_nested: (d) =>
      `${line(d, nl)} heeft in de kolom "${d.column}" een lijst of object in plaats van tekst.`,
    not_a_number: (d) => `${line(d, nl)} heeft in de kolom "${d.column}" geen getal maar "${d.value}".`,
    id_twice: (d) => `${line(d, nl)} heeft hetzelfde id als ${d.first}: "${d.id}".`,
    value_twice: (d) => `${line(d, nl)} geeft "${d.unit}" een tweede getal van "${d.coder}".`,
    too_many_units: ({ n, max }) => `Er passen hoogstens ${max} eenheden en dit zijn er ${n}.`,
    too_many_coders: ({ n, max }) => `Er passen hoogstens ${max} codeurs en dit zijn er ${n}.`,
    too_many_cells: ({ units, coders, max }) =>
      `Met ${units} eenheden en ${coders} codeurs wordt de tabel te groot; samen mogen het ${max} cellen zijn.`,
    all_equal: ({ n }) => `Alle ${n} teksten zijn gelijk, dus er valt niets te vergelijken.`
  },
  {
    empty: () => 'There is nothing in it.',
    workbook: () => 'This is a workbook; save the sheet as CSV (UTF-8) and use that file.',
    bad_workbook: () => 'This workbook cannot be read; save it again as XLSX, or as CSV (UTF-8).',
    unpacked: ({ max }) =>
      `Unpacked this workbook is larger than ${max} MB; save the sheet with the incidents alone.`,
    not_text: () => 'This is not text; use CSV, JSON or JSON lines in UTF-8.',
    not_utf8: ({ line }) => `Line ${line} is not UTF-8; save the file again as UTF-8.`,
    too_large: ({ max }) => `This is more than ${max} MB; divide it over smaller files.`,
    bad_json: ({ line }) => `The JSON is broken at line ${line}.`,
    not_a_row: (d) => `${line(d, en)} is not an object with columns, such as {"id": "1", "text": "…"}.`,
    quotes: (d) =>
      `The quotes in the row that begins at line ${d.at} do not match: double them inside a cell and close the cell with one.`,
    cells: (d) => `${line(d, en)} has another number of cells (${d.n}) than the heading (${d.expected}).`,
    no_rows: () => 'There are no rows in it.',
    too_few_rows: ({ n, min }) => `At least ${min} rows are needed and there are ${n}.`,
    too_many_rows: ({ n, max }) => `It may have at most ${max} rows and there are ${n}.`,
    too_many_columns: ({ max }) => `It may have at most ${max} columns.`,
    column_missing: ({ column, also, found }) =>
      `The column "${column}" (or: ${also}) is missing; found: ${found || 'none'}.`,
    column_twice: ({ column }) => `The column "${column}" is there twice.`,
    cell_missing: (d) => `${line(d, en)} has nothing in the column "${d.column}".`,
    cell_nested: (d) => `${line(d, en)} has a list or an object instead of text in the column "${d.column}".`,
    not_a_number: (d) => `${line(d, en)} has no number in the column "${d.column}" but "${d.value}".`,
    id_twice: (d) => `${line(d, en)} has the same id as ${d.first}: "${d.id}".`,
    value_twice: (d) => `${line(d, en)} gives "${d.unit}" a second number by "${d.coder}".`,
    too_many_units: ({ n, max }) => `It may have at most ${max} units and there are ${n}.`,
    too_many_coders: ({ n, max }) => `It may have at most ${max} coders and there are ${n}.`,
    too_many_cells: ({ units, coders, max }) =>
      `With ${units} units and ${coders} coders the table becomes too large; it may have ${max} cells.`,
    all_equal: ({ n }) => `All ${n} texts are the same, so there is nothing to compare.`
  }
);
