import { statementsIn, withStatements } from './blocks.ts';
import type { Block, JobAnalysisDocument, Statement, TableBlock } from './document.ts';
import { formats } from './formats.ts';

const allIn = (document: JobAnalysisDocument): Statement[] =>
  document.sections.flatMap(({ blocks }) => blocks.flatMap(statementsIn));

/**
 * The tables speak of statements by the words that people gave them, and not of what they left out.
 * @param keepHidden keeps what was left out there too
 */
export function retitled(document: JobAnalysisDocument, keepHidden: boolean): JobAnalysisDocument {
  const gone = new Set(keepHidden ? [] : document.hidden);
  const names = new Map(
    allIn(document).flatMap(({ key, text, edit }) =>
      edit?.derived ? [[key, { from: edit.derived.text, to: text }]] : []
    )
  );
  const there = ({ key }: { key: string | null }) => key === null || !gone.has(key);
  const cell = (key: string | null, value: string): string => {
    const name = names.get(key ?? '');
    // One that has its words already stays: they may end like those it was derived with.
    if (!name || value === name.to || name.from === '') return value;
    if (value === name.from) return name.to;
    const code = value.slice(0, Math.max(0, value.length - name.from.length));
    return /^[TC]\d+ $/.test(code) && value.endsWith(name.from) ? code + name.to : value;
  };
  return withBlocks(document, (block) => {
    if (block.kind === 'table')
      return {
        ...block,
        rows: block.rows.filter(there).map((row) => ({
          ...row,
          cells: row.cells.map((value) => cell(row.key, value))
        }))
      };
    if (block.kind !== 'matrix') return block;
    const columns = block.columns.filter(there);
    const kept = block.columns.map(there);
    const named = <T extends { key: string; label: string }>(head: T): T => ({
      ...head,
      label: cell(head.key, head.label)
    });
    return {
      ...block,
      columns: columns.map(named),
      rows: block.rows
        .filter(there)
        .map((row) => ({ ...named(row), cells: row.cells.filter((_, i) => kept[i] === true) }))
    };
  });
}

/** Numbers the statements with incidents afresh, in reading order, and the appendix with them. */
export function renumbered(document: JobAnalysisDocument): JobAnalysisDocument {
  const notes = new Map(
    allIn(document)
      .filter(({ note }) => note !== null)
      .map(({ key }, i) => [key, i + 1])
  );
  const { count } = formats(document.language);
  const rowsOf = ({ rows }: TableBlock) =>
    rows
      .flatMap((row) => {
        const note = notes.get(row.key ?? '');
        return note === undefined
          ? []
          : [{ note, row: { ...row, cells: [count(note), ...row.cells.slice(1)] } }];
      })
      .sort((a, b) => a.note - b.note)
      .map(({ row }) => row);
  return withBlocks(document, (block) => {
    if (block.kind === 'table' && block.key === 'evidence/table') return { ...block, rows: rowsOf(block) };
    return (
      withStatements(block, (one) =>
        one.note === null ? one : { ...one, note: notes.get(one.key) ?? null }
      ) ?? block
    );
  });
}

function withBlocks(document: JobAnalysisDocument, change: (block: Block) => Block): JobAnalysisDocument {
  const sections = document.sections.map((section) => ({ ...section, blocks: section.blocks.map(change) }));
  return { ...document, sections };
}
