import { createContext, tick } from 'svelte';
import { uuidv7 } from 'uuidv7';
import type { Card, Category, Frame } from '$lib/domain/boards/board';
import { descriptionFields, type Description, type Move } from '$lib/domain/boards/move';
import { frameView } from '$lib/domain/boards/view';
import type { boardMessages } from '$lib/i18n/boards';
import { fill } from '$lib/i18n/fill';
import type { Announcer } from '$lib/ui/kit/announcer.svelte';
import type { LiveBoard } from './board-state.svelte';
import { Drag, type Held } from './drag.svelte';
import type { Outcome } from './sender';
import { newZone, pileZone, placeOf, type Target, type Zone } from './steps';

type Messages = (typeof boardMessages)['nl'];

interface Surroundings {
  board: LiveBoard;
  announcer: Announcer;
  /** In the language of the page, as it is now. */
  words: () => Messages & { incident: string };
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
  moving = $state.raw<{ incidentId: string; from: string } | null>(null);
  /** The category that is being described; with what was typed and could not be saved. */
  editing = $state.raw<{ id: string; draft: Partial<Description> } | null>(null);
  removing = $state.raw<Category | null>(null);

  view = $derived.by(() => frameView(this.board.current, this.frame));
  pile = $derived.by(() => {
    const { pile, categoriesOf } = this.view;
    return this.frame === 'competency' && this.onlyUnsorted
      ? pile.filter(({ incidentId }) => !categoriesOf.has(incidentId))
      : pile;
  });
  zones = $derived.by((): Zone[] => [
    { id: pileZone, cards: this.pile.map(({ incidentId }) => incidentId) },
    ...this.view.columns.map(({ category, cards }) => ({
      id: category.id,
      cards: cards.map(({ incidentId }) => incidentId)
    }))
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

  card(incidentId: string): Card | undefined {
    return this.board.current.cards.find((card) => card.incidentId === incidentId);
  }
  category(id: string): Category | undefined {
    return this.board.current.categories.find((category) => category.id === id);
  }
  nameOf(incidentId: string): string {
    return fill(this.#t.incident, { n: this.card(incidentId)?.number ?? 0 });
  }
  zoneName(zone: string): string {
    if (zone === newZone) return this.#t.newLabel[this.frame];
    return zone === pileZone ? this.#t.pile[this.frame] : (this.category(zone)?.label ?? '');
  }
  say(text: string): void {
    this.#around.announcer.announce(text);
  }

  /** Lays a card where it was dropped, by pointer or by keys. */
  drop({ incidentId, from }: Held, target: Target): void {
    if (target.zone === newZone) this.moving = { incidentId, from };
    else if (target.zone === pileZone) this.takeOut(incidentId, from);
    else this.place(incidentId, from, target);
  }

  place(incidentId: string, from: string, { zone, before }: Target): void {
    const { said } = this.#t;
    const card = this.nameOf(incidentId);
    const to = this.zoneName(zone);
    const lies = this.zones.find(({ id }) => id === zone)?.cards.includes(incidentId) ?? false;
    // A card from the list of all incidents stays there; one from a competency goes along.
    const adds = this.frame === 'competency' && from === pileZone;
    if (adds && lies) return this.say(said.already(card, to));
    const [place] = placeOf(this.zones, incidentId, { zone, before });
    const source = from === pileZone || from === zone ? null : from;
    void this.#make({ kind: 'place', incidentId, categoryId: zone, before, from: source });
    if (from === zone) this.say(said.reordered(card, to, place));
    else this.say(adds ? said.added(card, to) : said.moved(card, this.zoneName(from), to));
  }

  takeOut(incidentId: string, from: string): void {
    if (from === pileZone) return;
    const { said } = this.#t;
    const [card, zone] = [this.nameOf(incidentId), this.zoneName(from)];
    void this.#make({ kind: 'take_out', incidentId, categoryId: from });
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

  /** Moves the focus to a card, once it lies there. */
  async focus(zone: string, incidentId: string): Promise<void> {
    await tick();
    const card = `[data-zone="${CSS.escape(zone)}"] [data-card="${CSS.escape(incidentId)}"] [data-face]`;
    document.querySelector<HTMLElement>(card)?.focus();
  }

  async #make(move: Move): Promise<Outcome> {
    const outcome = await this.board.make(move);
    if (outcome.accepted || outcome.reason === 'changed') return outcome;
    const { announcer } = this.#around;
    if (outcome.reason === 'phase_closed') announcer.show(this.#t.closedMeanwhile, { tone: 'warning' });
    else if (outcome.reason === 'full') announcer.show(this.#t.full, { tone: 'warning' });
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
