import { json } from '@sveltejs/kit';
import { Refusal } from '$lib/domain/errors';
import { readImport, TableProblem } from '$lib/server/usecases/importing';
import { answer } from '../../../../../answer';
import type { RequestHandler } from './$types';

/** A file as a table, to match its columns on the screen. Nothing of it is kept. */
export const POST: RequestHandler = async ({ locals, params, request }) => {
  const bytes = new Uint8Array(await request.arrayBuffer());
  try {
    const table = await readImport(locals.app, locals.visitor, params.code, bytes);
    return new Response(table as Uint8Array<ArrayBuffer>, {
      headers: { 'content-type': 'application/json', 'cache-control': 'no-store' }
    });
  } catch (thrown) {
    if (thrown instanceof TableProblem)
      return json({ problem: { code: thrown.code, detail: thrown.detail } }, { status: 422 });
    if (thrown instanceof Refusal && thrown.code === 'phase_closed')
      return json({ refused: thrown.code }, { status: 409 });
    return answer(() => Promise.reject(thrown as Error));
  }
};
