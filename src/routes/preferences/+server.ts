import { isLanguage } from '$lib/domain/language';
import { redirect } from '@sveltejs/kit';
import { within } from '../back';
import type { RequestHandler } from './$types';

const year = 365 * 86_400;

/** Keeps a person's own choice of language or theme in this browser, and goes back. */
export const POST: RequestHandler = async ({ request, cookies }) => {
  const form = await request.formData();
  const language = form.get('language');
  const theme = form.get('theme');
  const options = { path: '/', maxAge: year, httpOnly: true, sameSite: 'lax' } as const;
  if (isLanguage(language)) cookies.set('voorval_language', language, options);
  if (theme === 'light' || theme === 'dark') cookies.set('voorval_theme', theme, options);
  if (theme === 'system') cookies.delete('voorval_theme', { path: '/' });
  // Only within this site: never where a stranger's link points.
  redirect(303, within(form.get('back'), '/'));
};
