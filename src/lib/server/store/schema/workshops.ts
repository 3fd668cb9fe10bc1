import type {
  CalibrationStage,
  Phase,
  ScreenShows,
  WorkshopSettings
} from '../../../domain/workshops/workshop.ts';
import type { Language } from '../../../domain/language.ts';
import type { Audience, LogEntry, LogType } from '../../../domain/live/live.ts';
import type { Kit } from './kit.ts';
import type { definePeople } from './people.ts';

export function defineWorkshops(k: Kit, people: ReturnType<typeof definePeople>) {
  const workshop = k.table('workshop', {
    id: k.text('id').primaryKey(),
    joinCode: k.text('join_code').notNull().unique(),
    title: k.text('title').notNull(),
    jobTitle: k.text('job_title').notNull(),
    aim: k.text('aim').notNull(),
    language: k.text('language').$type<Language>().notNull(),
    phase: k.text('phase').$type<Phase>().notNull(),
    phaseEndsAt: k.ms('phase_ends_at'),
    settings: k.json('settings').$type<WorkshopSettings>().notNull(),
    calibration: k.text('calibration').$type<CalibrationStage>().notNull().default('none'),
    /** What the screen shows instead of what goes with the phase. */
    screen: k.text('screen').$type<ScreenShows>(),
    createdAt: k.ms('created_at').notNull(),
    seq: k.int('seq').notNull()
  });

  const workshopId = () =>
    k
      .text('workshop_id')
      .notNull()
      .references(() => workshop.id, { onDelete: 'cascade' });

  const membership = k.table(
    'membership',
    {
      workshopId: workshopId(),
      accountId: k
        .text('account_id')
        .notNull()
        .references(() => people.account.id, { onDelete: 'cascade' })
    },
    (t) => [
      k.primaryKey({ columns: [t.workshopId, t.accountId] }),
      k.index('membership_account_idx').on(t.accountId)
    ]
  );

  const group = k.table(
    'group',
    { id: k.text('id').primaryKey(), workshopId: workshopId(), number: k.int('number').notNull() },
    (t) => [k.uniqueIndex('group_number_idx').on(t.workshopId, t.number)]
  );

  const participant = k.table(
    'participant',
    {
      id: k
        .text('id')
        .primaryKey()
        .references(() => people.identity.id, { onDelete: 'cascade' }),
      workshopId: workshopId(),
      name: k.text('name').notNull(),
      nameKey: k.text('name_key').notNull(),
      returnCodeHash: k.text('return_code_hash').notNull(),
      groupId: k.text('group_id').references(() => group.id, { onDelete: 'set null' }),
      joinedAt: k.ms('joined_at').notNull(),
      /** The import that brought this author, who never joined; null for everyone else. */
      importId: k.text('import_id')
    },
    (t) => [
      k.uniqueIndex('participant_name_idx').on(t.workshopId, t.nameKey),
      k.uniqueIndex('participant_return_idx').on(t.workshopId, t.returnCodeHash)
    ]
  );

  const logEntry = k.table(
    'log_entry',
    {
      workshopId: workshopId(),
      seq: k.int('seq').notNull(),
      at: k.ms('at').notNull(),
      type: k.text('type').$type<LogType>().notNull(),
      actorId: k.text('actor_id'),
      subjectId: k.text('subject_id').notNull(),
      audience: k.text('audience').$type<Audience>().notNull(),
      data: k.json('data').$type<LogEntry['data']>().notNull()
    },
    (t) => [k.primaryKey({ columns: [t.workshopId, t.seq] })]
  );

  /** What a mutation with this key answered, so that sending it twice changes things once. */
  const receipt = k.table(
    'receipt',
    {
      workshopId: workshopId(),
      key: k.text('key').notNull(),
      at: k.ms('at').notNull(),
      answer: k.json('answer').$type<unknown>()
    },
    (t) => [k.primaryKey({ columns: [t.workshopId, t.key] }), k.index('receipt_at_idx').on(t.at)]
  );

  return { workshop, membership, group, participant, logEntry, receipt };
}
