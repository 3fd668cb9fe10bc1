import { newZone, pileZone, slotOf, slotsOf, type Lying, type Target } from './steps';

export interface Held {
  /** The card that was taken hold of. */
  lead: Lying;
  /** What comes along with it, itself included, in board order. */
  cards: readonly Lying[];
  by: 'pointer' | 'keys';
}

interface Press {
  card: HTMLElement;
  lead: Lying;
  id: number;
  x: number;
  y: number;
  timer: ReturnType<typeof setTimeout> | null;
}

interface How {
  mayDrag: () => boolean;
  /** The cards that come along with one, itself included. */
  along: (lead: Lying) => readonly Lying[];
  drop: (held: Held, target: Target) => void;
  /** A finger held a card, and let go without moving it. */
  pressed: (card: Lying) => void;
}

/** Pixels that a mouse may shake before it drags; a finger that goes further before the hold scrolls. */
const slack = { mouse: 5, touch: 10 };
const holdMs = 220;
/** Pixels from the edge within which a list or the page scrolls along, and how fast at most. */
const edge = 72;
const fastest = 18;

/**
 * Picking up a card with mouse, pen or finger. Nothing in the lists changes while a card is held, so that the
 * moves of others keep coming in; the board marks `target`, where the card would come.
 *
 * In the page: `data-zone` on each list that takes cards, `data-card` on each card in it.
 */
export class Drag {
  held = $state.raw<Held | null>(null);
  #slots = $derived(slotsOf(this.held?.cards ?? []));
  target = $state.raw<Target | null>(null);
  #press: Press | null = null;
  #ghost: HTMLElement | null = null;
  #at = { x: 0, y: 0 };
  #frame = 0;
  #how: How;

  constructor(how: How) {
    this.#how = how;
  }

  /** Is this card, where it lies, in someone's hand here? */
  holds(card: Lying): boolean {
    return this.#slots.has(slotOf(card));
  }

