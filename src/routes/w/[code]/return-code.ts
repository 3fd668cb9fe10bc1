import type { Cookies } from '@sveltejs/kit';

const name = 'voorval_return';

/**
 * Keeps a participant's return code on this device, so that the home page can show it: the server knows
 * only its hash. Belongs to one workshop's path, as the session does.
 */
export function keepReturnCode(
  cookies: Cookies,
  joinCode: string,
  returnCode: string,
  { secure, maxAge }: { secure: boolean; maxAge: number }
): void {
  cookies.set(name, returnCode, { path: `/w/${joinCode}`, httpOnly: true, sameSite: 'lax', secure, maxAge });
}

export function keptReturnCode(cookies: Cookies): string | null {
  return cookies.get(name) ?? null;
}

export function forgetReturnCode(cookies: Cookies, joinCode: string): void {
  cookies.delete(name, { path: `/w/${joinCode}` });
}
