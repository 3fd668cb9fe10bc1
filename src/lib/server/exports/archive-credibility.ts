import * as v from 'valibot';
import {
  checkStatuses,
  credibilityChecks,
  placementAnswers,
  theoryRelations
} from '../../domain/credibility/credibility.ts';

const id = v.string();
const when = v.pipe(v.number(), v.integer());

/** What authors, experts, facilitators and the literature say of what was made; nothing in older archives. */
export const credibilitySchema = v.optional(
  v.object({
    checks: v.array(
      v.object({
        incident: id,
        category: id,
        answer: v.picklist(placementAnswers),
        elsewhere: v.nullable(id),
        at: when
      })
    ),
    experts: v.array(
      v.object({
        id,
        name: v.string(),
        role: v.string(),
        useful: v.string(),
        surprising: v.string(),
        missing: v.string(),
        at: when
      })
    ),
    notes: v.array(
      v.object({
        check: v.picklist(credibilityChecks),
        status: v.nullable(v.picklist(checkStatuses)),
        note: v.string(),
        at: when
      })
    ),
    theory: v.array(
      v.object({
        category: id,
        source: v.string(),
        relation: v.picklist(theoryRelations),
        note: v.string()
      })
    )
  }),
  { checks: [], experts: [], notes: [], theory: [] }
);
export type PackedCredibility = v.InferOutput<typeof credibilitySchema>;
