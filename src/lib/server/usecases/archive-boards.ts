import type { Archive } from '../exports/archive.ts';
import type { WorkshopRows } from '../store/archive.ts';
import type { NewIds } from './archive-ids.ts';

type Name = (id: string) => string;
type Row = WorkshopRows['placements'][number];

/** The boards of a workshop as its archive holds them: what was sorted, not what each person could still undo. */
export function packBoards(rows: WorkshopRows, name: Name): Archive['boards'] {
  const maybe = (id: string | null) => (id === null ? null : name(id));
  // Ids are made anew by an import, so nothing in the file may depend on their order.
  const order = new Map(rows.incidents.map(({ id }, i) => [id, i]));
  rows.units.forEach(({ id }, i) => order.set(id, rows.incidents.length + i));
  const place = (id: string) => order.get(id) ?? 0;
  const byIncident = (a: { incidentId: string }, b: { incidentId: string }) =>
    place(a.incidentId) - place(b.incidentId);
  const dealt = Map.groupBy(rows.boardIncidents, ({ boardId }) => boardId);
  const units = Map.groupBy(rows.units, ({ boardId }) => boardId);
  const categories = Map.groupBy(rows.categories, ({ boardId }) => boardId);
  const lying = Map.groupBy(rows.placements, ({ boardId, categoryId }) => categoryId ?? `nowhere ${boardId}`);
  const placements = (where: string) =>
    (lying.get(where) ?? [])
      .sort((a, b) => a.position - b.position || byIncident(a, b) || place(a.unitId) - place(b.unitId))
      .map(({ incidentId, unitId, position }) => ({
        incident: name(incidentId),
        unit: unitId === '' ? null : name(unitId),
        position
      }));
  return rows.boards.map((board) => ({
    id: name(board.id),
    group: maybe(board.groupId),
    owner: maybe(board.ownerId),
    stage: board.stage,
    ready: board.ready,
    frozen: board.frozen,
    incidents: (dealt.get(board.id) ?? []).sort(byIncident).map((row) => name(row.incidentId)),
    units: (units.get(board.id) ?? []).map(({ id, incidentId, version, spans }) => ({
      id: name(id),
      incident: name(incidentId),
      version,
      spans
    })),
    nowhere: placements(`nowhere ${board.id}`),
    categories: (categories.get(board.id) ?? []).map(
      ({ boardId: _, anchorIncidentId, pooledInto, id, ...category }) => ({
        ...category,
        id: name(id),
        anchor: maybe(anchorIncidentId),
        pooledInto: maybe(pooledInto),
        placements: placements(id)
      })
    )
  }));
}

/** The same as rows; call it once all incidents have their new ids. */
export function unpackBoards(
  archive: Archive,
  workshopId: string,
  ids: NewIds
): Pick<WorkshopRows, 'boards' | 'boardIncidents' | 'units' | 'categories' | 'placements'> {
  const maybe = (name: string | null) => (name === null ? null : ids.get(name));
  const boards = archive.boards.map((board) => ({
    id: ids.make(board.id),
    workshopId,
    groupId: maybe(board.group),
    ownerId: maybe(board.owner),
    stage: board.stage,
    ready: board.ready,
    frozen: board.frozen
  }));
  for (const { units, categories } of archive.boards) {
    for (const { id } of [...units, ...categories]) ids.make(id);
  }
  const rowOf = (
    board: string,
    { incident, unit, position }: Archive['boards'][number]['nowhere'][number]
  ): Pick<Row, 'boardId' | 'incidentId' | 'unitId' | 'position'> => ({
    boardId: ids.get(board),
    incidentId: ids.get(incident),
    unitId: unit === null ? '' : ids.get(unit),
    position
  });
  return {
    boards,
    boardIncidents: archive.boards.flatMap((board) =>
      board.incidents.map((incident) => ({ boardId: ids.get(board.id), incidentId: ids.get(incident) }))
    ),
    units: archive.boards.flatMap((board) =>
      board.units.map(({ id, incident, version, spans }) => ({
        id: ids.get(id),
        boardId: ids.get(board.id),
        incidentId: ids.get(incident),
        version,
        spans
      }))
    ),
    categories: archive.boards.flatMap((board) =>
      board.categories.map(({ placements: _, anchor, pooledInto, id, ...category }) => ({
        ...category,
        id: ids.get(id),
        boardId: ids.get(board.id),
        anchorIncidentId: maybe(anchor),
        pooledInto: maybe(pooledInto)
      }))
    ),
    placements: archive.boards.flatMap((board): Row[] => [
      ...board.categories.flatMap(({ id, frame, placements }) =>
        placements.map((one): Row => ({ ...rowOf(board.id, one), categoryId: ids.get(id), frame }))
      ),
      ...board.nowhere.map((one): Row => ({ ...rowOf(board.id, one), categoryId: null, frame: 'task' }))
    ])
  };
}
