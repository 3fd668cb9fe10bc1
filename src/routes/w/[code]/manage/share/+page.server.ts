import { documentFormats } from '$lib/domain/job-analysis/document';
import { isOpen } from '$lib/domain/sharing';
import { linkOrigin } from '$lib/server/usecases/shared';
import { makeShareLink, revokeShareLink, shareLinks } from '$lib/server/usecases/sharing';
import { answer, answerForm } from '../../../../answer';
import { field } from '../../../../field';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, depends, url }) => {
  depends('voorval:share');
  const { app, visitor } = locals;
  return answer(async () => {
    // Links to experts are made where their answers are read.
    const links = (await shareLinks(app, visitor, params.code)).filter(({ kind }) => kind !== 'experts');
    return {
      links: links.reverse().map((link) => ({ ...link, open: isOpen(link, app.now()) })),
      origin: linkOrigin(app, url.origin),
      wanted: documentFormats.find((one) => one === url.searchParams.get('template')) ?? documentFormats[0]
    };
  });
};

const day = 24 * 60 * 60 * 1000;

export const actions: Actions = {
  make: async ({ locals, params, request }) => {
    const form = await request.formData();
    const values = { kind: field(form, 'kind'), format: field(form, 'format'), until: field(form, 'until') };
    return answerForm(values, async () => {
      const kind = values.kind === 'screen' ? 'screen' : 'document';
      const format = documentFormats.find((one) => one === values.format) ?? documentFormats[0];
      // Until the end of that day; a date that cannot be read is one that is past.
      const endsAt = values.until === '' ? null : (Date.parse(values.until) || 0) + day;
      const input = { kind, format: kind === 'document' ? format : null, endsAt } as const;
      await makeShareLink(locals.app, locals.visitor, params.code, input);
    });
  },
  revoke: async ({ locals, params, request }) => {
    const form = await request.formData();
    return answerForm({ kind: '', format: '', until: '' }, () =>
      revokeShareLink(locals.app, locals.visitor, params.code, field(form, 'link'))
    );
  }
};
