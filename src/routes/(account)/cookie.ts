import type { Cookies } from '@sveltejs/kit';
import type { SessionCookie } from '$lib/server/usecases/visitors';

/** A facilitator's session counts for the whole site. */
export function setSession(cookies: Cookies, { name, value, attributes }: SessionCookie): void {
  cookies.set(name, value, { ...attributes, path: '/' });
}
