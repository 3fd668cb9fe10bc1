import type { TableBlock } from '../../domain/job-analysis/document.ts';

/** Between the margins of the page, in twentieths of a point. */
export const pageWidth = 8730;

/** What a column of sentences needs at the least, in twentieths of a point. */
const leastWide = 2600;
/** A page takes as much in a row as this share of what is reckoned with: its letters are smaller than Word's. */
const onPage = 0.75;

/**
 * Narrow columns are as wide as their longest text needs, or share what there is; the others share what is left.
 * @returns a width for each column, in twentieths of a point; never more than the page in all
 */
export function columnWidths(block: Columns): number[] {
  const { columns } = block;
  const { needed, narrow, room, wide } = neededBy(block);
  const given = needed.map((width) => (narrow > room ? Math.floor((width * room) / narrow) : width));
  const taken = given.reduce((sum, width, i) => (columns[i]?.wide ? sum : sum + width), 0);
  const rest = Math.floor((pageWidth - taken) / Math.max(1, wide));
  return given.map((width, i) => (columns[i]?.wide ? rest : width));
}

/** Do the narrow columns leave too little for the others? Then no column can just be as wide as it likes. */
export function isCrowded(block: Columns): boolean {
  const { narrow, room } = neededBy(block);
  return narrow * onPage > room;
}

type Columns = Pick<TableBlock, 'columns' | 'rows'>;

function neededBy({ columns, rows }: Columns) {
  const needed = columns.map((column, i) => {
    const words = [column.label, ...rows.map((row) => row.cells[i] ?? '')];
    return Math.min(2200, 240 + 125 * Math.max(...words.map((word) => word.length)));
  });
  const wide = columns.filter((column) => column.wide).length;
  const least = Math.min(leastWide, Math.floor((0.6 * pageWidth) / Math.max(1, wide)));
  const narrow = needed.reduce((sum, width, i) => (columns[i]?.wide ? sum : sum + width), 0);
  return { needed, narrow, room: pageWidth - wide * least, wide };
}
