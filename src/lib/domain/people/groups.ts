/** A number in [0, 1), as `Math.random` gives. */
export type Random = () => number;

/** A random order (Fisher–Yates); the given list stays as it is. */
export function shuffled<T>(list: readonly T[], random: Random): T[] {
  const result = [...list];
  for (let i = result.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [result[i], result[j]] = [result[j] as T, result[i] as T];
  }
  return result;
}

/**
 * Draws people into groups at random; sizes differ by at most one.
 * @returns one list of ids per group
 */
export function drawGroups(participantIds: readonly string[], groups: number, random: Random): string[][] {
  const drawn: string[][] = Array.from({ length: groups }, () => []);
  shuffled(participantIds, random).forEach((id, i) => drawn[i % groups]?.push(id));
  return drawn;
}

/** How many groups of about `size` people to propose; at least one. */
export function proposedGroups(participants: number, size = 4): number {
  return Math.max(1, Math.round(participants / size));
}

/** Where a latecomer goes: the group with the fewest people, the first of equals. Null without groups. */
export function smallestGroup(
  groupIds: readonly string[],
  members: readonly (string | null)[]
): string | null {
  let best: { id: string; size: number } | null = null;
  for (const id of groupIds) {
    const size = members.filter((groupId) => groupId === id).length;
    if (!best || size < best.size) best = { id, size };
  }
  return best?.id ?? null;
}
