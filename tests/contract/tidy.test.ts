import { expect, it } from 'vitest';
import { setTimer } from '../../src/lib/server/usecases/phases.ts';
import { inviteFacilitator } from '../../src/lib/server/usecases/accounts.ts';
import { saveDraft, submitIncident } from '../../src/lib/server/usecases/writing.ts';
import { tidy } from '../../src/lib/server/usecases/tidy.ts';
import { aWorkshop, answersAbout } from '../builders/index.ts';
import { describeOnBoth } from './describeOnBoth.ts';
import { uuidv7 } from 'uuidv7';

const day = 86_400_000;

describeOnBoth('tidying', (make) => {
  it('deletes what has run out, and only that', async () => {
    const app = await make();
    const { code, participants, facilitator } = await aWorkshop(app, { phase: 'write', participants: 1 });
    const [writer] = participants;
    if (!writer) throw new Error('nobody joined');
    await inviteFacilitator(app, facilitator.account);
    const draft = {
      id: uuidv7(),
      polarity: 'effective',
      answers: answersAbout('een les'),
      revision: 0
    } as const;
    await submitIncident(app, writer.visitor, code, draft, 'key');
    const counts = async () => ({
      sessions: await app.store.db.$count(app.store.t.session),
      invitations: await app.store.db.$count(app.store.t.invitation),
      receipts: await app.store.db.$count(app.store.t.receipt),
      incidents: await app.store.db.$count(app.store.t.incident)
    });
    const before = await counts();
    expect(before).toMatchObject({ invitations: 1, receipts: 1, incidents: 1 });
    await tidy(app);
    expect(await counts()).toEqual(before);
    await tidy({ ...app, now: () => app.now() + 400 * day });
    expect(await counts()).toEqual({ sessions: 0, invitations: 0, receipts: 0, incidents: 1 });
    // The workshop goes on.
    await setTimer(app, facilitator.visitor, code, 5);
    await expect(saveDraft(app, writer.visitor, code, draft)).resolves.toMatchObject({ kind: 'saved' });
  });
});
