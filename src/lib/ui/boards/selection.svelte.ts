import { SvelteSet } from 'svelte/reactivity';
import { slotOf, type Lying, type Zone } from './steps';

/** The cards that someone chose to move together, each where it lies. */
export class Selection {
  /** A press chooses a card instead of opening it. */
  mode = $state(false);
  readonly #slots = new SvelteSet<string>();
  /** Where a range begins. */
  #last: Lying | null = null;
  #zones: () => readonly Zone[];
  /** In board order; a card that has left its zone, or is filtered out, is chosen no longer. */
  cards = $derived.by((): Lying[] =>
    this.#slots.size === 0
      ? []
      : this.#zones().flatMap(({ id: zone, cards }) =>
          cards.map((cardId) => ({ cardId, zone })).filter((card) => this.#slots.has(slotOf(card)))
        )
  );

  constructor(zones: () => readonly Zone[]) {
    this.#zones = zones;
  }

  has(card: Lying): boolean {
    return this.#slots.has(slotOf(card));
  }

  toggle(card: Lying): void {
    const slot = slotOf(card);
    if (!this.#slots.delete(slot)) this.#slots.add(slot);
    this.#last = card;
  }

  add(cards: readonly Lying[]): void {
    for (const card of cards) this.#slots.add(slotOf(card));
    this.#last = cards.at(-1) ?? this.#last;
  }

  /** From the card that was chosen last up to this one, in one zone; this one alone elsewhere. */
  extend(to: Lying): void {
    const ids = this.#zones().find(({ id }) => id === to.zone)?.cards ?? [];
    const begin = this.#last?.zone === to.zone ? ids.indexOf(this.#last.cardId) : -1;
    const end = ids.indexOf(to.cardId);
    const range = begin === -1 ? [to.cardId] : ids.slice(Math.min(begin, end), Math.max(begin, end) + 1);
    for (const cardId of range) this.#slots.add(slotOf({ cardId, zone: to.zone }));
    this.#last = to;
  }

  clear(): void {
    this.#slots.clear();
    this.#last = null;
  }
}
