import { isLanguage } from '$lib/domain/language';
import { refuse } from '$lib/domain/errors';
import { defaultThreshold, thresholds, type Threshold } from '$lib/domain/retranslation/round';
import {
  boardSets,
  defaultSettings,
  optionalQuestions,
  type OptionalQuestion
} from '$lib/domain/workshops/workshop';
import type { WorkshopInput } from '$lib/server/usecases/workshops';
import { field, numberField } from '../field';

/** The form's values as they were typed, to fill it again. */
export interface TypedWorkshop extends Record<OptionalQuestion, string> {
  title: string;
  jobTitle: string;
  aim: string;
  language: string;
  effective: string;
  ineffective: string;
  boardSet: string;
  core: string;
  alone: boolean;
  assistance: boolean;
  retranslate: boolean;
  threshold: string;
  reviewers: string;
  focus: string;
}

export function typedWorkshop(form: FormData): TypedWorkshop {
  return {
    title: field(form, 'title'),
    jobTitle: field(form, 'jobTitle'),
    // Browsers send line breaks as two characters, and count them as one.
    aim: field(form, 'aim').replaceAll('\r\n', '\n'),
    language: field(form, 'language'),
    effective: field(form, 'effective'),
    ineffective: field(form, 'ineffective'),
    boardSet: field(form, 'boardSet'),
    core: field(form, 'core'),
    alone: form.has('alone'),
    assistance: form.has('assistance'),
    retranslate: form.has('retranslate'),
    threshold: field(form, 'threshold'),
    reviewers: field(form, 'reviewers'),
    focus: field(form, 'focus'),
    ksaos: field(form, 'ksaos'),
    observer: field(form, 'observer'),
    ago: field(form, 'ago')
  };
}

/** Left out where the form does not ask it: the usual one. */
function readThreshold(form: FormData): Threshold {
  const typed = numberField(form, 'threshold') ?? defaultThreshold;
  return thresholds.find((one) => one === typed) ?? refuse('invalid_input', 'threshold');
}

/** @throws Refusal `invalid_input`, with the field */
export function readWorkshop(form: FormData): WorkshopInput {
  const { title, jobTitle, aim, language, boardSet, focus } = typedWorkshop(form);
  if (!isLanguage(language)) refuse('invalid_input', 'language');
  return {
    title,
    jobTitle,
    aim,
    language,
    settings: {
      quota: {
        effective: numberField(form, 'effective') ?? 0,
        ineffective: numberField(form, 'ineffective') ?? 0
      },
      boardSet: boardSets.find((set) => set === boardSet) ?? refuse('invalid_input', 'boardSet'),
      core: numberField(form, 'core') ?? 0,
      alone: form.has('alone'),
      assistance: form.has('assistance'),
      retranslate: form.has('retranslate'),
      threshold: readThreshold(form),
      reviewers: numberField(form, 'reviewers') ?? defaultSettings.reviewers,
      ask: Object.fromEntries(optionalQuestions.map((question) => [question, form.has(question)])),
      focus
    }
  };
}
