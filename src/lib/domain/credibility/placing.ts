import type { Round, RoundAnswer } from '../retranslation/round.ts';
import { matchCategories } from '../statistics/groupings/matching.ts';
import type { PoolSorting } from '../pooling/pool.ts';
import type { Known } from './known.ts';
import type { OwnSortRecord } from './record.ts';

type Placing = Known['placing'];
type Group = PoolSorting['groupBoards'][number];

/** Of each board and frame the last round that is over and that someone answered. */
export function decisiveRounds(rounds: readonly Round[], answers: readonly { roundId: string }[]): Round[] {
  const answered = new Set(answers.map(({ roundId }) => roundId));
  const over = rounds.filter(({ id, closedAt }) => closedAt !== null && answered.has(id));
  const latest = [...Map.groupBy(over, ({ boardId, frame }) => `${boardId} ${frame}`).values()].map((some) =>
    some.reduce((last, one) => (one.number > last.number ? one : last))
  );
  // Tasks exclude each other, so that a judge can agree with one of them only; competencies where there is nothing else.
  const tasks = latest.filter(({ frame }) => frame === 'task');
  return tasks.length > 0 ? tasks : latest;
}

/** How far judges put the incidents back where the groups had them, in the last round of each board. */
export function placedInRounds(
  rounds: readonly Round[],
  answers: readonly (RoundAnswer & { roundId: string })[],
  analysed: ReadonlySet<string>
): Placing {
  const placed = new Set<string>();
  const found: Placing = { basis: null, incidents: analysed.size, placed: 0, judgements: 0, matched: 0 };
  for (const round of decisiveRounds(rounds, answers)) {
    const cards = new Map(round.cards.map((card) => [card.cardId, card]));
    for (const { roundId, cardId, categoryId } of answers) {
      const card = roundId === round.id ? cards.get(cardId) : undefined;
      if (!card || card.categoryIds.length === 0 || !analysed.has(card.incidentId)) continue;
      placed.add(card.incidentId);
      found.basis = 'rounds';
      found.judgements += 1;
      if (categoryId !== null && card.categoryIds.includes(categoryId)) found.matched += 1;
    }
  }
  return { ...found, placed: placed.size };
}

/**
 * How far what members sorted alone agrees with what their group made of it. Their piles have names of their own:
 * each is held against the task of the group with which it shares most, one to one.
 */
export function placedAlone(
  sorts: readonly OwnSortRecord[],
  groups: readonly Group[],
  analysed: ReadonlySet<string>
): Placing {
  const placed = new Set<string>();
  const found: Placing = { basis: null, incidents: analysed.size, placed: 0, judgements: 0, matched: 0 };
  for (const { groupId, placements } of sorts) {
    const board = groups.find((group) => group.groupId === groupId)?.state;
    const theirs = byIncident(board?.placements.filter(({ frame }) => frame === 'task') ?? []);
    const mine = byIncident(placements);
    const both = [...mine.keys()].filter((id) => analysed.has(id) && (theirs.get(id)?.length ?? 0) > 0);
    if (both.length === 0) continue;
    const { matched } = matchCategories(
      both.map((id) => mine.get(id) ?? null),
      both.map((id) => theirs.get(id) ?? null)
    );
    if (matched === null) continue;
    for (const id of both) placed.add(id);
    found.basis = 'ownSorts';
    found.judgements += both.length;
    // Parts of one incident can lie in several matched pairs.
    found.matched += Math.min(both.length, matched);
  }
  return { ...found, placed: placed.size };
}

/** Where each incident lies; an empty list: it fits nowhere. */
function byIncident(
  placements: readonly { incidentId: string; categoryId: string | null }[]
): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { incidentId, categoryId } of placements) {
    const list = found.get(incidentId) ?? [];
    if (categoryId !== null && !list.includes(categoryId)) list.push(categoryId);
    found.set(incidentId, list);
  }
  return found;
}
