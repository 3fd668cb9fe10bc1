import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classEvidence, evidence } from '../../../../../tests/builders/evidence.ts';
import { workshopAtRandom } from '../../../../../tests/builders/evidence-at-random.ts';
import { buildDocument } from '../build.ts';
import { documentFormats, type DocumentFormat, type JobAnalysisDocument } from '../document.ts';
import { allStatements, evidenceOf } from '../evidence-of.ts';

const at = Date.UTC(2026, 2, 12, 10);
const others = documentFormats.filter((format) => format !== 'citReport');
const languages = ['nl', 'en'] as const;
const bare = evidence({ workshop: { aim: '' } });
const full = classEvidence({ participants: 12, groups: 3 });

/** The order of the documents that the formats answer to. */
const order: Record<Exclude<DocumentFormat, 'citReport'>, string[]> = {
  referenceFunction: [
    'purpose',
    'reportsTo',
    'resultAreas',
    'complexity',
    'autonomy',
    'risk',
    'physical',
    'evidence'
  ],
  functionDescription: ['general', 'purpose', 'resultAreas', 'criteria', 'evidence'],
  competenceProfile: ['general', 'occupation', 'trends', 'roles', 'evidence'],
  narrative: ['narrative', 'evidence'],
  bars: ['about', 'evidence'],
  interview: ['about', 'evidence']
};

describe.each(others)('%s', (format) => {
  const build = (source = full, language: 'nl' | 'en' = 'nl') =>
    buildDocument(source, { format, language }, at);

  test('has its parts in order, also without evidence', () => {
    const keys = (document: JobAnalysisDocument) => document.sections.map(({ key }) => key);
    expect(keys(build(bare))).toEqual(order[format]);
    const filled = keys(build());
    expect(filled.filter((key) => order[format].includes(key))).toEqual(order[format]);
  });

  test('says what is missing and what would fill it', () => {
    for (const language of languages) {
      const document = build(bare, language);
      for (const { key, blocks } of document.sections) {
        const flags = blocks.flatMap((block) => allStatements({ ...document, sections: [sectionOf(block)] }));
        expect(
          flags.some(({ flag }) => flag === 'E0' || flag === null),
          key
        ).toBe(true);
      }
      const none = allStatements(document).filter(({ flag }) => flag === 'E0');
      expect(none.length).toBeGreaterThan(1);
      for (const { text } of none) expect(text).toMatch(/: .{15}/);
      expect(allStatements(document).every(({ evidence: support }) => support === null)).toBe(true);
    }
  });

  test('names nobody, not even by an id', () => {
    const said = JSON.stringify(build());
    for (const { authorId } of full.incidents) expect(said).not.toContain(`"${authorId}"`);
  });

  test('reads alike in both languages, and has a key of its own for every statement', () => {
    const claims = (document: JobAnalysisDocument) =>
      allStatements(document).map(({ key, origin, flag, note }) => [key, origin, flag, note]);
    const [nl, en] = [build(), build(full, 'en')];
    expect(claims(en)).toEqual(claims(nl));
    const keys = allStatements(nl).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    for (const one of allStatements(nl).filter(({ origin }) => origin === 'template'))
      expect(allStatements(en).find(({ key }) => key === one.key)?.text, one.key).not.toBe(one.text);
    expect(nl.sections.map(({ title }) => title)).not.toEqual(en.sections.map(({ title }) => title));
  });

  test('numbers its statements in reading order', () => {
    const notes = allStatements(build()).flatMap(({ note }) => note ?? []);
    expect(notes).toEqual(notes.map((_, i) => i + 1));
    expect(notes.length).toBeGreaterThan(2);
  });

  test('is plain data', () => {
    expect(JSON.parse(JSON.stringify(build()))).toEqual(build());
  });
});

function sectionOf(block: JobAnalysisDocument['sections'][number]['blocks'][number]) {
  return { key: '', number: '', appendix: false, title: '', blocks: [block] };
}

test('every derived statement of every format rests on incidents that exist', () => {
  const format = fc.constantFrom(...others);
  fc.assert(
    fc.property(workshopAtRandom, format, fc.constantFrom(...languages), (spec, name, language) => {
      const source = evidence(spec);
      const document = buildDocument(source, { format: name, language }, 0);
      const analysed = new Map(
        source.incidents.filter((one) => one.status !== 'excluded').map((one) => [one.id, one])
      );
      const keys = allStatements(document).map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
      for (const { key, text, origin, evidence: support, flag, note } of allStatements(document)) {
        expect(text.trim(), key).not.toBe('');
        if (origin !== 'evidence') {
          expect([support, note]).toEqual([null, null]);
          continue;
        }
        const ids = [...(support?.effective ?? []), ...(support?.ineffective ?? [])];
        expect(ids.length).toBeGreaterThan(0);
        expect(new Set(ids).size).toBe(ids.length);
        expect(['E1', 'E2', 'E3']).toContain(flag);
        expect(note).toBeGreaterThan(0);
        const found = ids.map((id) => analysed.get(id));
        expect(found).not.toContain(undefined);
        expect(support?.people).toBe(new Set(found.map((one) => one?.authorId)).size);
        const opened = evidenceOf(document, key);
        expect(opened?.effective.map((one) => one.id)).toEqual(support?.effective);
        expect(opened?.ineffective.map((one) => one.id)).toEqual(support?.ineffective);
      }
    }),
    { numRuns: 150 }
  );
});
