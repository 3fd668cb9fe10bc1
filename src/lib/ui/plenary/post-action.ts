import { deserialize } from '$app/forms';

/**
 * Sends what a form would send, without leaving the page.
 * @param address of the form action, such as `/w/CODE/read-aloud?/vote`
 * @returns `done`, or the code of the refusal; `unreachable` without a connection
 */
export async function postAction(address: string, values: Record<string, string>): Promise<string> {
  const body = new FormData();
  for (const [name, value] of Object.entries(values)) body.set(name, value);
  try {
    const response = await fetch(address, {
      method: 'POST',
      body,
      headers: { accept: 'application/json', 'x-sveltekit-action': 'true' },
      keepalive: true
    });
    const result = deserialize(await response.text());
    if (result.type === 'success') return 'done';
    if (result.type === 'failure') {
      const { code } = (result.data?.error ?? {}) as { code?: string };
      return code ?? 'invalid_input';
    }
    return result.type === 'error' && result.status === 404 ? 'not_found' : 'unreachable';
  } catch {
    return 'unreachable';
  }
}
