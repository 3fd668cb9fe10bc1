import fc from 'fast-check';
import { retranslationDesk } from '../../src/lib/server/usecases/retranslation-desk.ts';
import {
  answerCard,
  openJudging,
  retranslationHome,
  sayJudged
} from '../../src/lib/server/usecases/judging.ts';
import { closeRound, openRound } from '../../src/lib/server/usecases/retranslation.ts';
import type { App } from '../../src/lib/server/usecases/app.ts';
import { frames } from '../../src/lib/domain/boards/board.ts';
import type { Facilitator, Member } from './people.ts';

const pick = fc.nat(1000);

/** What happens while groups retranslate each other's categories. */
export const someoneJudges = fc.record({
  answers: fc.array(fc.record({ person: pick, card: pick, category: fc.option(pick) }), { maxLength: 8 }),
  ready: fc.array(fc.record({ person: pick, ready: fc.boolean() }), { maxLength: 3 }),
  closed: fc.boolean(),
  again: fc.option(fc.record({ group: pick, frame: fc.constantFrom(...frames) }))
});
export type Judging = typeof someoneJudges extends fc.Arbitrary<infer T> ? T : never;

/** Plays it; `attempt` takes refusals. */
export async function playRounds(
  app: App,
  facilitator: Facilitator,
  code: string,
  people: readonly Member[],
  told: Judging,
  attempt: (work: () => Promise<unknown>) => Promise<void>
): Promise<void> {
  const one = <T>(list: readonly T[], at: number): T | undefined => list[at % list.length];
  for (const { person, card, category } of told.answers) {
    const visitor = one(people, person)?.visitor;
    if (!visitor) continue;
    await attempt(async () => {
      const [round] = (await retranslationHome(app, visitor, code)).toJudge;
      if (!round) return;
      const { cards, categories } = await openJudging(app, visitor, code, round.id);
      const chosen = category === null ? null : (one(categories, category)?.id ?? null);
      const cardId = one(cards, card)?.cardId ?? '';
      await answerCard(app, visitor, code, { roundId: round.id, cardId, categoryId: chosen });
    });
  }
  for (const { person, ready } of told.ready) {
    const visitor = one(people, person)?.visitor;
    if (!visitor) continue;
    await attempt(async () => {
      const [round] = (await retranslationHome(app, visitor, code)).toJudge;
      if (round) await sayJudged(app, visitor, code, round.id, ready);
    });
  }
  const { visitor } = facilitator;
  if (told.closed) {
    const { groups } = await retranslationDesk(app, visitor, code);
    for (const { id } of groups.flatMap(({ rounds }) => rounds)) await closeRound(app, visitor, code, id);
  }
  const { again } = told;
  if (again) await attempt(() => openRound(app, visitor, code, (again.group % 3) + 1, again.frame));
}

/** Everyone who has a round to judge puts each card where `choose` says, and is done. */
export async function judgeAll(
  app: App,
  code: string,
  people: readonly Member[],
  choose: (card: { cardId: string; text: string }, judge: number) => string | null
): Promise<void> {
  for (const [at, { visitor }] of people.entries()) {
    for (const { id: roundId } of (await retranslationHome(app, visitor, code)).toJudge) {
      const { cards, categories } = await openJudging(app, visitor, code, roundId);
      for (const { cardId, pieces } of cards) {
        const text = pieces.behaviour.map((piece) => piece.text).join('');
        const label = choose({ cardId, text }, at);
        const categoryId = categories.find((one) => one.label === label)?.id ?? null;
        await answerCard(app, visitor, code, { roundId, cardId, categoryId });
      }
      await sayJudged(app, visitor, code, roundId, true);
    }
  }
}
