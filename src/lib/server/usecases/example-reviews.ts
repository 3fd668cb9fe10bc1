import { calibrationExamples } from '../../domain/examples/calibration.ts';
import type { WorkshopExample } from '../../domain/examples/example.ts';
import { peerVoice } from '../../domain/examples/peer-voices.ts';
import type { Language } from '../../domain/language.ts';
import { mulberry32 } from '../../domain/statistics/random.ts';
import type { App } from './app.ts';
import { judgeExample, moveCalibration } from './calibration.ts';
import type { Visitor } from './enter.ts';
import { givePeerReview, ownReviews } from './peer-review.ts';

interface Cast {
  code: string;
  language: Language;
  facilitator: Visitor;
  participants: readonly Visitor[];
  example: WorkshopExample;
  /** Of each incident of the example, by its key. */
  incidentIds: ReadonlyMap<string, string>;
}

/** The class of the example calibrates, then reviews each other's first versions. */
export async function playPeerReview(app: App, cast: Cast): Promise<void> {
  const { code, language, facilitator, participants, example, incidentIds } = cast;
  const random = mulberry32(1954);
  await moveCalibration(app, facilitator, code, 'judging');
  for (const visitor of participants) {
    for (const { key, reference } of calibrationExamples) {
      await judgeExample(app, visitor, code, key, peerVoice(reference, language, random).judgements);
    }
  }
  await moveCalibration(app, facilitator, code, 'over');
  const references = new Map(
    example.incidents.map(({ key, reviews }) => [incidentIds.get(key), reviews[0]?.judgements])
  );
  for (const visitor of participants) {
    for (const { incidentId, version } of await ownReviews(app, visitor, code)) {
      const reference = references.get(incidentId);
      if (!reference) continue;
      const voice = peerVoice(reference, language, random);
      await givePeerReview(app, visitor, code, { incidentId, version, ...voice });
    }
  }
}
