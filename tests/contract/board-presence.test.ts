import { expect, it } from 'vitest';
import type { PresenceEvent } from '../../src/lib/domain/live/presence.ts';
import type { App } from '../../src/lib/server/usecases/app.ts';
import type { Visitor } from '../../src/lib/server/usecases/enter.ts';
import { listen } from '../../src/lib/server/usecases/live.ts';
import { showAtBoard } from '../../src/lib/server/usecases/presence.ts';
import { boardNews, lookedAtBoard } from '../../src/lib/server/usecases/board-news.ts';
import { moveOnBoard } from '../../src/lib/server/usecases/board-moves.ts';
import { aWorkshop, type Member } from '../builders/index.ts';
import { uuidv7 } from 'uuidv7';
import { describeOnBoth } from './describeOnBoth.ts';
import { expectRefusal } from './refusals.ts';

/** What the stream tells of who is where. */
async function watch(app: App, visitor: Visitor, code: string) {
  const reader = (await listen(app, visitor, code, null)).getReader();
  const told: PresenceEvent[] = [];
  const read = async () => {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      for (const [, data = ''] of new TextDecoder()
        .decode(value)
        .matchAll(/^event: presence\ndata: (.*)$/gm)) {
        told.push(JSON.parse(data) as PresenceEvent);
      }
    }
  };
  void read();
  const holding = () =>
    told.at(-1)?.here.map((person) => `${person.name} ${person.holding.join()}`.trim()) ?? null;
  return { told, holding, close: () => reader.cancel() };
}

describeOnBoth('who is at a board', (make) => {
  it('is told to the group and the facilitators, with the cards they hold, and kept nowhere', async () => {
    let now = Date.now();
    const app = await make({ now: () => now });
    // With several machines each hears of everyone.
    const there = make.dialect === 'pg' ? await make.another(app, { now: () => now }) : app;
    const { code, facilitator, participants, groups } = await aWorkshop(app, {
      phase: 'analyse',
      participants: ['An', 'Bo', 'Ce', 'Do'],
      groups: 2
    });
    const number = (member: Member) =>
      groups.find(({ id }) => id === member.participant.groupId)?.number ?? 0;
    const [an] = participants as [Member];
    const mate = participants.find((one) => one !== an && number(one) === number(an)) as Member;
    const stranger = participants.find((one) => number(one) !== number(an)) as Member;
    const [mates, facilitators, others] = [
      await watch(there, mate.visitor, code),
      await watch(there, facilitator.visitor, code),
      await watch(there, stranger.visitor, code)
    ];
    const show = (member: Member, holding: unknown) =>
      showAtBoard(app, member.visitor, code, number(an), { holding });

    expect(await show(an, [])).toMatchObject([{ name: an.participant.name, holding: [] }]);
    await show(an, ['i1', 'i2']);
    const held = [`${an.participant.name} i1,i2`];
    await expect.poll(mates.holding).toEqual(held);
    await expect.poll(facilitators.holding).toEqual(held);
    const both = await showAtBoard(there, mate.visitor, code, number(an), { holding: [] });
    expect(both.map(({ name }) => name)).toEqual([an.participant.name, mate.participant.name].sort());
    // Saying the same again is told to nobody.
    await expect.poll(() => facilitators.holding()?.length).toBe(2);
    const before = mates.told.length;
    await show(an, ['i1', 'i2']);
    await expectRefusal(show(stranger, []), 'not_found');
    await expectRefusal(show(an, 'i1'), 'invalid_input', 'holding');
    expect(mates.told).toHaveLength(before);
    expect(others.told).toEqual([]);

    // An leaves; the other says nothing any more.
    await showAtBoard(app, an.visitor, code, number(an), { holding: [], leaving: true });
    await expect.poll(mates.holding).toEqual([mate.participant.name]);
    now += 30_000;
    there.presence.sweep();
    await expect.poll(mates.holding).toEqual([]);
    const log = await app.store.db.select().from(app.store.t.logEntry);
    expect(JSON.stringify(log)).not.toContain('i1,i2');
    await Promise.all([mates, facilitators, others].map(({ close }) => close()));
  });
});

describeOnBoth('what changed since someone looked', (make) => {
  it('is what others did on this board, from where this person was', async () => {
    const app = await make();
    const { code, participants } = await aWorkshop(app, { phase: 'analyse', participants: 2, groups: 1 });
    const [an, bo] = participants as [Member, Member];
    const add = (member: Member, id: string) =>
      moveOnBoard(app, member.visitor, code, 1, {
        kind: 'add_category',
        id,
        frame: 'task',
        label: 'Lesgeven'
      });
    await add(bo, uuidv7());
    const first = await boardNews(app, an.visitor, code, 1);
    expect(first).toMatchObject({ seen: null, news: [] });
    await lookedAtBoard(app, an.visitor, code, 1, first.seq);
    const [mine, theirs] = [uuidv7(), uuidv7()];
    await add(an, mine);
    await add(bo, theirs);
    const { news, seq } = await boardNews(app, an.visitor, code, 1);
    expect(news).toMatchObject([{ kind: 'category', what: 'added', id: theirs, by: [bo.participant.id] }]);
    await lookedAtBoard(app, an.visitor, code, 1, seq);
    await lookedAtBoard(app, an.visitor, code, 1, first.seq);
    expect((await boardNews(app, an.visitor, code, 1)).news).toEqual([]);
  });
});
