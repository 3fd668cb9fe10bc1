import { expect, it } from 'vitest';
import { aWorkshop } from '../builders/index.ts';
import { describeOnBoth } from './describeOnBoth.ts';

describeOnBoth('builders', (make) => {
  it('play a workshop up to the report', async () => {
    const app = await make();
    const scene = await aWorkshop(app, {
      phase: 'report',
      participants: 4,
      incidents: { effective: 1, ineffective: 1 }
    });
    expect(app.store.dialect).toBe(make.dialect);
    expect(scene.workshop.phase).toBe('report');
    expect(scene.groups).toHaveLength(2);
    expect(scene.participants.every(({ participant }) => participant.groupId !== null)).toBe(true);
    expect(scene.incidents.flat()).toHaveLength(8);
  });
});
