import { describe, expect, test } from 'vitest';
import { evidence } from '../../../../tests/builders/evidence.ts';
import type { EvidenceSpec } from '../../../../tests/builders/evidence.ts';
import { emotionalDemands } from '../ratings/emotional-demands.ts';
import type { Rating, RatingScale } from '../ratings/scales.ts';
import { buildReport } from './build.ts';
import { allStatements } from './evidence-of.ts';
import type { SectionKey } from './formats/cit-report/build.ts';

const rate = (scale: RatingScale, subjectId: string, values: number[]): Rating[] =>
  values.map((value, i) => ({ participantId: `p${i}`, scale, subjectId, value }));
const people = (count: number) => Array.from({ length: count }, (_, i) => ({ by: `p${i + 1}` }));
const spec: EvidenceSpec = {
  incidents: people(8),
  categories: [
    { label: 'Veel incidenten', placed: { 1: [1, 2, 3, 4] } },
    { label: 'Zeer belangrijk', placed: { 1: [5, 6] } },
    { frame: 'competency', label: 'Geduld', placed: { 1: [1, 2, 5] } },
    { frame: 'competency', label: 'Kennis', placed: { 1: [7] } }
  ]
};
const ratings = [
  ...rate('importance', 'class-1', [2, 3, 2]),
  ...rate('importance', 'class-2', [5, 5, 4]),
  ...rate('frequency', 'class-1', [5, 5, 5]),
  ...rate('frequency', 'class-2', [4, 3, 0]),
  ...rate('link', 'class-1 class-3', [0, 1, 0]),
  ...rate('link', 'class-2 class-4', [3, 3, 2])
];
const build = (more: EvidenceSpec = {}, language: 'nl' | 'en' = 'nl') =>
  buildReport(evidence({ ...spec, ...more }), language, Date.UTC(2026, 2, 12));
const textOf = (document: ReturnType<typeof build>, key: SectionKey) =>
  JSON.stringify(document.sections.find((section) => section.key === key));

describe('the report of a class that did not rate', () => {
  const document = build();
  test('says so, and orders by incidents', () => {
    const missing = allStatements(document)
      .filter(({ flag }) => flag === 'E0')
      .map(({ key }) => key);
    for (const key of ['tasks/ratings', 'matrix/ratings', 'agreement/ratings', 'emotions/none'])
      expect(missing).toContain(key);
    expect(missing).toContain('method/missing-ratings');
    expect(textOf(document, 'tasks')).toContain('T1 Veel incidenten');
  });
});

describe('the report of a class that rated', () => {
  const document = build({ ratings, links: [{ taskId: 'class-1', competencyId: 'class-4', kept: true }] });

  test('orders tasks by importance, with their spread, and says what is critical and why', () => {
    const tasks = textOf(document, 'tasks');
    expect(tasks).toContain('T1 Zeer belangrijk');
    expect(tasks).toContain('4,7 ± 0,6 (n = 3)');
    expect(tasks).toContain('frequentie 3,5 ± 0,7 (n = 2)');
    expect(tasks).toContain('kritiek: belangrijk en frequent');
    expect(tasks).toContain('niet kritiek: belang onder de grens');
    expect(tasks).toContain('Kritiek volgens deze regel: T1 Zeer belangrijk.');
    expect(tasks).not.toContain('niet is beoordeeld');
  });

  test('follows the cut-offs of the workshop', () => {
    const settings = {
      ...evidence().workshop.settings,
      rating: { open: [], shown: false, cuts: { importance: 2, frequency: 4 } }
    };
    const moved = textOf(build({ ratings, workshop: { settings } }), 'tasks');
    expect(moved).toContain('Kritiek volgens deze regel: T2 Veel incidenten.');
  });

  test('lists the links with what was rated and decided, and what contradicts', () => {
    const matrix = textOf(document, 'matrix');
    expect(matrix).toContain('["T2 Veel incidenten","C1 Geduld","2","0,3 ± 0,6 (n = 3)","geschrapt"]');
    expect(matrix).toContain('["T1 Zeer belangrijk","C2 Kennis","0","2,7 ± 0,6 (n = 3)","behouden"]');
    expect(matrix).toContain('"behouden (begeleider)"');
    expect(matrix).toContain('volgens de klas nodig, zonder incidenten');
    expect(matrix).toContain('volgens de incidenten voorgesteld, volgens de klas niet nodig');
    expect(matrix).toContain('horen: C2 Kennis.');
  });

  test('tells how far the raters agree', () => {
    const agreement = textOf(document, 'agreement');
    expect(agreement).toContain('Belang: ICC(2,k) = 0,9');
    expect(agreement).toContain('95%-interval');
    expect(agreement).toContain('Kendalls W');
    expect(agreement).toContain('1 beoordelaar sloeg iets over');
  });

  test('tells of effectiveness, and which incidents contradict their authors', () => {
    const rated = [
      ...rate('effectiveness', 'incident-1', [7, 7, 6, 7, 7]),
      ...rate('effectiveness', 'incident-2', [1, 2])
    ];
    const agreement = textOf(build({ ratings: rated }, 'en'), 'agreement');
    expect(agreement).toContain('The effectiveness of 2 incidents was rated');
    expect(agreement).toContain('1 has fewer than 5 ratings');
    expect(agreement).toContain('than the author said: incident 2.');
  });

  test('profiles the emotional demands', () => {
    const all = emotionalDemands.flatMap((demand) =>
      rate('emotion', demand, demand === 'E15' || demand === 'E16' ? [2, 0] : [4, 4])
    );
    const emotions = textOf(build({ ratings: all }), 'emotions');
    expect(emotions).toContain('Belasting: 4; hulpbronnen: 2.');
    expect(emotions).toContain('Hoge emotionele belasting');
    expect(emotions).toContain('["E15 Regelmogelijkheden en herstel","2,0 (n = 1)","1"]');
  });
});
