import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { professorExample } from '../../src/lib/domain/examples/professor/index.ts';
import { Refusal } from '../../src/lib/domain/errors.ts';
import { openBoard } from '../../src/lib/server/usecases/boards.ts';
import {
  codebookTargets,
  importCodebook,
  readCodebook,
  type CodebookChoice
} from '../../src/lib/server/usecases/codebook.ts';
import { playExample } from '../../src/lib/server/usecases/example.ts';
import { exportData } from '../../src/lib/server/usecases/exporting.ts';
import { openPool } from '../../src/lib/server/usecases/pooling.ts';
import { aFacilitator, aWorkshop } from '../builders/index.ts';
import { sharedData } from '../builders/shared-data.ts';
import { describeOnBoth } from './describeOnBoth.ts';

const refusal = (code: string) => expect.objectContaining({ name: 'Refusal', code }) as Refusal;
const bytes = (text: string) => new TextEncoder().encode(text);
const codebook = (...codes: string[]) =>
  bytes(
    `\ufeff<?xml version="1.0" encoding="utf-8"?>\r\n<q:CodeBook xmlns:q="urn:QDA-XML:codebook:1.0"><q:Codes>${codes.join('')}</q:Codes></q:CodeBook>`
  );
const classTasks: CodebookChoice = { target: 'class', frame: 'task' };

describeOnBoth('a codebook', (make) => {
  it('goes into the codebook of the class, and out again the same', async () => {
    const app = await make();
    const facilitator = await aFacilitator(app);
    const by = facilitator.visitor;
    const { joinCode } = await playExample(app, facilitator.account, professorExample, 'nl', 'report');
    const exported = await exportData(app, by, joinCode, 'qdc', { language: 'nl', names: false });
    const other = await aWorkshop(app, { facilitator, phase: 'pool', participants: 2 });
    const before = (await openPool(app, by, joinCode)).pool.classCategories;
    for (const frame of ['task', 'competency'] as const) {
      const labels = before.filter((one) => one.frame === frame).map(({ label }) => label);
      const read = await readCodebook(app, by, other.code, exported.body, { target: 'class', frame });
      const codes = read.filter(({ name, codable }) => codable && labels.includes(name));
      expect(codes).toHaveLength(labels.length);
      expect(await importCodebook(app, by, other.code, codes, { target: 'class', frame }, frame)).toBe(
        labels.length
      );
      // The same form sent twice.
      expect(await importCodebook(app, by, other.code, codes, { target: 'class', frame }, frame)).toBe(
        labels.length
      );
    }
    const after = (await openPool(app, by, other.code)).pool.classCategories;
    const said = (some: typeof before) =>
      some
        .map(({ frame, label, definition, include, exclude }) => ({
          frame,
          label,
          definition,
          include,
          exclude
        }))
        .sort((a, b) => (a.frame + a.label < b.frame + b.label ? -1 : 1));
    expect(said(after)).toEqual(said(before));
  });

  it('goes onto the board of a group, and is told there', async () => {
    const app = await make();
    const { code, facilitator, participants } = await aWorkshop(app, {
      phase: 'analyse',
      participants: 2,
      groups: 1
    });
    const by = facilitator.visitor;
    expect(await codebookTargets(app, by, code)).toEqual([1]);
    const file = codebook(
      '<q:Code guid="x" name="Map" isCodable="false"><q:Code name="Lesgeven &amp; &#xEB;n" isCodable="true"><q:Description>Regel 1\n\nHoort erbij: dit\n\nHoort er niet bij: dat</q:Description></q:Code></q:Code>',
      '<q:Code name="lesgeven &amp; ën" isCodable="true"/>',
      '<q:Code name="" isCodable="true"/>',
      `<q:Code name="${'lang '.repeat(20)}" isCodable="true"><q:Description><![CDATA[${'x'.repeat(1500)}]]></q:Description></q:Code>`
    );
    const choice: CodebookChoice = { target: 1, frame: 'competency' };
    const read = await readCodebook(app, by, code, file, choice);
    expect(read.map(({ problems, depth }) => [depth, ...problems])).toEqual([
      [0],
      [1],
      [0, 'twice'],
      [0, 'no_name'],
      [0, 'shortened', 'text_shortened']
    ]);
    expect(await importCodebook(app, by, code, read, choice)).toBe(2);
    const [member] = participants;
    if (!member) throw new Error('nobody joined');
    const { board } = await openBoard(app, member.visitor, code, 1);
    expect(
      board.categories.map(({ label, definition, include, exclude }) => [
        label,
        definition,
        include,
        exclude
      ])[0]
    ).toEqual(['Lesgeven & ën', 'Regel 1', 'dit', 'dat']);
    expect((await readCodebook(app, by, code, file, choice))[1]?.problems).toEqual(['already']);
    await expect(importCodebook(app, by, code, read, classTasks)).rejects.toEqual(refusal('phase_closed'));
    await expect(readCodebook(app, by, code, file, { ...choice, target: 9 })).rejects.toEqual(
      refusal('not_found')
    );
    await expect(codebookTargets(app, member.visitor, code)).rejects.toEqual(refusal('not_found'));
    await expect(importCodebook(app, member.visitor, code, read, choice)).rejects.toEqual(
      refusal('not_found')
    );
  });

  it.each([
    ['no XML', 'geen xml', 'codebook_invalid'],
    ['half a file', '<CodeBook><Codes><Code name="x">', 'codebook_invalid'],
    ['another root', '<Other><Code name="x"/></Other>', 'codebook_invalid'],
    ['no codes', '<CodeBook><Codes/></CodeBook>', 'codebook_empty'],
    ['too many', `<CodeBook>${'<Code name="x"/>'.repeat(2001)}</CodeBook>`, 'codebook_too_large'],
    ['bytes', '\u0000\u0001', 'codebook_invalid']
  ])('is refused: %s', async (_, text, code) => {
    const app = await make();
    const scene = await aWorkshop(app, { phase: 'pool', participants: 2 });
    const reading = readCodebook(app, scene.facilitator.visitor, scene.code, bytes(text), classTasks);
    await expect(reading).rejects.toEqual(refusal(code));
  });

  const taguette = sharedData('refi_qda/taguette_codebook.qdc');
  it.skipIf(!taguette)('is read as Taguette writes it', async () => {
    const app = await make();
    const scene = await aWorkshop(app, { phase: 'pool', participants: 2 });
    const file = readFileSync(String(taguette));
    const read = await readCodebook(app, scene.facilitator.visitor, scene.code, file, classTasks);
    expect(read.map(({ category }) => category?.label)).toEqual([
      'interesting',
      'people',
      'interesting\\places'
    ]);
  });
});
