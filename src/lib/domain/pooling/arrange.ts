import type { Category, CompetencyKind, Frame } from '../boards/board.ts';
import { checkDescription, checkLabel } from '../boards/description.ts';
import { refuse } from '../errors.ts';
import type { PoolSorting } from './pool.ts';

/** What the facilitator can do with the class's categories. */
export type PoolMove =
  /** A new class category, made of group categories (or of none yet). */
  | { kind: 'found'; id: string; frame: Frame; label: string; from: readonly string[] }
  /** Group categories into an existing class category; null takes them out again. */
  | { kind: 'pool'; categoryIds: string[]; into: string | null }
  | {
      kind: 'describe';
      id: string;
      label: string;
      definition: string;
      include: string;
      exclude: string;
      competencyKind: CompetencyKind | null;
    }
  /** One place up or down among the class categories of its frame. */
  | { kind: 'shift'; id: string; by: -1 | 1 }
  /** The group categories below it become unpooled again. */
  | { kind: 'remove'; id: string };

export type PoolWrite =
  | { kind: 'put'; category: Category }
  | { kind: 'drop'; id: string }
  | { kind: 'pooledInto'; categoryId: string; boardId: string; into: string | null };

/**
 * What a move writes. Pure; the given state stays as it is.
 * @param classBoardId the board that new class categories lie on
 * @throws Refusal `not_found` when a category is gone, `invalid_input` when frames differ, `empty_field`, `too_long`
 */
export function arrange(state: PoolSorting, classBoardId: string, move: PoolMove): PoolWrite[] {
  const classCategory = (id: string) => state.classCategories.find((c) => c.id === id) ?? refuse('not_found');
  const groupCategories = (ids: readonly string[], frame?: Frame) =>
    ids.map((id) => {
      const found = state.groupBoards
        .flatMap(({ state: board }) => board.categories)
        .find((c) => c.id === id);
      if (!found) refuse('not_found');
      if (frame !== undefined && found.frame !== frame) refuse('invalid_input', 'into');
      return found;
    });
  const into = (categories: Category[], id: string | null): PoolWrite[] =>
    categories
      .filter((category) => category.pooledInto !== id)
      .map((category) => ({
        kind: 'pooledInto',
        categoryId: category.id,
        boardId: category.boardId,
        into: id
      }));

  switch (move.kind) {
    case 'found': {
      if (state.classCategories.some((category) => category.id === move.id)) return [];
      const sources = groupCategories(move.from, move.frame);
      const [model] = sources;
      const last = state.classCategories
        .filter((category) => category.frame === move.frame)
        .reduce((highest, category) => Math.max(highest, category.position), 0);
      const category: Category = {
        id: move.id,
        boardId: classBoardId,
        frame: move.frame,
        label: checkLabel(move.label),
        definition: sources.find((source) => source.definition !== '')?.definition ?? '',
        include: model?.include ?? '',
        exclude: model?.exclude ?? '',
        competencyKind: sources.find((source) => source.competencyKind !== null)?.competencyKind ?? null,
        anchorIncidentId: null,
        colour: null,
        position: last + 1,
        pooledInto: null
      };
      return [{ kind: 'put', category }, ...into(sources, move.id)];
    }
    case 'pool':
      return move.into === null
        ? into(groupCategories(move.categoryIds), null)
        : into(groupCategories(move.categoryIds, classCategory(move.into).frame), move.into);
    case 'describe': {
      const category = classCategory(move.id);
      const described = checkDescription(move);
      return [
        {
          kind: 'put',
          category: {
            ...category,
            ...described,
            competencyKind: category.frame === 'competency' ? move.competencyKind : null
          }
        }
      ];
    }
    case 'shift': {
      const category = classCategory(move.id);
      const siblings = state.classCategories
        .filter(({ frame }) => frame === category.frame)
        .sort((a, b) => a.position - b.position);
      const other = siblings[siblings.indexOf(category) + move.by];
      if (!other) return [];
      return [
        { kind: 'put', category: { ...category, position: other.position } },
        { kind: 'put', category: { ...other, position: category.position } }
      ];
    }
    case 'remove':
      return [
        ...state.groupBoards.flatMap(({ state: board }) =>
          into(
            board.categories.filter((category) => category.pooledInto === move.id),
            null
          )
        ),
        { kind: 'drop', id: classCategory(move.id).id }
      ];
  }
}
