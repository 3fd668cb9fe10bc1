/** The zone of what is not sorted; the other zones are categories. */
export const pileZone = 'pile';
/** The zone of what fits no task. */
export const nowhereZone = 'nowhere';
/** A zone as the moves name it: "fits nowhere" is no category. */
export const categoryOf = (zone: string): string | null => (zone === nowhereZone ? null : zone);
/** The zone that makes a new category of what is dropped there. */
export const newZone = 'new';

/** A list of cards, in the order in which it is shown. */
export interface Zone {
  id: string;
  cards: string[];
}

/** A card where it lies; in the competency frame one card may lie in several zones. */
export interface Lying {
  cardId: string;
  zone: string;
}
/** Names one card in one zone. */
export const slotOf = ({ cardId, zone }: Lying): string => `${zone} ${cardId}`;
export const slotsOf = (cards: readonly Lying[]): ReadonlySet<string> => new Set(cards.map(slotOf));
export const idsOf = (cards: readonly Lying[]): string[] => [...new Set(cards.map(({ cardId }) => cardId))];

/** Where cards would come: before another one, or last. */
export interface Target {
  zone: string;
  before: string | null;
}

export type Arrow = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight';
export const isArrow = (key: string): key is Arrow =>
  key === 'ArrowUp' || key === 'ArrowDown' || key === 'ArrowLeft' || key === 'ArrowRight';

/** The card to which an arrow, Home or End leads from a card; null when there is none. */
export function neighbour(
  zones: readonly Zone[],
  zoneId: string,
  cardId: string,
  key: string
): { zone: string; card: string } | null {
  const at = zones.findIndex(({ id }) => id === zoneId);
  const cards = zones[at]?.cards ?? [];
  const index = cards.indexOf(cardId);
  const found = (zone: string, card: string | undefined) => (card === undefined ? null : { zone, card });
  switch (key) {
    case 'ArrowUp':
      return found(zoneId, cards[index - 1]);
    case 'ArrowDown':
      return found(zoneId, cards[index + 1]);
    case 'Home':
      return found(zoneId, cards[0]);
    case 'End':
      return found(zoneId, cards.at(-1));
    case 'ArrowLeft':
    case 'ArrowRight': {
      const others = key === 'ArrowRight' ? zones.slice(at + 1) : zones.slice(0, Math.max(at, 0)).reverse();
      const zone = others.find((other) => other.cards.length > 0);
      return zone ? found(zone.id, zone.cards[Math.min(index, zone.cards.length - 1)]) : null;
    }
    default:
      return null;
  }
}

/** Where what is held goes with an arrow: left and right between zones, up and down within a category. */
export function shifted(zones: readonly Zone[], held: readonly string[], target: Target, key: Arrow): Target {
  const at = zones.findIndex(({ id }) => id === target.zone);
  if (key === 'ArrowLeft' || key === 'ArrowRight') {
    const zone = zones[at + (key === 'ArrowRight' ? 1 : -1)];
    return zone ? { zone: zone.id, before: null } : target;
  }
  if (target.zone === pileZone) return target;
  const cards = (zones[at]?.cards ?? []).filter((id) => !held.includes(id));
  const index = target.before === null ? cards.length : cards.indexOf(target.before);
  const to = Math.min(Math.max(index + (key === 'ArrowDown' ? 1 : -1), 0), cards.length);
  return { zone: target.zone, before: cards[to] ?? null };
}

/** The place of a target in its zone, counted from 1, and how many there would be. */
export function placeOf(
  zones: readonly Zone[],
  held: readonly string[],
  { zone, before }: Target
): [number, number] {
  const cards = (zones.find(({ id }) => id === zone)?.cards ?? []).filter((id) => !held.includes(id));
  const index = before === null ? cards.length : cards.indexOf(before);
  return [index + 1, cards.length + held.length];
}

/** A target that stands when the cards that are held have left: not before one of themselves. */
export function settled(zones: readonly Zone[], held: readonly string[], { zone, before }: Target): Target {
  const cards = zones.find(({ id }) => id === zone)?.cards ?? [];
  const at = before === null ? -1 : cards.indexOf(before);
  const next = at === -1 ? undefined : cards.slice(at).find((id) => !held.includes(id));
  return { zone, before: next ?? null };
}
