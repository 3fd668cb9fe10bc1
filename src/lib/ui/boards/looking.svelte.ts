import { tick } from 'svelte';
import type { Category, Frame } from '$lib/domain/boards/board';
import { everything, findsAll, foundIn, type Finding } from '$lib/domain/boards/finding';
import type { Description } from '$lib/domain/boards/move';
import { cardsById, frameView, shownCards, type ShownCard } from '$lib/domain/boards/view';
import type { boardMessages } from '$lib/i18n/boards';
import { fill } from '$lib/i18n/fill';
import type { Assistant } from '$lib/ui/assisting/assistant';
import type { Announcer } from '$lib/ui/kit/announcer.svelte';
import type { LiveBoard } from './board-state.svelte';
import { Drag, type Held } from './drag.svelte';
import type { NewsDesk } from './news.svelte';
import type { BoardPresence } from './presence.svelte';
import { Selection } from './selection.svelte';
import { newZone, nowhereZone, pileZone, type Lying, type Target, type Zone } from './steps';

export interface Surroundings {
  board: LiveBoard;
  presence: BoardPresence;
  news: NewsDesk;
  announcer: Announcer;
  /** The machine; none on a board that it may not help with. */
  assistant?: Assistant;
  /** In the language of the page, as it is now. */
  words: () => (typeof boardMessages)['nl'] & { incident: string };
  /** May this person sort on this board now? */
  maySort: () => boolean;
}

/** With more cards than this a board is drawn a few cards at a time: so many of each list first, then so many at once. */
export const manyCards = 120;
const firstCards = 8;
const atOnce = 40;

/** What one person looks at on a board, holds, has chosen and has open. */
export abstract class Looking {
  readonly board: LiveBoard;
  readonly drag: Drag;
  readonly selection: Selection;
  frame = $state<Frame>('task');
  finding = $state.raw<Finding>(everything);
  /** On a phone one of the two fits at a time. */
  side = $state<'pile' | 'categories'>('pile');
  /** The card that is being read, and where it lies: reading goes on to the next one there. */
  reading = $state.raw<Lying | null>(null);
  /** Reading was left for "Move to…": where it goes back to, or on. */
  readingOn = $state.raw<{ at: Lying; next: Lying | null } | null>(null);
  /** The cards for which "Move to…" is open. */
  moving = $state.raw<readonly Lying[] | null>(null);
  /** The category that is being described; with what was typed and could not be saved. */
  editing = $state.raw<{ id: string; draft: Partial<Description> } | null>(null);
  /** The category that is to be merged into another. */
  merging = $state.raw<Category | null>(null);
  /** The category from which the chosen cards are to be split off. */
  splitting = $state.raw<Category | null>(null);

  /** Cards of each list that are drawn already; soon all of them. */
  room = $state(Infinity);
  #unfolding: ReturnType<typeof setTimeout> | undefined;
  /** The machine's proposed grouping is open. */
  proposing = $state(false);
  /** Cards of the proposal that is looked at. */
  outlined = $state.raw<readonly string[]>([]);

  /** Every card of the board, in order of number. */
  cards = $derived.by(() => shownCards(this.board.current));
  #cardOf = $derived.by(() => cardsById(this.cards));
  view = $derived.by(() => frameView(this.board.current, this.frame));
  /** The same with only what is looked for. */
  found = $derived.by(() => foundIn(this.view, this.finding));
  filtered = $derived.by(() => !findsAll(this.finding));
  zones = $derived.by((): Zone[] => [
    { id: pileZone, cards: this.found.pile.map(({ cardId }) => cardId) },
    ...this.found.columns.map(({ category, cards }) => ({
      id: category.id,
      cards: cards.map(({ cardId }) => cardId)
    })),
    ...(this.frame === 'task'
      ? [{ id: nowhereZone, cards: this.found.nowhere.map(({ cardId }) => cardId) }]
      : [])
  ]);
  protected around: Surroundings;

  get presence(): BoardPresence {
    return this.around.presence;
  }
  get news(): NewsDesk {
    return this.around.news;
  }

  /** The machine, while it may help here; else null. */
  get assistant(): Assistant | null {
    const { assistant } = this.around;
    return assistant?.on ? assistant : null;
  }

  constructor(around: Surroundings) {
    this.around = around;
    this.board = around.board;
    if (this.board.current.cards.length > manyCards) this.room = firstCards;
    this.selection = new Selection(() => this.zones);
    this.drag = new Drag({
      mayDrag: () => this.maySort,
      along: (lead) => this.along(lead),
      drop: (held, target) => this.drop(held, target),
      pressed: (card) => this.choose(card)
    });
  }

