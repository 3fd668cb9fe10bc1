import { expect, test } from 'vitest';
import { built, edit, find, sectionOf, taskKey } from '../../../../tests/builders/edits.ts';
import { applyEdits } from './apply-edits.ts';
import { statementsIn } from './blocks.ts';
import type { JobAnalysisDocument } from './document.ts';
import type { DocumentEdit } from './edits.ts';
import { moved, placeAfter } from './moving.ts';

test('paragraphs of one’s own stand where they were put, one behind another', () => {
  const document = built();
  const section = sectionOf(document, 'job');
  const add = (key: string, place: DocumentEdit['place'], text: string | null = key) =>
    edit({ key, kind: 'own', text, place });
  const edits = [
    add('own/a', placeAfter(section, 0)),
    add('own/b', { section: 'job', after: 'own/a' }),
    add('own/first', placeAfter(section, -1)),
    add('own/lost', { section: 'job', after: 'nowhere' }),
    add('own/elsewhere', { section: 'nowhere', after: null })
  ];
  const after = applyEdits(document, edits);
  const keys = sectionOf(after, 'job').blocks.map((block) => statementsIn(block)[0]?.key);
  expect(keys).toEqual([
    'own/first',
    'job/intro',
    'own/a',
    'own/b',
    ...sectionOf(document, 'job')
      .blocks.slice(1)
      .map((b) => statementsIn(b)[0]?.key),
    'own/lost'
  ]);
  expect(find(after, 'own/a')).toMatchObject({ origin: 'manual', flag: 'M', evidence: null });
  expect(find(after, 'own/elsewhere')).toBeDefined();
  expect(find(applyEdits(document, [...edits, add('own/a', null, null)]), 'own/a')).toBeUndefined();
});

test('a statement goes up and down among its equals, a paragraph of one’s own past every block', () => {
  const document = built();
  const keys = (of: JobAnalysisDocument, section: string) =>
    sectionOf(of, section)
      .blocks.flatMap(statementsIn)
      .map((one) => one.key);
  const second = taskKey(document, 'Begeleiden');
  const first = taskKey(document, 'Uitleggen');
  const section = sectionOf(document, 'tasks');
  expect(moved(section, first, -1)).toBeNull();
  expect(moved(section, second, 1)).toBeNull();
  const up = edit({ key: 'order/tasks', kind: 'order', place: moved(section, second, -1) });
  const after = applyEdits(document, [up]);
  const inTasks = keys(after, 'tasks').filter((key) => key.startsWith('task/'));
  expect(inTasks).toEqual([second, first]);
  const sentences = sectionOf(document, 'job');
  const down = edit({ key: 'order/job', kind: 'order', place: moved(sentences, 'job/aim', 1) });
  expect(keys(applyEdits(document, [down]), 'job')).toEqual([
    'job/intro',
    'job/tasks',
    'job/aim',
    'job/competencies'
  ]);

  const own = edit({ key: 'own/a', kind: 'own', text: 'a', place: placeAfter(sentences, -1) });
  const shown = sectionOf(applyEdits(document, [own]), 'job');
  expect(moved(shown, 'own/a', -1)).toBeNull();
  const lower = edit({ key: 'own/a', kind: 'own', text: 'a', place: moved(shown, 'own/a', 1) });
  expect(keys(applyEdits(document, [own, lower]), 'job').slice(0, 2)).toEqual(['job/intro', 'own/a']);
});
