import { quotesIn } from '../../domain/job-analysis/quotes-in-edits.ts';
import { allDocumentEdits, deleteDocumentEdits, forgetBasis } from '../store/document-edits.ts';
import { incidentsByIds, versionsOf } from '../store/incidents.ts';
import type { Change } from '../store/store.ts';

/** Call before incidents are deleted: what edits of the job analysis hold of their words goes too. */
export async function forgetQuotes(change: Change, incidentIds: string[]): Promise<void> {
  if (incidentIds.length === 0) return;
  const edits = await allDocumentEdits(change, change.workshop.id);
  if (edits.length === 0) return;
  const versions = await versionsOf(change, incidentIds);
  const incidents = (await incidentsByIds(change, incidentIds)).map(({ id, working }) => ({
    id,
    texts: [working, ...versions.filter((one) => one.incidentId === id).map(({ answers }) => answers)]
  }));
  const { gone, forget } = quotesIn(edits, incidents);
  await deleteDocumentEdits(change, gone);
  await forgetBasis(change, forget);
  const audience = change.workshop.phase === 'report' ? 'everyone' : 'facilitators';
  for (const id of [...gone, ...forget].slice(0, 1))
    await change.log({ type: 'document.changed', subjectId: id, audience });
}
