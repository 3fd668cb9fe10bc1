import { kitMessages } from '$lib/i18n/kit';
import { shellMessages } from '$lib/i18n/shell';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ locals, cookies }) => ({
  language: locals.language,
  shell: shellMessages[locals.language],
  kit: kitMessages[locals.language],
  theme: cookies.get('voorval_theme') ?? 'system',
  account: locals.visitor.account && {
    name: locals.visitor.account.name,
    email: locals.visitor.account.email
  }
});