  abstract drop(held: Held, target: Target): void;

  get maySort(): boolean {
    return this.around.maySort();
  }
  protected get t() {
    return this.around.words();
  }

  card(cardId: string): ShownCard | undefined {
    return this.#cardOf.get(cardId);
  }
  category(id: string): Category | undefined {
    return this.board.current.categories.find((category) => category.id === id);
  }
  numberOf(cardId: string): string {
    const card = this.card(cardId);
    return `${card?.number ?? 0}${card?.part?.letter ?? ''}`;
  }
  nameOf(cardId: string): string {
    return fill(this.t.incident, { n: this.numberOf(cardId) });
  }
  namesOf(cardIds: readonly string[]): string {
    const [first] = cardIds;
    return first !== undefined && cardIds.length === 1 ? this.nameOf(first) : this.t.cards(cardIds.length);
  }
  zoneName(zone: string): string {
    if (zone === newZone) return this.t.newLabel[this.frame];
    if (zone === nowhereZone) return this.t.nowhere;
    return zone === pileZone ? this.t.pile[this.frame] : (this.category(zone)?.label ?? '');
  }
  /** Where a card lies in the frame that is shown; a card may lie in several competencies. */
  zonesOf(cardId: string): string[] {
    const found = (this.view.categoriesOf.get(cardId) ?? []).map(({ id }) => id);
    if (found.length > 0 || this.frame === 'competency') return found;
    return [this.view.nowhere.some((card) => card.cardId === cardId) ? nowhereZone : pileZone];
  }
  cardsIn(zone: string): string[] {
    return this.zones.find(({ id }) => id === zone)?.cards ?? [];
  }
  /** In the competency frame the list of all incidents keeps what is laid in a category. */
  keeps(zone: string): boolean {
    return this.frame === 'competency' && zone === pileZone;
  }
  say(text: string): void {
    this.around.announcer.announce(text);
  }

  /** What moves with a card: all that is chosen when it is among that, else the card alone. */
  along(lead: Lying): readonly Lying[] {
    return this.selection.has(lead) ? this.selection.cards : [lead];
  }

  /** Chooses a card, or lets it go; `to` chooses all from the last one on. */
  choose(card: Lying, to = false): void {
    if (to) this.selection.extend(card);
    else this.selection.toggle(card);
    const { said } = this.t;
    const count = this.selection.cards.length;
    if (to) this.say(said.chosen(this.t.cards(count)));
    else this.say(said.choice(this.nameOf(card.cardId), this.selection.has(card), count));
  }

  chooseAll(zone: string): void {
    this.selection.add(this.cardsIn(zone).map((cardId) => ({ cardId, zone })));
    this.say(this.t.said.chosen(this.t.cards(this.selection.cards.length)));
  }

  show(frame: Frame): void {
    this.drag.cancel();
    this.selection.clear();
    this.frame = frame;
    this.unfold();
  }

  /**
   * Draws the cards of a large board a few at a time, so that the page answers meanwhile; all within a second or two.
   * @returns how to stop
   */
  unfold(): () => void {
    const more = () => {
      const longer = this.zones.filter(({ cards }) => cards.length > this.room).length;
      this.room = longer === 0 ? Infinity : this.room + Math.max(2, Math.floor(atOnce / longer));
      if (longer > 0) this.#unfolding = setTimeout(more, 16);
    };
    clearTimeout(this.#unfolding);
    this.room = this.cards.length > manyCards ? firstCards : Infinity;
    this.#unfolding = setTimeout(more, 16);
    return () => clearTimeout(this.#unfolding);
  }

  /** After a card was moved while reading: stays with it while it lies there, else on to the next. */
  readOn(): boolean {
    const on = this.readingOn;
    this.readingOn = null;
    if (!on) return false;
    this.reading = this.cardsIn(on.at.zone).includes(on.at.cardId) ? on.at : on.next;
    return this.reading !== null;
  }

  /** On a phone: to the side of the board where this zone is. */
  turnTo(zone: string): void {
    this.side = zone === pileZone || zone === nowhereZone ? 'pile' : 'categories';
  }

  /** Moves the focus to a card, once it lies there. */
  async focus(zone: string, cardId: string): Promise<void> {
    this.turnTo(zone);
    await tick();
    const card = `[data-zone="${CSS.escape(zone)}"] [data-card="${CSS.escape(cardId)}"] [data-face]`;
    document.querySelector<HTMLElement>(card)?.focus();
  }
}
