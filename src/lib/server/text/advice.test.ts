import { describe, expect, it } from 'vitest';
import { Advice } from './advice.ts';

const good = {
  circumstances:
    'Op dinsdag om 9 uur stelde een student tijdens de les in de aula een vraag over het examen.',
  behaviour:
    'De professor stopte, herhaalde de vraag voor iedereen, schreef de drie criteria op het bord en vroeg wie een voorbeeld had.',
  consequences: 'Daardoor stelden vier anderen ook een vraag en slaagde de student drie weken later.'
};
const bad = { circumstances: 'Altijd.', behaviour: 'Prof. Janssens is vriendelijk.', consequences: 'Leuk.' };
const text = (incidentId: string, answers: typeof good) =>
  ({ incidentId, version: 1, polarity: 'effective', answers }) as const;

describe('Advice', () => {
  it('says of each text what the criteria seem to be, and whether someone may be recognisable', async () => {
    const made = await new Advice().on([text('a', good), text('b', bad)], 'nl', 'professor');
    expect(made[0]).toEqual({
      judgements: { specific: 'met', behaviour: 'met', context: 'met', consequences: 'met' },
      privacy: false
    });
    expect(made[1]).toMatchObject({ judgements: { behaviour: 'not' }, privacy: true });
  });

  it('lets others have a turn, and works a text out once', async () => {
    const advice = new Advice();
    const many = Array.from({ length: 200 }, (_, i) => text(`i${i}`, good));
    let longest = 0;
    let last = performance.now();
    const ticking = setInterval(() => {
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
    }, 1);
    const first = await advice.on(many, 'nl', 'professor');
    clearInterval(ticking);
    expect(longest).toBeGreaterThan(0);
    const again = await advice.on(many, 'nl', 'professor');
    expect(again.every((one, i) => one === first[i])).toBe(true);
  });
});
