import { extractText, getDocumentProxy, getMeta } from 'unpdf';
import { describe, expect, test } from 'vitest';
import { classEvidence, evidence } from '../../../../tests/builders/evidence.ts';
import * as hostile from '../../../../tests/builders/hostile.ts';
import { reportWords } from '../../../../tests/builders/report-words.ts';
import { buildDocument, buildReport } from '../../domain/job-analysis/build.ts';
import type { JobAnalysisDocument } from '../../domain/job-analysis/document.ts';
import { reportPdf } from './pdf.ts';

const at = Date.UTC(2026, 2, 12, 10);

async function opened(document: JobAnalysisDocument) {
  const bytes = await reportPdf(document);
  const file = await getDocumentProxy(bytes.slice());
  const { text } = await extractText(file, { mergePages: true });
  return { bytes, file, text: plain(text).replace(furniture, ' ') };
}

/** The foot of a page and the head of the next. */
const furniture =
  / (?:Bladzijde|Page) \d+ \/ \d+ .{1,80}?(?:CIT-verslag|CIT report|Referentiefunctie \(INretail-model\)|Function description|Beroepscompetentieprofiel|Behaviourally anchored rating scales) /g;

/** Lines break where the page ends, and after a hyphen; places to break are invisible. */
function plain(text: string): string {
  return text.replaceAll('\u200B', '').replace(/\s+/g, ' ').replaceAll('- ', '-').trim();
}

describe('the report of a class', () => {
  test.each(['nl', 'en'] as const)('leaves nothing of the document out (%s)', async (language) => {
    const document = buildReport(classEvidence({ participants: 12, groups: 3 }), language, at);
    const { text } = await opened(document);
    for (const words of reportWords(document).map(plain)) expect(text.includes(words), words).toBe(true);
  });

  test('holds the tasks, the competencies and every incident', async () => {
    const document = buildReport(classEvidence(), 'nl', at);
    const { text, file } = await opened(document);
    expect(text).toContain('Legt leerstof uit in hoorcolleges');
    expect(text).toContain('Openheid voor kritiek');
    for (const block of document.sections.flatMap((section) => section.blocks))
      if (block.kind === 'incidents')
        for (const { number, answers } of block.incidents) {
          expect(text).toContain(`Incident ${number} `);
          expect(text).toContain(plain(answers.behaviour));
        }
    expect(text).not.toContain('person-');
    const outline = (await file.getOutline()) as { title: string; items: unknown[] }[];
    expect(outline.map((item) => plain(item.title))).toContain('4 Taken');
    expect(outline[3]?.items).toHaveLength(4);
  });

  test('is tagged, titled and in its language', async () => {
    const { bytes, file } = await opened(buildReport(classEvidence(), 'en', at));
    const raw = new TextDecoder('latin1').decode(bytes);
    expect(raw).toContain('/Marked true');
    expect(raw).toMatch(/\/Lang ?\(en\)/);
    expect(raw).toContain('<pdfuaid:part>1</pdfuaid:part>');
    const { info } = await getMeta(file);
    expect(info.Title).toBe('CIT report: Universiteitsprofessor');
  });

  test('uses the fonts that come with the application', async () => {
    const { bytes } = await opened(buildReport(classEvidence(), 'nl', at));
    const raw = new TextDecoder('latin1').decode(bytes);
    expect(raw).toContain('SourceSerif4-Regular');
    expect(raw).toContain('SourceSans3-SemiBold');
  });

  test('without evidence has every section', async () => {
    const { text } = await opened(buildReport(evidence(), 'en', at));
    for (const title of ['9 How it was made', 'Appendix C. Codebook', 'No evidence in this workshop'])
      expect(text).toContain(title);
  });
});

describe.each([
  ['referenceFunction', 'nl'],
  ['functionDescription', 'en'],
  ['competenceProfile', 'nl'],
  ['bars', 'en']
] as const)('%s (%s)', (format, language) => {
  test('leaves nothing out, and is tagged with bookmarks', async () => {
    const document = buildDocument(classEvidence(), { format, language }, at);
    const { text, bytes, file } = await opened(document);
    for (const words of reportWords(document).map(plain)) expect(text.includes(words), words).toBe(true);
    expect(new TextDecoder('latin1').decode(bytes)).toContain('<pdfuaid:part>1</pdfuaid:part>');
    const outline = (await file.getOutline()) as { title: string }[];
    expect(outline.map(({ title }) => plain(title))).toEqual(
      document.sections.map(({ title, appendix, number }) =>
        appendix ? `${document.words.appendix} A. ${title}` : `${number} ${title}`.trim()
      )
    );
  });
});

describe('what people typed', () => {
  const report = (answer: string) =>
    buildReport(
      evidence({
        incidents: [{ by: 'a', answers: { behaviour: answer } }, { by: 'b' }],
        categories: [{ label: answer.slice(0, 60), definition: answer, placed: { 1: [1, 2] } }],
        workshop: { jobTitle: answer.slice(0, 60), aim: answer.slice(0, 200) }
      }),
      'nl',
      at
    );

  const { emoji, ...texts } = hostile.hostileTexts;
  test.each(Object.entries(texts))('comes out as it went in: %s', async (_, answer) => {
    const { text } = await opened(report(answer));
    expect(text).toContain(plain(answer));
  });

  test('a sign without a glyph is spelt out, never lost', async () => {
    const { text } = await opened(report(`${emoji} 日本`));
    expect(text).toMatch(/blij (😀|\[U\+1F600\]) en een hart/);
    expect(text).toMatch(/(日|\[U\+65E5\])(本|\[U\+672C\])/);
  });

  test('a lone surrogate and control characters do no harm', async () => {
    expect((await opened(report(hostile.loneSurrogate))).text).toMatch(/kapot .{1,8} einde/);
    expect((await opened(report(hostile.control))).text).toMatch(/bel.{1,8} nul/);
  });

  test('five thousand characters stay complete', async () => {
    const words = (await opened(report(hostile.longText))).text.match(/woord-\d{4}/g);
    expect(new Set(words).size).toBe(500);
    const { text } = await opened(report(hostile.longWord));
    expect(text.match(/x{30,}/g)?.join('').length).toBeGreaterThanOrEqual(2 * 5000);
  });

  test('keeps its line ends', async () => {
    const { text } = await opened(report('eerste regel\r\n\r\nderde regel'));
    expect(text).toContain('eerste regel derde regel');
  });
});

test('a matrix of many competencies is cut to the page', async () => {
  const many = Array.from({ length: 17 }, (_, i) => ({
    frame: 'competency' as const,
    label: `Competentie nummer ${i + 1}`,
    placed: { 1: [1, 2] }
  }));
  const document = buildReport(
    evidence({
      incidents: [{ by: 'a' }, { by: 'b' }],
      categories: [{ label: 'Legt uit', placed: { 1: [1, 2] } }, ...many]
    }),
    'nl',
    at
  );
  const { text } = await opened(document);
  expect(text.match(/Aantal incidenten per taak en competentie/g)).toHaveLength(3);
  expect(text.match(/● 2 \(100%\)/g)).toHaveLength(17);
});
