import { refuse } from '$lib/domain/errors';
import { documentFormats } from '$lib/domain/job-analysis/document';
import { isLanguage } from '$lib/domain/language';
import { exportArchive } from '$lib/server/usecases/archive';
import { dataFormats, exportData } from '$lib/server/usecases/exporting';
import { exportReport, reportFormats } from '$lib/server/usecases/job-analysis';
import { answer } from '../../../../answer';
import type { RequestHandler } from './$types';

/**
 * The job analysis as `pdf`, `docx`, `md` or `html` (`?template=`), the data as `xlsx` or `incidents.csv` and so on (`?language=`,
 * `&names=1`), or the whole workshop as `archive`.
 */
export const GET: RequestHandler = async ({ locals, params, url }) => {
  const { app, visitor } = locals;
  const asked = url.searchParams.get('language');
  const language = isLanguage(asked) ? asked : locals.language;
  const file = await answer(async () => {
    const facilitator = { ...visitor, as: 'facilitator' } as const;
    if (params.format === 'archive') return exportArchive(app, facilitator, params.code);
    const data = dataFormats.find((one) => one === params.format);
    if (data) {
      const names = url.searchParams.get('names') === '1';
      return exportData(app, facilitator, params.code, data, { language, names });
    }
    const format = reportFormats.find((one) => one === params.format) ?? refuse('not_found');
    const wanted = url.searchParams.get('template') ?? documentFormats[0];
    const template = documentFormats.find((one) => one === wanted) ?? refuse('not_found');
    return exportReport(app, visitor, params.code, { format: template, language }, format);
  });
  return new Response(file.body as BodyInit, {
    headers: {
      'content-type': file.type,
      'content-length': String(file.body.byteLength),
      'content-disposition': `attachment; filename="${file.name}"`,
      'cache-control': 'no-store'
    }
  });
};
