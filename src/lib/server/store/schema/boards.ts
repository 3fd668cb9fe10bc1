import { sql } from 'drizzle-orm';
import type { CompetencyKind, Frame } from '../../../domain/boards/board.ts';
import type { Kit } from './kit.ts';
import type { defineIncidents } from './incidents.ts';
import type { defineWorkshops } from './workshops.ts';

export function defineBoards(
  k: Kit,
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
      groupId: k.text('group_id').references(() => group.id, { onDelete: 'cascade' })
    },
    (t) => [k.index('board_workshop_idx').on(t.workshopId), k.uniqueIndex('board_group_idx').on(t.groupId)]
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
      position: k.real('position').notNull(),
      /** The class category that this group category was pooled into. */
      pooledInto: k.text('pooled_into')
    },
    (t) => [k.index('category_board_idx').on(t.boardId), k.index('category_pooled_idx').on(t.pooledInto)]
  );

  const placement = k.table(
    'placement',
    {
      boardId: boardId(),
      incidentId: incidentId(),
      categoryId: k
        .text('category_id')
        .notNull()
        .references(() => category.id, { onDelete: 'cascade' }),
      frame: k.text('frame').$type<Frame>().notNull(),
      position: k.real('position').notNull()
    },
    (t) => [
      k.primaryKey({ columns: [t.categoryId, t.incidentId] }),
      k.index('placement_board_idx').on(t.boardId),
      // An incident lies in one task category; in any number of competency categories.
      k
        .uniqueIndex('placement_task_idx')
        .on(t.boardId, t.incidentId)
        .where(sql`frame = 'task'`)
    ]
  );

  return { board, boardIncident, category, placement };
}
