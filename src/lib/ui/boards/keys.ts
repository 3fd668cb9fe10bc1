import type { boardMessages } from '$lib/i18n/boards';
import type { Desk } from './desk.svelte';
import { isArrow, neighbour, pileZone, placeOf, shifted, type Target } from './steps';

/**
 * The keys of the board, on a card that has the focus: arrows go from card to card; space picks a card up, after
 * which arrows choose where it goes; `m` opens "Move to…". Enter is the card's own button.
 */
export function boardKeys(desk: Desk, t: () => (typeof boardMessages)['nl']): (event: KeyboardEvent) => void {
  function choose(held: string, target: Target): void {
    desk.drag.target = target;
    const [place, of] = placeOf(desk.zones, held, target);
    const zone = desk.zoneName(target.zone);
    desk.say(target.zone === pileZone ? t().said.overPile(zone) : t().said.over(zone, place, of));
    requestAnimationFrame(() =>
      document
        .querySelector(`[data-zone="${CSS.escape(target.zone)}"] [data-marker]`)
        ?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    );
  }

  function putDown(drops: boolean): void {
    const { held, target } = desk.drag;
    desk.drag.cancel();
    if (!held) return;
    if (!drops || !target || (target.zone === held.from && target.before === held.cardId)) {
      desk.say(t().said.cancelled(desk.nameOf(held.cardId)));
      return;
    }
    desk.drop(held, target);
    const stays = desk.frame === 'competency' && held.from === pileZone;
    void desk.focus(stays ? pileZone : target.zone, held.cardId);
  }

  return (event) => {
    const face = event.target as HTMLElement;
    const cardId = face.closest<HTMLElement>('[data-card]')?.dataset.card;
    const zone = face.closest<HTMLElement>('[data-zone]')?.dataset.zone;
    if (!cardId || !zone || !face.hasAttribute('data-face')) return;
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const { held, target } = desk.drag;
    const { key } = event;
    if (held?.by === 'keys') {
      if (isArrow(key) && target) choose(held.cardId, shifted(desk.zones, held.cardId, target, key));
      else if (key === ' ' || key === 'Enter') putDown(true);
      else if (key === 'Escape') putDown(false);
      else if (key === 'Tab') return putDown(false);
      event.preventDefault();
      return;
    }
    const next = neighbour(desk.zones, zone, cardId, key);
    if (next) void desk.focus(next.zone, next.card);
    else if (key === ' ' && desk.maySort) {
      desk.drag.held = { cardId, from: zone, by: 'keys' };
      const cards = desk.zones.find(({ id }) => id === zone)?.cards ?? [];
      const before = zone === pileZone ? null : (cards[cards.indexOf(cardId) + 1] ?? null);
      desk.drag.target = { zone, before };
      desk.say(t().said.picked(desk.nameOf(cardId), desk.zoneName(zone)));
    } else if (key.toLowerCase() === 'm' && desk.maySort) desk.moving = { cardId, from: zone };
    else if (!isArrow(key) && key !== 'Home' && key !== 'End' && key !== ' ') return;
    event.preventDefault();
  };
}
