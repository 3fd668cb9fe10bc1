import { expect, it } from 'vitest';
import { managing } from '../../src/lib/server/usecases/inside.ts';
import { ownIncidents } from '../../src/lib/server/usecases/incidents.ts';
import {
  comeBack,
  findDoor,
  joinWorkshop,
  removeParticipant,
  renewReturnCode
} from '../../src/lib/server/usecases/participants.ts';
import { recogniseParticipant } from '../../src/lib/server/usecases/visitors.ts';
import { address, aDraft, aParticipant, aWorkshop } from '../builders/index.ts';
import { describeOnBoth } from './describeOnBoth.ts';
import { expectRefusal, outcome } from './refusals.ts';

describeOnBoth('joining', (make) => {
  it('the doorplate says no more than a stranger may know', async () => {
    const app = await make();
    const { code, workshop } = await aWorkshop(app);
    const typed = ` ${code.slice(0, 3).toLowerCase()}-${code.slice(3)} `;
    const { title, jobTitle, language, phase } = workshop;
    expect(await findDoor(app, address, typed)).toEqual({ joinCode: code, title, jobTitle, language, phase });
    await expectRefusal(findDoor(app, address, '  '), 'empty_field', 'code');
    await expectRefusal(findDoor(app, address, 'AAAAAA'), 'code_unknown', 'code');
  });

  it('a name may be taken once, whatever its case, accents or spaces', async () => {
    const app = await make();
    const { code } = await aWorkshop(app, { participants: ['Zoë De Smet'] });
    const names = ['Zoë De Smet', 'zoe de smet', 'ZOË  DE SMET', ' Zoe\u0308 de Smet '];
    for (const name of names) await expectRefusal(aParticipant(app, code, name), 'name_taken', 'name');
    expect(await outcome(aParticipant(app, code, 'Zoë De Smedt'))).toBe('done');
    const other = await aWorkshop(app);
    expect(await outcome(aParticipant(app, other.code, 'Zoë De Smet'))).toBe('done');
  });

  it('of many who take one name at the same moment, one gets it', async () => {
    const app = await make();
    const { code } = await aWorkshop(app);
    const all = await Promise.all(Array.from({ length: 8 }, () => outcome(aParticipant(app, code, 'Jo'))));
    expect(all.filter((result) => result === 'done')).toHaveLength(1);
    expect(all.filter((result) => result === 'name_taken')).toHaveLength(7);
  });

  it('bad names are refused', async () => {
    const app = await make();
    const { code } = await aWorkshop(app);
    await expectRefusal(aParticipant(app, code, ' \t '), 'empty_field', 'name');
    await expectRefusal(aParticipant(app, code, 'x'.repeat(41)), 'too_long', 'name');
    const { participant } = await aParticipant(app, code, '  An   Peeters ');
    expect(participant.name).toBe('An Peeters');
  });

  it('a finished workshop is closed to new people, not to those who come back', async () => {
    const app = await make();
    const { code, participants } = await aWorkshop(app, { phase: 'report', participants: 2 });
    await expectRefusal(aParticipant(app, code, 'Te laat'), 'workshop_closed', 'code');
    const back = await comeBack(app, address, code, participants[0]?.returnCode ?? '');
    expect(back.participant.id).toBe(participants[0]?.participant.id);
  });

  it('the return code opens another device, in its own workshop only, and only its hash is kept', async () => {
    const app = await make();
    const { code, facilitator } = await aWorkshop(app, { phase: 'write' });
    const other = await aWorkshop(app);
    const an = await aParticipant(app, code, 'An');
    const draft = await aDraft(app, code, an);
    const typed = an.returnCode.toLowerCase().replace(/(.{5})/, '$1 ');
    const back = await comeBack(app, address, code, typed);
    const { person } = await recogniseParticipant(app, back.cookie.value);
    expect(person).toEqual(an.participant);
    const visitor = { account: null, participant: person, as: 'participant' } as const;
    expect((await ownIncidents(app, visitor, code)).map(({ id }) => id)).toEqual([draft]);
    await expectRefusal(
      comeBack(app, address, other.code, an.returnCode),
      'return_code_unknown',
      'returnCode'
    );
    await expectRefusal(comeBack(app, address, code, ''), 'empty_field', 'returnCode');

    const rows = await app.store.db.select().from(app.store.t.participant);
    expect(JSON.stringify(rows)).not.toContain(an.returnCode);
    const renewed = await renewReturnCode(app, facilitator.visitor, code, an.participant.id);
    await expectRefusal(comeBack(app, address, code, an.returnCode), 'return_code_unknown', 'returnCode');
    expect(await outcome(comeBack(app, address, code, renewed))).toBe('done');
  });

  it('guessing codes has to wait', async () => {
    const app = await make();
    const { code } = await aWorkshop(app);
    for (let i = 0; i < 60; i++) await outcome(findDoor(app, address, 'AAAAAA'));
    await expectRefusal(findDoor(app, address, code), 'too_many_requests');
    expect(await outcome(findDoor(app, '10.0.0.1', code))).toBe('done');
  });

  it('a removed participant is out, with all texts, and the name is free again', async () => {
    const app = await make();
    const { code, facilitator, participants } = await aWorkshop(app, {
      phase: 'write',
      participants: ['An', 'Bo'],
      incidents: { effective: 1, ineffective: 1 }
    });
    const [an, bo] = participants;
    if (!an || !bo) throw new Error('two people');
    await removeParticipant(app, facilitator.visitor, code, an.participant.id);
    expect((await recogniseParticipant(app, an.session)).person).toBeNull();
    await expectRefusal(comeBack(app, address, code, an.returnCode), 'return_code_unknown', 'returnCode');
    await expectRefusal(ownIncidents(app, an.visitor, code), 'not_found');
    const incidents = await app.store.db.select().from(app.store.t.incident);
    expect(new Set(incidents.map(({ authorId }) => authorId))).toEqual(new Set([bo.participant.id]));
    const { participants: left } = await managing(app, facilitator.visitor, code);
    expect(left.map(({ name }) => name)).toEqual(['Bo']);
    expect(await outcome(joinWorkshop(app, address, code, 'An'))).toBe('done');
  });
});
