import {
  AlignmentType,
  Bookmark,
  Document,
  Footer,
  Header,
  HeadingLevel,
  InternalHyperlink,
  Packer,
  PageNumber,
  Paragraph,
  Tab,
  TextRun
} from 'docx';
import type { JobAnalysisDocument } from '../../domain/job-analysis/document.ts';
import { blockToDocx } from './docx-blocks.ts';
import { numbering, startLists } from './docx-lists.ts';
import { colours, reportStyles, sans } from './docx-styles.ts';
import { runs, typed } from './docx-text.ts';
import { paged } from './matrix-parts.ts';
import { printableData } from './printable.ts';

/** A4 in twentieths of a point. */
const page = { width: 11906, height: 16838, side: 1588, top: 1701, bottom: 1588 };

/** The job analysis as a Word document, with real headings, tables with header rows and page numbers. */
export async function reportDocx(document: JobAnalysisDocument): Promise<Uint8Array> {
  const doc = printableData(document);
  startLists();
  const file = new Document({
    title: `${doc.title.kind}: ${doc.title.job}`,
    subject: doc.title.subtitle,
    creator: 'Voorval',
    lastModifiedBy: 'Voorval',
    description: '',
    styles: reportStyles(doc.language),
    numbering,
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: page.width, height: page.height },
            margin: { left: page.side, right: page.side, top: page.top, bottom: page.bottom }
          }
        },
        headers: { default: header(doc), first: new Header({ children: [new Paragraph('')] }) },
        footers: { default: footer(doc), first: footer(doc) },
        children: [
          ...titlePage(doc),
          ...doc.sections.flatMap((section, i) => [
            ...(section.key === 'evidence' && doc.layout === 'sheet' ? legend(doc) : []),
            new Paragraph({
              heading: HeadingLevel.HEADING_1,
              pageBreakBefore: breaksPage(doc, i),
              children: [
                new Bookmark({ id: `section_${section.key}`, children: [new TextRun(sectionTitle(doc, i))] })
              ]
            }),
            ...paged(section.blocks, 5).flatMap((block) => blockToDocx(block, doc.words, doc.contentLanguage))
          ])
        ]
      }
    ]
  });
  return new Uint8Array(await Packer.toArrayBuffer(file));
}

function sectionTitle(doc: JobAnalysisDocument, index: number): string {
  const section = doc.sections[index];
  if (section === undefined) return '';
  const { appendix, number, title } = section;
  if (appendix) return `${doc.words.appendix} ${number}. ${title}`;
  return number === '' ? title : `${number}  ${title}`;
}

/** A report begins below its title page; its appendices stand apart. */
function breaksPage({ layout, sections }: JobAnalysisDocument, index: number): boolean {
  const key = sections[index]?.key;
  return layout === 'report' && (index === 0 || key === 'evidence' || key === 'incidents');
}

function titlePage(doc: JobAnalysisDocument): Paragraph[] {
  const { kind, job, subtitle, lines } = doc.title;
  return [
    new Paragraph({ style: 'Kind', children: runs(kind) }),
    new Paragraph({ heading: HeadingLevel.TITLE, children: typed(job, doc.contentLanguage) }),
    new Paragraph({ style: 'Subtitle', children: runs(subtitle) }),
    ...lines.map((line) => new Paragraph({ style: 'Small', children: runs(line) })),
    ...(doc.layout === 'report' ? [...contents(doc), ...legend(doc)] : [])
  ];
}

function contents(doc: JobAnalysisDocument): Paragraph[] {
  return [
    small(doc.words.contents, true),
    ...doc.sections.map(
      (section, i) =>
        new Paragraph({
          style: 'Small',
          children: [
            new InternalHyperlink({
              anchor: `section_${section.key}`,
              children: [new TextRun({ text: sectionTitle(doc, i), color: colours.ink })]
            })
          ]
        })
    )
  ];
}

function legend(doc: JobAnalysisDocument): Paragraph[] {
  return [
    small(doc.legend.title, true),
    small(doc.legend.intro, false),
    ...doc.legend.flags.map(
      ({ flag, name, meaning }) =>
        new Paragraph({
          style: 'Small',
          indent: { left: 500, hanging: 500 },
          children: [
            new TextRun({ text: flag, bold: true, color: colours.accent }),
            new TextRun({ children: [new Tab()] }),
            new TextRun({ text: name, bold: true }),
            new TextRun(`: ${meaning}.`)
          ]
        })
    )
  ];
}

function small(text: string, head: boolean): Paragraph {
  return new Paragraph({
    style: 'Small',
    keepNext: head,
    spacing: head ? { before: 480, after: 120 } : { after: 120 },
    children: [new TextRun(head ? { text, bold: true, size: 23, color: colours.ink } : { text })]
  });
}

function header(doc: JobAnalysisDocument): Header {
  return new Header({
    children: [
      new Paragraph({
        tabStops: [{ type: 'right', position: page.width - 2 * page.side }],
        children: [
          new TextRun({ text: doc.title.job, font: sans, size: 17, color: colours.soft }),
          new TextRun({
            children: [new Tab(), doc.title.kind],
            font: sans,
            size: 17,
            color: colours.soft
          })
        ]
      })
    ]
  });
}

function footer(doc: JobAnalysisDocument): Footer {
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.END,
        children: [
          new TextRun({
            font: sans,
            size: 17,
            color: colours.soft,
            children: [`${doc.words.page} `, PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES]
          })
        ]
      })
    ]
  });
}
