import { refuse } from '../errors.ts';
import { categoryLimits, colours, competencyKinds } from './board.ts';
import type { Description } from './move.ts';
import { idOrNull, record, text } from './reading.ts';

/** @throws Refusal `empty_field`, `too_long` */
export function checkLabel(value: unknown): string {
  return text(value, 'label', categoryLimits.label).replace(/\s+/g, ' ') || refuse('empty_field', 'label');
}

function oneOf<T extends string>(known: readonly T[], value: unknown, field: string): T | null {
  return value === null ? null : (known.find((one) => one === value) ?? refuse('invalid_input', field));
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
    result.competencyKind = oneOf(competencyKinds, given.competencyKind, 'competencyKind');
  }
  if (given.anchorIncidentId !== undefined) {
    result.anchorIncidentId = idOrNull(given.anchorIncidentId, 'anchorIncidentId');
  }
  if (given.colour !== undefined) result.colour = oneOf(colours, given.colour, 'colour');
  return result;
}
