import { redirect } from '@sveltejs/kit';
import { signOut } from '$lib/server/usecases/accounts';
import { setSession } from '../cookie';
import type { RequestHandler } from './$types';

export const POST: RequestHandler = async ({ locals, cookies }) => {
  const { cookieName, blank } = locals.app.accountSessions;
  const session = cookies.get(cookieName);
  if (session) await signOut(locals.app, session);
  setSession(cookies, blank);
  redirect(303, '/');
};
