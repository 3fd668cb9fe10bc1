import { redirect } from '@sveltejs/kit';
import type { Account } from '$lib/domain/people/people';
import type { Visitor } from '$lib/server/usecases/enter';

/** The facilitator who asks; anyone else is sent to sign in, and comes back afterwards. */
export function signedIn(visitor: Visitor, url: URL): Account {
  if (visitor.account) return visitor.account;
  redirect(303, `/sign-in?back=${encodeURIComponent(url.pathname + url.search)}`);
}
