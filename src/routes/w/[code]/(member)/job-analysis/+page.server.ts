import { documentFormats } from '$lib/domain/job-analysis/document';
import { isLanguage } from '$lib/domain/language';
import { can } from '$lib/domain/policy';
import { editHeads } from '$lib/server/usecases/edit-history';
import { jobAnalysis } from '$lib/server/usecases/job-analysis';
import { answer } from '../../../../answer';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url, depends, parent }) => {
  depends('voorval:document');
  const { app, visitor } = locals;
  const asked = url.searchParams.get('language');
  const documentLanguage = isLanguage(asked) ? asked : locals.language;
  const wanted = url.searchParams.get('template');
  const format = documentFormats.find((one) => one === wanted) ?? documentFormats[0];
  const choice = { format, language: documentLanguage };
  const { you, workshop } = await parent();
  const editing = url.searchParams.has('edit') && can(you, 'jobAnalysis.edit', workshop);
  const view = editing ? 'edit' : 'marked';
  return answer(async () => ({
    // First what the document may be newer than: a change that comes between is refused, not lost.
    heads: editing ? await editHeads(app, visitor, params.code, choice) : null,
    document: await jobAnalysis(app, visitor, params.code, choice, view),
    documentLanguage,
    format
  }));
};
