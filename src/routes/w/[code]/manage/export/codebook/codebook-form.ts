import * as v from 'valibot';
import { frames } from '$lib/domain/boards/board';
import type { Code } from '$lib/domain/boards/codebook';
import { refuse } from '$lib/domain/errors';
import type { CodebookChoice } from '$lib/server/usecases/codebook';
import { field } from '../../../../../field';

const codes = v.pipe(
  v.array(
    v.object({
      name: v.string(),
      description: v.string(),
      depth: v.pipe(v.number(), v.integer(), v.minValue(0)),
      codable: v.boolean()
    })
  ),
  v.maxLength(2000)
);

/** @throws Refusal `empty_field` when it is not said where the categories go, or as what */
export function readChoice(form: FormData): CodebookChoice {
  const [target, frame] = [field(form, 'target'), field(form, 'frame')];
  return {
    target:
      target === 'class' ? target : /^\d+$/.test(target) ? Number(target) : refuse('empty_field', 'target'),
    frame: frames.find((one) => one === frame) ?? refuse('empty_field', 'frame')
  };
}

/** The codes of the file, as the page was given them, that were left ticked. */
export function readTaken(form: FormData): Code[] {
  const taken = new Set(form.getAll('take').map(String));
  try {
    return v.parse(codes, JSON.parse(field(form, 'codes'))).filter((_, at) => taken.has(String(at)));
  } catch {
    return refuse('invalid_input', 'codes');
  }
}
