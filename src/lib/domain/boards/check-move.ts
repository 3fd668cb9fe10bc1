import { refuse } from '../errors.ts';
import { answerFields } from '../incidents/incident.ts';
import { cardLimits, frames, type Span } from './board.ts';
import { checkDescription, checkLabel } from './description.ts';
import { descriptionFields, type Description, type Move } from './move.ts';
import { id, idOrNull, ids, index, newId, record } from './reading.ts';
import { joinedSpans } from './spans.ts';

function checkSpans(value: unknown): Span[] {
  if (!Array.isArray(value) || value.length > 100) refuse('invalid_input', 'spans');
  const spans = value.map((one): Span => {
    const { field, start, end } = record(one);
    const known = answerFields.find((name) => name === field) ?? refuse('invalid_input', 'spans');
    return { field: known, start: index(start, 'spans'), end: index(end, 'spans') };
  });
  const joined = joinedSpans(spans);
  return joined.length > 0 ? joined : refuse('invalid_input', 'spans');
}

/**
 * Reads a move from outside.
 * @throws Refusal `empty_field`, `too_long`, `invalid_input`, with the field
 */
export function checkMove(value: unknown): Move {
  const given = record(value);
  const categoryId = () => id(given.id, 'category');
  const cardIds = () => ids(given.cardIds, 'incident', cardLimits.perMove);
  switch (given.kind) {
    case 'place':
      return {
        kind: 'place',
        cardIds: cardIds(),
        categoryId: idOrNull(given.categoryId, 'category'),
        before: idOrNull(given.before, 'before'),
        from: idOrNull(given.from, 'from')
      };
    case 'take_out':
      return { kind: 'take_out', cardIds: cardIds(), categoryId: idOrNull(given.categoryId, 'category') };
    case 'add_category': {
      const frame = frames.find((known) => known === given.frame) ?? refuse('invalid_input', 'frame');
      return { kind: 'add_category', id: newId(given.id, 'category'), frame, label: checkLabel(given.label) };
    }
    case 'describe_category': {
      const was: Partial<Description> = {};
      const read = record(given.was ?? {});
      for (const field of descriptionFields) {
        if (read[field] !== undefined) Object.assign(was, { [field]: read[field] });
      }
      return { kind: 'describe_category', id: categoryId(), changes: checkDescription(given.changes), was };
    }
    case 'reorder_category':
      return { kind: 'reorder_category', id: categoryId(), before: idOrNull(given.before, 'before') };
    case 'merge_categories':
      return { kind: 'merge_categories', id: categoryId(), into: id(given.into, 'into') };
    case 'split_category':
      return {
        kind: 'split_category',
        id: categoryId(),
        newId: newId(given.newId, 'category'),
        label: checkLabel(given.label),
        cardIds: cardIds()
      };
    case 'remove_category':
      return { kind: 'remove_category', id: categoryId() };
    case 'split_card':
      return {
        kind: 'split_card',
        cardId: id(given.cardId, 'incident'),
        unitId: newId(given.unitId, 'unit'),
        version: index(given.version, 'version'),
        spans: checkSpans(given.spans)
      };
    case 'join_cards':
      return { kind: 'join_cards', cardId: id(given.cardId, 'incident'), into: id(given.into, 'into') };
    case 'undo':
    case 'redo':
      return { kind: given.kind, step: id(given.step, 'step') };
    default:
      return refuse('invalid_input', 'move');
  }
}
