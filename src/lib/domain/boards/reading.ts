import { refuse } from '../errors.ts';

/** Reads values from outside, field by field; what does not fit is refused as `invalid_input` with the field. */
export const record = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null
    ? (value as Record<string, unknown>)
    : refuse('invalid_input', 'move');

export const id = (value: unknown, field: string): string =>
  typeof value === 'string' && value !== '' && value.length <= 64 ? value : refuse('invalid_input', field);

export const idOrNull = (value: unknown, field: string): string | null =>
  value == null ? null : id(value, field);

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** The id of something that the move makes. */
export const newId = (value: unknown, field: string): string =>
  typeof value === 'string' && uuid.test(value) ? value : refuse('invalid_input', field);

/** One or more different ids. */
export function ids(value: unknown, field: string, max: number): string[] {
  if (!Array.isArray(value) || value.length === 0 || value.length > max) refuse('invalid_input', field);
  return [...new Set(value.map((one) => id(one, field)))];
}

export const index = (value: unknown, field: string): number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
    ? value
    : refuse('invalid_input', field);

export function text(value: unknown, field: string, max: number): string {
  if (typeof value !== 'string') refuse('invalid_input', field);
  const trimmed = value.trim();
  if (trimmed.length > max) refuse('too_long', field, { max });
  return trimmed;
}
