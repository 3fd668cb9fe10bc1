import type { Target } from './steps';
import { newZone, pileZone } from './steps';

export interface Held {
  cardId: string;
  /** The zone it was taken from. */
  from: string;
  by: 'pointer' | 'keys';
}

interface Press {
  card: HTMLElement;
  held: Held;
  id: number;
  x: number;
  y: number;
  timer: ReturnType<typeof setTimeout> | null;
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
  target = $state.raw<Target | null>(null);
  #press: Press | null = null;
  #ghost: HTMLElement | null = null;
  #at = { x: 0, y: 0 };
  #frame = 0;
  #mayDrag: () => boolean;
  #drop: (held: Held, target: Target) => void;

  constructor(mayDrag: () => boolean, drop: (held: Held, target: Target) => void) {
    this.#mayDrag = mayDrag;
    this.#drop = drop;
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
    if (this.held || !this.#mayDrag() || from.closest('[data-no-drag]')) return;
    this.#press = {
      card,
      held: { cardId, from: zone, by: 'pointer' },
      id: event.pointerId,
      x: event.clientX,
      y: event.clientY,
      timer: event.pointerType === 'touch' ? setTimeout(() => this.#begin(surface), holdMs) : null
    };
    this.#at = { x: event.clientX, y: event.clientY };
    window.addEventListener('pointermove', this.#move);
    window.addEventListener('pointerup', this.#up);
    window.addEventListener('pointercancel', this.cancel);
  }

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
    document.body.append(ghost);
    this.#ghost = ghost;
    this.held = press.held;
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
    const next = targetAt(under, y, this.held?.cardId ?? '');
    if (next?.zone !== this.target?.zone || next?.before !== this.target?.before) this.target = next;
  }

  #up = (event: PointerEvent): void => {
    if (event.pointerId !== this.#press?.id) return;
    this.#at = { x: event.clientX, y: event.clientY };
    this.#follow();
    const { held, target } = this;
    const dragged = this.#ghost !== null;
    this.cancel();
    if (!dragged) return;
    // The click that ends a drag opens nothing.
    const swallow = (click: Event) => {
      click.stopPropagation();
      click.preventDefault();
    };
    window.addEventListener('click', swallow, { capture: true, once: true });
    setTimeout(() => window.removeEventListener('click', swallow, true));
    if (held && target) this.#drop(held, target);
  };

  #key = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    event.preventDefault();
    this.cancel();
  };
}

/** The zone under the pointer, and the card in it that lies below the pointer. */
function targetAt(under: Element | null, y: number, held: string): Target | null {
  const zone = under?.closest<HTMLElement>('[data-zone]');
  const id = zone?.dataset.zone;
  if (!zone || id === undefined) return null;
  if (id === pileZone || id === newZone) return { zone: id, before: null };
  for (const card of zone.querySelectorAll<HTMLElement>('[data-card]')) {
    const box = card.getBoundingClientRect();
    if (card.dataset.card !== held && y < box.top + box.height / 2) {
      return { zone: id, before: card.dataset.card ?? null };
    }
  }
  return { zone: id, before: null };
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
