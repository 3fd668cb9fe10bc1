import type { Archive } from '../exports/archive.ts';
import type { WorkshopRows } from '../store/archive.ts';
import type { LocalNames, NewIds } from './archive-ids.ts';

type PackedTurns = Archive['incidents'][number]['turns'];

/** What the class reads at the moment. */
export function packReading(rows: WorkshopRows, names: LocalNames): Archive['workshop']['reading'] {
  const [row] = rows.readings;
  if (!row) return null;
  const { incidentId, version, revealed, comparing } = row;
  return { incident: names.of(incidentId), version, revealed, comparing };
}

/** The turns of each incident, with the votes; nothing depends on the order of ids. */
export function packTurns(rows: WorkshopRows, names: LocalNames): (incidentId: string) => PackedTurns {
  const place = new Map(rows.participants.map(({ id }, at) => [id, at]));
  const turns = Map.groupBy(rows.turns, ({ incidentId }) => incidentId);
  const votes = Map.groupBy(rows.votes, ({ incidentId }) => incidentId);
  return (asked) =>
    (turns.get(asked) ?? [])
      .sort((a, b) => a.version - b.version)
      .map(({ version, shownAt, revealedAt }) => ({
        version,
        shownAt,
        revealedAt,
        votes: (votes.get(asked) ?? [])
          .filter((vote) => vote.version === version)
          .sort((a, b) => (place.get(a.participantId) ?? 0) - (place.get(b.participantId) ?? 0))
          .map(({ participantId, specific, behaviour, context, consequences, at }) => ({
            voter: names.of(participantId),
            specific,
            behaviour,
            context,
            consequences,
            at
          }))
      }));
}

/** @throws Refusal `archive_invalid` when it refers to what is not in the archive */
export function unpackPlenary(
  archive: Archive,
  workshopId: string,
  ids: NewIds
): Pick<WorkshopRows, 'readings' | 'turns' | 'votes'> {
  const { reading } = archive.workshop;
  const turns = archive.incidents.flatMap(({ id, turns: own }) =>
    own.map((turn) => ({ ...turn, incidentId: ids.get(id) }))
  );
  return {
    readings: reading
      ? [
          {
            workshopId,
            incidentId: ids.get(reading.incident),
            version: reading.version,
            revealed: reading.revealed,
            comparing: reading.comparing
          }
        ]
      : [],
    turns: turns.map(({ votes: _, ...turn }) => turn),
    votes: turns.flatMap(({ incidentId, version, votes }) =>
      votes.map(({ voter, ...vote }) => ({ ...vote, incidentId, version, participantId: ids.get(voter) }))
    )
  };
}
