import { expect, test } from 'vitest';
import { built, edit, find, said, sectionOf, spec, taskKey } from '../../../../tests/builders/edits.ts';
import { applyEdits, published } from './apply-edits.ts';
import { withStatements } from './blocks.ts';
import type { Block, Statement } from './document.ts';
import { allStatements } from './evidence-of.ts';
import { placeOf } from './moving.ts';

test('without edits a document is as it was', () => {
  const document = built();
  expect(applyEdits(document, [])).toBe(document);
  expect(applyEdits(document, [edit({ key: 'job/aim', kind: 'text', text: 'x', language: 'en' })])).toBe(
    document
  );
});

test('an edited statement keeps its evidence and its flag, everywhere it is named', () => {
  const document = built();
  const key = taskKey(document, 'Uitleggen');
  const after = applyEdits(document, [
    edit({
      key,
      kind: 'text',
      text: 'Legt leerstof uit',
      basis: 'Uitleggen',
      place: placeOf(sectionOf(document, 'tasks'), key)
    })
  ]);
  const statement = find(after, key);
  expect(statement).toMatchObject({ text: 'Legt leerstof uit', origin: 'edited', flag: 'E2' });
  expect(statement?.evidence).toEqual(find(document, key)?.evidence);
  expect(statement?.edit).toEqual({
    derived: { text: 'Uitleggen', origin: 'evidence', flag: 'E2' },
    proposal: null,
    stale: false,
    hidden: false
  });
  const tables = JSON.stringify(
    after.sections.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === 'table' || kind === 'matrix'))
  );
  expect(tables).toContain('T1 Legt leerstof uit');
  expect(tables).not.toContain('Uitleggen"');
  expect(said(after).join(' ')).toContain('1 uitspraak is door de begeleider herschreven');
  expect(find(published(after), key)).not.toHaveProperty('edit');
});

test('when what is derived changes, it is proposed beside the edited text', () => {
  const document = built();
  const key = taskKey(document, 'Uitleggen');
  const edits = [
    edit({
      key,
      kind: 'text',
      text: 'Legt uit',
      basis: 'Uitleggen',
      place: placeOf(sectionOf(document, 'tasks'), key)
    })
  ];
  const categories = [{ label: 'Lesgeven', placed: { 1: [1, 2, 3] } }, ...(spec.categories ?? []).slice(1)];
  const later = built({ ...spec, categories });
  expect(find(later, key)?.text).toBe('Lesgeven');
  expect(find(applyEdits(later, edits), key)).toMatchObject({
    text: 'Legt uit',
    edit: { proposal: 'Lesgeven' }
  });

  const dismissed = [...edits, edit({ key, kind: 'text', text: 'Legt uit', basis: 'Lesgeven' })];
  expect(find(applyEdits(later, dismissed), key)).toMatchObject({
    text: 'Legt uit',
    edit: { proposal: null }
  });
  const accepted = [...edits, edit({ key, kind: 'text', text: null })];
  expect(find(applyEdits(later, accepted), key)).toEqual(find(later, key));
});

test('an edited text stays, marked, when its evidence is gone', () => {
  const document = built();
  const key = taskKey(document, 'Begeleiden');
  const edits = [
    edit({
      key,
      kind: 'text',
      text: 'Begeleidt',
      basis: 'Begeleiden',
      place: placeOf(sectionOf(document, 'tasks'), key)
    })
  ];
  const without = built({
    ...spec,
    categories: (spec.categories ?? []).filter(({ label }) => label !== 'Begeleiden')
  });
  // The builder numbers class categories: the last one is the one that is gone.
  const gone = find(without, key) ? built({ ...spec, categories: [] }) : without;
  const after = applyEdits(gone, edits);
  expect(find(after, key)).toMatchObject({
    text: 'Begeleidt',
    origin: 'edited',
    flag: 'S',
    evidence: null,
    edit: { derived: null, stale: true }
  });
  expect(after.legend.flags.map(({ flag }) => flag)).toContain('S');
  const kept = [...edits, edit({ key, kind: 'text', text: 'Begeleidt', place: edits[0]?.place ?? null })];
  expect(find(applyEdits(gone, kept), key)).toMatchObject({ flag: 'M', edit: { stale: false } });
});

test('what is hidden is left out, with its rows, and counted', () => {
  const document = built();
  const key = taskKey(document, 'Begeleiden');
  const hide = edit({ key, kind: 'hidden', text: '' });
  const after = applyEdits(document, [hide]);
  expect(find(after, key)).toBeUndefined();
  expect(after.hidden).toEqual([key]);
  const rows = after.sections.flatMap(({ blocks }) =>
    blocks.flatMap((b) => (b.kind === 'table' || b.kind === 'matrix' ? b.rows.map((row) => row.key) : []))
  );
  expect(rows).not.toContain(key);
  expect(said(after).join(' ')).toContain('1 uitspraak is door de begeleider weggelaten.');
  const notes = allStatements(after).flatMap(({ note }) => note ?? []);
  expect(notes).toEqual(notes.map((_, i) => i + 1));
  expect(find(applyEdits(document, [hide], { keepHidden: true }), key)?.edit).toMatchObject({ hidden: true });
  expect(applyEdits(document, [hide, edit({ key, kind: 'hidden' })])).toEqual(document);
});

test('a section of which nothing is left goes, and leaves no gap', () => {
  const document = built({ ...spec, categories: [] });
  const after = applyEdits(document, [edit({ key: 'tasks/none', kind: 'hidden', text: '' })]);
  expect(after.sections.map(({ key }) => key)).not.toContain('tasks');
  expect(after.sections.filter(({ appendix }) => !appendix).map(({ number }) => number)).toEqual(
    after.sections.filter(({ appendix }) => !appendix).map((_, i) => String(i + 1))
  );
});

test('what is left out beside others leaves its place empty', () => {
  const one = (key: string): Statement => ({
    key,
    text: key,
    origin: 'template',
    evidence: null,
    flag: null,
    note: null
  });
  const block = {
    kind: 'facts',
    rows: [{ term: 'a', statement: one('a'), result: one('b') }]
  } as unknown as Block;
  const without = (keys: string[]) =>
    withStatements(block, (each) => (keys.includes(each.key) ? null : each));
  expect(without(['b'])).toEqual({
    kind: 'facts',
    rows: [{ term: 'a', statement: one('a'), result: { ...one('b'), text: '' } }]
  });
  expect(without(['a', 'b'])).toBeNull();
});

test('headings can be worded otherwise', () => {
  const document = built();
  const after = applyEdits(document, [
    edit({ key: 'section/job', kind: 'text', text: 'In het kort', basis: sectionOf(document, 'job').title }),
    edit({ key: 'heading/method-limits', kind: 'text', text: 'Wat dit niet zegt', basis: 'iets anders' })
  ]);
  expect(sectionOf(after, 'job')).toMatchObject({ title: 'In het kort', edit: { proposal: null } });
  const heading = sectionOf(after, 'method').blocks.find(
    (block) => 'key' in block && block.key === 'heading/method-limits'
  );
  expect(heading).toMatchObject({
    text: 'Wat dit niet zegt',
    edit: { proposal: expect.any(String) as string }
  });
});
