import * as v from 'valibot';
import { boardStages, colours, competencyKinds, frames } from '../../domain/boards/board.ts';
import { refuse } from '../../domain/errors.ts';
import { agos, observers } from '../../domain/incidents/details.ts';
import { decisionKinds } from '../../domain/incidents/decision.ts';
import { answerFields, exclusions, polarities, statuses, writers } from '../../domain/incidents/incident.ts';
import { judgements, outcomes, reviewSources } from '../../domain/incidents/review.ts';
import { languages } from '../../domain/language.ts';
import { judgeChoices, thresholds } from '../../domain/retranslation/round.ts';
import {
  boardSets,
  calibrationStages,
  defaultSettings,
  optionalQuestions,
  phases
} from '../../domain/workshops/workshop.ts';
import { credibilitySchema } from './archive-credibility.ts';
import { editsSchema } from './archive-edits.ts';
import { factsSchema, structureSchema } from './archive-job.ts';
import { linkDecisions, ratingSettings, ratingsGiven } from './archive-ratings.ts';
import { retranslationSchema } from './archive-retranslation.ts';

export const archiveVersion = 1;

// Ids count within the archive only (p1, i1…): an import makes new ones. docs/archive.md explains each field.
const id = v.string();
const when = v.pipe(v.number(), v.integer());
const whole = v.pipe(v.number(), v.integer(), v.minValue(0));
const judged = {
  specific: v.picklist(judgements),
  behaviour: v.picklist(judgements),
  context: v.picklist(judgements),
  consequences: v.picklist(judgements)
};
const noRemarks = { specific: '', behaviour: '', context: '', consequences: '' };
const remarks = {
  specific: v.string(),
  behaviour: v.string(),
  context: v.string(),
  consequences: v.string()
};
const answers = { circumstances: v.string(), behaviour: v.string(), consequences: v.string() };

/** `unit` is null for the incident's own card, and in archives of before there were units. */
const placement = v.object({
  incident: id,
  unit: v.optional(v.nullable(id), null),
  position: v.number()
});
const span = { field: v.picklist(answerFields), start: whole, end: whole };
const vote = v.nullable(v.picklist(judgements));
const votes = { specific: vote, behaviour: vote, context: vote, consequences: vote };

