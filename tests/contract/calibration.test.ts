import { expect, it } from 'vitest';
import { calibrationExamples } from '../../src/lib/domain/examples/calibration.ts';
import { exportArchive, importArchive } from '../../src/lib/server/usecases/archive.ts';
import { calibration, judgeExample, moveCalibration } from '../../src/lib/server/usecases/calibration.ts';
import { ownReviews } from '../../src/lib/server/usecases/peer-review.ts';
import { movePhase } from '../../src/lib/server/usecases/phases.ts';
import { allMet, aWorkshop, hear, type Member } from '../builders/index.ts';
import { describeOnBoth } from './describeOnBoth.ts';
import { expectRefusal } from './refusals.ts';

describeOnBoth('the calibration round', (make) => {
  async function scene() {
    const app = await make();
    const made = await aWorkshop(app, {
      phase: 'review',
      participants: 4,
      incidents: { effective: 1, ineffective: 0 }
    });
    const [an, bo] = made.participants as [Member, Member];
    return { app, ...made, an, bo, by: made.facilitator.visitor };
  }

  it('asks everybody the same, then shows the class and the reference', async () => {
    const { app, code, an, bo, by } = await scene();
    expect(await calibration(app, an.visitor, code)).toEqual({ stage: 'none', examples: [], ready: 0 });
    const heard = await hear(app, an.visitor, code);
    await moveCalibration(app, by, code, 'judging');
    await heard.until(({ events }) =>
      events.some(({ patch }) => patch.kind === 'workshop' && patch.value.calibration === 'judging')
    );
    // Others' texts wait.
    expect(await ownReviews(app, an.visitor, code)).toEqual([]);
    const open = await calibration(app, an.visitor, code);
    expect(open.examples).toHaveLength(3);
    expect(open.examples.every(({ answer }) => answer === null)).toBe(true);
    for (const { key } of calibrationExamples) await judgeExample(app, an.visitor, code, key, allMet);
    await judgeExample(app, an.visitor, code, 'prof-f1', { ...allMet, behaviour: 'not' });
    await judgeExample(app, bo.visitor, code, 'prof-f1', allMet);
    const [own] = (await calibration(app, an.visitor, code)).examples;
    expect(own).toMatchObject({ own: { behaviour: 'not' }, answer: null });
    expect((await calibration(app, by, code)).ready).toBe(1);

    await moveCalibration(app, by, code, 'shown');
    const [shown] = (await calibration(app, bo.visitor, code)).examples;
    expect(shown?.answer).toMatchObject({
      judged: 2,
      reference: { behaviour: 'not' },
      outcome: { distribution: { behaviour: { met: 1, partly: 0, not: 1 } } }
    });
    await expectRefusal(judgeExample(app, bo.visitor, code, 'prof-f1', allMet), 'phase_closed');
    await moveCalibration(app, by, code, 'over');
    expect(await ownReviews(app, an.visitor, code)).toHaveLength(3);
    await heard.close();
  });

  it('belongs to the review phase and to the facilitator', async () => {
    const { app, code, an, by } = await scene();
    await expectRefusal(moveCalibration(app, an.visitor, code, 'judging'), 'forbidden');
    await moveCalibration(app, by, code, 'judging');
    await expectRefusal(judgeExample(app, an.visitor, code, 'onbekend', allMet), 'invalid_input', 'example');
    await movePhase(app, by, code, 'write', null);
    await expectRefusal(moveCalibration(app, by, code, 'shown'), 'phase_closed');
    await expectRefusal(judgeExample(app, an.visitor, code, 'prof-f1', allMet), 'phase_closed');
  });

  it('comes along in the archive', async () => {
    const { app, code, an, by, facilitator } = await scene();
    await moveCalibration(app, by, code, 'judging');
    await judgeExample(app, an.visitor, code, 'prof-i1', allMet);
    const text = new TextDecoder().decode((await exportArchive(app, by, code)).body);
    const copy = await importArchive(app, facilitator.account, text);
    const seen = await calibration(app, by, copy.joinCode);
    expect(seen.stage).toBe('judging');
    expect(seen.examples.map(({ answer }) => answer?.judged)).toEqual([0, 1, 0]);
  });
});
