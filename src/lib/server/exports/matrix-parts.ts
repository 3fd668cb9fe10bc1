import type { Block, MatrixBlock } from '../../domain/job-analysis/document.ts';

/** Cuts a matrix into parts of at most so many competencies, each with all its rows. */
export function matrixParts(matrix: MatrixBlock, mostColumns: number): MatrixBlock[] {
  const parts: MatrixBlock[] = [];
  const count = Math.max(1, Math.ceil(matrix.columns.length / mostColumns));
  const width = Math.ceil(matrix.columns.length / count);
  for (let from = 0; from < Math.max(1, matrix.columns.length); from += width)
    parts.push({
      ...matrix,
      columns: matrix.columns.slice(from, from + width),
      rows: matrix.rows.map((row) => ({ ...row, cells: row.cells.slice(from, from + width) }))
    });
  return parts;
}

/** The blocks with each matrix cut to what a page holds. */
export function paged(blocks: Block[], mostColumns: number): Block[] {
  return blocks.flatMap((block): Block[] =>
    block.kind === 'matrix' ? matrixParts(block, mostColumns) : [block]
  );
}
