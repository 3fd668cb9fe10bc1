import { answerFields } from '../../domain/incidents/incident.ts';
import type {
  Block,
  CategoryBlock,
  JobAnalysisDocument,
  ListBlock,
  MatrixBlock,
  ScaleBlock,
  Section,
  Statement,
  TableBlock
} from '../../domain/job-analysis/document.ts';
import { markOf } from '../../domain/job-analysis/mark.ts';
import { signs } from '../../domain/job-analysis/sections/signed.ts';
import { printableData } from './printable.ts';

/** The job analysis as Markdown (CommonMark, with the usual tables). What people typed reads as they typed it. */
export function reportMarkdown(document: JobAnalysisDocument): string {
  const doc = printableData(document);
  const { kind, job, subtitle, lines } = doc.title;
  const parts = [
    `# ${line(`${kind}: ${job}`)}`,
    `*${line(subtitle)}*`,
    lines.map(line).join('\\\n'),
    ...(doc.layout === 'report' ? legend(doc) : []),
    ...doc.sections.flatMap((section) => [
      ...(section.key === 'evidence' && doc.layout === 'sheet' ? legend(doc) : []),
      `## ${titleOf(section, doc)}`,
      ...section.blocks.flatMap((block) => blockText(block, doc))
    ])
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function legend({ legend: { title, intro, flags } }: JobAnalysisDocument): string[] {
  return [
    `**${line(title)}**`,
    line(intro),
    flags.map((one) => `- **${one.flag}** ${line(`${one.name}: ${one.meaning}.`)}`).join('\n')
  ];
}

function titleOf({ appendix, number, title }: Section, { words }: JobAnalysisDocument): string {
  if (number === '') return line(title);
  return `${appendix ? `${words.appendix} ` : ''}${number}. ${line(title)}`;
}

function blockText(block: Block, { words }: JobAnalysisDocument): string[] {
  switch (block.kind) {
    case 'paragraph':
      return [block.statements.map(sentence).join(' ')];
    case 'facts':
      return [
        block.rows.map(({ term, statement }) => `- **${line(term)}:** ${sentence(statement)}`).join('\n')
      ];
    case 'heading':
      return [`${block.level === 3 ? '####' : '###'} ${line(block.text)}`];
    case 'empty':
      return [sentence(block.statement)];
    case 'category':
      return category(block, words);
    case 'table':
      return table(block);
    case 'matrix':
      return matrix(block);
    case 'list':
      return statementList(block);
    case 'activities':
      return block.rows.flatMap(({ number, heading, result, steps }) => [
        `**${line(number)} ${sentence(heading)}**`,
        sentence(result),
        steps.map((step) => `- ${oneLine(step)}`).join('\n')
      ]);
    case 'scale':
      return scale(block);
    case 'incidents':
      return block.incidents.flatMap(({ number, polarity, codes, answers }) => [
        `**${signs[polarity]} ${line(words.incident)} ${number}** (${[words[polarity], ...codes].join(', ')})`,
        ...answerFields.map((field) => `*${line(words[field])}:* ${text(answers[field])}`)
      ]);
    case 'codebook':
      return block.entries.flatMap(({ code, label, rows }) => [
        `**${code} ${line(label)}**`,
        rows.map((row) => `- *${line(row.term)}:* ${line(row.text)}`).join('\n')
      ]);
  }
}

function category(block: CategoryBlock, words: JobAnalysisDocument['words']): string[] {
  const level = block.frame === 'task' ? '###' : '####';
  const examples = [...block.examples.effective, ...block.examples.ineffective];
  return [
    `${level} ${block.code} ${line(block.statement.text)}${flag(block.statement)}`,
    line(block.figures.join(' · ')),
    text(block.definition),
    ...examples.map((one) => {
      const name = one.polarity === 'effective' ? words.effectiveBehaviour : words.ineffectiveBehaviour;
      const about = `${words.incident.toLowerCase()} ${one.number}${one.anchor ? `, ${words.anchor}` : ''}`;
      const quote = [`**${signs[one.polarity]} ${line(name)}** (${line(about)})\\\n${text(one.behaviour)}`];
      if (block.frame === 'task' && one.consequences !== '')
        quote.push(`*${line(words.consequences)}:* ${text(one.consequences)}`);
      return quote.join('\\\n').replace(/^/gm, '> ');
    }),
    line(block.remarks.join(' '))
  ];
}

function table({ caption, columns, rows }: TableBlock): string[] {
  return [
    `*${line(caption)}*`,
    [
      row(columns.map((column) => column.label)),
      `|${columns.map((column) => (column.align === 'end' ? ' --: |' : ' --- |')).join('')}`,
      ...rows.map((one) => row(one.cells))
    ].join('\n')
  ];
}

function matrix({ caption, columns, rows }: MatrixBlock): string[] {
  return [
    `*${line(caption)}*`,
    [
      row(['', ...columns.map((column) => column.code)]),
      `| --- |${columns.map(() => ' --: |').join('')}`,
      ...rows.map(({ code, label, cells }) =>
        row([
          `${code} ${label}`,
          ...cells.map((cell) => (cell.proposed ? `● ${cell.text}` : cell.text || '–'))
        ])
      )
    ].join('\n'),
    line(columns.map(({ code, label }) => `${code} ${label}`).join('; '))
  ];
}

function statementList({ title, items, ordered }: ListBlock): string[] {
  const rows = items.map((item, i) => `${ordered ? `${i + 1}.` : '-'} ${oneLine(item)}`).join('\n');
  return title === null
    ? [rows]
    : [`**${line(title.marker)} ${oneLine(title.statement)}**`.replace('** ', '**'), rows];
}

function scale({ caption, columns, points }: ScaleBlock): string[] {
  const joined = (texts: string[]) => texts.join('<br>');
  return [
    `*${line(caption)}*`,
    [
      row([...columns]),
      '| --: | --- | --- |',
      ...points.map(
        ({ value, name, anchors, gap }) =>
          `| ${name === '' ? '' : `${line(name)} `}**${value}** | ${
            anchors.length === 0 ? `*${line(gap)}*` : joined(anchors.map((one) => oneLine(one.statement)))
          } | ${joined(anchors.map((one) => line(one.figures)))} |`
      )
    ].join('\n')
  ];
}

function row(cells: string[]): string {
  return `| ${cells.map(line).join(' | ')} |`;
}

function sentence(statement: Statement): string {
  const body = statement.flag === 'E0' ? `*${line(statement.text)}*` : text(statement.text);
  return body + flag(statement);
}

/** The same in a list or cell, where a line end would end it. */
function oneLine(statement: Statement): string {
  return sentence(statement).replace(/\\?\n/g, ' ');
}

/** Superscript in Markdown is HTML; brackets read the same everywhere. */
function flag(statement: Statement): string {
  const mark = markOf(statement);
  return mark === '' ? '' : ` (${mark})`;
}

/** Text on one line, every sign that means something in Markdown escaped. */
function line(value: string): string {
  return escape(value).replace(/\n+/g, ' ');
}

/** Text that keeps its line ends. */
function text(value: string): string {
  return value.trim().split('\n').map(escape).join('\\\n');
}

function escape(value: string): string {
  return value
    .replace(/[\\`*_[\]<>#|&~$]/g, '\\$&')
    .replace(/^(\s*)([-+=])/gm, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/gm, '$1\\$2');
}
