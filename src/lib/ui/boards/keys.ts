import type { Drag, Held } from './drag.svelte';
import type { Selection } from './selection.svelte';
import { idsOf, isArrow, neighbour, pileZone, placeOf, settled, shifted } from './steps';
import type { Lying, Target, Zone } from './steps';

/** What is said while cards are chosen and carried by keys. */
export interface KeyWords {
  said: {
    noneChosen: string;
    picked: (names: string, zone: string) => string;
    over: (zone: string, place: number, of: number) => string;
    overPile: (zone: string) => string;
    cancelled: (names: string) => string;
  };
}
type Words = () => KeyWords;

/** As much of a desk with cards as its keys need. */
export interface KeyDesk {
  readonly drag: Drag;
  readonly selection: Selection;
  readonly zones: readonly Zone[];
  readonly maySort: boolean;
  /** The cards for which "Move to…" is open. */
  moving: readonly Lying[] | null;
  cardsIn(zone: string): string[];
  zoneName(zone: string): string;
  namesOf(cardIds: readonly string[]): string;
  /** What moves with a card. */
  along(lead: Lying): readonly Lying[];
  choose(card: Lying, to?: boolean): void;
  chooseAll(zone: string): void;
  /** Do cards from this zone stay there when they are laid elsewhere too? */
  keeps(zone: string): boolean;
  drop(held: Held, target: Target): void;
  turnTo(zone: string): void;
  focus(zone: string, cardId: string): Promise<void>;
  say(text: string): void;
}

/**
 * The keys of the board, on a card that has the focus: arrows go from card to card, with shift they choose on the way;
 * `x` chooses; space picks up what is chosen, or the card, after which arrows say where it goes; `m` opens "Move to…".
 * Enter is the card's own button.
 */
export function boardKeys(desk: KeyDesk, t: Words): (event: KeyboardEvent) => void {
  return (event) => {
    const face = event.target as HTMLElement;
    const cardId = face.closest<HTMLElement>('[data-card]')?.dataset.card;
    const zone = face.closest<HTMLElement>('[data-zone]')?.dataset.zone;
    if (!cardId || !zone || !face.hasAttribute('data-face') || event.altKey) return;
    const card = { cardId, zone };
    if (desk.drag.held) return;
    if (event.ctrlKey || event.metaKey) {
      if (event.key.toLowerCase() !== 'a' || !desk.maySort) return;
      desk.chooseAll(zone);
    } else if (!step(desk, event, card) && !act(desk, t, event, card)) return;
    event.preventDefault();
  };
}

/** From card to card. @returns whether the key was one of these */
function step(desk: KeyDesk, { key, shiftKey }: KeyboardEvent, { cardId, zone }: Lying): boolean {
  if (!isArrow(key) && key !== 'Home' && key !== 'End') return false;
  const next = neighbour(desk.zones, zone, cardId, key);
  if (next && shiftKey && desk.maySort && next.zone === zone) {
    if (!desk.selection.has({ cardId, zone })) desk.selection.add([{ cardId, zone }]);
    desk.choose({ cardId: next.card, zone }, true);
  }
  if (next) void desk.focus(next.zone, next.card);
  return true;
}

function act(desk: KeyDesk, t: Words, { key, shiftKey }: KeyboardEvent, card: Lying): boolean {
  if (key === 'Escape' && desk.selection.cards.length > 0) {
    desk.selection.clear();
    desk.say(t().said.noneChosen);
    return true;
  }
  if (!desk.maySort) return key === ' ';
  if (key.toLowerCase() === 'x') desk.choose(card, shiftKey);
  else if (key.toLowerCase() === 'm') desk.moving = desk.along(card);
  else if (key === ' ') pickUp(desk, t, card);
  else return false;
  return true;
}

function pickUp(desk: KeyDesk, t: Words, lead: Lying): void {
  const { cards } = desk.drag.take(lead, 'keys');
  const ids = desk.cardsIn(lead.zone);
  const before = lead.zone === pileZone ? null : (ids[ids.indexOf(lead.cardId) + 1] ?? null);
  desk.drag.target = settled(desk.zones, idsOf(cards), { zone: lead.zone, before });
  desk.say(t().said.picked(desk.namesOf(idsOf(cards)), desk.zoneName(lead.zone)));
}

/**
 * The keys while cards are held by keys; for the window, because the card that was picked up is out of sight, and
 * without the focus, when a phone shows the other side of the board.
 */
export function heldKeys(desk: KeyDesk, t: Words, event: KeyboardEvent): void {
  const { held: what, target } = desk.drag;
  if (what?.by !== 'keys' || !target || event.defaultPrevented) return;
  const { key } = event;
  const ids = idsOf(what.cards);
  if (isArrow(key)) choose(desk, t, ids, shifted(desk.zones, ids, target, key));
  else if (key === ' ' || key === 'Enter') putDown(desk, t, true);
  else if (key === 'Escape') putDown(desk, t, false);
  else if (key === 'Tab') return putDown(desk, t, false);
  event.preventDefault();
}

function choose(desk: KeyDesk, t: Words, ids: string[], target: Target): void {
  desk.drag.target = target;
  desk.turnTo(target.zone);
  const [place, of] = placeOf(desk.zones, ids, target);
  const zone = desk.zoneName(target.zone);
  desk.say(target.zone === pileZone ? t().said.overPile(zone) : t().said.over(zone, place, of));
  requestAnimationFrame(() =>
    document
      .querySelector(`[data-zone="${CSS.escape(target.zone)}"] [data-marker]`)
      ?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  );
}

function putDown(desk: KeyDesk, t: Words, drops: boolean): void {
  const { held: what, target } = desk.drag;
  desk.drag.cancel();
  if (!what) return;
  const { cardId, zone } = what.lead;
  const ids = idsOf(what.cards);
  const ownPlace = what.cards.length === 1 && target?.zone === zone && isOwnPlace(desk, what.lead, target);
  if (!drops || !target || ownPlace) {
    desk.say(t().said.cancelled(desk.namesOf(ids)));
    void desk.focus(zone, cardId);
    return;
  }
  desk.drop(what, target);
  void desk.focus(desk.keeps(zone) ? zone : target.zone, cardId);
}

function isOwnPlace(desk: KeyDesk, { cardId, zone }: Lying, { before }: Target): boolean {
  const ids = desk.cardsIn(zone);
  return zone === pileZone || before === (ids[ids.indexOf(cardId) + 1] ?? null);
}
