import * as v from 'valibot';
import { ratingScales } from '../../domain/ratings/scales.ts';

const id = v.string();
const cut = v.number();

/** The settings of a workshop's ratings. */
export const ratingSettings = v.object({
  open: v.array(v.picklist(ratingScales)),
  shown: v.boolean(),
  cuts: v.object({ importance: cut, frequency: cut }),
  judges: v.optional(v.pipe(v.number(), v.integer()))
});

/** Of a participant; absent in archives of before there were ratings. */
export const ratingsGiven = {
  ratings: v.optional(
    v.array(
      v.object({
        scale: v.picklist(ratingScales),
        /** A class category, an incident, the task and the competency of a link, or E1 to E16. */
        subject: v.string(),
        value: v.pipe(v.number(), v.integer(), v.minValue(0)),
        at: v.pipe(v.number(), v.integer())
      })
    ),
    []
  )
};

/** What facilitators decided of links, of the whole archive. */
export const linkDecisions = {
  links: v.optional(v.array(v.object({ task: id, competency: id, kept: v.boolean() })), [])
};
