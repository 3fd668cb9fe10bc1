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
 * With a common core some incidents, both polarities as evenly as there are, go to every group besides: on those,
 * groups can be compared. What lies on several boards already is core first, so that dealing again chooses no other.
 *
 * @param dealt the incidents that each group has now
 * @param core how many; 0 for none
 */
export function deal(
  set: BoardSet,
  incidents: readonly Dealable[],
  dealt: ReadonlyMap<string, ReadonlySet<string>>,
  random: Random,
  core = 0
): Map<string, string[]> {
  const boards = [...dealt].map(([groupId, has]) => new Board(groupId, has));
  const byGroup = new Map(boards.map((board) => [board.groupId, board]));
  const polarityOf = new Map(incidents.map(({ id, polarity }) => [id, polarity]));
  for (const board of boards) board.count(polarityOf);

  if (set !== 'all' && core > 0 && boards.length > 1) {
    for (const incident of coreOf(incidents, boards, core, random)) {
      for (const board of boards) board.add(incident);
    }
  }
  if (set === 'all') {
    for (const board of boards) for (const incident of incidents) board.add(incident);
  }
  if (set === 'own') {
    for (const incident of incidents) byGroup.get(incident.groupId ?? '')?.add(incident);
  }
  if (set !== 'all') {
    const lying = new Set(boards.flatMap((board) => [...board.has]));
    const homeless = incidents.filter(({ id }) => !lying.has(id));
    for (const polarity of polarities) {
      const ofPolarity = homeless.filter((incident) => incident.polarity === polarity);
      for (const incident of shuffled(ofPolarity, random)) emptiest(boards, polarity)?.add(incident);
    }
  }
  return new Map(boards.map(({ groupId, added }) => [groupId, added]));
}

function coreOf(
  incidents: readonly Dealable[],
  boards: readonly Board[],
  size: number,
  random: Random
): Dealable[] {
  const several = ({ id }: Dealable) => boards.filter(({ has }) => has.has(id)).length > 1;
  const core = incidents.filter(several).slice(0, size);
  const left = shuffled(
    incidents.filter((one) => !several(one)),
    random
  );
  while (core.length < size && left.length > 0) {
    const effective = core.filter(({ polarity }) => polarity === 'effective').length;
    const wanted: Polarity = 2 * effective <= core.length ? 'effective' : 'ineffective';
    const at = Math.max(
      0,
      left.findIndex(({ polarity }) => polarity === wanted)
    );
    core.push(...left.splice(at, 1));
  }
  return core;
}

class Board {
  readonly groupId: string;
  readonly has: Set<string>;
  readonly added: string[] = [];
  readonly load: Record<Polarity, number> = { effective: 0, ineffective: 0 };

  constructor(groupId: string, has: ReadonlySet<string>) {
    this.groupId = groupId;
    this.has = new Set(has);
  }

  /** Counts what lies there from the start. */
  count(polarityOf: ReadonlyMap<string, Polarity>): void {
    for (const id of this.has) {
      const polarity = polarityOf.get(id);
      if (polarity) this.load[polarity] += 1;
    }
  }

  add({ id, polarity }: Dealable): void {
    if (this.has.has(id)) return;
    this.has.add(id);
    this.added.push(id);
    this.load[polarity] += 1;
  }

  get total(): number {
    return this.load.effective + this.load.ineffective;
  }
}

/** The board with the fewest of this polarity; of those the smallest, and the first of equals. */
function emptiest(boards: readonly Board[], polarity: Polarity): Board | undefined {
  let best = boards[0];
  for (const board of boards) {
    if (best && (board.load[polarity] - best.load[polarity] || board.total - best.total) < 0) best = board;
  }
  return best;
}
