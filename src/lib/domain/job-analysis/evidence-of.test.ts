import { expect, test } from 'vitest';
import { evidence } from '../../../../tests/builders/evidence.ts';
import { buildReport } from './build.ts';
import { evidenceOf } from './evidence-of.ts';

const document = buildReport(
  evidence({
    incidents: [{ by: 'a' }, { by: 'b', polarity: 'ineffective' }, { by: 'c' }],
    categories: [
      { label: 'Legt uit', placed: { 1: [1, 2], 2: [2] } },
      { frame: 'competency', label: 'Luisteren', placed: { 2: [2, 3] } }
    ]
  }),
  'nl',
  0
);

test('a task opens its incidents and what it was pooled from', () => {
  const opened = evidenceOf(document, 'task/class-1');
  expect(opened).toMatchObject({ text: 'Legt uit', flag: 'E2', people: 2, groups: [1, 2] });
  expect(opened?.effective.map((incident) => incident.number)).toEqual([1]);
  expect(opened?.ineffective[0]?.codes).toEqual(['T1', 'C1']);
  expect(opened?.codebook.at(-1)?.text).toBe(
    'groep 1: ‘Legt uit’ (2 incidenten); groep 2: ‘Legt uit’ (1 incident)'
  );
});

test('a cell of the matrix opens the incidents that carry both', () => {
  const opened = evidenceOf(document, 'link/class-1/class-2');
  expect(opened?.text).toBe('T1 Legt uit × C1 Luisteren');
  expect(opened?.ineffective.map((incident) => incident.number)).toEqual([2]);
});

test('fixed wording opens empty, an unknown key not at all', () => {
  expect(evidenceOf(document, 'purpose/intro')).toMatchObject({ effective: [], ineffective: [], people: 0 });
  expect(evidenceOf(document, 'task/gone')).toBeNull();
});
