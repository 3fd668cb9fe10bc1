import { listWorkshops } from '$lib/server/usecases/workshops';
import { signedIn } from '../signed-in';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
  const account = signedIn(locals.visitor, url);
  const list = await listWorkshops(locals.app, account);
  return {
    workshops: list.map(({ workshop, participants }) => ({
      code: workshop.joinCode,
      title: workshop.title,
      jobTitle: workshop.jobTitle,
      language: workshop.language,
      phase: workshop.phase,
      createdAt: workshop.createdAt,
      participants
    }))
  };
};
