import type {
  CheckStatus,
  CredibilityCheck,
  PlacementAnswer,
  TheoryRelation
} from '../../../domain/credibility/credibility.ts';
import type { RatingScale } from '../../../domain/ratings/scales.ts';
import type { Kit } from './kit.ts';
import type { defineBoards } from './boards.ts';
import type { defineIncidents } from './incidents.ts';
import type { definePeople } from './people.ts';
import type { defineWorkshops } from './workshops.ts';

/** What the class and others say of what was made: ratings, links, checks. */
export function defineRatings(
  k: Kit,
  { identity }: ReturnType<typeof definePeople>,
  { workshop, participant }: ReturnType<typeof defineWorkshops>,
  { incident }: ReturnType<typeof defineIncidents>,
  { category }: ReturnType<typeof defineBoards>
) {
  const workshopId = () =>
    k
      .text('workshop_id')
      .notNull()
      .references(() => workshop.id, { onDelete: 'cascade' });
  const categoryId = (name: string) =>
    k
      .text(name)
      .notNull()
      .references(() => category.id, { onDelete: 'cascade' });

  const rating = k.table(
    'rating',
    {
      workshopId: workshopId(),
      participantId: k
        .text('participant_id')
        .notNull()
        .references(() => participant.id, { onDelete: 'cascade' }),
      scale: k.text('scale').$type<RatingScale>().notNull(),
      /** See `Rating`: what is rated may be of several kinds. */
      subjectId: k.text('subject_id').notNull(),
      value: k.int('value').notNull(),
      at: k.ms('at').notNull()
    },
    (t) => [
      k.primaryKey({ columns: [t.participantId, t.scale, t.subjectId] }),
      k.index('rating_workshop_idx').on(t.workshopId, t.scale)
    ]
  );

  /** Whether a facilitator keeps a link whatever was rated. */
  const linkDecision = k.table(
    'link_decision',
    {
      taskId: categoryId('task_id'),
      competencyId: categoryId('competency_id'),
      kept: k.bool('kept').notNull()
    },
    (t) => [k.primaryKey({ columns: [t.taskId, t.competencyId] })]
  );

  /** What each facilitator did to the pool, for undoing. */
  const poolStep = k.table(
    'pool_step',
    {
      workshopId: workshopId(),
      actorId: k
        .text('actor_id')
        .notNull()
        .references(() => identity.id, { onDelete: 'cascade' }),
      key: k.text('key').notNull(),
      seq: k.int('seq').notNull(),
      undone: k.bool('undone').notNull(),
      kind: k.text('kind').notNull(),
      changes: k.json('changes').$type<unknown[]>().notNull()
    },
    (t) => [k.primaryKey({ columns: [t.workshopId, t.actorId, t.key] })]
  );

  /** What an author says of where an own incident ended up. */
  const placementCheck = k.table(
    'placement_check',
    {
      incidentId: k
        .text('incident_id')
        .notNull()
        .references(() => incident.id, { onDelete: 'cascade' }),
      /** The class category that it is in. */
      categoryId: categoryId('category_id'),
      answer: k.text('answer').$type<PlacementAnswer>().notNull(),
      /** The class category where it belongs according to the author. */
      elsewhereId: k.text('elsewhere_id'),
      at: k.ms('at').notNull()
    },
    (t) => [k.primaryKey({ columns: [t.incidentId, t.categoryId] })]
  );

  const expertAnswer = k.table(
    'expert_answer',
    {
      id: k.text('id').primaryKey(),
      workshopId: workshopId(),
      name: k.text('name').notNull(),
      /** Their relation to the job. */
      role: k.text('role').notNull(),
      useful: k.text('useful').notNull(),
      surprising: k.text('surprising').notNull(),
      missing: k.text('missing').notNull(),
      at: k.ms('at').notNull()
    },
    (t) => [k.index('expert_answer_workshop_idx').on(t.workshopId)]
  );

  /** What a facilitator judges of a check; a null status leaves it to what was counted. */
  const credibilityNote = k.table(
    'credibility_note',
    {
      workshopId: workshopId(),
      check: k.text('check').$type<CredibilityCheck>().notNull(),
      status: k.text('status').$type<CheckStatus>(),
      note: k.text('note').notNull(),
      at: k.ms('at').notNull()
    },
    (t) => [k.primaryKey({ columns: [t.workshopId, t.check] })]
  );

  /** A class category beside a source. */
  const theoryEntry = k.table('theory_entry', {
    categoryId: k
      .text('category_id')
      .primaryKey()
      .references(() => category.id, { onDelete: 'cascade' }),
    source: k.text('source').notNull(),
    relation: k.text('relation').$type<TheoryRelation>().notNull(),
    note: k.text('note').notNull()
  });

  return { rating, linkDecision, poolStep, placementCheck, expertAnswer, credibilityNote, theoryEntry };
}
