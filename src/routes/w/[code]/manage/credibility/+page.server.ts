import { isOpen } from '$lib/domain/sharing';
import { compareWithTheory, noteCredibility, openCredibility } from '$lib/server/usecases/credibility';
import { removeExpertAnswer } from '$lib/server/usecases/experts';
import { makeShareLink, revokeShareLink, shareLinks } from '$lib/server/usecases/sharing';
import { answer, answerForm } from '../../../../answer';
import { field } from '../../../../field';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url, depends, untrack }) => {
  depends('voorval:credibility');
  const { app, visitor } = locals;
  return answer(async () => ({
    opened: await openCredibility(app, visitor, params.code),
    links: (await shareLinks(app, visitor, params.code, 'experts')).map((link) => ({
      ...link,
      open: isOpen(link, app.now())
    })),
    origin: untrack(() => app.settings.origin ?? url.origin)
  }));
};

/** The end of a day that was chosen, UTC milliseconds; null when none was; NaN for what is no day. */
function endOf(day: string): number | null {
  if (day === '') return null;
  const [year = NaN, month = NaN, date = NaN] = day.split('-').map(Number);
  return new Date(year, month - 1, date, 23, 59, 59, 999).getTime();
}

// `of` says which of the page's forms an answer belongs to.
export const actions: Actions = {
  note: async ({ locals, params, request }) => {
    const form = await request.formData();
    const [check, note] = [field(form, 'check'), field(form, 'note')];
    return answerForm({ of: check, note }, async () => {
      const status = field(form, 'status') || null;
      const typed = form.has('note') ? { note } : {};
      await noteCredibility(locals.app, locals.visitor, params.code, { check, status, ...typed });
      return { of: check, saved: check };
    });
  },
  assumptions: async ({ locals, params, request }) => {
    const form = await request.formData();
    const note = field(form, 'note');
    return answerForm({ of: 'assumptions', note }, async () => {
      await noteCredibility(locals.app, locals.visitor, params.code, { check: 'theory', note });
      return { of: 'assumptions', saved: 'assumptions' };
    });
  },
  theory: async ({ locals, params, request }) => {
    const form = await request.formData();
    const categoryId = field(form, 'category');
    const values = {
      source: field(form, 'source'),
      relation: field(form, 'relation'),
      note: field(form, 'note')
    };
    return answerForm({ of: categoryId, ...values }, async () => {
      await compareWithTheory(locals.app, locals.visitor, params.code, { categoryId, ...values });
      return { of: categoryId, saved: categoryId };
    });
  },
  link: async ({ locals, params, request }) => {
    const until = field(await request.formData(), 'until');
    return answerForm({ of: 'link', until }, async () => {
      await makeShareLink(locals.app, locals.visitor, params.code, { kind: 'experts', endsAt: endOf(until) });
      return { of: 'link', saved: 'link' };
    });
  },
  revoke: async ({ locals, params, request }) => {
    const id = field(await request.formData(), 'link');
    return answerForm({ of: 'revoke' }, async () => {
      await revokeShareLink(locals.app, locals.visitor, params.code, id);
      return { of: 'revoke', saved: id };
    });
  },
  remove: async ({ locals, params, request }) => {
    const id = field(await request.formData(), 'answer');
    return answerForm({ of: 'remove' }, async () => {
      await removeExpertAnswer(locals.app, locals.visitor, params.code, id);
      return { of: 'remove', saved: id };
    });
  }
};
