import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { polarities } from '../incidents/incident.ts';
import { criteria, judgements, type Judgements } from '../incidents/review.ts';
import { suggestOrder, type Candidate } from './suggest-order.ts';

const good: Judgements = { specific: 'met', behaviour: 'met', context: 'met', consequences: 'met' };
let made = 0;
const candidate = (id: string, details: Partial<Candidate> = {}): Candidate => {
  made += 1;
  return { id, number: made, author: made, polarity: 'effective', reviews: [], advice: null, ...details };
};
const ids = (candidates: Candidate[]) => suggestOrder(candidates).map(({ id }) => id);

describe('suggestOrder', () => {
  it('opens with disagreement, then the most common flaw, then a model, then the unknown', () => {
    const model = candidate('model', { reviews: [good, good] });
    const unknown = candidate('unknown');
    const flaw = candidate('flaw', { reviews: [{ ...good, context: 'not' }] });
    const camps = candidate('camps', { reviews: [good, { ...good, behaviour: 'not' }] });
    expect(ids([model, unknown, flaw, camps])).toEqual(['camps', 'flaw', 'model', 'unknown']);
  });

  it('says why', () => {
    const [first, second, third] = suggestOrder([
      candidate('camps', { reviews: [good, { ...good, behaviour: 'not' }, good] }),
      candidate('flaw', { reviews: [{ ...good, context: 'partly' }] }),
      candidate('model', { reviews: [good] })
    ]);
    expect(first?.reasons[0]).toEqual({
      kind: 'disagreement',
      criterion: 'behaviour',
      counts: { met: 2, partly: 0, not: 1 }
    });
    expect(second?.reasons).toEqual([
      { kind: 'flaw', criterion: 'context', judgement: 'partly', basis: 'reviews', occurs: 1, of: 3 }
    ]);
    expect(third?.reasons).toEqual([{ kind: 'model', basis: 'reviews' }]);
  });

  it('takes a stronger disagreement before a weaker one on the same criterion', () => {
    const weak = candidate('weak', { reviews: [good, good, { ...good, context: 'partly' }] });
    const strong = candidate('strong', { reviews: [good, { ...good, context: 'not' }] });
    expect(ids([weak, strong])[0]).toBe('strong');
  });

  it('shows a flaw by an incident without other flaws', () => {
    const bad = candidate('bad', {
      reviews: [{ specific: 'not', behaviour: 'not', context: 'not', consequences: 'not' }]
    });
    const clear = candidate('clear', { reviews: [{ ...good, behaviour: 'not' }] });
    expect(ids([bad, clear]).indexOf('clear')).toBeLessThan(2);
    const [first] = suggestOrder([bad, clear]);
    expect(first).toMatchObject({ id: 'clear', reasons: [{ kind: 'flaw', criterion: 'behaviour' }] });
  });

  it('goes by the writing advice where nobody has judged', () => {
    const flawed = candidate('flawed', { advice: { ...good, consequences: 'not' } });
    const fine = candidate('fine', { advice: good });
    expect(suggestOrder([fine, flawed])).toMatchObject([
      { id: 'flawed', reasons: [{ kind: 'flaw', criterion: 'consequences', basis: 'advice' }] },
      { id: 'fine', reasons: [{ kind: 'model', basis: 'advice' }] }
    ]);
  });

  it('lets authors and polarities take turns when nothing else decides', () => {
    const order = suggestOrder([
      candidate('a1', { author: 1 }),
      candidate('a2', { author: 1 }),
      candidate('b1', { author: 2 }),
      candidate('b2', { author: 2, polarity: 'ineffective' })
    ]).map(({ id }) => id);
    expect(order).toEqual(['a1', 'b2', 'a2', 'b1']);
  });

  const judged = fc.record({
    specific: fc.constantFrom(...judgements),
    behaviour: fc.constantFrom(...judgements),
    context: fc.constantFrom(...judgements),
    consequences: fc.constantFrom(...judgements)
  });
  const classroom = fc
    .array(
      fc.record({
        author: fc.nat(6),
        polarity: fc.constantFrom(...polarities),
        reviews: fc.array(judged, { maxLength: 4 }),
        advice: fc.option(judged)
      }),
      { maxLength: 25 }
    )
    .map((list) => list.map((one, i): Candidate => ({ ...one, id: `i${i}`, number: i + 1 })));

  it('suggests every incident once, in an order that does not hang on how they come', () => {
    fc.assert(
      fc.property(classroom, fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (all, random) => {
        const order = suggestOrder(all);
        expect(order.map(({ id }) => id).sort()).toEqual(all.map(({ id }) => id).sort());
        const keys = new Map(all.map((one) => [one, random.next().value]));
        const shuffled = [...all].sort((a, b) => (keys.get(a) ?? 0) - (keys.get(b) ?? 0));
        expect(suggestOrder(shuffled)).toEqual(order);
      })
    );
  });

  it('gives reasons that are true', () => {
    fc.assert(
      fc.property(classroom, (all) => {
        for (const { id, reasons } of suggestOrder(all)) {
          const { reviews = [], advice = null } = all.find((one) => one.id === id) ?? {};
          for (const reason of reasons) {
            if (reason.kind === 'disagreement') {
              const given = new Set(reviews.map((review) => review[reason.criterion]));
              expect(given.size).toBeGreaterThan(1);
            } else {
              expect(reason.basis).toBe(reviews.length > 0 ? 'reviews' : 'advice');
              if (reason.kind === 'model' && reviews.length > 0)
                for (const review of reviews) expect(review).toEqual(good);
              if (reason.basis === 'advice') expect(advice).not.toBeNull();
            }
          }
        }
      })
    );
  });

  it('orders a thousand incidents at once', () => {
    const all = Array.from({ length: 1000 }, (_, i) =>
      candidate(`x${i}`, {
        author: i % 250,
        polarity: i % 2 ? 'effective' : 'ineffective',
        reviews: [good, { ...good, [criteria[i % 4] ?? 'context']: judgements[i % 3] ?? 'met' }]
      })
    );
    const began = performance.now();
    expect(suggestOrder(all)).toHaveLength(1000);
    expect(performance.now() - began).toBeLessThan(1000);
  });
});
