import fc from 'fast-check';
import { expect, test } from 'vitest';
import { evidence, type CategorySpec, type EvidenceSpec } from '../../../../tests/builders/evidence.ts';
import { applyEdits, published } from './apply-edits.ts';
import { statementsIn } from './blocks.ts';
import { buildDocument } from './build.ts';
import { documentFormats, type DocumentFormat, type JobAnalysisDocument } from './document.ts';
import { orderOf, sectionTitle, type DocumentEdit } from './edits.ts';
import { allStatements } from './evidence-of.ts';
import { moved, placeAfter, placeOf } from './moving.ts';

const numbers = fc.uniqueArray(fc.integer({ min: 1, max: 8 }), { maxLength: 5 });
const label = fc.constantFrom('Uitleggen', 'Begeleiden', 'Toetsen', 'Onderzoeken', 'T1 Uitleggen');
const category: fc.Arbitrary<CategorySpec> = fc.record({
  frame: fc.constantFrom('task' as const, 'competency' as const),
  label,
  placed: fc.record({ 1: numbers, 2: numbers })
});
const workshop: fc.Arbitrary<EvidenceSpec> = fc.record({
  incidents: fc
    .array(fc.constantFrom('p1', 'p2', 'p3'), { minLength: 8, maxLength: 8 })
    .map((people) => people.map((by) => ({ by }))),
  categories: fc.array(category, { maxLength: 5 })
});
const build = (spec: EvidenceSpec, format: DocumentFormat, language: 'nl' | 'en' = 'nl') =>
  buildDocument(evidence(spec), { format, language }, 0);

const pick = fc.nat(500);
const words = fc.oneof(
  label,
  fc.string({ minLength: 1, maxLength: 30 }),
  fc.constantFrom('E1', 'regel\nregel')
);
const step = fc.record({
  what: fc.constantFrom('text', 'heading', 'hide', 'show', 'own', 'move', 'ownMove', 'derived', 'lose'),
  at: pick,
  text: words,
  up: fc.boolean()
});
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** What people did to a document, one after another, each looking at what the earlier ones made. */
function editsOf(document: JobAnalysisDocument, steps: Step[]): DocumentEdit[] {
  const edits: DocumentEdit[] = [];
  for (const [i, { what, at, text, up }] of steps.entries()) {
    const shown = applyEdits(document, edits, { keepHidden: true });
    const places = shown.sections.flatMap((section) =>
      section.blocks.flatMap(statementsIn).map((statement) => ({ section, statement }))
    );
    const place = places[at % places.length];
    const section = shown.sections[at % shown.sections.length];
    if (!place || !section) continue;
    const { statement } = place;
    const own = statement.key.startsWith('own/');
    const basis = statement.edit?.derived?.text ?? statement.text;
    const add = (given: Pick<DocumentEdit, 'key' | 'kind'> & Partial<DocumentEdit>) =>
      edits.push({
        id: `e${String(i).padStart(4, '0')}`,
        format: document.format,
        language: 'nl',
        text: null,
        basis: null,
        place: null,
        actorId: null,
        at: i,
        ...given
      });
    const by = up ? -1 : 1;
    if (what === 'text' && !own && !statement.key.startsWith('colophon/'))
      add({ key: statement.key, kind: 'text', text, basis, place: placeOf(place.section, statement.key) });
    if (what === 'derived' && !own) add({ key: statement.key, kind: 'text' });
    if (what === 'heading') add({ key: sectionTitle(section.key), kind: 'text', text, basis: section.title });
    if (what === 'hide') add({ key: statement.key, kind: 'hidden', text: '' });
    if (what === 'show') add({ key: statement.key, kind: 'hidden' });
    if (what === 'own')
      add({
        key: `own/${i}`,
        kind: 'own',
        text,
        place: placeAfter(section, (at % (section.blocks.length + 1)) - 1)
      });
    if (what === 'lose')
      add({ key: `own/${i}`, kind: 'own', text, place: { section: section.key, after: `own/${at % 9}` } });
    const to = moved(place.section, statement.key, by);
    if (what === 'move' && !own && to) add({ key: orderOf(place.section.key), kind: 'order', place: to });
    if (what === 'ownMove' && own && to)
      add({ key: statement.key, kind: 'own', text: statement.text, place: to });
  }
  return edits;
}

const scene = fc.record({
  format: fc.constantFrom(...documentFormats),
  before: workshop,
  after: workshop,
  steps: fc.array(step, { maxLength: 14 })
});
const latestOf = (edits: DocumentEdit[], kind: DocumentEdit['kind'], key: string) =>
  edits.findLast((one) => one.kind === kind && one.key === key);

