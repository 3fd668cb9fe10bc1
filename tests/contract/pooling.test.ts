import { uuidv7 } from 'uuidv7';
import { expect, it } from 'vitest';
import { framePool } from '../../src/lib/domain/pooling/view.ts';
import { pairOf } from '../../src/lib/domain/pooling/proposals.ts';
import type { App } from '../../src/lib/server/usecases/app.ts';
import { exportArchive, importArchive } from '../../src/lib/server/usecases/archive.ts';
import { moveOnBoard } from '../../src/lib/server/usecases/board-moves.ts';
import { decideIncidents } from '../../src/lib/server/usecases/deciding.ts';
import { movePhase } from '../../src/lib/server/usecases/phases.ts';
import { pooledTexts } from '../../src/lib/server/usecases/pool-incidents.ts';
import { answerProposal, poolProposals } from '../../src/lib/server/usecases/pool-proposals.ts';
import { arrangePool, openPool } from '../../src/lib/server/usecases/pooling.ts';
import { logAfter } from '../../src/lib/server/store/log.ts';
import { aFacilitator, aWorkshop, type Facilitator } from '../builders/index.ts';
import { describeOnBoth } from './describeOnBoth.ts';
import { expectRefusal } from './refusals.ts';

/** Two groups that each sorted all incidents into two tasks, while the class begins to pool. */
async function pooling(make: () => Promise<App>) {
  const app = await make();
  const scene = await aWorkshop(app, {
    phase: 'analyse',
    participants: 2,
    groups: 2,
    settings: { boardSet: 'all' },
    incidents: { effective: 2, ineffective: 1 }
  });
  const { code, facilitator } = scene;
  const incidents = scene.incidents.flat();
  const made: Record<string, string> = {};
  for (const group of [1, 2]) {
    const halves = { legt: incidents.slice(0, 3), begeleidt: incidents.slice(3) };
    for (const [name, cardIds] of Object.entries(halves)) {
      const id = uuidv7();
      made[`${name}${group}`] = id;
      const label = name === 'legt' ? 'Legt leerstof uit' : 'Begeleidt studenten';
      await moveOnBoard(app, facilitator.visitor, code, group, {
        kind: 'add_category',
        id,
        frame: 'task',
        label
      });
      const place = { kind: 'place', cardIds, categoryId: id, before: null, from: null };
      await moveOnBoard(app, facilitator.visitor, code, group, place);
    }
  }
  await movePhase(app, facilitator.visitor, code, 'pool', null);
  const by =
    ({ visitor }: Facilitator) =>
    (move: unknown, key = uuidv7()) =>
      arrangePool(app, visitor, code, move, key);
  const view = async () => framePool((await openPool(app, facilitator.visitor, code)).pool, 'task');
  return { app, scene, code, facilitator, incidents, made, arrange: by(facilitator), by, view };
}

const found = (id: string, ...from: (string | undefined)[]) => ({
  kind: 'found',
  id,
  frame: 'task',
  label: 'Legt uit',
  from
});

