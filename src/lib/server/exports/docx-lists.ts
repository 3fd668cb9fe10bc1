import { LevelFormat, Paragraph, TextRun } from 'docx';
import type { INumberingOptions, ParagraphChild, Table } from 'docx';
import type {
  ActivitiesBlock,
  ListBlock,
  ScaleBlock,
  Statement
} from '../../domain/job-analysis/document.ts';
import type { Language } from '../../domain/language.ts';
import { colours, sans } from './docx-styles.ts';
import { grid, type Cell } from './docx-tables.ts';
import { pageWidth } from './table-widths.ts';
import { label, runs, sentence } from './docx-text.ts';

const indent = { left: 420, hanging: 320 };

/** Bullets and numbers of lists; each numbered list counts from 1 as an instance of its own. */
export const numbering: INumberingOptions = {
  config: [
    {
      reference: 'bullets',
      levels: [{ level: 0, format: LevelFormat.BULLET, text: '•', style: { paragraph: { indent } } }]
    },
    {
      reference: 'numbers',
      levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.', style: { paragraph: { indent } } }]
    }
  ]
};

/** Counts the lists of one document; building one is not interrupted by another. */
let lists = 0;

export function startLists(): void {
  lists = 0;
}

function items(statements: Statement[], ordered: boolean, language: Language, style?: string): Paragraph[] {
  lists += 1;
  return statements.map(
    (statement) =>
      new Paragraph({
        ...(style === undefined ? {} : { style }),
        numbering: { reference: ordered ? 'numbers' : 'bullets', level: 0, instance: lists },
        spacing: { after: 70 },
        children: sentence(statement, language)
      })
  );
}

/** Statements as a real list, below their title. */
export function statementList(
  { title, items: statements, ordered }: ListBlock,
  language: Language
): Paragraph[] {
  const head = title && [
    new Paragraph({
      keepNext: true,
      spacing: { before: 240, after: 100 },
      children: [
        ...(title.marker === ''
          ? []
          : [new TextRun({ text: `${title.marker} `, font: sans, bold: true, color: colours.accent })]),
        ...sentence(title.statement, language, { bold: true })
      ]
    })
  ];
  return [...(head ?? []), ...items(statements, ordered, language)];
}

/** Core activities with their results at the left, their steps at the right. */
export function activitiesTable(block: ActivitiesBlock, language: Language): (Paragraph | Table)[] {
  const left = Math.round(pageWidth * 0.4);
  const cell = (children: ParagraphChild[]) => new Paragraph({ style: 'Cell', children });
  return [
    new Paragraph({ style: 'Caption', children: runs(block.caption) }),
    grid(
      [left, pageWidth - left],
      heads(block.columns),
      block.rows.map((row): Cell[] => [
        {
          align: 'start',
          children: [],
          paragraphs: [
            cell([
              new TextRun({ text: `${row.number} `, bold: true, color: colours.accent }),
              ...sentence(row.heading, language, { bold: true })
            ]),
            cell(sentence(row.result, language))
          ]
        },
        { align: 'start', children: [], paragraphs: items(row.steps, false, language, 'Cell') }
      ]),
      true
    ),
    new Paragraph({ style: 'Cell' })
  ];
}

/** A rating scale as a table, its highest point first. */
export function scaleTable(block: ScaleBlock, language: Language): (Paragraph | Table)[] {
  const widths = [1900, pageWidth - 1900 - 1900, 1900];
  const lines = (all: ParagraphChild[][]) =>
    all.map((children) => new Paragraph({ style: 'Cell', children }));
  return [
    new Paragraph({ style: 'Caption', children: runs(block.caption) }),
    grid(
      widths,
      heads(block.columns),
      block.points.map(({ value, name, anchors, gap }): Cell[] => [
        {
          align: 'end',
          children: [
            ...(name === '' ? [] : [label(`${name}  `)]),
            new TextRun({ text: String(value), bold: true, color: colours.accent })
          ]
        },
        {
          align: 'start',
          children: runs(gap, { italics: true, color: colours.soft }),
          ...(anchors.length > 0 && {
            paragraphs: lines(anchors.map(({ statement }) => sentence(statement, language)))
          })
        },
        {
          align: 'start',
          children: [],
          ...(anchors.length > 0 && { paragraphs: lines(anchors.map(({ figures }) => [label(figures)])) })
        }
      ])
    ),
    new Paragraph({ style: 'Cell' })
  ];
}

function heads(columns: readonly string[]): Cell[] {
  return columns.map((column) => ({ align: 'start', children: runs(column, { bold: true }) }));
}
