import { refuse } from '../errors.ts';
import { categoryLimits, competencyKinds, frames, type Category, type Frame } from './board.ts';

/** What people write about a category. */
export type Description = Pick<
  Category,
  'label' | 'definition' | 'include' | 'exclude' | 'competencyKind' | 'anchorIncidentId'
>;
export const descriptionFields = [
  'label',
  'definition',
  'include',
  'exclude',
  'competencyKind',
  'anchorIncidentId'
] as const satisfies (keyof Description)[];

/** One thing that a person does on a board; plain data, sent as it is. */
export type Move =
  /**
   * Lays an incident in a category, before another incident there, or last. In the task frame it leaves its
   * other category; in the competency frame only the one named in `from`.
   */
  | { kind: 'place'; incidentId: string; categoryId: string; before: string | null; from: string | null }
  /** Takes an incident out of a category: from a task category back to the pile. */
  | { kind: 'take_out'; incidentId: string; categoryId: string }
  /** @param id a new UUIDv7, made by the browser */
  | { kind: 'add_category'; id: string; frame: Frame; label: string }
  /** @param was the values that were read; a field that someone else has changed since is not overwritten. */
  | { kind: 'describe_category'; id: string; changes: Partial<Description>; was: Partial<Description> }
  /** @param before a category of the same frame; null for the last place */
  | { kind: 'reorder_category'; id: string; before: string | null }
  /** Its cards return to the pile. */
  | { kind: 'remove_category'; id: string };

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

const record = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null
    ? (value as Record<string, unknown>)
    : refuse('invalid_input', 'move');

const id = (value: unknown, field: string): string =>
  typeof value === 'string' && value !== '' && value.length <= 64 ? value : refuse('invalid_input', field);

const idOrNull = (value: unknown, field: string): string | null => (value == null ? null : id(value, field));

function text(value: unknown, field: string, max: number): string {
  if (typeof value !== 'string') refuse('invalid_input', field);
  const trimmed = value.trim();
  if (trimmed.length > max) refuse('too_long', field, { max });
  return trimmed;
}

/** @throws Refusal `empty_field`, `too_long` */
export function checkLabel(value: unknown): string {
  return text(value, 'label', categoryLimits.label).replace(/\s+/g, ' ') || refuse('empty_field', 'label');
}

/**
 * @returns the description as it will be kept: trimmed, without fields that do not exist
 * @throws Refusal `empty_field`, `too_long`, `invalid_input`, with the field
 */
export function checkDescription(value: unknown): Partial<Description> {
  const given = record(value);
  const result: Partial<Description> = {};
  if (given.label !== undefined) result.label = checkLabel(given.label);
  for (const field of ['definition', 'include', 'exclude'] as const) {
    if (given[field] !== undefined) result[field] = text(given[field], field, categoryLimits.text);
  }
  if (given.competencyKind !== undefined) {
    const kind = given.competencyKind;
    result.competencyKind =
      kind === null
        ? null
        : (competencyKinds.find((known) => known === kind) ?? refuse('invalid_input', 'competencyKind'));
  }
  if (given.anchorIncidentId !== undefined) {
    result.anchorIncidentId = idOrNull(given.anchorIncidentId, 'anchorIncidentId');
  }
  return result;
}

/**
 * Reads a move from outside.
 * @throws Refusal `empty_field`, `too_long`, `invalid_input`, with the field
 */
export function checkMove(value: unknown): Move {
  const given = record(value);
  const categoryId = () => id(given.id, 'category');
  switch (given.kind) {
    case 'place':
      return {
        kind: 'place',
        incidentId: id(given.incidentId, 'incident'),
        categoryId: id(given.categoryId, 'category'),
        before: idOrNull(given.before, 'before'),
        from: idOrNull(given.from, 'from')
      };
    case 'take_out':
      return {
        kind: 'take_out',
        incidentId: id(given.incidentId, 'incident'),
        categoryId: id(given.categoryId, 'category')
      };
    case 'add_category': {
      if (!uuid.test(categoryId())) refuse('invalid_input', 'category');
      const frame = frames.find((known) => known === given.frame) ?? refuse('invalid_input', 'frame');
      return { kind: 'add_category', id: categoryId(), frame, label: checkLabel(given.label) };
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
    case 'remove_category':
      return { kind: 'remove_category', id: categoryId() };
    default:
      return refuse('invalid_input', 'move');
  }
}
