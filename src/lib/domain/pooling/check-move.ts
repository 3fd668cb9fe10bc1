import { frames } from '../boards/board.ts';
import { checkDescription, checkLabel } from '../boards/description.ts';
import { id, idOrNull, ids, newId, record, text } from '../boards/reading.ts';
import { refuse } from '../errors.ts';
import { classFields, poolLimits, type ClassDescription, type PoolMove } from './move.ts';

/** @throws Refusal `empty_field`, `too_long` */
export function checkReason(value: unknown): string {
  return text(value, 'reason', poolLimits.reason) || refuse('empty_field', 'reason');
}

/**
 * @returns the description as it will be kept: trimmed, without fields that do not exist
 * @throws Refusal `empty_field`, `too_long`, `invalid_input`, with the field
 */
export function checkClassDescription(value: unknown): Partial<ClassDescription> {
  const { anchorIncidentId: _, colour: __, ...described } = checkDescription(value);
  const { minority } = record(value);
  if (minority === undefined) return described;
  return typeof minority === 'boolean' ? { ...described, minority } : refuse('invalid_input', 'minority');
}

/**
 * Reads a move from outside.
 * @throws Refusal `empty_field`, `too_long`, `invalid_input`, with the field
 */
export function checkPoolMove(value: unknown): PoolMove {
  const given = record(value);
  const categoryIds = () => ids(given.categoryIds, 'category', poolLimits.perMove);
  const categoryId = () => id(given.id, 'category');
  switch (given.kind) {
    case 'found': {
      const none = Array.isArray(given.from) && given.from.length === 0;
      return {
        kind: 'found',
        id: newId(given.id, 'category'),
        frame: frames.find((known) => known === given.frame) ?? refuse('invalid_input', 'frame'),
        label: checkLabel(given.label),
        from: none ? [] : ids(given.from, 'category', poolLimits.perMove),
        beside: idOrNull(given.beside, 'beside')
      };
    }
    case 'pool':
      return { kind: 'pool', categoryIds: categoryIds(), into: idOrNull(given.into, 'into') };
    case 'set_aside':
      return { kind: 'set_aside', categoryIds: categoryIds(), reason: checkReason(given.reason) };
    case 'match':
      return {
        kind: 'match',
        first: id(given.first, 'category'),
        second: id(given.second, 'category'),
        id: newId(given.id, 'category')
      };
    case 'describe': {
      const was: Partial<ClassDescription> = {};
      const read = record(given.was ?? {});
      for (const field of classFields) {
        if (read[field] !== undefined) Object.assign(was, { [field]: read[field] });
      }
      return { kind: 'describe', id: categoryId(), changes: checkClassDescription(given.changes), was };
    }
    case 'reorder':
      return { kind: 'reorder', id: categoryId(), before: idOrNull(given.before, 'before') };
    case 'merge':
      return { kind: 'merge', id: categoryId(), into: id(given.into, 'into') };
    case 'remove':
      return { kind: 'remove', id: categoryId() };
    case 'undo':
    case 'redo':
      return { kind: given.kind, step: id(given.step, 'step') };
    default:
      return refuse('invalid_input', 'move');
  }
}
