import type { Polarity } from '../incidents/incident.ts';
import { polarities } from '../incidents/incident.ts';
import { shuffled, type Random } from '../people/groups.ts';
import type { BoardSet } from '../workshops/workshop.ts';

export interface Dealable {
  id: string;
  polarity: Polarity;
  /** The author's group; null for an author without one. */
  groupId: string | null;
}

/**
 * Which incidents each group's board gets (method page, section 11). What a board has already it keeps;
 * this says what to add.
 *
 * - `all`: every incident to every group;
 * - `own`: each group the incidents of its members; those of people without a group go to the smallest board;
 * - `share`: each incident to one group, at random, polarities spread evenly.
 *
 * @param dealt the incidents that each group has now
 */
export function deal(
  set: BoardSet,
  incidents: readonly Dealable[],
  dealt: ReadonlyMap<string, ReadonlySet<string>>,
  random: Random
): Map<string, string[]> {
  const groupIds = [...dealt.keys()];
  const added = new Map<string, string[]>(groupIds.map((id) => [id, []]));
  const has = (groupId: string, id: string) =>
    dealt.get(groupId)?.has(id) || added.get(groupId)?.includes(id);

  if (set === 'all') {
    for (const groupId of groupIds) {
      added.set(
        groupId,
        incidents.filter(({ id }) => !has(groupId, id)).map(({ id }) => id)
      );
    }
    return added;
  }

  const homeless = incidents.filter(
    ({ id, groupId }) =>
      !groupIds.some((other) => has(other, id)) &&
      (set === 'share' || groupId === null || !dealt.has(groupId))
  );
  if (set === 'own') {
    for (const { id, groupId } of incidents) {
      if (groupId !== null && dealt.has(groupId) && !has(groupId, id)) added.get(groupId)?.push(id);
    }
  }
  const polarityOf = new Map(incidents.map(({ id, polarity }) => [id, polarity]));
  const load = (groupId: string, polarity?: Polarity) =>
    [...(dealt.get(groupId) ?? []), ...(added.get(groupId) ?? [])].filter(
      (id) => polarity === undefined || polarityOf.get(id) === polarity
    ).length;
  for (const polarity of polarities) {
    const ofPolarity = homeless.filter((incident) => incident.polarity === polarity);
    for (const { id } of shuffled(ofPolarity, random)) {
      const [target] = [...groupIds].sort(
        (a, b) => load(a, polarity) - load(b, polarity) || load(a) - load(b)
      );
      if (target !== undefined) added.get(target)?.push(id);
    }
  }
  return added;
}
