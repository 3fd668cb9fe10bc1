import { redirect } from '@sveltejs/kit';
import { signIn } from '$lib/server/usecases/accounts';
import { answerForm } from '../../answer';
import { within } from '../../back';
import { field } from '../../field';
import { setSession } from '../cookie';
import type { Actions, PageServerLoad } from './$types';

const home = '/workshops';

export const load: PageServerLoad = ({ locals, url }) => {
  const back = url.searchParams.get('back');
  if (locals.visitor.account) redirect(303, within(back, home));
  return { back, openSignUp: locals.app.settings.openSignUp };
};

export const actions: Actions = {
  default: async ({ locals, request, cookies, getClientAddress }) => {
    const form = await request.formData();
    const email = field(form, 'email');
    const back = field(form, 'back');
    return answerForm({ email, back }, async () => {
      const cookie = await signIn(locals.app, getClientAddress(), email, field(form, 'password'));
      setSession(cookies, cookie);
      redirect(303, within(back, home));
    });
  }
};
