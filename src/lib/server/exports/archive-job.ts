import * as v from 'valibot';
import { jobFactKeys, nlqfSkills } from '../../domain/job-analysis/job-facts.ts';

/** What people filled in of the job, in order of key. */
export const factsSchema = v.optional(
  v.array(
    v.object({
      key: v.picklist(jobFactKeys),
      value: v.string(),
      confirmations: v.pipe(v.number(), v.integer()),
      at: v.pipe(v.number(), v.integer())
    })
  ),
  []
);
export type PackedFact = v.InferOutput<typeof factsSchema>[number];

/** Result areas, roles and skill headings; null where nobody made any. Ids count within the archive. */
export const structureSchema = v.optional(
  v.nullable(
    v.object({
      areas: v.array(
        v.object({
          id: v.string(),
          heading: v.string(),
          role: v.nullable(v.string()),
          tasks: v.array(v.string())
        })
      ),
      roles: v.array(v.object({ id: v.string(), name: v.string() })),
      skills: v.array(v.object({ competency: v.string(), skill: v.picklist(nlqfSkills) }))
    })
  ),
  null
);
export type PackedStructure = v.InferOutput<typeof structureSchema>;
