import type { BoardState, Card, Category, Frame } from '../boards/board.ts';

/** A group's finished board, as pooling and the job analysis read it. */
export interface GroupBoard {
  groupId: string;
  groupNumber: number;
  state: BoardState;
}

/** What pooling works on: the class board and the groups' boards below it. */
export interface PoolState {
  /** The class board; its cards and placements are empty, the incidents lie on the groups' boards. */
  classCategories: Category[];
  groupBoards: GroupBoard[];
}

/** A board without the texts of its incidents. */
export interface BoardSorting extends Omit<BoardState, 'cards'> {
  cards: Pick<Card, 'incidentId' | 'number'>[];
}

/** As much of a pool as its rules need: the texts of the incidents play no part. */
export interface PoolSorting {
  classCategories: Category[];
  groupBoards: (Omit<GroupBoard, 'state'> & { state: BoardSorting })[];
}

/** A class category with everything below it. */
export interface PooledCategory {
  category: Category;
  /** The group categories that were pooled into it. */
  sources: { groupId: string; groupNumber: number; category: Category; incidentIds: string[] }[];
  /** The different incidents below it, in order of number. */
  incidentIds: string[];
}

/** The class categories of one frame, each with its group categories and incidents, in board order. */
export function pooledCategories(state: PoolSorting, frame: Frame): PooledCategory[] {
  const numbers = new Map(
    state.groupBoards.flatMap((board) =>
      board.state.cards.map((card) => [card.incidentId, card.number] as const)
    )
  );
  return state.classCategories
    .filter((category) => category.frame === frame)
    .sort((a, b) => a.position - b.position)
    .map((category) => {
      const sources = state.groupBoards.flatMap((board) =>
        board.state.categories
          .filter((source) => source.pooledInto === category.id)
          .sort((a, b) => a.position - b.position)
          .map((source) => ({
            groupId: board.groupId,
            groupNumber: board.groupNumber,
            category: source,
            // Two units of one incident are one incident: counts are of incidents.
            incidentIds: [
              ...new Set(
                board.state.placements
                  .filter((placement) => placement.categoryId === source.id)
                  .map((placement) => placement.incidentId)
              )
            ]
          }))
      );
      const incidentIds = [...new Set(sources.flatMap((source) => source.incidentIds))].sort(
        (a, b) => (numbers.get(a) ?? 0) - (numbers.get(b) ?? 0)
      );
      return { category, sources, incidentIds };
    });
}
