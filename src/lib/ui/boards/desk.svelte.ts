import { createContext, tick } from 'svelte';
import { uuidv7 } from 'uuidv7';
import type { Category, Frame } from '$lib/domain/boards/board';
import { descriptionFields, type Description, type Move } from '$lib/domain/boards/move';
import type { Undone } from '$lib/domain/boards/undo';
import { frameView, shownCards, type ShownCard } from '$lib/domain/boards/view';
import type { boardMessages } from '$lib/i18n/boards';
import type { Announcer } from '$lib/ui/kit/announcer.svelte';
import type { LiveBoard } from './board-state.svelte';
import { Drag, type Held } from './drag.svelte';
import type { Outcome } from './sender';
import { categoryOf, newZone, nowhereZone, pileZone, placeOf, type Target, type Zone } from './steps';

type Messages = (typeof boardMessages)['nl'];

interface Surroundings {
  board: LiveBoard;
  announcer: Announcer;
  /** In the language of the page, as it is now. */
  words: () => Messages & { incident: (n: number | string) => string };
  /** May this person sort on this board now? */
  maySort: () => boolean;
}

/** What one person does at a board: what they look at, hold and have open; and every action, once. */
export class Desk {
  readonly board: LiveBoard;
  readonly drag: Drag;
  frame = $state<Frame>('task');
  /** In the competency frame: leave out of the pile what has a competency already. */
  onlyUnsorted = $state(false);
  /** The incident that is being read. */
  reading = $state<string | null>(null);
  /** The incident for which "Move to…" is open, and the zone it is taken from. */
  moving = $state.raw<{ cardId: string; from: string } | null>(null);
  /** The category that is being described; with what was typed and could not be saved. */
  editing = $state.raw<{ id: string; draft: Partial<Description> } | null>(null);
  removing = $state.raw<Category | null>(null);

  /** Every card of the board, in order of number. */
  cards = $derived.by(() => shownCards(this.board.current));
  view = $derived.by(() => frameView(this.board.current, this.frame));
  pile = $derived.by(() => {
    const { pile, categoriesOf } = this.view;
    return this.frame === 'competency' && this.onlyUnsorted
      ? pile.filter(({ cardId }) => !categoriesOf.has(cardId))
      : pile;
  });
  zones = $derived.by((): Zone[] => [
    { id: pileZone, cards: this.pile.map(({ cardId }) => cardId) },
    ...this.view.columns.map(({ category, cards }) => ({
      id: category.id,
      cards: cards.map(({ cardId }) => cardId)
    })),
    ...(this.frame === 'task'
      ? [{ id: nowhereZone, cards: this.view.nowhere.map(({ cardId }) => cardId) }]
      : [])
  ]);
  #around: Surroundings;

  constructor(around: Surroundings) {
    this.#around = around;
    this.board = around.board;
    this.drag = new Drag(
      () => this.maySort,
      (held, target) => this.drop(held, target)
    );
  }

