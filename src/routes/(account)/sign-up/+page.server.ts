import { redirect } from '@sveltejs/kit';
import { maySignUp, passwordLength, signUp } from '$lib/server/usecases/accounts';
import { answerForm } from '../../answer';
import { field } from '../../field';
import { setSession } from '../cookie';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
  if (locals.visitor.account) redirect(303, '/workshops');
  const invitation = url.searchParams.get('invitation');
  return {
    invitation,
    open: await maySignUp(locals.app, invitation),
    passwordMin: passwordLength.min
  };
};

export const actions: Actions = {
  default: async ({ locals, request, cookies }) => {
    const form = await request.formData();
    const name = field(form, 'name');
    const email = field(form, 'email');
    const invitation = field(form, 'invitation') || null;
    return answerForm({ name, email }, async () => {
      const password = field(form, 'password');
      setSession(cookies, await signUp(locals.app, { name, email, password, invitation }));
      redirect(303, '/workshops');
    });
  }
};
