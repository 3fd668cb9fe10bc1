import { Refusal } from '$lib/domain/errors';

/**
 * The body of a request that a page of ours sent: only as `application/json`, which a page of another site cannot
 * send without asking first.
 * @throws Refusal `invalid_input`
 */
export async function readJson(request: Request): Promise<Record<string, unknown>> {
  if (!request.headers.get('content-type')?.startsWith('application/json'))
    throw new Refusal('invalid_input');
  const body: unknown = await request.json().catch(() => null);
  return typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {};
}

/**
 * A move with its idempotency key: `{ key, move }`.
 * @throws Refusal `invalid_input`
 */
export async function readMove(request: Request): Promise<{ key: string; move: unknown }> {
  const { key, move } = await readJson(request);
  if (typeof key !== 'string' || key.length > 64) throw new Refusal('invalid_input', 'key');
  return { key, move };
}
