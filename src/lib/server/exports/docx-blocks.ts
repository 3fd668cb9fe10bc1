import { HeadingLevel, Paragraph, Tab, TextRun } from 'docx';
import type { Table } from 'docx';
import type {
  Block,
  CategoryBlock,
  CodebookEntry,
  Example,
  JobAnalysisDocument,
  ReportIncident
} from '../../domain/job-analysis/document.ts';
import { answerFields } from '../../domain/incidents/incident.ts';
import { signs } from '../../domain/job-analysis/sections/signed.ts';
import { colours, sans } from './docx-styles.ts';
import { activitiesTable, scaleTable, statementList } from './docx-lists.ts';
import { figures, matrixTable, pairs } from './docx-tables.ts';
import { flagRuns, label, sentence, typed } from './docx-text.ts';

type Words = JobAnalysisDocument['words'];
type Language = JobAnalysisDocument['contentLanguage'];

/** One block of the report as Word paragraphs and tables. */
export function blockToDocx(block: Block, words: Words, language: Language): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'paragraph':
      return [
        new Paragraph({
          children: block.statements.flatMap((statement, i) => [
            ...(i === 0 ? [] : [new TextRun(' ')]),
            ...sentence(statement, language)
          ])
        })
      ];
    case 'facts':
      return [
        pairs(
          block.rows.map(({ term, statement }) => ({
            term: [label(term)],
            text: sentence(statement, language)
          }))
        )
      ];
    case 'heading':
      return [
        new Paragraph({
          heading: block.level === 3 ? HeadingLevel.HEADING_3 : HeadingLevel.HEADING_2,
          text: block.text
        })
      ];
    case 'empty':
      return [new Paragraph({ children: sentence(block.statement, language) })];
    case 'category':
      return category(block, words, language);
    case 'table':
      return figures(block, language);
    case 'matrix':
      return matrixTable(block, language);
    case 'list':
      return statementList(block, language);
    case 'activities':
      return activitiesTable(block, language);
    case 'scale':
      return scaleTable(block, language);
    case 'incidents':
      return block.incidents.flatMap((incident) => incidentText(incident, words, language));
    case 'codebook':
      return block.entries.flatMap((entry) => codebookEntry(entry, language));
  }
}

function tab(): TextRun {
  return new TextRun({ children: [new Tab()] });
}

function code(text: string): TextRun {
  return new TextRun({ text: `${text}  `, font: sans, bold: true, color: colours.accent });
}

function category(block: CategoryBlock, words: Words, language: Language): Paragraph[] {
  const level = block.frame === 'task' ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_3;
  const small = (text: string, keepNext: boolean) =>
    new Paragraph({ style: 'Small', keepNext, children: [new TextRun(text)] });
  const examples = [...block.examples.effective, ...block.examples.ineffective];
  return [
    new Paragraph({
      heading: level,
      children: [code(block.code), ...typed(block.statement.text, language), ...flagRuns(block.statement)]
    }),
    small(block.figures.join(' · '), true),
    ...(block.definition === '' ? [] : [new Paragraph({ children: typed(block.definition, language) })]),
    ...examples.flatMap((one) => example(one, block.frame === 'task', words, language)),
    ...(block.remarks.length === 0 ? [] : [small(block.remarks.join(' '), false)])
  ];
}

function example(one: Example, consequences: boolean, words: Words, language: Language): Paragraph[] {
  const color = colours[one.polarity];
  const name = one.polarity === 'effective' ? words.effectiveBehaviour : words.ineffectiveBehaviour;
  const about = [`${words.incident.toLowerCase()} ${one.number}`, ...(one.anchor ? [words.anchor] : [])];
  return [
    new Paragraph({
      style: 'Example',
      keepLines: one.behaviour.length < 1000,
      children: [
        new TextRun({ text: signs[one.polarity], bold: true, font: sans, color }),
        tab(),
        new TextRun({ text: name, bold: true, font: sans, size: 18, color }),
        label(` · ${about.join(' · ')}`),
        new TextRun({ break: 1 }),
        ...typed(one.behaviour, language),
        ...(consequences && one.consequences !== ''
          ? [
              new TextRun({ break: 1 }),
              label(`${words.consequences}: `),
              ...typed(one.consequences, language)
            ]
          : [])
      ]
    })
  ];
}

function incidentText(incident: ReportIncident, words: Words, language: Language): Paragraph[] {
  const { number, polarity, codes, answers } = incident;
  const about = [words[polarity], ...(codes.length > 0 ? [codes.join(', ')] : [])];
  return [
    new Paragraph({
      keepNext: true,
      spacing: { before: 260, after: 60 },
      children: [
        new TextRun({
          text: `${signs[polarity]} ${words.incident} ${number}`,
          bold: true,
          font: sans,
          color: colours[polarity]
        }),
        label(` · ${about.join(' · ')}`)
      ]
    }),
    ...answerFields.map(
      (field) =>
        new Paragraph({
          spacing: { after: 80 },
          children: [label(`${words[field]}: `), ...typed(answers[field], language)]
        })
    )
  ];
}

function codebookEntry(entry: CodebookEntry, language: Language): (Paragraph | Table)[] {
  return [
    new Paragraph({
      keepNext: true,
      spacing: { before: 300, after: 100 },
      children: [code(entry.code), ...typed(entry.label, language, { bold: true })]
    }),
    pairs(entry.rows.map(({ term, text }) => ({ term: [label(term)], text: typed(text, language) })))
  ];
}
