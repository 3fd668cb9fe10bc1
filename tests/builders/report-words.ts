import type { Block, JobAnalysisDocument } from '../../src/lib/domain/job-analysis/document.ts';
import { allStatements } from '../../src/lib/domain/job-analysis/evidence-of.ts';

/** Every sentence, cell and label that a rendering of this document must show. */
export function reportWords(document: JobAnalysisDocument): string[] {
  return [
    ...Object.values(document.title).flat(),
    ...document.legend.flags.flatMap((flag) => [flag.name, flag.meaning]),
    ...document.sections.map((section) => section.title),
    ...allStatements(document).map((statement) => statement.text),
    ...document.sections.flatMap((section) => section.blocks.flatMap(wordsOf))
  ];
}

function wordsOf(block: Block): string[] {
  switch (block.kind) {
    case 'facts':
      return block.rows.map((row) => row.term);
    case 'heading':
      return [block.text];
    case 'category':
      return [
        ...block.figures,
        block.definition,
        ...block.remarks,
        ...block.examples.effective.map((one) => one.behaviour),
        ...block.examples.ineffective.map((one) => one.behaviour)
      ];
    case 'table':
      return [
        block.caption,
        ...block.columns.map((column) => column.label),
        ...block.rows.flatMap((row) => row.cells)
      ];
    case 'matrix':
      return [block.caption, ...block.rows.flatMap((row) => row.cells.map((cell) => cell.text))];
    case 'list':
      return block.title === null ? [] : [block.title.marker];
    case 'activities':
      return block.rows.map((row) => row.number);
    case 'scale':
      return [
        block.caption,
        ...block.columns,
        ...block.points.flatMap((point) => [
          point.name,
          point.gap,
          String(point.value),
          ...point.anchors.map((anchor) => anchor.figures)
        ])
      ];
    case 'incidents':
      return block.incidents.flatMap((incident) => Object.values(incident.answers));
    case 'codebook':
      return block.entries.flatMap((entry) => [
        entry.label,
        ...entry.rows.flatMap((row) => [row.term, row.text])
      ]);
    default:
      return [];
  }
}
