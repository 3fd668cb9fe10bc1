import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ locals, cookies }) => ({
  language: locals.language,
  theme: cookies.get('voorval_theme') ?? 'system',
  account: locals.visitor.account && {
    name: locals.visitor.account.name,
    email: locals.visitor.account.email
  }
});
