import { Refusal } from '$lib/domain/errors';
import { comeBack, findDoor, joinWorkshop } from '$lib/server/usecases/participants';
import { redirect, type Cookies, type RequestEvent } from '@sveltejs/kit';
import { answer, answerForm } from '../../../answer';
import { keepReturnCode } from '../return-code';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url, getClientAddress }) => {
  if (locals.visitor.participant) redirect(303, `/w/${params.code}`);
  return answer(async () => {
    try {
      const door = await findDoor(locals.app, getClientAddress(), params.code);
      // One address a workshop: the session's cookie belongs to this path.
      if (params.code !== door.joinCode) redirect(303, `/w/${door.joinCode}/join${url.search}`);
      return { door };
    } catch (thrown) {
      // The page with the code field says what is wrong, and keeps what was typed.
      const unknown = thrown instanceof Refusal && ['code_unknown', 'empty_field'].includes(thrown.code);
      if (unknown) redirect(303, `/join?code=${encodeURIComponent(params.code)}`);
      throw thrown;
    }
  });
};

type Entering = Awaited<ReturnType<typeof comeBack>>;

function letIn(cookies: Cookies, code: string, { cookie, returnCode }: Entering): never {
  cookies.set(cookie.name, cookie.value, { ...cookie.attributes, path: `/w/${code}` });
  keepReturnCode(cookies, code, returnCode, cookie.attributes);
  redirect(303, `/w/${code}`);
}

const typed = async ({ request }: Pick<RequestEvent, 'request'>, field: string): Promise<string> => {
  const value = (await request.formData()).get(field);
  return typeof value === 'string' ? value : '';
};

export const actions: Actions = {
  join: async (event) => {
    const { locals, params, cookies, getClientAddress } = event;
    const name = await typed(event, 'name');
    return answerForm({ name, returnCode: '' }, async () => {
      const { joinCode } = await findDoor(locals.app, getClientAddress(), params.code);
      letIn(cookies, joinCode, await joinWorkshop(locals.app, getClientAddress(), joinCode, name));
    });
  },
  back: async (event) => {
    const { locals, params, cookies, getClientAddress } = event;
    const returnCode = await typed(event, 'returnCode');
    return answerForm({ name: '', returnCode }, async () => {
      const { joinCode } = await findDoor(locals.app, getClientAddress(), params.code);
      letIn(cookies, joinCode, await comeBack(locals.app, getClientAddress(), joinCode, returnCode));
    });
  }
};
