import { noRemarks, type Judgements, type Remarks } from '../../src/lib/domain/incidents/review.ts';
import type { App } from '../../src/lib/server/usecases/app.ts';
import { givePeerReview, ownReviews } from '../../src/lib/server/usecases/peer-review.ts';
import type { Member } from './people.ts';

export const allMet: Judgements = { specific: 'met', behaviour: 'met', context: 'met', consequences: 'met' };

/** A participant reviews what is in hand. @returns the incident's id; null when there is nothing to do */
export async function aPeerReview(
  app: App,
  code: string,
  reviewer: Member,
  details: { judgements?: Partial<Judgements>; remarks?: Partial<Remarks> } = {}
): Promise<string | null> {
  const next = (await ownReviews(app, reviewer.visitor, code)).find(({ given }) => given === null);
  if (!next) return null;
  const { incidentId, version } = next;
  await givePeerReview(app, reviewer.visitor, code, {
    incidentId,
    version,
    judgements: { ...allMet, ...details.judgements },
    remarks: { ...noRemarks, ...details.remarks }
  });
  return incidentId;
}
