import { refuse } from '$lib/domain/errors';
import { isLanguage } from '$lib/domain/language';
import { reportFormats } from '$lib/server/usecases/job-analysis';
import { sharedFile } from '$lib/server/usecases/shared';
import { answer } from '../../../../answer';
import type { RequestHandler } from './$types';

/** The document of a link as a file. */
export const GET: RequestHandler = async ({ locals, params, url, getClientAddress }) => {
  const asked = url.searchParams.get('language');
  const language = isLanguage(asked) ? asked : null;
  const file = await answer(() => {
    const format = reportFormats.find((one) => one === params.format) ?? refuse('not_found');
    return sharedFile(locals.app, params.token, getClientAddress(), language, format);
  });
  return new Response(file.body as BodyInit, {
    headers: {
      'content-type': file.type,
      'content-length': String(file.body.byteLength),
      'content-disposition': `attachment; filename="${file.name}"`
    }
  });
};
