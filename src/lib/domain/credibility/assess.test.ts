import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from './assess.ts';
import { checkStatuses, credibilityChecks, type CredibilityCheck } from './credibility.ts';
import type { Known } from './known.ts';

const nothing: Known = {
  recording: { incidents: 0, traced: 0 },
  fidelity: { submitted: 0, changes: [] },
  extraction: { split: 0, second: 0, passages: 0, common: 0 },
  exhaustiveness: { incidents: 0, categories: 0, verdict: 'not' },
  participation: { contributors: 0, categories: 0, viable: 0 },
  placing: { basis: null, incidents: 0, placed: 0, judgements: 0, matched: 0 },
  authors: { authors: 0, answered: 0, answers: 0, confirmed: 0 },
  experts: { experts: 0 },
  theory: { categories: 0, entries: 0, assumptions: false }
};

function statusOf<C extends CredibilityCheck>(check: C, known: Known[C]): string {
  return assess({ ...nothing, [check]: known }).find((one) => one.check === check)?.status ?? '';
}

describe('a check, at its threshold', () => {
  it.each([
    [0, 0, 'notDone'],
    [10, 10, 'met'],
    [10, 9, 'partly'],
    [10, 0, 'unmet']
  ])('1. %i incidents, %i of them of their authors: %s', (incidents, traced, status) => {
    expect(statusOf('recording', { incidents, traced })).toBe(status);
  });

  it('2. is met until a question changes after the first submission', () => {
    expect(statusOf('fidelity', { submitted: 0, changes: [] })).toBe('notDone');
    expect(statusOf('fidelity', { submitted: 1, changes: [] })).toBe('met');
    expect(statusOf('fidelity', { submitted: 1, changes: [{ at: 1, parts: ['aim'] }] })).toBe('partly');
  });

  it.each([
    [0, 0, 0, 0, 'notApplicable'],
    [8, 0, 0, 0, 'notDone'],
    [8, 2, 10, 8, 'met'],
    [8, 1, 10, 8, 'partly'],
    [8, 2, 100, 79, 'partly'],
    [8, 1, 100, 79, 'unmet']
  ])(
    '3. %i split, %i by a second; %i passages, %i in common: %s',
    (split, second, passages, common, status) => {
      expect(statusOf('extraction', { split, second, passages, common })).toBe(status);
    }
  );

  it.each([
    [0, 0, 'not', 'notDone'],
    [29, 4, 'not', 'notDone'],
    [30, 4, 'not', 'unmet'],
    [30, 4, 'nearly', 'partly'],
    [30, 4, 'met', 'met']
  ] as const)('4. %i incidents in %i tasks, %s: %s', (incidents, categories, verdict, status) => {
    expect(statusOf('exhaustiveness', { incidents, categories, verdict })).toBe(status);
  });

  it.each([
    [20, 0, 0, 'notDone'],
    [7, 4, 0, 'notDone'],
    [8, 4, 4, 'met'],
    [8, 4, 3, 'partly'],
    [8, 8, 6, 'partly'],
    [8, 8, 5, 'unmet'],
    [8, 4, 2, 'unmet']
  ])('5. %i contributors, %i categories, %i viable: %s', (contributors, categories, viable, status) => {
    expect(statusOf('participation', { contributors, categories, viable })).toBe(status);
  });

  it.each([
    [null, 20, 0, 0, 0, 'notDone'],
    ['rounds', 20, 5, 100, 80, 'met'],
    ['rounds', 20, 4, 100, 80, 'partly'],
    ['rounds', 20, 5, 100, 79, 'partly'],
    ['rounds', 20, 20, 5, 3, 'partly'],
    ['rounds', 20, 20, 100, 59, 'unmet'],
    // Members who sorted alone made the categories: never more than partly.
    ['ownSorts', 20, 20, 100, 100, 'partly'],
    ['ownSorts', 20, 20, 100, 59, 'unmet']
  ] as const)(
    '6. %s: of %i incidents %i placed; %i judgements, %i matched: %s',
    (basis, incidents, placed, judgements, matched, status) => {
      expect(statusOf('placing', { basis, incidents, placed, judgements, matched })).toBe(status);
    }
  );

  it.each([
    [0, 0, 0, 0, 'notDone'],
    [10, 0, 0, 0, 'notDone'],
    [10, 5, 10, 8, 'met'],
    [9, 5, 5, 4, 'met'],
    [10, 4, 10, 8, 'partly'],
    [10, 5, 100, 79, 'partly'],
    [10, 4, 100, 79, 'unmet']
  ])(
    '7. %i authors, %i answered; %i answers, %i confirm: %s',
    (authors, answered, answers, confirmed, status) => {
      expect(statusOf('authors', { authors, answered, answers, confirmed })).toBe(status);
    }
  );

  it.each([
    [0, 'notDone'],
    [1, 'partly'],
    [2, 'met'],
    [5, 'met']
  ])('8. %i experts: %s', (experts, status) => {
    expect(statusOf('experts', { experts })).toBe(status);
  });

  it.each([
    [0, 0, true, 'notDone'],
    [4, 0, false, 'notDone'],
    [4, 0, true, 'partly'],
    [4, 3, true, 'partly'],
    [4, 4, false, 'partly'],
    [4, 4, true, 'met']
  ])(
    '9. %i categories, %i beside a source, assumptions %s: %s',
    (categories, entries, assumptions, status) => {
      expect(statusOf('theory', { categories, entries, assumptions })).toBe(status);
    }
  );
});

describe('the nine checks', () => {
  it('stand in order, and nothing known is nothing done', () => {
    const checks = assess(nothing);
    expect(checks.map(({ check }) => check)).toEqual(credibilityChecks);
    expect(new Set(checks.map(({ status }) => status))).toEqual(new Set(['notDone', 'notApplicable']));
  });

  it('keep what was counted beside what a facilitator judged', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...credibilityChecks),
        fc.option(fc.constantFrom(...checkStatuses)),
        fc.string(),
        fc.nat(5),
        (check, status, note, experts) => {
          const known = { ...nothing, experts: { experts } };
          const plain = assess(known);
          const judged = assess(known, [{ check, status, note, at: 0 }]);
          for (const [i, one] of judged.entries()) {
            expect(one.status).toBe(plain[i]?.status);
            expect(one.reason).toBe(plain[i]?.reason);
            const own = one.check === check;
            expect(one).toMatchObject(
              own
                ? { judged: status, note, stands: status ?? one.status }
                : { judged: null, note: '', stands: one.status }
            );
          }
        }
      )
    );
  });

  it('never fall when more judges agree, more authors confirm, or more experts answer', () => {
    const rank = (status: string) => ['notDone', 'unmet', 'partly', 'met'].indexOf(status);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.nat(40), (n, some) => {
        const x = Math.min(n, some);
        const placing = (matched: number) =>
          statusOf('placing', { basis: 'rounds', incidents: n, placed: n, judgements: n, matched });
        const authors = (confirmed: number) =>
          statusOf('authors', { authors: n, answered: n, answers: n, confirmed });
        if (x < n) {
          expect(rank(placing(x + 1))).toBeGreaterThanOrEqual(rank(placing(x)));
          expect(rank(authors(x + 1))).toBeGreaterThanOrEqual(rank(authors(x)));
        }
        expect(rank(statusOf('experts', { experts: n + 1 }))).toBeGreaterThanOrEqual(
          rank(statusOf('experts', { experts: n }))
        );
      })
    );
  });
});
