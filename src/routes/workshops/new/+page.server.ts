import { redirect } from '@sveltejs/kit';
import { isLanguage } from '$lib/domain/language';
import { defaultThreshold } from '$lib/domain/retranslation/round';
import { jobTemplates } from '$lib/domain/workshops/templates';
import { defaultSettings } from '$lib/domain/workshops/workshop';
import { createWorkshop } from '$lib/server/usecases/workshops';
import { answerForm } from '../../answer';
import { signedIn } from '../../signed-in';
import { readWorkshop, typedWorkshop, type TypedWorkshop } from '../workshop-form';
import type { Actions, PageServerLoad } from './$types';

/** `?template=nurse&language=en` fills the form; that is also how choosing works without JavaScript. */
export const load: PageServerLoad = ({ locals, url }) => {
  signedIn(locals.visitor, url);
  const asked = url.searchParams.get('language');
  const language = isLanguage(asked) ? asked : locals.language;
  const template = jobTemplates.find(({ key }) => key === url.searchParams.get('template'));
  const start: TypedWorkshop = {
    title: '',
    jobTitle: template?.jobTitle[language] ?? '',
    aim: template?.aim[language] ?? '',
    language,
    effective: String(defaultSettings.quota.effective),
    ineffective: String(defaultSettings.quota.ineffective),
    boardSet: defaultSettings.boardSet,
    core: '0',
    alone: defaultSettings.alone === true,
    assistance: defaultSettings.assistance === true,
    retranslate: defaultSettings.retranslate,
    threshold: String(defaultThreshold),
    reviewers: String(defaultSettings.reviewers),
    focus: '',
    ksaos: '',
    observer: '',
    ago: ''
  };
  return { start, template: template?.key ?? '' };
};

export const actions: Actions = {
  default: async ({ locals, request, url }) => {
    const account = signedIn(locals.visitor, url);
    const form = await request.formData();
    return answerForm(typedWorkshop(form), async () => {
      const workshop = await createWorkshop(locals.app, account, readWorkshop(form));
      redirect(303, `/w/${workshop.joinCode}/manage`);
    });
  }
};
