import { documentFormats } from '$lib/domain/job-analysis/document';
import { isLanguage } from '$lib/domain/language';
import { jobAnalysis } from '$lib/server/usecases/job-analysis';
import { answer } from '../../../../answer';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
  const asked = url.searchParams.get('language');
  const documentLanguage = isLanguage(asked) ? asked : locals.language;
  const wanted = url.searchParams.get('template');
  const format = documentFormats.find((one) => one === wanted) ?? documentFormats[0];
  const document = await answer(() =>
    jobAnalysis(locals.app, locals.visitor, params.code, { format, language: documentLanguage })
  );
  return { document, documentLanguage, format };
};
