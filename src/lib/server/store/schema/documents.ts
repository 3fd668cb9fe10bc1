import type { DocumentFormat } from '../../../domain/job-analysis/document.ts';
import type { EditKind, EditPlace } from '../../../domain/job-analysis/edits.ts';
import type { JobFactKey, JobStructure } from '../../../domain/job-analysis/job-facts.ts';
import type { Language } from '../../../domain/language.ts';
import type { ShareKind } from '../../../domain/sharing.ts';
import type { Kit } from './kit.ts';
import type { defineWorkshops } from './workshops.ts';

/** What people bring to the documents, apart from what is derived; and who may read them from outside. */
export function defineDocuments(k: Kit, { workshop }: ReturnType<typeof defineWorkshops>) {
  const workshopId = () =>
    k
      .text('workshop_id')
      .notNull()
      .references(() => workshop.id, { onDelete: 'cascade' });

  const jobFact = k.table(
    'job_fact',
    {
      workshopId: workshopId(),
      key: k.text('key').$type<JobFactKey>().notNull(),
      value: k.text('value').notNull(),
      confirmations: k.int('confirmations').notNull(),
      at: k.ms('at').notNull()
    },
    (t) => [k.primaryKey({ columns: [t.workshopId, t.key] })]
  );

  const jobStructure = k.table('job_structure', {
    workshopId: k
      .text('workshop_id')
      .primaryKey()
      .references(() => workshop.id, { onDelete: 'cascade' }),
    value: k.json('value').$type<JobStructure>().notNull()
  });

  /** Every change by a person; the latest of a key and kind counts. */
  const documentEdit = k.table(
    'document_edit',
    {
      id: k.text('id').primaryKey(),
      workshopId: workshopId(),
      format: k.text('format').$type<DocumentFormat>().notNull(),
      language: k.text('language').$type<Language>().notNull(),
      key: k.text('key').notNull(),
      kind: k.text('kind').$type<EditKind>().notNull(),
      text: k.text('text'),
      basis: k.text('basis'),
      place: k.json('place').$type<EditPlace | null>(),
      actorId: k.text('actor_id'),
      at: k.ms('at').notNull()
    },
    (t) => [k.index('document_edit_idx').on(t.workshopId, t.format, t.language)]
  );

  const shareLink = k.table(
    'share_link',
    {
      id: k.text('id').primaryKey(),
      workshopId: workshopId(),
      kind: k.text('kind').$type<ShareKind>().notNull(),
      /** As it is in the address: a facilitator can copy it again; it opens nothing that is not in here anyway. */
      token: k.text('token').notNull().unique(),
      format: k.text('format'),
      createdAt: k.ms('created_at').notNull(),
      endsAt: k.ms('ends_at'),
      revokedAt: k.ms('revoked_at')
    },
    (t) => [k.index('share_link_workshop_idx').on(t.workshopId)]
  );

  return { jobFact, jobStructure, documentEdit, shareLink };
}
