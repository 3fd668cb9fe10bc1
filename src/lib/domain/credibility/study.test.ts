import { describe, expect, it } from 'vitest';
import { classEvidence, evidence, type EvidenceSpec } from '../../../../tests/builders/evidence.ts';
import { buildReport } from '../job-analysis/build.ts';
import { findingsOf } from '../job-analysis/findings.ts';
import { credibilityEn } from '../job-analysis/wording/credibility-en.ts';
import { credibilityNl, sayCheck } from '../job-analysis/wording/credibility-nl.ts';
import { forExperts } from './for-experts.ts';
import { leftToCheck } from './own-placements.ts';
import { studyOf } from './study.ts';
import { credibilityView } from './view.ts';

const small: EvidenceSpec = {
  groups: 2,
  incidents: [
    { by: 'a' },
    { by: 'a' },
    { by: 'b', polarity: 'ineffective' },
    { by: 'c', status: 'excluded' }
  ],
  categories: [
    { label: 'Uitleggen', definition: 'Legt uit.', placed: { 1: [1, 3], 2: [2] } },
    { label: 'Beoordelen', placed: { 2: [3, 4] } },
    { frame: 'competency', label: 'Geduld', placed: { 1: [1] } }
  ]
};
const check = (n: number, category: number, answer: 'right' | 'wrong' | 'elsewhere', elsewhere?: number) => ({
  incidentId: `incident-${n}`,
  categoryId: `class-${category}`,
  answer,
  elsewhereId: elsewhere === undefined ? null : `class-${elsewhere}`,
  at: 1
});

describe('what is known of a class', () => {
  it('takes the incidents in the order in which groups placed them', () => {
    const given = evidence({
      ...small,
      credibility: {
        placed: [
          { cardId: 'incident-3', groupId: 'group-2', at: 10 },
          { cardId: 'incident-1', groupId: 'group-1', at: 20 },
          { cardId: 'incident-3', groupId: 'group-1', at: 30 }
        ]
      }
    });
    const { order, saturation } = studyOf(findingsOf(given));
    expect(order.map(({ incident, at, group }) => [incident.number, at, group])).toEqual([
      [3, 10, 2],
      [1, 20, 1],
      [2, null, null]
    ]);
    expect(saturation).toMatchObject({ incidents: 3, categories: 2 });
  });

  it('counts an author’s answer while the incident is still where it was', () => {
    const checks = [check(1, 1, 'right'), check(3, 1, 'elsewhere', 2), check(2, 2, 'wrong')];
    const { known } = studyOf(findingsOf(evidence({ ...small, credibility: { checks } })));
    expect(known.authors).toEqual({ authors: 2, answered: 2, answers: 2, confirmed: 1 });
  });

  it('shows disagreements without a name, and never an author', () => {
    const checks = [check(3, 1, 'elsewhere', 2), check(1, 1, 'right')];
    const view = credibilityView(evidence({ ...small, credibility: { checks } }));
    expect(view.disagreements).toEqual([
      {
        number: 3,
        incidentId: 'incident-3',
        frame: 'task',
        label: 'T1 Uitleggen',
        answer: 'elsewhere',
        elsewhere: 'T2 Beoordelen'
      }
    ]);
    expect(JSON.stringify(view)).not.toContain('authorId');
  });

  it('shows experts definitions, counts and examples, nameless', () => {
    const view = forExperts(evidence(small));
    expect(
      view.categories.map(({ label, effective, ineffective }) => [label, effective, ineffective])
    ).toEqual([
      ['Uitleggen', 2, 1],
      ['Beoordelen', 0, 1],
      ['Geduld', 1, 0]
    ]);
    expect(view.categories[0]).toMatchObject({ definition: 'Legt uit.' });
    expect(view.categories[0]?.examples.map(({ polarity }) => polarity)).toEqual([
      'effective',
      'ineffective'
    ]);
    expect(JSON.stringify(view)).not.toContain('authorId');
  });

  it('counts what an author has left to check', () => {
    const place = { categoryId: 'c', frame: 'task', label: '', definition: '', elsewhereId: null } as const;
    const one = { incidentId: 'i', number: 1, polarity: 'effective', answers: {} as never } as const;
    const placements = [
      { ...place, answer: null },
      { ...place, answer: 'right' as const }
    ];
    expect(leftToCheck({ incidents: [{ ...one, placements }], categories: [] })).toBe(1);
  });
});

