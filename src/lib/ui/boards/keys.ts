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
    if (!drops || !target || (target.zone === held.from && target.before === held.incidentId)) {
      desk.say(t().said.cancelled(desk.nameOf(held.incidentId)));
      return;
    }
    desk.drop(held, target);
    const stays = desk.frame === 'competency' && held.from === pileZone;
    void desk.focus(stays ? pileZone : target.zone, held.incidentId);
  }

  return (event) => {
    const face = event.target as HTMLElement;
    const incidentId = face.closest<HTMLElement>('[data-card]')?.dataset.card;
    const zone = face.closest<HTMLElement>('[data-zone]')?.dataset.zone;
    if (!incidentId || !zone || !face.hasAttribute('data-face')) return;
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const { held, target } = desk.drag;
    const { key } = event;
    if (held?.by === 'keys') {
      if (isArrow(key) && target) choose(held.incidentId, shifted(desk.zones, held.incidentId, target, key));
      else if (key === ' ' || key === 'Enter') putDown(true);
      else if (key === 'Escape') putDown(false);
      else if (key === 'Tab') return putDown(false);
      event.preventDefault();
      return;
    }
    const next = neighbour(desk.zones, zone, incidentId, key);
    if (next) void desk.focus(next.zone, next.card);
    else if (key === ' ' && desk.maySort) {
      desk.drag.held = { incidentId, from: zone, by: 'keys' };
      const cards = desk.zones.find(({ id }) => id === zone)?.cards ?? [];
      const before = zone === pileZone ? null : (cards[cards.indexOf(incidentId) + 1] ?? null);
      desk.drag.target = { zone, before };
      desk.say(t().said.picked(desk.nameOf(incidentId), desk.zoneName(zone)));
    } else if (key.toLowerCase() === 'm' && desk.maySort) desk.moving = { incidentId, from: zone };
    else if (!isArrow(key) && key !== 'Home' && key !== 'End' && key !== ' ') return;
    event.preventDefault();
  };
}
