import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { classEvidence, evidence } from '../../../../tests/builders/evidence.ts';
import * as hostile from '../../../../tests/builders/hostile.ts';
import { reportWords } from '../../../../tests/builders/report-words.ts';
import { buildDocument, buildReport } from '../../domain/job-analysis/build.ts';
import { documentFormats, type JobAnalysisDocument } from '../../domain/job-analysis/document.ts';
import { reportDocx } from './docx.ts';

const at = Date.UTC(2026, 2, 12, 10);

async function opened(document: JobAnalysisDocument) {
  const files = unzipSync(await reportDocx(document));
  const part = (name: string) => strFromU8(files[name] ?? new Uint8Array());
  const xml = part('word/document.xml');
  return { part, xml, text: textOf(xml) };
}

/** The running text: a line for each paragraph and line end, entities resolved. */
function textOf(xml: string): string {
  const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
  return xml
    .replace(/<\/w:p>|<w:br\/>/g, '\n')
    .replace(/<w:tab\/>/g, '\t')
    .replace(/<[^>]+>/g, '')
    .replace(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole);
}

describe('the report of a class', () => {
  test.each(['nl', 'en'] as const)('leaves nothing of the document out (%s)', async (language) => {
    const document = buildReport(classEvidence({ participants: 12, groups: 3 }), language, at);
    const { text } = await opened(document);
    for (const words of reportWords(document)) expect(text.includes(words), words).toBe(true);
  });

  test('holds the tasks, the competencies and every incident', async () => {
    const document = buildReport(classEvidence(), 'nl', at);
    const { text } = await opened(document);
    expect(text).toContain('Legt leerstof uit in hoorcolleges');
    for (const block of document.sections.flatMap((section) => section.blocks))
      if (block.kind === 'incidents')
        for (const { answers } of block.incidents)
          expect(text).toContain(`Omstandigheden: ${answers.circumstances}`);
    expect(text).not.toContain('person-');
  });

  test('has real headings, header rows, page numbers and its language', async () => {
    const { xml, part } = await opened(buildReport(classEvidence(), 'en', at));
    expect(xml.match(/<w:pStyle w:val="Heading1"\/>/g)).toHaveLength(14);
    expect(xml.match(/<w:pStyle w:val="Heading3"\/>/g)).toHaveLength(5);
    expect(xml.match(/<w:tblHeader\/>/g)?.length).toBeGreaterThanOrEqual(6);
    expect(part('word/styles.xml')).toContain('w:lang w:val="en-GB"');
    expect(xml).toContain('<w:lang w:val="nl-BE"/>');
    expect(part('word/footer1.xml')).toContain('NUMPAGES');
    expect(part('word/header1.xml') + part('word/header2.xml')).toContain('Universiteitsprofessor');
    expect(part('docProps/core.xml')).toContain('CIT report: Universiteitsprofessor');
  });

  test('links each flag to its row in the appendix', async () => {
    const { xml } = await opened(buildReport(classEvidence(), 'nl', at));
    const anchors = [...xml.matchAll(/<w:hyperlink [^>]*w:anchor="([^"]+)"/g)].map((match) => match[1]);
    expect(anchors.length).toBeGreaterThan(20);
    for (const anchor of anchors) expect(xml).toContain(`<w:bookmarkStart w:name="${anchor}"`);
  });
});

describe.each(documentFormats)('%s', (format) => {
  test.each(['nl', 'en'] as const)('leaves nothing of the document out (%s)', async (language) => {
    const document = buildDocument(classEvidence(), { format, language }, at);
    const { text, xml } = await opened(document);
    // Word numbers lists itself.
    for (const words of reportWords(document)) expect(text.includes(words), words).toBe(true);
    expect(xml.match(/<w:pStyle w:val="Heading1"\/>/g)).toHaveLength(document.sections.length);
    const anchors = [...xml.matchAll(/<w:hyperlink [^>]*w:anchor="([^"]+)"/g)].map((match) => match[1]);
    for (const anchor of anchors) expect(xml).toContain(`<w:bookmarkStart w:name="${anchor}"`);
  });

  test('sets its lists as lists', async () => {
    const document = buildDocument(classEvidence(), { format, language: 'nl' }, at);
    const lists = document.sections.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === 'list'));
    const { xml } = await opened(document);
    expect(xml.match(/<w:numPr>/g)?.length ?? 0).toBeGreaterThanOrEqual(lists.length);
  });
});

describe('what people typed', () => {
  const report = (answer: string) =>
    buildReport(
      evidence({
        incidents: [{ by: 'a', answers: { behaviour: answer } }, { by: 'b' }],
        categories: [{ label: answer.slice(0, 60), definition: answer, placed: { 1: [1, 2] } }],
        workshop: { jobTitle: answer.slice(0, 60) }
      }),
      'nl',
      at
    );

  test.each(Object.entries({ ...hostile.hostileTexts, long: hostile.longText, word: hostile.longWord }))(
    'comes out as it went in: %s',
    async (_, answer) => {
      const { text } = await opened(report(answer));
      expect(text).toContain(`Gedrag: ${answer}`);
    }
  );

  test('a lone surrogate and control characters leave valid XML', async () => {
    const { text, xml } = await opened(report(hostile.loneSurrogate + hostile.control));
    expect(text).toContain('Gedrag: kapot \uFFFD eindebel\uFFFD nul\uFFFD scheiding\uFFFD');
    // eslint-disable-next-line no-control-regex
    expect(xml).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F]/);
  });

  test('keeps its line ends', async () => {
    const { text } = await opened(report('eerste regel\r\n\r\nderde regel'));
    expect(text).toContain('Gedrag: eerste regel\n\nderde regel');
  });
});
