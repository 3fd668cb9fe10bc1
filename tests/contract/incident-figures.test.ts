import { expect, it } from 'vitest';
import { excludeIncident } from '../../src/lib/server/usecases/incidents.ts';
import { incidentFigures } from '../../src/lib/server/usecases/incident-figures.ts';
import { submitIncident } from '../../src/lib/server/usecases/writing.ts';
import { anIncident, answersAbout, aReview, aWorkshop, type Member } from '../builders/index.ts';
import { describeOnBoth } from './describeOnBoth.ts';

describeOnBoth('what the facilitator looks at first', (make) => {
  it('is what may name a person and what is thin; and what improving brought', async () => {
    const app = await make();
    const { code, facilitator, participants } = await aWorkshop(app, {
      phase: 'write',
      participants: ['An']
    });
    const an = participants[0] as Member;
    const by = facilitator.visitor;
    const thin = { circumstances: 'Ooit.', behaviour: 'Ze was vriendelijk.', consequences: 'Fijn.' };
    const improved = await anIncident(app, code, an, { answers: thin });
    const named = await anIncident(app, code, an, {
      answers: {
        ...answersAbout('zuren'),
        behaviour: 'Mevrouw Peeters legde het uit. Mail jan@voorbeeld.be.'
      }
    });
    const before = await incidentFigures(app, by, code);
    expect(before.flags[improved]).toMatchObject({ version: 1, privacy: false });
    expect(before.flags[improved]?.doubts).toContain('specific');
    expect(before.flags[named]).toMatchObject({ privacy: true });
    expect(before.gains).toMatchObject({ reviewed: { n: 0 }, advised: { n: 0 } });

    const bad = { specific: 'not', behaviour: 'not', context: 'not', consequences: 'met' } as const;
    await aReview(app, code, facilitator, improved, { judgements: bad });
    const input = {
      id: improved,
      polarity: 'effective',
      answers: answersAbout('basen'),
      revision: 1
    } as const;
    await submitIncident(app, an.visitor, code, input);
    expect((await incidentFigures(app, by, code)).gains).toMatchObject({
      reviewed: { n: 0 },
      advised: { n: 1, gains: [{ criterion: 'specific', better: 1 }, {}, {}, {}] }
    });
    await aReview(app, code, facilitator, improved);
    expect((await incidentFigures(app, by, code)).gains.reviewed).toMatchObject({
      n: 1,
      gains: [{ metBefore: 0, metAfter: 1, better: 1, worse: 0 }, {}, {}, { better: 0 }]
    });

    await excludeIncident(app, by, code, improved, 'duplicate');
    await excludeIncident(app, by, code, named, 'identifiable');
    expect(await incidentFigures(app, by, code)).toMatchObject({
      flags: {},
      gains: { reviewed: { n: 0 }, advised: { n: 0 } }
    });
  });
});
