import {
  changePassword,
  describeAccount,
  inviteFacilitator,
  passwordLength
} from '$lib/server/usecases/accounts';
import { answerForm } from '../../answer';
import { field } from '../../field';
import { signedIn } from '../../signed-in';
import { setSession } from '../cookie';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, url }) => {
  const { name, email } = signedIn(locals.visitor, url);
  return { account: { name, email }, passwordMin: passwordLength.min };
};

// Several forms on one page: `about` says which one an answer belongs to.
export const actions: Actions = {
  profile: async ({ locals, request, url }) => {
    const account = signedIn(locals.visitor, url);
    const form = await request.formData();
    const typed = { name: field(form, 'name'), email: field(form, 'email') };
    return answerForm({ about: 'profile', ...typed }, async () => {
      await describeAccount(locals.app, account, typed);
      return { done: 'profile' };
    });
  },
  password: async ({ locals, request, url, cookies }) => {
    const account = signedIn(locals.visitor, url);
    const form = await request.formData();
    return answerForm({ about: 'password', name: account.name, email: account.email }, async () => {
      const cookie = await changePassword(locals.app, account, field(form, 'current'), field(form, 'next'));
      setSession(cookies, cookie);
      return { done: 'password' };
    });
  },
  invite: async ({ locals, url }) => {
    const account = signedIn(locals.visitor, url);
    const { token, expiresAt } = await inviteFacilitator(locals.app, account);
    const origin = locals.app.settings.origin ?? url.origin;
    return { done: 'invite', link: `${origin}/sign-up?invitation=${token}`, expiresAt };
  }
};
