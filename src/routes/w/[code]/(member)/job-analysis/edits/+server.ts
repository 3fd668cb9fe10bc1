import { json } from '@sveltejs/kit';
import * as v from 'valibot';
import { Refusal } from '$lib/domain/errors';
import { documentFormats, type DocumentChoice } from '$lib/domain/job-analysis/document';
import { isLanguage } from '$lib/domain/language';
import type { App } from '$lib/server/usecases/app';
import * as edits from '$lib/server/usecases/document-edits';
import { editHistory } from '$lib/server/usecases/edit-history';
import type { Visitor } from '$lib/server/usecases/enter';
import { answer } from '../../../../../answer';
import { editRequest, type EditRequest } from './edit-request';
import type { RequestHandler } from './$types';

function change(app: App, visitor: Visitor, code: string, { key, choice, change: given }: EditRequest) {
  switch (given.what) {
    case 'statement':
      return edits.editStatement(app, visitor, code, choice, given, key);
    case 'heading':
      return edits.editHeading(app, visitor, code, choice, given, key);
    case 'hide':
      return edits.hideStatement(app, visitor, code, choice, given, key);
    case 'add':
      return edits.addParagraph(app, visitor, code, choice, given, key);
    case 'reorder':
      return edits.reorder(app, visitor, code, choice, given, key);
    case 'resolve':
      return edits.resolveProposal(app, visitor, code, choice, given, key);
    case 'restore':
      return edits.restore(app, visitor, code, choice, given, key);
  }
}

/**
 * One change of the document, as JSON. Only as `application/json`, which a page of another site cannot send without
 * asking first.
 */
export const POST: RequestHandler = ({ locals, params, request }) =>
  answer(async () => {
    if (!request.headers.get('content-type')?.startsWith('application/json'))
      throw new Refusal('invalid_input');
    const body = v.safeParse(editRequest, await request.json().catch(() => null));
    if (!body.success) throw new Refusal('invalid_input');
    return json(await change(locals.app, { ...locals.visitor, as: 'facilitator' }, params.code, body.output));
  });

/** What people changed: of `?key=`, or of the whole document. */
export const GET: RequestHandler = ({ locals, params, url }) =>
  answer(async () => {
    const { searchParams } = url;
    const format = documentFormats.find((one) => one === searchParams.get('template'));
    const language = searchParams.get('language');
    if (!format || !isLanguage(language)) throw new Refusal('invalid_input');
    const choice: DocumentChoice = { format, language };
    const facilitator = { ...locals.visitor, as: 'facilitator' } as const;
    const history = await editHistory(locals.app, facilitator, params.code, choice, searchParams.get('key'));
    return json(history, { headers: { 'cache-control': 'no-store' } });
  });