describeOnBoth('pooling', (make) => {
  it('counts what lies below by incidents, groups and people; people only for facilitators', async () => {
    const { app, scene, code, made, arrange, view } = await pooling(make);
    const id = uuidv7();
    await arrange(found(id, made.legt1, made.legt2));
    const { columns, loose } = await view();
    expect(columns[0]).toMatchObject({
      groups: [1, 2],
      figures: { incidents: 3, effective: 2, ineffective: 1, people: 1 }
    });
    expect(loose.map(({ sources }) => sources.length)).toEqual([1, 1]);
    const [member] = scene.participants;
    const theirs = await openPool(app, member!.visitor, code);
    expect(theirs.pool.incidents.every(({ author }) => author === null)).toBe(true);
    expect(framePool(theirs.pool, 'task').columns[0]?.figures).toMatchObject({ incidents: 3, people: null });
    // No text of an incident travels with the page.
    expect(JSON.stringify(theirs)).not.toContain('circumstances');
  });

  it('gives the texts below a category to who may see the pool', async () => {
    const { app, scene, code, made, arrange, incidents, facilitator } = await pooling(make);
    const id = uuidv7();
    await arrange(found(id, made.legt1, made.begeleidt2));
    const member = scene.participants[0]!;
    const texts = await pooledTexts(app, member.visitor, code, id);
    expect(texts.map((one) => one.number)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(texts[0]?.answers.behaviour).not.toBe('');
    expect(Object.keys(texts[0] ?? {}).sort()).toEqual(['answers', 'id', 'number', 'polarity']);
    expect(await pooledTexts(app, member.visitor, code, made.legt1 ?? '')).toHaveLength(3);
    await decideIncidents(app, facilitator.visitor, code, [incidents[0] ?? ''], {
      kind: 'excluded',
      remark: '',
      exclusion: 'duplicate'
    });
    expect(await pooledTexts(app, member.visitor, code, made.legt1 ?? '')).toHaveLength(2);
    const other = await pooling(async () => app);
    await expectRefusal(pooledTexts(app, member.visitor, code, other.made.legt1 ?? ''), 'not_found');
  });

  it('sets aside with a reason, and says why to all', async () => {
    const { app, scene, code, made, arrange, view } = await pooling(make);
    const aside = (reason: unknown) => arrange({ kind: 'set_aside', categoryIds: [made.begeleidt1], reason });
    await expectRefusal(aside(' '), 'empty_field', 'reason');
    await expectRefusal(aside('x'.repeat(301)), 'too_long', 'reason');
    const { seq: before } = await openPool(app, scene.facilitator.visitor, code);
    await aside('Dat doet een assistent.');
    expect((await view()).aside.map(({ category }) => category.setAside)).toEqual([
      'Dat doet een assistent.'
    ]);
    const [entry] = await logAfter(app.store, scene.workshop.id, before, 10);
    expect(entry).toMatchObject({ type: 'category.set_aside', audience: 'everyone' });
    expect(JSON.stringify(entry)).not.toContain('assistent');
    await arrange({ kind: 'pool', categoryIds: [made.begeleidt1], into: null });
    expect((await view()).aside).toEqual([]);
  });

  it('undoes one’s own steps, also after a reload, and never what was done since', async () => {
    const { app, code, facilitator, made, arrange, view } = await pooling(make);
    const id = uuidv7();
    await arrange(found(id, made.legt1, made.legt2), 'found');
    await arrange({ kind: 'set_aside', categoryIds: [made.begeleidt1], reason: 'dubbel' }, 'aside');
    await arrange({ kind: 'pool', categoryIds: [made.legt2], into: null });
    const undone = await arrange({ kind: 'undo', step: 'found' }, 'undo');
    // What has moved since stays, and so does what it lies in: nothing lies in it here, so it goes.
    expect(undone).toMatchObject({ accepted: true, undone: { done: 3, of: 3 } });
    expect(await arrange({ kind: 'undo', step: 'found' }, 'undo')).toEqual(undone);
    expect((await view()).columns).toEqual([]);
    const { steps } = await openPool(app, facilitator.visitor, code);
    expect(steps.map((step) => step.undone)).toEqual([true, false, false]);
    expect(await arrange({ kind: 'redo', step: 'found' })).toMatchObject({ accepted: true });
    expect((await view()).columns[0]?.sources).toHaveLength(1);
    // A new step ends what could be redone; a step of nobody, or of somebody else, is no step.
    await arrange({ kind: 'undo', step: 'aside' });
    await arrange({ kind: 'reorder', id, before: null });
    await arrange({ kind: 'remove', id });
    expect(await arrange({ kind: 'redo', step: 'aside' })).toMatchObject({ accepted: false, reason: 'gone' });
  });

  it('tells a lost race, and refuses what cannot be', async () => {
    const { code, app, made, arrange, scene } = await pooling(make);
    const gone = { accepted: false, seq: null, reason: 'gone' };
    expect(await arrange({ kind: 'pool', categoryIds: [made.legt1], into: uuidv7() })).toEqual(gone);
    await expectRefusal(arrange(found(made.legt1 ?? '', made.legt2)), 'invalid_input', 'category');
    await expectRefusal(arrange(found('short')), 'invalid_input', 'category');
    await expectRefusal(arrange({ ...found(uuidv7()), label: '' }), 'empty_field', 'label');
    await expectRefusal(arrange({ kind: 'nonsense' }), 'invalid_input', 'move');
    const described = { kind: 'describe', id: uuidv7(), changes: { minority: 'yes' } };
    await expectRefusal(arrange(described), 'invalid_input', 'minority');
    const stranger = await aFacilitator(app);
    await expectRefusal(arrangePool(app, stranger.visitor, code, found(uuidv7())), 'not_found');
    await movePhase(app, scene.facilitator.visitor, code, 'analyse', null);
    await expectRefusal(arrange(found(uuidv7())), 'phase_closed');
  });

  it('proposes what means the same, remembers what was put aside, and makes one of what was taken', async () => {
    const { app, code, facilitator, made, arrange, view, scene } = await pooling(make);
    const ask = () => poolProposals(app, facilitator.visitor, code, 'task');
    const { proposals, dismissed } = await ask();
    const pairs = proposals.map(({ first, second }) => pairOf(first, second));
    expect(pairs).toContain(pairOf(made.legt1 ?? '', made.legt2 ?? ''));
    expect(proposals.every(({ confidence, reasons }) => confidence >= 0.25 && reasons.length > 0)).toBe(true);
    expect(dismissed).toEqual([]);
    const [first, second] = [made.begeleidt1 ?? '', made.begeleidt2 ?? ''];
    const answer = (given: 'dismissed' | 'open') =>
      answerProposal(app, facilitator.visitor, code, { first, second, answer: given });
    await answer('dismissed');
    expect((await ask()).dismissed).toEqual([pairOf(first, second)]);
    await answer('open');
    expect((await ask()).dismissed).toEqual([]);
    await arrange({ kind: 'match', first: made.legt1, second: made.legt2, id: uuidv7() }, 'match');
    expect((await view()).columns[0]?.sources).toHaveLength(2);
    const answered = (await logAfter(app.store, scene.workshop.id, 0, 1000)).filter(
      ({ type }) => type === 'proposal.answered'
    );
    expect(answered.map(({ data, audience }) => [data.kind, data.answer, audience])).toEqual([
      ['match', 'dismissed', 'facilitators'],
      ['match', 'open', 'facilitators'],
      ['match', 'taken', 'facilitators']
    ]);
    await expectRefusal(
      answerProposal(app, facilitator.visitor, code, { first, second: uuidv7(), answer: 'open' }),
      'not_found'
    );
  });

  it('keeps set aside, minority and what was put aside in the archive, not what could be undone', async () => {
    const { app, code, facilitator, made, arrange } = await pooling(make);
    const id = uuidv7();
    await arrange(found(id, made.legt1));
    await arrange({ kind: 'describe', id, changes: { minority: true }, was: {} });
    await arrange({ kind: 'set_aside', categoryIds: [made.legt2], reason: 'Zelfde als elders' });
    const [first, second] = [made.begeleidt1 ?? '', made.begeleidt2 ?? ''];
    await answerProposal(app, facilitator.visitor, code, { first, second, answer: 'dismissed' });
    const file = new TextDecoder().decode((await exportArchive(app, facilitator.visitor, code)).body);
    const copy = await importArchive(app, facilitator.account, file);
    const { pool, steps } = await openPool(app, facilitator.visitor, copy.joinCode);
    const { columns, aside } = framePool(pool, 'task');
    expect([columns[0]?.category.minority, aside[0]?.category.setAside, steps]).toEqual([
      true,
      'Zelfde als elders',
      []
    ]);
    expect((await poolProposals(app, facilitator.visitor, copy.joinCode, 'task')).dismissed).toHaveLength(1);
  });
});
