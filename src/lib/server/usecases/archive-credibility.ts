import type { PackedCredibility } from '../exports/archive-credibility.ts';
import type { WorkshopRows } from '../store/archive.ts';
import type { LocalNames, NewIds } from './archive-ids.ts';

/** What authors, experts, facilitators and the literature say, as an archive holds it. */
export function packCredibility(rows: WorkshopRows, names: LocalNames): PackedCredibility {
  const { checks, experts, notes, theory } = rows.credibility;
  // Ids are made anew by an import, so nothing in the file may depend on their order.
  const place = new Map([...rows.incidents, ...rows.categories].map(({ id }, i) => [id, i]));
  const at = (id: string) => place.get(id) ?? 0;
  return {
    checks: [...checks]
      .sort((a, b) => at(a.incidentId) - at(b.incidentId) || at(a.categoryId) - at(b.categoryId))
      .map(({ incidentId, categoryId, elsewhereId, answer, at: when }) => ({
        incident: names.of(incidentId),
        category: names.of(categoryId),
        answer,
        elsewhere: elsewhereId === null ? null : names.of(elsewhereId),
        at: when
      })),
    experts: experts.map(({ id, name, role, useful, surprising, missing, at: when }) => ({
      id: names.give('e', id),
      name,
      role,
      useful,
      surprising,
      missing,
      at: when
    })),
    notes: notes.map(({ check, status, note, at: when }) => ({ check, status, note, at: when })),
    theory: [...theory]
      .sort((a, b) => at(a.categoryId) - at(b.categoryId))
      .map(({ categoryId, source, relation, note }) => ({
        category: names.of(categoryId),
        source,
        relation,
        note
      }))
  };
}

/** The same as rows; call it once all incidents and categories have their new ids. */
export function unpackCredibility(packed: PackedCredibility, ids: NewIds): WorkshopRows['credibility'] {
  return {
    checks: packed.checks.map(({ incident, category, elsewhere, ...check }) => ({
      ...check,
      incidentId: ids.get(incident),
      categoryId: ids.get(category),
      // The category that an author meant may be gone.
      elsewhereId: elsewhere === null ? null : ids.of(elsewhere)
    })),
    experts: packed.experts.map((answer) => ({ ...answer, id: ids.make(answer.id) })),
    notes: packed.notes,
    theory: packed.theory.map(({ category, ...entry }) => ({ ...entry, categoryId: ids.get(category) }))
  };
}