  get maySort(): boolean {
    return this.#around.maySort();
  }
  get #t() {
    return this.#around.words();
  }

  card(cardId: string): ShownCard | undefined {
    return this.cards.find((card) => card.cardId === cardId);
  }
  category(id: string): Category | undefined {
    return this.board.current.categories.find((category) => category.id === id);
  }
  nameOf(cardId: string): string {
    const card = this.card(cardId);
    return this.#t.incident(`${card?.number ?? 0}${card?.part?.letter ?? ''}`);
  }
  zoneName(zone: string): string {
    if (zone === newZone) return this.#t.newLabel[this.frame];
    if (zone === nowhereZone) return this.#t.nowhere;
    return zone === pileZone ? this.#t.pile[this.frame] : (this.category(zone)?.label ?? '');
  }
  say(text: string): void {
    this.#around.announcer.announce(text);
  }

  /** Lays a card where it was dropped, by pointer or by keys. */
  drop({ cardId, from }: Held, target: Target): void {
    if (target.zone === newZone) this.moving = { cardId, from };
    else if (target.zone === pileZone) this.takeOut(cardId, from);
    else this.place(cardId, from, target);
  }

  place(cardId: string, from: string, { zone, before }: Target): void {
    const { said } = this.#t;
    const card = this.nameOf(cardId);
    const to = this.zoneName(zone);
    const lies = this.zones.find(({ id }) => id === zone)?.cards.includes(cardId) ?? false;
    // A card from the list of all incidents stays there; one from a competency goes along.
    const adds = this.frame === 'competency' && from === pileZone;
    if (adds && lies) return this.say(said.already(card, to));
    const [place] = placeOf(this.zones, cardId, { zone, before });
    const source = from === pileZone || from === zone ? null : from;
    void this.#make({ kind: 'place', cardIds: [cardId], categoryId: categoryOf(zone), before, from: source });
    if (from === zone) this.say(said.reordered(card, to, place));
    else this.say(adds ? said.added(card, to) : said.moved(card, this.zoneName(from), to));
  }

  takeOut(cardId: string, from: string): void {
    if (from === pileZone) return;
    const { said } = this.#t;
    const [card, zone] = [this.nameOf(cardId), this.zoneName(from)];
    void this.#make({ kind: 'take_out', cardIds: [cardId], categoryId: categoryOf(from) });
    this.say(
      this.frame === 'task' ? said.moved(card, zone, this.zoneName(pileZone)) : said.taken(card, zone)
    );
  }

  /** @param label as `checkLabel` returned it. @returns the id of the new category */
  addCategory(label: string): string {
    const id = uuidv7();
    void this.#make({ kind: 'add_category', id, frame: this.frame, label });
    this.say(this.#t.said.made(label));
    return id;
  }

  /**
   * Closes the editor at once; opens it again with what was typed when someone else was first.
   * @param seen the category as the person saw it while typing
   * @param changes as `checkDescription` returned them
   */
  describe(seen: Category, changes: Partial<Description>): void {
    this.editing = null;
    this.say(this.#t.said.saved(changes.label ?? seen.label));
    const was = Object.fromEntries(
      descriptionFields.filter((field) => field in changes).map((field) => [field, seen[field]])
    );
    void this.#make({ kind: 'describe_category', id: seen.id, changes, was }).then((outcome) => {
      if (outcome.accepted || outcome.reason !== 'changed') return;
      this.editing = { id: seen.id, draft: changes };
      this.#around.announcer.show(this.#t.changed, { tone: 'warning' });
    });
  }

  /** Moves a category one place forward (-1) or back (1). */
  shift(id: string, by: -1 | 1): void {
    const ids = this.view.columns.map(({ category }) => category.id);
    const at = ids.indexOf(id);
    const to = at + by;
    if (at === -1 || to < 0 || to >= ids.length) return;
    const before = (by === -1 ? ids[to] : ids[to + 1]) ?? null;
    void this.#make({ kind: 'reorder_category', id, before });
    this.say(this.#t.said.shifted(this.zoneName(id), to + 1, ids.length));
  }

  remove(category: Category): void {
    this.removing = null;
    void this.#make({ kind: 'remove_category', id: category.id });
    this.say(this.#t.said.removed(category.label));
  }

  /** Two or more categories become one; the second keeps its texts. */
  merge(id: string, into: string): void {
    const [from, to] = [this.zoneName(id), this.zoneName(into)];
    void this.#make({ kind: 'merge_categories', id, into });
    this.say(this.#t.said.merged(from, to));
  }

  /** @param label as `checkLabel` returned it. @returns the id of the new category */
  splitOff(id: string, label: string, cardIds: string[]): string {
    const newId = uuidv7();
    void this.#make({ kind: 'split_category', id, newId, label, cardIds });
    this.say(this.#t.said.made(label));
    return newId;
  }

  undo(): void {
    void this.#turn(this.board.undo(), (outcome) => this.#t.undone(outcome));
  }

  redo(): void {
    void this.#turn(this.board.redo(), () => this.#t.redone);
  }

  async #turn(turning: Promise<Outcome> | null, words: (undone: Undone) => string): Promise<void> {
    const outcome = await turning;
    if (!outcome) return;
    const { announcer } = this.#around;
    if (!outcome.accepted) announcer.show(this.#t.nothingToUndo, { tone: 'warning' });
    if (!outcome.accepted || !outcome.undone) return;
    const whole = Object.values(outcome.undone).every(({ done, of }) => done === of);
    if (whole) this.say(words(outcome.undone));
    else announcer.show(this.#t.undone(outcome.undone), { tone: 'warning' });
  }

  /** Moves the focus to a card, once it lies there. */
  async focus(zone: string, cardId: string): Promise<void> {
    await tick();
    const card = `[data-zone="${CSS.escape(zone)}"] [data-card="${CSS.escape(cardId)}"] [data-face]`;
    document.querySelector<HTMLElement>(card)?.focus();
  }

  async #make(move: Move): Promise<Outcome> {
    const outcome = await this.board.make(move);
    if (outcome.accepted || outcome.reason === 'changed') return outcome;
    const { announcer } = this.#around;
    if (outcome.reason === 'phase_closed') announcer.show(this.#t.closedMeanwhile, { tone: 'warning' });
    else if (outcome.reason === 'full') announcer.show(this.#t.full, { tone: 'warning' });
    else if (outcome.reason === 'empty') announcer.show(this.#t.empty, { tone: 'warning' });
    // A card or category that is gone is seen to be gone; only a text that was typed deserves a word.
    else if (outcome.reason === 'gone') {
      if (move.kind === 'describe_category') announcer.show(this.#t.gone, { tone: 'warning' });
    } else announcer.show(this.#t.notSaved, { tone: 'error' });
    return outcome;
  }
}

const [read, provide] = createContext<Desk>();
export const setDesk = provide;
/** The desk of the board around this component. */
export const useDesk = read;
