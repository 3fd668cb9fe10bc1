import { agos, observers, type Details } from '$lib/domain/incidents/details';
import {
  answerFields,
  emptyAnswers,
  polarities,
  type Answers,
  type Polarity
} from '$lib/domain/incidents/incident';
import type { DraftInput } from '$lib/server/usecases/writing';
import * as v from 'valibot';

const revision = v.pipe(v.number(), v.integer(), v.minValue(0));
const answers = v.object({ circumstances: v.string(), behaviour: v.string(), consequences: v.string() });
export const draftSchema = v.object({
  polarity: v.picklist(polarities),
  answers,
  revision,
  details: v.optional(
    v.object({
      observer: v.nullable(v.picklist(observers)),
      ago: v.nullable(v.picklist(agos)),
      ksaos: v.string()
    })
  ),
  age: v.optional(v.pipe(v.number(), v.minValue(0))),
  author: v.optional(v.string()),
  key: v.optional(v.pipe(v.string(), v.maxLength(64)))
});

/** Browsers post line ends as CRLF; the text keeps the one it was typed with. */
const lines = (text: string) => text.replace(/\r\n?/g, '\n');

/** Reads the editor's form; a missing or strange value counts as empty. */
export function readDraftForm(id: string, form: FormData): DraftInput & { key: string; back: string } {
  const text = (name: string) => {
    const value = form.get(name);
    return typeof value === 'string' ? lines(value) : '';
  };
  const typed: Answers = { ...emptyAnswers };
  for (const field of answerFields) typed[field] = text(field);
  const polarity: Polarity = polarities.find((known) => known === text('polarity')) ?? 'effective';
  const number = Number(text('revision'));
  const asked = form.has('details');
  const details: Details = {
    observer: observers.find((known) => known === text('observer')) ?? null,
    ago: agos.find((known) => known === text('ago')) ?? null,
    ksaos: text('ksaos')
  };
  return {
    id,
    polarity,
    answers: typed,
    ...(asked ? { details } : {}),
    revision: Number.isSafeInteger(number) && number >= 0 ? number : 0,
    key: text('key').slice(0, 64),
    back: ['mine', 'read-aloud'].find((page) => page === text('back')) ?? 'write'
  };
}
