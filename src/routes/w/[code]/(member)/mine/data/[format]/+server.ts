import { refuse } from '$lib/domain/errors';
import { ownData } from '$lib/server/usecases/leaving';
import { answer } from '../../../../../../answer';
import { ownDataPage } from './own-data-page';
import type { RequestHandler } from './$types';

/** What the workshop keeps of the participant who asks: `json`, or `html` to read. */
export const GET: RequestHandler = async ({ locals, params }) => {
  const { app, visitor, language } = locals;
  const { format } = params;
  const data = await answer(() =>
    format === 'json' || format === 'html' ? ownData(app, visitor, params.code) : refuse('not_found')
  );
  const body =
    format === 'json' ? JSON.stringify(data, null, 2) : ownDataPage(data, language, app.now());
  return new Response(body, {
    headers: {
      'content-type': format === 'json' ? 'application/json' : 'text/html; charset=utf-8',
      'content-disposition': `attachment; filename="voorval-${params.code}.${format}"`,
      'cache-control': 'no-store'
    }
  });
};
