import fc from 'fast-check';
import {
  checkStatuses,
  credibilityChecks,
  placementAnswers,
  theoryRelations
} from '../../src/lib/domain/credibility/credibility.ts';
import { Refusal } from '../../src/lib/domain/errors.ts';
import type { App } from '../../src/lib/server/usecases/app.ts';
import {
  compareWithTheory,
  noteCredibility,
  openCredibility
} from '../../src/lib/server/usecases/credibility.ts';
import { answerAsExpert } from '../../src/lib/server/usecases/experts.ts';
import { checkPlacement, ownPlacements } from '../../src/lib/server/usecases/placement-checks.ts';
import { makeShareLink } from '../../src/lib/server/usecases/sharing.ts';
import type { Scene } from './workshops.ts';

/** @param pick picks one of a list by a number, whatever its length */
export const credibilityHappens = (text: fc.Arbitrary<string>, pick: fc.Arbitrary<number>) => ({
  confirmed: fc.array(
    fc.record({ person: pick, place: pick, other: pick, answer: fc.constantFrom(...placementAnswers) }),
    { maxLength: 4 }
  ),
  experts: fc.array(fc.record({ role: text, useful: text }), { maxLength: 2 }),
  noted: fc.array(
    fc.record({
      check: fc.constantFrom(...credibilityChecks),
      status: fc.option(fc.constantFrom(...checkStatuses)),
      note: text
    }),
    { maxLength: 2 }
  ),
  compared: fc.array(
    fc.record({ category: pick, source: text, relation: fc.constantFrom(...theoryRelations), note: text }),
    { maxLength: 2 }
  )
});
type Arbitraries = ReturnType<typeof credibilityHappens>;
type Told = { [K in keyof Arbitraries]: Arbitraries[K] extends fc.Arbitrary<infer T> ? T : never };

/** What authors, experts and the facilitator say of the work; what is refused does not happen. */
export async function playCredibility(app: App, scene: Scene, told: Told): Promise<void> {
  const { code, facilitator, participants } = scene;
  const by = facilitator.visitor;
  const attempt = async (work: () => Promise<unknown>): Promise<void> => {
    try {
      await work();
    } catch (thrown) {
      if (!(thrown instanceof Refusal)) throw thrown;
    }
  };
  for (const { person, place, other, answer } of told.confirmed)
    await attempt(async () => {
      const visitor = participants[person % participants.length]?.visitor ?? by;
      const { incidents, categories } = await ownPlacements(app, visitor, code);
      const places = incidents.flatMap(({ incidentId, placements }) =>
        placements.map(({ categoryId }) => ({ incidentId, categoryId }))
      );
      const chosen = places[place % places.length];
      const elsewhereId = categories[other % categories.length]?.id ?? '';
      if (chosen) await checkPlacement(app, visitor, code, { ...chosen, answer, elsewhereId });
    });
  if (told.experts.length > 0) {
    const { token } = await makeShareLink(app, by, code, { kind: 'experts', endsAt: null });
    for (const typed of told.experts)
      await attempt(() =>
        answerAsExpert(app, token, code, { name: '', surprising: '', missing: '', ...typed })
      );
  }
  for (const note of told.noted) await attempt(() => noteCredibility(app, by, code, note));
  const { categories } = await openCredibility(app, by, code);
  for (const { category, ...entry } of told.compared) {
    const categoryId = categories[category % categories.length]?.id;
    if (categoryId) await attempt(() => compareWithTheory(app, by, code, { categoryId, ...entry }));
  }
}
