import { expect, it } from 'vitest';
import { professorExample } from '../../src/lib/domain/examples/professor/index.ts';
import type { App } from '../../src/lib/server/usecases/app.ts';
import { exportArchive } from '../../src/lib/server/usecases/archive.ts';
import { editStatement } from '../../src/lib/server/usecases/document-edits.ts';
import { playExample } from '../../src/lib/server/usecases/example.ts';
import { movePhase, setTimer } from '../../src/lib/server/usecases/phases.ts';
import {
  listenToScreen,
  sharedDocument,
  sharedFile,
  sharedScreen
} from '../../src/lib/server/usecases/shared.ts';
import { makeShareLink, revokeShareLink, shareLinks } from '../../src/lib/server/usecases/sharing.ts';
import { aFacilitator, aWorkshop } from '../builders/index.ts';
import { describeOnBoth } from './describeOnBoth.ts';
import { expectRefusal } from './refusals.ts';

const from = '192.0.2.1';
const aDocument = { kind: 'document', format: 'citReport', endsAt: null } as const;
const aScreen = { kind: 'screen', endsAt: null } as const;

async function finished(app: App) {
  const facilitator = await aFacilitator(app);
  const { joinCode: code } = await playExample(app, facilitator.account, professorExample, 'nl', 'report');
  return { code, by: facilitator.visitor };
}

/** What a screen hears, until it is cut off. */
async function ears(stream: ReadableStream<Uint8Array>) {
  let heard = '';
  let ended = false;
  const reader = stream.getReader();
  const listening = (async () => {
    for (let part = await reader.read(); !part.done; part = await reader.read())
      heard += new TextDecoder().decode(part.value);
    ended = true;
  })();
  return { heard: () => heard, ended: () => ended, done: () => Promise.all([reader.cancel(), listening]) };
}

describeOnBoth('read-only links', (make) => {
  it('open the document as it stands, nameless and without what only editors need', async () => {
    const app = await make();
    const { code, by } = await finished(app);
    const { token } = await makeShareLink(app, by, code, aDocument);
    const edit = { key: 'job/aim', text: 'In eigen woorden', basis: 'x', place: null, from: null };
    await editStatement(app, by, code, { format: 'citReport', language: 'nl' }, edit);
    const { document } = await sharedDocument(app, token, from, null);
    const said = JSON.stringify(document);
    expect(said).toContain('In eigen woorden');
    expect(said).not.toContain('"edit"');
    for (const { name } of professorExample.participants) expect(said).not.toContain(`"${name}"`);
    expect((await sharedDocument(app, token, from, 'en')).document.language).toBe('en');
    const file = await sharedFile(app, token, from, 'nl', 'md');
    expect(new TextDecoder().decode(file.body)).toContain('In eigen woorden');
  });

  it('open nothing once they are revoked or have ended, and nothing else', async () => {
    const app = await make();
    const { code, by } = await finished(app);
    const link = await makeShareLink(app, by, code, aDocument);
    await expectRefusal(sharedScreen(app, link.token, from, 'http://localhost'), 'not_found');
    await expectRefusal(sharedDocument(app, `${link.token}x`, from, null), 'not_found');
    const screen = await makeShareLink(app, by, code, aScreen);
    await expectRefusal(sharedDocument(app, screen.token, from, null), 'not_found');

    const brief = await makeShareLink(app, by, code, { ...aDocument, endsAt: Date.now() + 400 });
    await sharedDocument(app, brief.token, from, null);
    await expect
      .poll(() =>
        sharedDocument(app, brief.token, from, null).then(
          () => 'open',
          (thrown: Error) => thrown.message
        )
      )
      .toBe('not_found');
    await expectRefusal(
      makeShareLink(app, by, code, { ...aDocument, endsAt: 1000 }),
      'invalid_input',
      'endsAt'
    );

    await revokeShareLink(app, by, code, link.id);
    await expectRefusal(sharedDocument(app, link.token, from, null), 'not_found');
    await expectRefusal(sharedFile(app, link.token, from, null, 'md'), 'not_found');
    expect((await shareLinks(app, by, code)).map(({ revokedAt }) => revokedAt !== null)).toEqual([
      true,
      false,
      false
    ]);
  });

  it('cannot be revoked from another workshop', async () => {
    const app = await make();
    const { code, by } = await finished(app);
    const link = await makeShareLink(app, by, code, aDocument);
    const other = await aWorkshop(app);
    await expectRefusal(revokeShareLink(app, other.facilitator.visitor, other.code, link.id), 'not_found');
    await expectRefusal(revokeShareLink(app, other.facilitator.visitor, code, link.id), 'not_found');
    await sharedDocument(app, link.token, from, null);
  });

  it('make who goes on guessing wait', async () => {
    const app = await make();
    const { code, by } = await finished(app);
    const { token } = await makeShareLink(app, by, code, aDocument);
    for (let i = 0; i < 60; i++)
      await expectRefusal(sharedDocument(app, `guess-${i}`, from, null), 'not_found');
    await expectRefusal(sharedDocument(app, token, from, null), 'too_many_requests');
    await sharedDocument(app, token, '192.0.2.2', null);
  });

  it('are not in the archive', async () => {
    const app = await make();
    const { code, by } = await finished(app);
    const { token } = await makeShareLink(app, by, code, aDocument);
    expect(new TextDecoder().decode((await exportArchive(app, by, code)).body)).not.toContain(token);
  });

  it('show the screen: names in the lobby alone, no texts, and no answers before they are shown', async () => {
    const app = await make();
    const { code, facilitator } = await aWorkshop(app, { participants: ['Amal', 'Bram'] });
    const by = facilitator.visitor;
    const { token } = await makeShareLink(app, by, code, aScreen);
    const look = () => sharedScreen(app, token, from, 'http://localhost');
    expect((await look()).participants.map(({ name }) => name)).toEqual(['Amal', 'Bram']);
    await movePhase(app, by, code, 'write', null);
    const writing = await look();
    expect(writing.workshop.phase).toBe('write');
    expect(JSON.stringify(writing)).not.toContain('Amal');
    expect(writing.calibration.examples.every(({ answer }) => answer === null)).toBe(true);
  });

  it('keep the screen up to date until they are revoked, then cut it off at once', async () => {
    const app = await make();
    const { code, facilitator } = await aWorkshop(app, { phase: 'write', participants: ['Amal'] });
    const by = facilitator.visitor;
    const one = await makeShareLink(app, by, code, aScreen);
    const other = await makeShareLink(app, by, code, aScreen);
    const [first, second] = [
      await ears(await listenToScreen(app, one.token, from, null)),
      await ears(await listenToScreen(app, other.token, from, null))
    ];
    await setTimer(app, by, code, 10);
    await expect.poll(() => first.heard()).toContain('"kind":"none"');
    expect(first.heard()).not.toContain('phaseEndsAt');
    await revokeShareLink(app, by, code, one.id);
    await expect.poll(() => first.ended()).toBe(true);
    expect(second.ended()).toBe(false);
    await expectRefusal(listenToScreen(app, one.token, from, null), 'not_found');
    await second.done();
  });
});