/** What is left out beside others leaves its place empty. */
const keysRead = (document: JobAnalysisDocument) =>
  allStatements(document).flatMap(({ key, text }) => (text === '' ? [] : [key]));

test('nothing that people wrote is lost, whatever becomes of the evidence', () => {
  fc.assert(
    fc.property(scene, ({ format, before, after, steps }) => {
      const edits = editsOf(build(before, format), steps);
      const later = applyEdits(build(after, format), edits, { keepHidden: true });
      const all = allStatements(later);
      expect(new Set(all.map(({ key }) => key)).size).toBe(all.length);
      for (const { kind, key } of edits) {
        const last = latestOf(edits, kind, key);
        if ((kind !== 'text' && kind !== 'own') || last?.text == null || key.startsWith('section/')) continue;
        // An own paragraph without a place stands nowhere.
        if (kind === 'own' && last.place === null) continue;
        const statement = all.find((one) => one.key === key);
        expect(statement?.text).toBe(last.text);
        const derived = allStatements(build(after, format)).find((one) => one.key === key);
        if (kind === 'text') expect(statement?.edit?.derived?.text ?? null).toBe(derived?.text ?? null);
        if (derived) expect(statement?.evidence).toEqual(derived.evidence);
      }
      // And what is derived is there too, unless someone left it out.
      const read = new Set(keysRead(applyEdits(build(after, format), edits)));
      for (const { key } of allStatements(build(after, format)))
        expect(read.has(key)).toBe(latestOf(edits, 'hidden', key)?.text == null);
    })
  );
});

test('applying twice changes nothing more, and leaves what it was given as it was', () => {
  fc.assert(
    fc.property(scene, fc.boolean(), ({ format, before, after, steps }, keepHidden) => {
      const made = editsOf(build(before, format), steps);
      // Once a statement is left out for good, nothing can stand behind it.
      const edits = keepHidden ? made : made.filter(({ kind }) => kind !== 'hidden');
      const document = build(after, format);
      const copy = structuredClone(document);
      const once = applyEdits(document, edits, { keepHidden });
      expect(document).toEqual(copy);
      expect(applyEdits(once, edits, { keepHidden })).toEqual(once);
      expect(applyEdits(document, [...edits].reverse(), { keepHidden })).toEqual(once);
      expect(JSON.stringify(published(once))).not.toContain('"proposal"');
    })
  );
});

test('accepting gives what is derived now, dismissing what was written with nothing left to decide', () => {
  fc.assert(
    fc.property(scene, ({ format, before, after, steps }) => {
      const edits = editsOf(build(before, format), steps);
      const document = build(after, format);
      const later = applyEdits(document, edits, { keepHidden: true });
      for (const { key, text, edit } of allStatements(later)) {
        const proposal = edit?.proposal;
        const edited = latestOf(edits, 'text', key);
        if (proposal == null || !edited) continue;
        const again = (given: Partial<DocumentEdit>) =>
          allStatements(
            applyEdits(document, [...edits, { ...edited, id: 'z', at: 1000, ...given }], { keepHidden: true })
          ).find((one) => one.key === key);
        expect(again({ text: null, basis: null })?.text).toBe(proposal);
        const dismissed = again({ basis: proposal });
        expect([dismissed?.text, dismissed?.edit?.proposal]).toEqual([text, null]);
      }
    })
  );
});

test('edits of another format or language touch nothing', () => {
  fc.assert(
    fc.property(scene, ({ format, before, after, steps }) => {
      const edits = editsOf(build(before, format), steps);
      expect(applyEdits(build(after, format, 'en'), edits)).toEqual(build(after, format, 'en'));
    })
  );
});

test('leaving out and showing again gives the same', () => {
  fc.assert(
    fc.property(scene, pick, ({ format, before, after, steps }, at) => {
      const edits = editsOf(build(before, format), steps).filter(({ kind }) => kind !== 'hidden');
      const document = build(after, format);
      const shown = applyEdits(document, edits);
      const all = allStatements(shown);
      const key = all[at % all.length]?.key ?? '';
      const base = { format, language: 'nl', basis: null, place: null, actorId: null } as const;
      const hide = { ...base, id: 'y', at: 1000, key, kind: 'hidden', text: '' } as const;
      const show = { ...base, id: 'z', at: 1001, key, kind: 'hidden', text: null } as const;
      const hidden = applyEdits(document, [...edits, hide]);
      if (!key.startsWith('colophon/')) expect(keysRead(hidden)).not.toContain(key);
      expect(applyEdits(document, [...edits, hide, show])).toEqual(shown);
    })
  );
});
