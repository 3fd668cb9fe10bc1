import type { BoardState, Card, Category, Frame } from '../boards/board.ts';

/** The categories of one group. */
export interface GroupCategories {
  groupId: string;
  groupNumber: number;
  boardId: string;
  categories: Category[];
}

/** As much of a pool as its rules need: the categories of the class, and those of the groups below them. */
export interface Pool {
  classBoardId: string;
  classCategories: Category[];
  /** In order of number. */
  groups: GroupCategories[];
}

/** Every category of the class and of the groups, by id. */
export const categoriesById = ({ classCategories, groups }: Pool): ReadonlyMap<string, Category> => {
  const all = [...classCategories, ...groups.flatMap(({ categories }) => categories)];
  return new Map(all.map((category) => [category.id, category]));
};

/** The number of the group that made each group category. */
export const groupNumbers = ({ groups }: Pool): ReadonlyMap<string, number> =>
  new Map(
    groups.flatMap(({ groupNumber, categories }) => categories.map(({ id }) => [id, groupNumber] as const))
  );

/** A board without the texts of its incidents. */
export interface BoardSorting extends Omit<BoardState, 'cards'> {
  cards: Pick<Card, 'incidentId' | 'number'>[];
}

/** A group's finished board. */
export interface GroupBoard {
  groupId: string;
  groupNumber: number;
  state: BoardSorting;
}

/** The class's categories above the groups' boards, as the job analysis reads them. */
export interface PoolSorting {
  classCategories: Category[];
  groupBoards: GroupBoard[];
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