describe('the report', () => {
  const done = { times: 12, people: 8, first: Date.UTC(2026, 1, 3), last: Date.UTC(2026, 1, 4) };
  const full = () => {
    const given = classEvidence({ participants: 10 });
    const entries = given.pool.classCategories.map(({ id }) => ({
      categoryId: id,
      source: 'O*NET',
      relation: 'confirms' as const,
      note: ''
    }));
    const expert = {
      name: 'Griet Voorbeeld',
      role: 'decaan',
      useful: 'Ja.',
      surprising: '',
      missing: 'Onderzoek.'
    };
    given.credibility = {
      ...given.credibility,
      log: {
        phases: [
          { phase: 'lobby', at: Date.UTC(2026, 1, 3) },
          { phase: 'write', at: Date.UTC(2026, 1, 4) }
        ],
        happened: { 'incident.submitted': done, 'participant.joined': done },
        asked: [{ at: Date.UTC(2026, 1, 5), parts: ['aim'] }]
      },
      exclusions: { duplicate: 2 },
      experts: [
        { ...expert, id: 'e1', at: 1 },
        { ...expert, id: 'e2', at: 2 }
      ],
      theory: entries,
      notes: [
        { check: 'theory', status: null, note: 'Wij gaan uit van gedrag.', at: 1 },
        { check: 'recording', status: 'partly', note: 'Twee teksten zijn overgetypt.', at: 1 }
      ]
    };
    return given;
  };

  it.each(['nl', 'en'] as const)(
    'tells the checks, what was judged, and the account of the method (%s)',
    (language) => {
      const document = buildReport(full(), language, Date.UTC(2026, 10, 28));
      const words = language === 'nl' ? credibilityNl : credibilityEn;
      const section = (key: string) =>
        JSON.stringify(document.sections.find((one) => one.key === key)?.blocks);
      const said = section('credibility');
      for (const text of [
        words.checks.theory,
        words.statuses.met,
        words.judged('partly', 'Twee teksten zijn overgetypt.'),
        'Wij gaan uit van gedrag.',
        'decaan',
        'Onderzoek.'
      ])
        expect(said).toContain(text);
      // Who answered as an expert is not named.
      expect(JSON.stringify(document)).not.toContain('Griet');
      const account = section('procedure');
      for (const text of ['"12"', language === 'nl' ? '3 februari 2026' : '3 February 2026'])
        expect(account).toContain(text);
    }
  );

  it('says of each part that there is nothing, where there is nothing', () => {
    const document = buildReport(evidence(), 'nl', 0);
    const keys = document.sections
      .flatMap(({ blocks }) => blocks)
      .flatMap((block) => (block.kind === 'empty' ? [block.statement] : []))
      .map(({ key, flag }) => [key, flag]);
    for (const key of [
      'credibility/saturation',
      'credibility/participation',
      'credibility/experts',
      'credibility/theory',
      'procedure/phases',
      'procedure/done',
      'procedure/decided',
      'procedure/agreement'
    ])
      expect(keys).toContainEqual([key, 'E0']);
  });

  it('has a sentence for every check in every state', () => {
    for (const given of [evidence(), evidence(small), full()]) {
      const { checks, known } = studyOf(findingsOf(given));
      for (const words of [credibilityNl, credibilityEn])
        for (const one of checks) expect(sayCheck(words, one, known)).toMatch(/^.{10,}$/);
    }
  });
});
