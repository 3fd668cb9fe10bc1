import type { Judgement } from '../../../domain/incidents/review.ts';
import type { Kit } from './kit.ts';
import type { defineIncidents } from './incidents.ts';
import type { defineWorkshops } from './workshops.ts';

/** What the class does together: reading incidents aloud. */
export function definePlenary(
  k: Kit,
  { workshop, participant }: ReturnType<typeof defineWorkshops>,
  { incident }: ReturnType<typeof defineIncidents>
) {
  const incidentId = () =>
    k
      .text('incident_id')
      .notNull()
      .references(() => incident.id, { onDelete: 'cascade' });

  /** What is read at this moment; no row when nothing is. */
  const reading = k.table('reading', {
    workshopId: k
      .text('workshop_id')
      .primaryKey()
      .references(() => workshop.id, { onDelete: 'cascade' }),
    incidentId: incidentId(),
    version: k.int('version').notNull(),
    revealed: k.bool('revealed').notNull(),
    comparing: k.bool('comparing').notNull()
  });

  /** The versions that were read, whether or not they still are. */
  const readingTurn = k.table(
    'reading_turn',
    {
      incidentId: incidentId(),
      version: k.int('version').notNull(),
      shownAt: k.ms('shown_at').notNull(),
      /** When the votes were first revealed; null when they never were. */
      revealedAt: k.ms('revealed_at')
    },
    (t) => [k.primaryKey({ columns: [t.incidentId, t.version] })]
  );

  /** A criterion that was left open is null. */
  const plenaryVote = k.table(
    'plenary_vote',
    {
      incidentId: incidentId(),
      version: k.int('version').notNull(),
      participantId: k
        .text('participant_id')
        .notNull()
        .references(() => participant.id, { onDelete: 'cascade' }),
      specific: k.text('specific').$type<Judgement>(),
      behaviour: k.text('behaviour').$type<Judgement>(),
      context: k.text('context').$type<Judgement>(),
      consequences: k.text('consequences').$type<Judgement>(),
      at: k.ms('at').notNull()
    },
    (t) => [
      k.primaryKey({ columns: [t.incidentId, t.version, t.participantId] }),
      k.index('plenary_vote_participant_idx').on(t.participantId)
    ]
  );

  return { reading, readingTurn, plenaryVote };
}