/** Published as `docs/archive.schema.json`. */
export const archiveSchema = v.object({
  format: v.literal('voorval-workshop'),
  version: v.literal(archiveVersion),
  workshop: v.object({
    title: v.string(),
    jobTitle: v.string(),
    aim: v.string(),
    language: v.picklist(languages),
    phase: v.picklist(phases),
    phaseEndsAt: v.nullable(when),
    settings: v.object({
      quota: v.object({ effective: whole, ineffective: whole }),
      boardSet: v.picklist(boardSets),
      core: v.optional(whole),
      alone: v.optional(v.boolean()),
      retranslate: v.boolean(),
      threshold: v.optional(v.picklist(thresholds)),
      judges: v.optional(v.picklist(judgeChoices)),
      assistance: v.optional(v.boolean()),
      rating: v.optional(ratingSettings),
      // What came later has its usual value in archives from before.
      reviewers: v.optional(whole, defaultSettings.reviewers),
      ask: v.optional(v.record(v.picklist(optionalQuestions), v.boolean())),
      focus: v.optional(v.string())
    }),
    createdAt: when,
    /** What the class reads aloud; archives of before it could do so hold nothing. */
    reading: v.optional(
      v.nullable(v.object({ incident: id, version: whole, revealed: v.boolean(), comparing: v.boolean() })),
      null
    ),
    calibration: v.optional(v.picklist(calibrationStages), 'none')
  }),
  groups: v.array(v.object({ id, number: whole })),
  participants: v.array(
    v.object({
      id,
      name: v.string(),
      group: v.nullable(id),
      joinedAt: when,
      /** Names the import that brought this author; the same name, the same import. */
      imported: v.optional(v.nullable(id), null),
      calibration: v.optional(v.array(v.object({ example: v.string(), ...judged, at: when })), []),
      ...ratingsGiven
    })
  ),
  incidents: v.array(
    v.object({
      id,
      author: id,
      number: v.nullable(whole),
      polarity: v.picklist(polarities),
      status: v.picklist(statuses),
      exclusion: v.nullable(v.picklist(exclusions)),
      sentBack: v.boolean(),
      /** What the author last typed; may run ahead of the latest version. */
      working: v.object(answers),
      /** Absent in archives of earlier versions of the program, as are the next three and `earlier`. */
      observer: v.optional(v.nullable(v.picklist(observers)), null),
      ago: v.optional(v.nullable(v.picklist(agos)), null),
      ksaos: v.optional(v.string(), ''),
      typedAt: v.optional(v.nullable(when), null),
      revision: whole,
      createdAt: when,
      submittedAt: v.nullable(when),
      versions: v.array(
        v.object({ number: whole, writer: v.optional(v.picklist(writers), 'author'), at: when, ...answers })
      ),
      /** Texts that another device of the author overtook. */
      earlier: v.optional(v.array(v.object({ at: when, revision: v.nullable(whole), ...answers })), []),
      reviews: v.array(
        v.object({
          reviewer: v.nullable(id),
          version: whole,
          source: v.optional(v.picklist(reviewSources), 'facilitator'),
          ...judged,
          remark: v.string(),
          remarks: v.optional(v.object(remarks), noRemarks),
          outcome: v.picklist(outcomes),
          at: when
        })
      ),
      /** The versions that the class read, with its votes; a criterion left open is null. */
      turns: v.optional(
        v.array(
          v.object({
            version: whole,
            shownAt: when,
            revealedAt: v.nullable(when),
            votes: v.array(v.object({ voter: id, ...votes, at: when }))
          })
        ),
        []
      ),
      /** What facilitators decided without judging. */
      decisions: v.optional(
        v.array(
          v.object({
            version: whole,
            kind: v.picklist(decisionKinds),
            remark: v.string(),
            exclusion: v.nullable(v.picklist(exclusions)),
            at: when
          })
        ),
        []
      ),
      reviewers: v.optional(v.array(v.object({ reviewer: id, position: whole, released: v.boolean() })), [])
    })
  ),
  boards: v.array(
    v.object({
      id,
      /** Null for the class board. */
      group: v.nullable(id),
      /** The member who sorted on it alone. */
      owner: v.optional(v.nullable(id), null),
      stage: v.optional(v.picklist(boardStages), 'together'),
      ready: v.optional(v.boolean(), false),
      frozen: v.optional(v.boolean(), false),
      incidents: v.array(id),
      /** Incidents that were split; what their units do not hold is the incident's own card. */
      units: v.optional(
        v.array(v.object({ id, incident: id, version: whole, spans: v.array(v.object(span)) })),
        []
      ),
      /** What was laid under "fits nowhere". */
      nowhere: v.optional(v.array(placement), []),
      categories: v.array(
        v.object({
          id,
          frame: v.picklist(frames),
          label: v.string(),
          definition: v.string(),
          include: v.string(),
          exclude: v.string(),
          competencyKind: v.nullable(v.picklist(competencyKinds)),
          anchor: v.nullable(id),
          colour: v.optional(v.nullable(v.picklist(colours)), null),
          position: v.number(),
          pooledInto: v.nullable(id),
          setAside: v.optional(v.nullable(v.string()), null),
          minority: v.optional(v.boolean(), false),
          placements: v.array(placement)
        })
      )
    })
  ),
  facts: factsSchema,
  structure: structureSchema,
  edits: editsSchema,
  ...linkDecisions,
  credibility: credibilitySchema,
  ...retranslationSchema,
  log: v.array(
    v.object({
      at: when,
      type: v.string(),
      actor: v.nullable(id),
      subject: id,
      audience: v.string(),
      data: v.record(v.string(), v.union([v.string(), v.number(), v.boolean(), v.null()]))
    })
  )
});

export type Archive = v.InferOutput<typeof archiveSchema>;

/**
 * Reads an archive file.
 * @throws Refusal `archive_invalid` when it is no complete archive, `archive_too_new` when a later version wrote it
 */
export function readArchive(text: string): Archive {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    refuse('archive_invalid', 'file');
  }
  const head = v.safeParse(v.object({ format: v.literal('voorval-workshop'), version: v.number() }), json);
  if (!head.success) refuse('archive_invalid', 'file');
  if (head.output.version > archiveVersion) refuse('archive_too_new', 'file');
  const result = v.safeParse(archiveSchema, json);
  return result.success ? result.output : refuse('archive_invalid', 'file');
}

export function writeArchive(archive: Archive): string {
  return JSON.stringify(archive, null, 1) + '\n';
}
