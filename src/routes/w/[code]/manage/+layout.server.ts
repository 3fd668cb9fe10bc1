import { managing } from '$lib/server/usecases/inside';
import { answer } from '../../../answer';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async ({ locals, params, depends }) => {
  depends('voorval:workshop');
  return answer(() => managing(locals.app, locals.visitor, params.code));
};
