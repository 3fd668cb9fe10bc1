import { isLanguage, type Language } from '$lib/domain/language';
import { optionalQuestions, type OptionalQuestion } from '$lib/domain/workshops/workshop';
import { jobTemplates, type JobTemplate } from '$lib/domain/workshops/templates';

/** What stands in the fields of the workshop form. */
export interface WorkshopValues extends Record<OptionalQuestion, boolean> {
  title: string;
  jobTitle: string;
  aim: string;
  language: Language;
  effective: number | null;
  ineffective: number | null;
  boardSet: string;
  /** How large the common core is: '0' for none. */
  core: string;
  /** Each member sorts alone first. */
  alone: boolean;
  /** Groups may ask the machine for proposals. */
  assistance: boolean;
  /** Groups retranslate each other's categories; a number in words of the form: '60', '70'… */
  retranslate: boolean;
  threshold: string;
  /** A number in words of the form: '0', '2'…'5'. */
  reviewers: string;
  focus: string;
}

/** From what a form came back with. */
export function workshopValues(
  typed: Record<
    | 'title'
    | 'jobTitle'
    | 'aim'
    | 'language'
    | 'effective'
    | 'ineffective'
    | 'boardSet'
    | 'core'
    | 'reviewers'
    | 'focus'
    | 'threshold'
    | OptionalQuestion,
    string
  > & { alone: boolean; assistance: boolean; retranslate: boolean }
): WorkshopValues {
  const number = (text: string) => (text.trim() === '' ? null : Number(text));
  return {
    ...typed,
    language: isLanguage(typed.language) ? typed.language : 'nl',
    effective: number(typed.effective),
    ineffective: number(typed.ineffective),
    ...askedOf((question) => typed[question] !== '')
  };
}

/** For each optional question, is it asked? */
function askedOf(asked: (question: OptionalQuestion) => boolean): Record<OptionalQuestion, boolean> {
  return Object.fromEntries(optionalQuestions.map((one) => [one, asked(one)])) as Record<
    OptionalQuestion,
    boolean
  >;
}

/**
 * Takes a template over: its job and aim in the workshop's language. A text the facilitator typed
 * stays; only an empty field, or one that still holds the words of a template, is filled.
 * @param key of a template; '' empties what came from one
 */
export function takeTemplate(values: WorkshopValues, key: string): WorkshopValues {
  const template = jobTemplates.find((one) => one.key === key);
  const taken = (field: 'jobTitle' | 'aim') => {
    const own = values[field].trim() !== '' && !isFromTemplate(values[field], field);
    return own ? values[field] : (template?.[field][values.language] ?? '');
  };
  return { ...values, jobTitle: taken('jobTitle'), aim: taken('aim') };
}

function isFromTemplate(text: string, field: 'jobTitle' | 'aim'): boolean {
  return jobTemplates.some((one: JobTemplate) => Object.values(one[field]).includes(text.trim()));
}
