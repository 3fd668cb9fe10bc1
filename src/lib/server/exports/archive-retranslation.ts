import * as v from 'valibot';
import { frames } from '../../domain/boards/board.ts';

const id = v.string();
const when = v.pipe(v.number(), v.integer());
const whole = v.pipe(v.number(), v.integer(), v.minValue(0));

/**
 * The rounds of retranslation, in the order in which they began; archives of before there were any hold none.
 * Categories and cards are as they were then: some may be gone from the board.
 */
export const retranslationSchema = {
  retranslation: v.optional(
    v.array(
      v.object({
        id,
        board: id,
        frame: v.picklist(frames),
        number: whole,
        openedAt: when,
        closedAt: v.nullable(when),
        categories: v.array(
          v.object({
            id,
            label: v.string(),
            definition: v.string(),
            include: v.string(),
            exclude: v.string()
          })
        ),
        cards: v.array(v.object({ card: id, incident: id, categories: v.array(id) })),
        /** Those who said to be done (when), or went on after all (null). */
        judges: v.array(v.object({ judge: id, readyAt: v.nullable(when) })),
        /** A category of null: it fits none. */
        answers: v.array(v.object({ judge: id, card: id, category: v.nullable(id), at: when }))
      })
    ),
    []
  )
};
