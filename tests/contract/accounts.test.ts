import { expect, it } from 'vitest';
import {
  changePassword,
  inviteFacilitator,
  inviteFirstFacilitator,
  maySignUp,
  signIn,
  signOut,
  signUp
} from '../../src/lib/server/usecases/accounts.ts';
import type { App } from '../../src/lib/server/usecases/app.ts';
import { recogniseAccount, recogniseParticipant } from '../../src/lib/server/usecases/visitors.ts';
import { aClock, address, aFacilitator, aParticipant, aWorkshop } from '../builders/index.ts';
import { describeOnBoth } from './describeOnBoth.ts';
import { expectRefusal, outcome } from './refusals.ts';

const an = { name: 'An', email: 'an@voorbeeld.be', password: 'een lang wachtwoord' };
const day = 86_400_000;

const knows = async (app: App, cookie: string) => (await recogniseAccount(app, cookie)).person?.name ?? null;

describeOnBoth('accounts', (make) => {
  it('the first is made by the set-up link, and only by it', async () => {
    const app = await make();
    expect(await maySignUp(app, null)).toBe(false);
    await expectRefusal(signUp(app, { ...an, invitation: null }), 'sign_up_closed');
    const { token } = await inviteFirstFacilitator(app);
    expect(await maySignUp(app, token)).toBe(true);
    const cookie = await signUp(app, { ...an, invitation: token });
    expect(await knows(app, cookie.value)).toBe('An');
    expect(cookie.attributes).toMatchObject({ httpOnly: true, sameSite: 'lax' });
  });

  it('a new set-up link replaces the earlier one, and no invitation of a facilitator', async () => {
    const app = await make();
    const { account } = await aFacilitator(app);
    const invitation = await inviteFacilitator(app, account);
    const first = await inviteFirstFacilitator(app);
    const second = await inviteFirstFacilitator(app);
    expect(await maySignUp(app, first.token)).toBe(false);
    expect(await maySignUp(app, second.token)).toBe(true);
    expect(await maySignUp(app, invitation.token)).toBe(true);
  });

  it('an invitation is used once, even by two at the same moment', async () => {
    const app = await make();
    const { account } = await aFacilitator(app);
    const { token } = await inviteFacilitator(app, account);
    const outcomes = await Promise.all(
      ['bo', 'cas', 'dirk'].map((name) =>
        outcome(signUp(app, { ...an, name, email: `${name}@voorbeeld.be`, invitation: token }))
      )
    );
    expect(outcomes.sort()).toEqual(['done', 'invitation_invalid', 'invitation_invalid']);
    expect(await maySignUp(app, token)).toBe(false);
  });

  it('a refused sign-up leaves the invitation good', async () => {
    const app = await make();
    const { account } = await aFacilitator(app, { email: an.email });
    const { token } = await inviteFacilitator(app, account);
    await expectRefusal(signUp(app, { ...an, invitation: token }), 'email_taken', 'email');
    expect(await maySignUp(app, token)).toBe(true);
  });

  it('an invitation expires after a week', async () => {
    const clock = aClock();
    const app = await make({ now: clock.now });
    const { token } = await inviteFirstFacilitator(app);
    clock.forward(7 * day - 1);
    expect(await maySignUp(app, token)).toBe(true);
    clock.forward(1);
    expect(await maySignUp(app, token)).toBe(false);
    await expectRefusal(signUp(app, { ...an, invitation: token }), 'invitation_invalid');
  });

  it('two people cannot take one address at the same moment', async () => {
    const app = await make({ settings: { openSignUp: true } });
    const outcomes = await Promise.all([
      outcome(signUp(app, { ...an, invitation: null })),
      outcome(signUp(app, { ...an, email: ' AN@voorbeeld.be ', invitation: null }))
    ]);
    expect(outcomes.sort()).toEqual(['done', 'email_taken']);
  });

  it('bad input is refused with its field', async () => {
    const app = await make({ settings: { openSignUp: true } });
    const sign = (changes: Partial<typeof an>) => signUp(app, { ...an, ...changes, invitation: null });
    await expectRefusal(sign({ name: '  ' }), 'empty_field', 'name');
    await expectRefusal(sign({ name: 'x'.repeat(61) }), 'too_long', 'name');
    await expectRefusal(sign({ email: '' }), 'empty_field', 'email');
    await expectRefusal(sign({ email: 'an at home' }), 'invalid_email', 'email');
    await expectRefusal(sign({ password: 'tien min 1'.slice(0, 9) }), 'password_too_short', 'password');
    await expectRefusal(sign({ password: 'x'.repeat(201) }), 'too_long', 'password');
  });

  it('a wrong password and an unknown address are answered alike', async () => {
    const app = await make();
    await aFacilitator(app, an);
    await expectRefusal(signIn(app, address, an.email, 'een ander'), 'wrong_sign_in', 'password');
    await expectRefusal(signIn(app, address, 'bo@voorbeeld.be', an.password), 'wrong_sign_in', 'password');
    const cookie = await signIn(app, address, ' AN@voorbeeld.be', an.password);
    expect(await knows(app, cookie.value)).toBe('An');
  });

  it('guessing a password has to wait after ten failures', async () => {
    const app = await make();
    await aFacilitator(app, an);
    for (let i = 0; i < 10; i++) {
      await expectRefusal(signIn(app, `10.0.0.${i}`, an.email, `gok ${i}`), 'wrong_sign_in', 'password');
    }
    await expectRefusal(signIn(app, '10.0.0.99', an.email, an.password), 'too_many_requests');
  });

  it('the sessions table knows hashes only, and a stored hash opens nothing', async () => {
    const app = await make();
    const { session, account } = await aFacilitator(app);
    const rows = await app.store.db.select().from(app.store.t.session);
    expect(rows).toHaveLength(1);
    expect(rows[0]?.identityId).toBe(account.id);
    expect(rows[0]?.idHash).toMatch(/^[0-9a-f]{64}$/);
    expect(JSON.stringify(rows)).not.toContain(session);
    const known = await recogniseAccount(app, rows[0]?.idHash);
    expect(known.person).toBeNull();
    expect(known.cookie).toMatchObject({ value: '', attributes: { maxAge: 0 } });
  });

  it('signing out ends the session', async () => {
    const app = await make();
    const { session } = await aFacilitator(app);
    await signOut(app, session);
    expect(await knows(app, session)).toBeNull();
  });

  it('a new password ends all other sessions', async () => {
    const app = await make();
    const { account, session } = await aFacilitator(app, an);
    const elsewhere = await signIn(app, address, an.email, an.password);
    await expectRefusal(
      changePassword(app, account, 'mis', 'een nieuw wachtwoord'),
      'wrong_password',
      'current'
    );
    await expectRefusal(changePassword(app, account, an.password, 'kort'), 'password_too_short', 'next');
    expect(await knows(app, elsewhere.value)).toBe('An');
    const renewed = await changePassword(app, account, an.password, 'een nieuw wachtwoord');
    expect(await knows(app, session)).toBeNull();
    expect(await knows(app, elsewhere.value)).toBeNull();
    expect(await knows(app, renewed.value)).toBe('An');
    await expectRefusal(signIn(app, address, an.email, an.password), 'wrong_sign_in', 'password');
    expect(await outcome(signIn(app, address, an.email, 'een nieuw wachtwoord'))).toBe('done');
  });

  it("a participant's session opens no account, and the other way round", async () => {
    const app = await make();
    const { code, facilitator } = await aWorkshop(app);
    const { session } = await aParticipant(app, code);
    expect((await recogniseAccount(app, session)).person).toBeNull();
    expect((await recogniseParticipant(app, facilitator.session)).person).toBeNull();
  });
});
