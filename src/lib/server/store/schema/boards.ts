import { sql } from 'drizzle-orm';
import type { BoardStage, Colour, CompetencyKind, Frame, Span } from '../../../domain/boards/board.ts';
import type { Change } from '../../../domain/boards/changes.ts';
import type { Kit } from './kit.ts';
import type { PlainMove } from '../../../domain/boards/move.ts';
import type { defineIncidents } from './incidents.ts';
import type { definePeople } from './people.ts';
import type { defineWorkshops } from './workshops.ts';

export function defineBoards(
  k: Kit,
  { identity }: ReturnType<typeof definePeople>,
  { workshop, group }: ReturnType<typeof defineWorkshops>,
  { incident }: ReturnType<typeof defineIncidents>
) {
  const board = k.table(
    'board',
    {
      id: k.text('id').primaryKey(),
      workshopId: k
        .text('workshop_id')
        .notNull()
        .references(() => workshop.id, { onDelete: 'cascade' }),
      /** Null for the class board, on which the groups' categories are pooled. */
      groupId: k.text('group_id').references(() => group.id, { onDelete: 'cascade' }),
      /**
       * The member who sorts on it alone; null for the group's own board. It goes with the person, by
       * `deleteParticipant`: a column that SQLite adds later cannot be made to cascade.
       */
      ownerId: k.text('owner_id'),
      /** How far the group is; of the group's board only. */
      stage: k.text('stage').$type<BoardStage>().notNull().default('together'),
      /** The owner has sorted alone. */
      ready: k.bool('ready').notNull().default(false),
      /** A facilitator has stopped the sorting for the moment. */
      frozen: k.bool('frozen').notNull().default(false)
    },
    (t) => [
      k.index('board_workshop_idx').on(t.workshopId),
      k
        .uniqueIndex('board_group_idx')
        .on(t.groupId)
        .where(sql`owner_id is null`),
      k.uniqueIndex('board_owner_idx').on(t.groupId, t.ownerId)
    ]
  );

  const boardId = () =>
    k
      .text('board_id')
      .notNull()
      .references(() => board.id, { onDelete: 'cascade' });
  const incidentId = () =>
    k
      .text('incident_id')
      .notNull()
      .references(() => incident.id, { onDelete: 'cascade' });

  /** The incidents that a board was dealt. */
  const boardIncident = k.table('board_incident', { boardId: boardId(), incidentId: incidentId() }, (t) => [
    k.primaryKey({ columns: [t.boardId, t.incidentId] })
  ]);

  const category = k.table(
    'category',
    {
      id: k.text('id').primaryKey(),
      boardId: boardId(),
      frame: k.text('frame').$type<Frame>().notNull(),
      label: k.text('label').notNull(),
      definition: k.text('definition').notNull(),
      include: k.text('include').notNull(),
      exclude: k.text('exclude').notNull(),
      competencyKind: k.text('competency_kind').$type<CompetencyKind>(),
      anchorIncidentId: k.text('anchor_incident_id').references(() => incident.id, { onDelete: 'set null' }),
      colour: k.text('colour').$type<Colour>(),
      position: k.real('position').notNull(),
      /** The class category that this group category was pooled into. */
      pooledInto: k.text('pooled_into'),
      /** Why this group category was left out of the pool; null: it was not. */
      setAside: k.text('set_aside'),
      /** A class category that one group insists on. */
      minority: k.bool('minority').notNull().default(false)
    },
    (t) => [k.index('category_board_idx').on(t.boardId), k.index('category_pooled_idx').on(t.pooledInto)]
  );

  /** Parts of incidents that were split on a board; what they do not hold is the incident's own card. */
  const unit = k.table(
    'unit',
    {
      id: k.text('id').primaryKey(),
      boardId: boardId(),
      incidentId: incidentId(),
      version: k.int('version').notNull(),
      spans: k.json('spans').$type<Span[]>().notNull()
    },
    (t) => [k.index('unit_board_idx').on(t.boardId), k.index('unit_incident_idx').on(t.incidentId)]
  );

  const placement = k.table(
    'placement',
    {
      boardId: boardId(),
      incidentId: incidentId(),
      /** Empty for the incident's own card. */
      unitId: k.text('unit_id').notNull().default(''),
      /** Null: it fits nowhere. */
      categoryId: k.text('category_id').references(() => category.id, { onDelete: 'cascade' }),
      frame: k.text('frame').$type<Frame>().notNull(),
      position: k.real('position').notNull()
    },
    (t) => [
      k.uniqueIndex('placement_category_idx').on(t.categoryId, t.incidentId, t.unitId),
      k.index('placement_board_idx').on(t.boardId),
      // A card lies in one task category, or fits nowhere; in any number of competency categories.
      k
        .uniqueIndex('placement_task_idx')
        .on(t.boardId, t.incidentId, t.unitId)
        .where(sql`frame = 'task'`)
    ]
  );

  /** What each person did on a board, for undoing; a person's own steps only. */
  const boardStep = k.table(
    'board_step',
    {
      boardId: boardId(),
      actorId: k
        .text('actor_id')
        .notNull()
        .references(() => identity.id, { onDelete: 'cascade' }),
      /** The key of the move, made by the browser. */
      key: k.text('key').notNull(),
      /** The log entry that it began with: the order of a person's steps. */
      seq: k.int('seq').notNull(),
      /** Undone, so that it can be redone. */
      undone: k.bool('undone').notNull(),
      kind: k.text('kind').$type<PlainMove['kind']>().notNull(),
      /** What was changed last, by doing, undoing or redoing it. */
      changes: k.json('changes').$type<Change[]>().notNull()
    },
    (t) => [k.primaryKey({ columns: [t.boardId, t.actorId, t.key] })]
  );

  /** Up to where each person has looked at what others did on a board. */
  const boardSeen = k.table(
    'board_seen',
    {
      boardId: boardId(),
      actorId: k
        .text('actor_id')
        .notNull()
        .references(() => identity.id, { onDelete: 'cascade' }),
      seq: k.int('seq').notNull()
    },
    (t) => [k.primaryKey({ columns: [t.boardId, t.actorId] })]
  );

  return { board, boardIncident, category, unit, placement, boardStep, boardSeen };
}
