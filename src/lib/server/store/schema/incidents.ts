import type { Ago, Observer } from '../../../domain/incidents/details.ts';
import type { Before, DecisionKind } from '../../../domain/incidents/decision.ts';
import type { Exclusion, Polarity, Status, Writer } from '../../../domain/incidents/incident.ts';
import type { Judgement, Outcome, ReviewSource } from '../../../domain/incidents/review.ts';
import type { Kit } from './kit.ts';
import type { defineWorkshops } from './workshops.ts';

export function defineIncidents(k: Kit, { workshop, participant }: ReturnType<typeof defineWorkshops>) {
  const answers = () => ({
    circumstances: k.text('circumstances').notNull(),
    behaviour: k.text('behaviour').notNull(),
    consequences: k.text('consequences').notNull()
  });

  const incident = k.table(
    'incident',
    {
      id: k.text('id').primaryKey(),
      workshopId: k
        .text('workshop_id')
        .notNull()
        .references(() => workshop.id, { onDelete: 'cascade' }),
      authorId: k
        .text('author_id')
        .notNull()
        .references(() => participant.id, { onDelete: 'cascade' }),
      number: k.int('number'),
      polarity: k.text('polarity').$type<Polarity>().notNull(),
      status: k.text('status').$type<Status>().notNull(),
      /** The working text: what the author last typed. */
      ...answers(),
      observer: k.text('observer').$type<Observer>(),
      ago: k.text('ago').$type<Ago>(),
      ksaos: k.text('ksaos').notNull().default(''),
      typedAt: k.ms('typed_at'),
      revision: k.int('revision').notNull(),
      version: k.int('version').notNull(),
      sentBack: k.bool('sent_back').notNull(),
      exclusion: k.text('exclusion').$type<Exclusion>(),
      createdAt: k.ms('created_at').notNull(),
      submittedAt: k.ms('submitted_at')
    },
    (t) => [
      k.index('incident_author_idx').on(t.authorId),
      k.uniqueIndex('incident_number_idx').on(t.workshopId, t.number)
    ]
  );

  const incidentId = () =>
    k
      .text('incident_id')
      .notNull()
      .references(() => incident.id, { onDelete: 'cascade' });

  const incidentVersion = k.table(
    'incident_version',
    {
      incidentId: incidentId(),
      number: k.int('number').notNull(),
      writer: k.text('writer').$type<Writer>().notNull().default('author'),
      ...answers(),
      at: k.ms('at').notNull()
    },
    (t) => [k.primaryKey({ columns: [t.incidentId, t.number] })]
  );

  const judgements = () => ({
    specific: k.text('specific').$type<Judgement>().notNull(),
    behaviour: k.text('behaviour').$type<Judgement>().notNull(),
    context: k.text('context').$type<Judgement>().notNull(),
    consequences: k.text('consequences').$type<Judgement>().notNull()
  });

  const earlierText = k.table(
    'earlier_text',
    {
      id: k.text('id').primaryKey(),
      incidentId: incidentId(),
      /** The revision that the incident had while this was its working text; null for one that never was. */
      revision: k.int('revision'),
      ...answers(),
      at: k.ms('at').notNull()
    },
    (t) => [k.index('earlier_text_incident_idx').on(t.incidentId)]
  );

  const review = k.table(
    'review',
    {
      id: k.text('id').primaryKey(),
      incidentId: incidentId(),
      version: k.int('version').notNull(),
      /** Null for a peer who has left: the review stays, nameless for good. */
      reviewerId: k.text('reviewer_id'),
      source: k.text('source').$type<ReviewSource>().notNull().default('facilitator'),
      ...judgements(),
      remark: k.text('remark').notNull(),
      remarkSpecific: k.text('remark_specific').notNull().default(''),
      remarkBehaviour: k.text('remark_behaviour').notNull().default(''),
      remarkContext: k.text('remark_context').notNull().default(''),
      remarkConsequences: k.text('remark_consequences').notNull().default(''),
      outcome: k.text('outcome').$type<Outcome>().notNull(),
      at: k.ms('at').notNull()
    },
    (t) => [k.index('review_incident_idx').on(t.incidentId), k.index('review_reviewer_idx').on(t.reviewerId)]
  );

  const participantId = (name: string) =>
    k
      .text(name)
      .notNull()
      .references(() => participant.id, { onDelete: 'cascade' });

  /** Who reviews what. */
  const reviewAssignment = k.table(
    'review_assignment',
    {
      incidentId: incidentId(),
      reviewerId: participantId('reviewer_id'),
      position: k.int('position').notNull(),
      /** Asked of someone else since; what was already on its way is still taken. */
      released: k.bool('released').notNull()
    },
    (t) => [
      k.primaryKey({ columns: [t.incidentId, t.reviewerId] }),
      k.index('review_assignment_reviewer_idx').on(t.reviewerId)
    ]
  );

  const calibrationJudgement = k.table(
    'calibration_judgement',
    {
      participantId: participantId('participant_id'),
      example: k.text('example').notNull(),
      ...judgements(),
      at: k.ms('at').notNull()
    },
    (t) => [k.primaryKey({ columns: [t.participantId, t.example] })]
  );

  /** What facilitators decided of an incident without judging it. */
  const decision = k.table(
    'decision',
    {
      id: k.text('id').primaryKey(),
      /** Decided in one go. */
      batchId: k.text('batch_id').notNull(),
      incidentId: incidentId(),
      version: k.int('version').notNull(),
      kind: k.text('kind').$type<DecisionKind>().notNull(),
      remark: k.text('remark').notNull(),
      exclusion: k.text('exclusion').$type<Exclusion>(),
      /** Null when it can no longer be undone. */
      before: k.json('before').$type<Before | null>(),
      at: k.ms('at').notNull()
    },
    (t) => [k.index('decision_incident_idx').on(t.incidentId), k.index('decision_batch_idx').on(t.batchId)]
  );

  return { incident, incidentVersion, earlierText, review, reviewAssignment, calibrationJudgement, decision };
}
