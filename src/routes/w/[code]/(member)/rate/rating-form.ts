import { refuse } from '$lib/domain/errors';
import { ratingScales } from '$lib/domain/ratings/scales';
import type { RatingInput } from '$lib/server/usecases/rating';
import * as v from 'valibot';

/** Ratings as the page sends them. */
export const ratingsSchema = v.object({
  ratings: v.array(
    v.object({
      scale: v.picklist(ratingScales),
      subjectId: v.pipe(v.string(), v.maxLength(128)),
      value: v.number()
    })
  ),
  key: v.pipe(v.string(), v.maxLength(64))
});

/**
 * The answers of a card that is sent as a form: each field is named by its scale and what is rated.
 * @throws Refusal `empty_field` when nothing was chosen
 */
export function readRatings(form: FormData): RatingInput[] {
  const found = [...form].flatMap(([name, value]): RatingInput[] => {
    const [first, ...rest] = name.split(' ');
    const scale = ratingScales.find((one) => one === first);
    return scale && rest.length > 0 && typeof value === 'string'
      ? [{ scale, subjectId: rest.join(' '), value: Number(value) }]
      : [];
  });
  return found.length > 0 ? found : refuse('empty_field', 'ratings');
}
