import type { EditPlace } from '../../domain/job-analysis/edits.ts';
import type { PackedEdit } from '../exports/archive-edits.ts';
import type { WorkshopRows } from '../store/archive.ts';
import type { LocalNames, NewIds } from './archive-ids.ts';

const identifier = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/** What people changed of the documents; the ids within keys under their local names. */
export function packEdits({ documentEdits }: WorkshopRows, names: LocalNames): PackedEdit[] {
  for (const { id } of documentEdits) names.give('d', id);
  const local = (key: string) => key.replace(identifier, (id) => `{${names.of(id)}}`);
  return documentEdits.map(({ id, format, language, key, kind, text, basis, place, actorId, at }) => ({
    id: names.of(id),
    format,
    language,
    key: local(key),
    kind,
    text,
    basis,
    place: placeWith(place, local),
    by: actorId === null ? null : names.of(actorId),
    at
  }));
}

export function unpackEdits(
  edits: readonly PackedEdit[],
  workshopId: string,
  ids: NewIds
): WorkshopRows['documentEdits'] {
  for (const { id } of edits) ids.make(id);
  const own = (key: string) => key.replace(/\{(\w+)\}/g, (_, name: string) => ids.of(name));
  return edits.map(({ id, key, place, by, ...edit }) => ({
    ...edit,
    id: ids.get(id),
    workshopId,
    key: own(key),
    place: placeWith(place, own),
    actorId: by === null ? null : ids.of(by)
  }));
}

/** Always with its parts in one order: databases keep another. */
function placeWith(place: EditPlace | null, key: (key: string) => string): EditPlace | null {
  if (place === null) return null;
  if ('order' in place) return { order: place.order.map(key) };
  const { section, after, supported } = place;
  return {
    section: key(section),
    after: after === null ? null : key(after),
    ...(supported !== undefined && { supported })
  };
}
