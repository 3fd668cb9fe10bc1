import type { Card, Frame } from '$lib/domain/boards/board';
import type { ErrorCode } from '$lib/domain/errors';
import type { LiveEvent } from '$lib/domain/live/events';
import { pooledCategories, type PoolState } from '$lib/domain/pooling/pool';

/** A refused form of this page, with what was typed. */
export interface CategoryRefusal {
  error: { code: ErrorCode; field: string | null; detail: Record<string, string | number> };
  values: {
    label: string;
    definition: string;
    include: string;
    exclude: string;
    competencyKind: string;
    into: string;
    categories: string[];
  };
}

/** The class's categories as they stand, kept up to date from the stream. */
export class PoolDesk {
  #pool = $state.raw<PoolState>({ classCategories: [], groupBoards: [] });
  #classBoardId: string | null = null;

  load(pool: PoolState, classBoardId: string | null): void {
    this.#pool = pool;
    this.#classBoardId = classBoardId;
  }

  readonly cards: Readonly<Record<string, Card>> = $derived(
    Object.fromEntries(
      this.#pool.groupBoards.flatMap(({ state }) =>
        state.cards.map((card) => [card.incidentId, card] as const)
      )
    )
  );

  pooled(frame: Frame) {
    return pooledCategories(this.#pool, frame);
  }

  /** Each group's categories of this frame that are not in a class category yet. */
  loose(frame: Frame) {
    return this.#pool.groupBoards.map(({ groupId, groupNumber, state }) => ({
      groupId,
      groupNumber,
      categories: state.categories
        .filter((category) => category.frame === frame && category.pooledInto === null)
        .map((category) => ({
          category,
          incidentIds: state.placements
            .filter(({ categoryId }) => categoryId === category.id)
            .map(({ incidentId }) => incidentId)
        }))
    }));
  }

  hear({ patch }: LiveEvent): void {
    if (patch.kind !== 'category') return;
    const { boardId, id, value } = patch;
    const replaced = <C extends { id: string }>(list: C[], put: C | null) =>
      put === null
        ? list.filter((category) => category.id !== id)
        : list.some((category) => category.id === id)
          ? list.map((category) => (category.id === id ? put : category))
          : [...list, put];
    if (boardId === this.#classBoardId) {
      this.#pool = { ...this.#pool, classCategories: replaced(this.#pool.classCategories, value) };
      return;
    }
    this.#pool = {
      ...this.#pool,
      groupBoards: this.#pool.groupBoards.map((board) =>
        board.state.id === boardId
          ? { ...board, state: { ...board.state, categories: replaced(board.state.categories, value) } }
          : board
      )
    };
  }
}
