import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import readWorkbook from 'read-excel-file/universal';
import { expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { professorExample } from '../../src/lib/domain/examples/professor/index.ts';
import type { App } from '../../src/lib/server/usecases/app.ts';
import { playExample } from '../../src/lib/server/usecases/example.ts';
import { exportData, exportOverview, type DataFormat } from '../../src/lib/server/usecases/exporting.ts';
import { agreementReport } from '../../src/lib/domain/statistics/agreement/report.ts';
import { codingsFrom } from '../../src/lib/domain/statistics/codings.ts';
import { pickRows } from '../../src/lib/domain/tables/rows.ts';
import { readTable } from '../../src/lib/server/tables/read-table.ts';
import { anIncident, aFacilitator, aWorkshop, type Facilitator } from '../builders/index.ts';
import { control, hostileTexts, loneSurrogate } from '../builders/hostile.ts';
import { describeOnBoth } from './describeOnBoth.ts';

const finished = async (app: App, { account }: Facilitator) =>
  playExample(app, account, professorExample, 'nl', 'report');
const nameless = { language: 'nl', names: false } as const;

/** Sheets of a workbook by their titles. */
async function opened(bytes: Uint8Array) {
  const sheets = await readWorkbook(new Uint8Array(bytes).buffer);
  return new Map(sheets.map(({ sheet, data }) => [sheet, data]));
}

const schema = readFileSync('tests/oracles/refi-qda-project.xsd', 'utf8');

/** The complaints of the schema. */
async function complaints(xml: string, xsd = schema): Promise<string[]> {
  const { errors } = await validateXML({
    xml: [{ fileName: 'file.xml', contents: xml }],
    schema: [{ fileName: 'schema.xsd', contents: xsd }]
  });
  return errors.map(({ message }) => message);
}

describeOnBoth('exports', (make) => {
  async function example() {
    const app = await make();
    const facilitator = await aFacilitator(app);
    const { joinCode } = await finished(app, facilitator);
    const file = async (format: DataFormat, choices: { language: 'nl' | 'en'; names: boolean } = nameless) =>
      (await exportData(app, facilitator.visitor, joinCode, format, choices)).body;
    return { app, facilitator, joinCode, file };
  }

  it('make a workbook with headings in the language asked for, numbers and dates', async () => {
    const { file, app, facilitator, joinCode } = await example();
    const sheets = await opened(await file('xlsx'));
    expect([...sheets.keys()]).toEqual([
      'Over dit bestand',
      'Incidenten',
      'Coderingen',
      'Categorieën',
      'Oordelen',
      'Beoordelingen',
      'Overeenstemming',
      'Logboek'
    ]);
    const [heading, first] = sheets.get('Incidenten') ?? [];
    expect(heading?.slice(0, 3)).toEqual(['Incident', 'Polariteit', 'Auteur']);
    expect(first?.[0]).toBe(1);
    expect(first?.[2]).toMatch(/^D\d\d$/);
    expect(first?.at(-1)).toBeInstanceOf(Date);
    const counts = await exportOverview(app, facilitator.visitor, joinCode);
    expect(sheets.get('Incidenten')).toHaveLength(counts.incidents + 1);
    expect(sheets.get('Coderingen')).toHaveLength(counts.placements + 1);
    expect(sheets.get('Logboek')).toHaveLength(counts.log + 1);
    const english = await opened(await file('xlsx', { language: 'en', names: false }));
    expect(english.get('Agreement')?.[0]).toContain('Value');
  });

  it('name authors when asked, and nobody who judged', async () => {
    const { file } = await example();
    const names = professorExample.participants.map(({ name }) => name);
    const flat = async (withNames: boolean) =>
      JSON.stringify([...(await opened(await file('xlsx', { language: 'nl', names: withNames })))]);
    const [hidden, named] = [await flat(false), await flat(true)];
    for (const name of names) expect(hidden).not.toContain(`"${name}"`);
    expect(named).toContain(`"${names[0]}"`);
    const judged = (await opened(await file('xlsx', { language: 'nl', names: true }))).get('Oordelen') ?? [];
    for (const name of names) expect(JSON.stringify(judged)).not.toContain(`"${name}"`);
  });

  it('make codings that the command line counts with as they are', async () => {
    const { file } = await example();
    const table = readTable(Buffer.from(await file('codings.csv')));
    const { rows } = pickRows(table, { required: ['unit', 'coder', 'value'], blank: ['value'] });
    const report = agreementReport(codingsFrom(rows.map((row) => ({ ...row, value: row.value || null }))), {
      resamples: 0
    });
    expect(report.coders).toEqual(['1', '2']);
    expect(report.figures.krippendorffAlpha?.value).toBeGreaterThan(0);
  });

  it('make what a spreadsheet would run harmless, and lose nothing else', async () => {
    const app = await make();
    const { code, facilitator, participants } = await aWorkshop(app, { phase: 'write', participants: 1 });
    const texts = [...Object.values(hostileTexts), '=1+1', '+x', '-x', '@x', '\t=1', '\r=1', ' =1', control];
    for (const text of texts.slice(0, 10)) {
      const [author] = participants;
      if (!author) throw new Error('nobody joined');
      await anIncident(app, code, author, {
        answers: { circumstances: text, behaviour: text, consequences: text }
      });
    }
    const by = facilitator.visitor;
    const book = await exportData(app, by, code, 'xlsx', nameless);
    const xml = Object.entries(unzipSync(book.body)).filter(([name]) => /sheet\d+\.xml$/.test(name));
    for (const [, sheet] of xml) expect(strFromU8(sheet)).not.toContain('<f>');
    const cells = ((await opened(book.body)).get('Incidenten') ?? []).flat();
    for (const cell of cells) if (typeof cell === 'string') expect(cell).not.toMatch(/^\s*[=+@-]/);
    expect(cells).toContain(hostileTexts.html);
    const csv = await exportData(app, by, code, 'incidents.csv', nameless);
    expect([...csv.body.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const read = readTable(Buffer.from(csv.body)).rows.flatMap((row) => row.cells);
    for (const cell of read) expect(cell).not.toMatch(/^\s*[=+@-]\D/);
  });

  it('make a REFI-QDA project that fits the schema, with each coding on its characters', async () => {
    const { file, facilitator, app, joinCode } = await example();
    const bytes = await file('qdpx');
    expect(await file('qdpx')).toEqual(bytes);
    const files = unzipSync(bytes);
    const xml = strFromU8(files['project.qde'] ?? new Uint8Array());
    expect(await complaints(xml)).toEqual([]);
    const counts = await exportOverview(app, facilitator.visitor, joinCode);
    expect(Object.keys(files).filter((name) => name.startsWith('sources/'))).toHaveLength(counts.incidents);
    const sources = [...xml.matchAll(/<TextSource .*?<\/TextSource>/gs)].map(([source]) => source);
    for (const source of sources) {
      const path = /internal:\/\/([^"]+)/.exec(source)?.[1] ?? '';
      const text = [...strFromU8(files[`sources/${path}`] ?? new Uint8Array())];
      const part = (name: string) => {
        const at = new RegExp(`name="${name}" startPosition="(\\d+)" endPosition="(\\d+)"`).exec(source);
        return text.slice(Number(at?.[1]), Number(at?.[2])).join('');
      };
      const written = professorExample.incidents.flatMap(({ versions }) => versions.map(({ nl }) => nl));
      expect(written.map(({ behaviour }) => behaviour)).toContain(part('Gedrag'));
    }
    // Every reference leads somewhere.
    const made = new Set([...xml.matchAll(/ guid="([^"]+)"/g)].map(([, guid]) => guid));
    for (const [, target] of xml.matchAll(/targetGUID="([^"]+)"/g)) expect(made).toContain(target);
    expect(made.size).toBe([...xml.matchAll(/ guid="/g)].length);
  });

  it('make a codebook that fits the schema', async () => {
    const { file } = await example();
    const xml = new TextDecoder().decode(await file('qdc'));
    // The codebook's schema has the types of the project's, below a root and a namespace of its own.
    const own = schema
      .replaceAll('urn:QDA-XML:project:1.0', 'urn:QDA-XML:codebook:1.0')
      .replace('name="Project" type="ProjectType"', 'name="CodeBook" type="CodeBookType"')
      .replace(
        /(<xsd:complexType name="CodeBookType">.*?<\/xsd:sequence>)/s,
        '$1<xsd:attribute name="origin" type="xsd:string"/>'
      );
    expect(await complaints(xml, own)).toEqual([]);
    expect(await complaints(xml.replace('isCodable="true"', 'isCodable="ja"'), own)).not.toEqual([]);
    expect(xml).not.toContain('Groep 1');
  });

  it('hold odd signs and an empty workshop', async () => {
    const app = await make();
    const { code, facilitator, participants } = await aWorkshop(app, {
      title: `A & <b> "c" ${loneSurrogate.slice(0, 5)}`,
      phase: 'write',
      participants: 1
    });
    const project = async () => {
      const { body } = await exportData(app, facilitator.visitor, code, 'qdpx', nameless);
      return strFromU8(unzipSync(body)['project.qde'] ?? new Uint8Array());
    };
    expect(await complaints(await project())).toEqual([]);
    const [author] = participants;
    if (!author) throw new Error('nobody joined');
    const odd = `😀 ${hostileTexts.html}\r\n${hostileTexts.emoji}\u0007`;
    await anIncident(app, code, author, {
      answers: { circumstances: odd, behaviour: odd, consequences: odd }
    });
    expect(await complaints(await project())).toEqual([]);
    const [sheet] = [
      ...(await opened((await exportData(app, facilitator.visitor, code, 'xlsx', nameless)).body)).keys()
    ];
    expect(sheet).toBe('Over dit bestand');
  });
});