  /** Takes hold of a card, and of what is chosen with it. */
  take(lead: Lying, by: Held['by']): Held {
    this.held = { lead, cards: this.#how.along(lead), by };
    return this.held;
  }

  /** Attach to the element around all zones. */
  surface = (node: HTMLElement) => {
    const holding = (event: Event) => {
      if (this.#ghost) event.preventDefault();
    };
    const down = (event: PointerEvent) => this.#down(event, node);
    node.addEventListener('pointerdown', down);
    // Keeps the page from scrolling under a finger that holds a card, and from its long-press menu.
    node.addEventListener('touchmove', holding, { passive: false });
    node.addEventListener('contextmenu', holding);
    return () => {
      this.cancel();
      node.removeEventListener('pointerdown', down);
      node.removeEventListener('touchmove', holding);
      node.removeEventListener('contextmenu', holding);
    };
  };

  cancel = (): void => {
    const press = this.#press;
    if (press?.timer) clearTimeout(press.timer);
    this.#press = null;
    this.#ghost?.remove();
    this.#ghost = null;
    cancelAnimationFrame(this.#frame);
    this.held = null;
    this.target = null;
    window.removeEventListener('selectstart', this.#unselected);
    window.removeEventListener('pointermove', this.#move);
    window.removeEventListener('pointerup', this.#up);
    window.removeEventListener('pointercancel', this.cancel);
    window.removeEventListener('keydown', this.#key, true);
  };

  #down(event: PointerEvent, surface: HTMLElement): void {
    const from = event.target as HTMLElement;
    const card = from.closest<HTMLElement>('[data-card]');
    const zone = card?.closest<HTMLElement>('[data-zone]')?.dataset.zone;
    const cardId = card?.dataset.card;
    if (!card || !zone || !cardId || !event.isPrimary || event.button !== 0) return;
    if (this.held || !this.#how.mayDrag() || from.closest('[data-no-drag]')) return;
    this.#press = {
      card,
      lead: { cardId, zone },
      id: event.pointerId,
      x: event.clientX,
      y: event.clientY,
      timer: event.pointerType === 'touch' ? setTimeout(() => this.#begin(surface), holdMs) : null
    };
    this.#at = { x: event.clientX, y: event.clientY };
    window.addEventListener('selectstart', this.#unselected);
    window.addEventListener('pointermove', this.#move);
    window.addEventListener('pointerup', this.#up);
    window.addEventListener('pointercancel', this.cancel);
  }

  /** A drag selects no text: every card on the way would be laid out because it is selected. */
  #unselected = (event: Event): void => event.preventDefault();

  #move = (event: PointerEvent): void => {
    const press = this.#press;
    if (!press || event.pointerId !== press.id) return;
    this.#at = { x: event.clientX, y: event.clientY };
    if (this.#ghost) return;
    const way = Math.hypot(event.clientX - press.x, event.clientY - press.y);
    if (press.timer) {
      if (way > slack.touch) this.cancel();
    } else if (way > slack.mouse) {
      this.#begin(press.card.ownerDocument.body);
      this.#follow();
    }
  };

  #begin(capturer: HTMLElement): void {
    const press = this.#press;
    if (!press || !press.card.isConnected) return this.cancel();
    // A finger stays with the element it touched first; that one may move to another list.
    if (press.timer && capturer.isConnected) capturer.setPointerCapture(press.id);
    const box = press.card.getBoundingClientRect();
    const ghost = press.card.cloneNode(true) as HTMLElement;
    ghost.removeAttribute('data-card');
    ghost.inert = true;
    ghost.classList.add('ghost');
    ghost.style.setProperty('--lines', getComputedStyle(press.card).getPropertyValue('--lines'));
    ghost.style.width = `${box.width}px`;
    ghost.style.left = `${box.left - press.x}px`;
    ghost.style.top = `${box.top - press.y}px`;
    const { cards } = this.take(press.lead, 'pointer');
    if (cards.length > 1) ghost.dataset.count = String(cards.length);
    document.body.append(ghost);
    this.#ghost = ghost;
    getSelection()?.removeAllRanges();
    window.addEventListener('keydown', this.#key, true);
    this.#frame = requestAnimationFrame(this.#tick);
  }

  #tick = (): void => {
    this.#follow();
    this.#frame = requestAnimationFrame(this.#tick);
  };

  #follow(): void {
    if (!this.#ghost) return;
    const { x, y } = this.#at;
    this.#ghost.style.translate = `${x}px ${y}px`;
    const under = document.elementFromPoint(x, y);
    scrollAlong(under, y);
    const next = targetAt(under, y);
    if (next?.zone !== this.target?.zone || next?.before !== this.target?.before) this.target = next;
  }

  #up = (event: PointerEvent): void => {
    if (event.pointerId !== this.#press?.id) return;
    this.#at = { x: event.clientX, y: event.clientY };
    this.#follow();
    const { held, target } = this;
    const press = this.#press;
    const dragged = this.#ghost !== null;
    const still = Math.hypot(event.clientX - press.x, event.clientY - press.y) <= slack.touch;
    this.cancel();
    if (!dragged) return;
    // The click that ends a drag opens nothing.
    const swallow = (click: Event) => {
      click.stopPropagation();
      click.preventDefault();
    };
    window.addEventListener('click', swallow, { capture: true, once: true });
    setTimeout(() => window.removeEventListener('click', swallow, true));
    if (press.timer && still) this.#how.pressed(press.lead);
    else if (held && target) this.#how.drop(held, target);
  };

  #key = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    event.preventDefault();
    this.cancel();
  };
}

/** The zone under the pointer, and the card in it that lies below the pointer. */
function targetAt(under: Element | null, y: number): Target | null {
  const zone = under?.closest<HTMLElement>('[data-zone]');
  const id = zone?.dataset.zone;
  if (!zone || id === undefined) return null;
  if (id === pileZone || id === newZone) return { zone: id, before: null };
  const over = under?.closest<HTMLElement>('[data-card]');
  // Between two cards: only then all of them are asked where they are.
  const cards = over ? [over] : zone.querySelectorAll<HTMLElement>('[data-card]');
  for (const card of cards) {
    const box = card.getBoundingClientRect();
    if (y < box.top + box.height / 2) return { zone: id, before: card.dataset.card ?? null };
  }
  return { zone: id, before: over ? cardAfter(over) : null };
}

function cardAfter(card: Element): string | null {
  let next = card.nextElementSibling;
  while (next && !next.hasAttribute('data-card')) next = next.nextElementSibling;
  return (next as HTMLElement | null)?.dataset.card ?? null;
}

function scrollAlong(under: Element | null, y: number): void {
  const speed = (near: number) => Math.ceil((1 - Math.max(near, 0) / edge) * fastest);
  const list = under?.closest<HTMLElement>('[data-scrolls]');
  if (list && list.scrollHeight > list.clientHeight) {
    const box = list.getBoundingClientRect();
    if (y - box.top < edge) list.scrollTop -= speed(y - box.top);
    else if (box.bottom - y < edge) list.scrollTop += speed(box.bottom - y);
  }
  if (y < edge) window.scrollBy(0, -speed(y));
  else if (innerHeight - y < edge) window.scrollBy(0, speed(innerHeight - y));
}
