import { createContext } from 'svelte';
import { uuidv7 } from 'uuidv7';
import type { Category, Span } from '$lib/domain/boards/board';
import { descriptionFields, type Description, type Move } from '$lib/domain/boards/move';
import type { Undone } from '$lib/domain/boards/undo';
import type { Held } from './drag.svelte';
import { Looking } from './looking.svelte';
import type { Outcome } from './sender';
import { categoryOf, idsOf, newZone, pileZone, placeOf, settled, type Lying, type Target } from './steps';

/** One person at a board: what they look at, and every action, once, however it was given. */
export class Desk extends Looking {
  /** Lays cards where they were dropped, by pointer or by keys. */
  drop({ cards }: Held, target: Target): void {
    if (target.zone === newZone) this.moving = cards;
    else if (target.zone === pileZone) this.takeOut(cards);
    else this.place(cards, target);
  }

  place(cards: readonly Lying[], wanted: Target): void {
    const { said } = this.t;
    const { zone } = wanted;
    const there = new Set(this.cardsIn(zone));
    // A card from the list of all incidents stays there; one from a competency goes along.
    const adds = (card: Lying) => this.frame === 'competency' && card.zone === pileZone;
    const coming = cards.filter((card) => !(adds(card) && there.has(card.cardId)));
    const [names, to] = [this.namesOf(idsOf(cards)), this.zoneName(zone)];
    if (coming.length === 0) return this.say(said.already(names, to));
    const ids = idsOf(coming);
    const target = settled(this.zones, ids, wanted);
    const [place] = placeOf(this.zones, ids, target);
    const froms = [...new Set(coming.map((card) => card.zone))];
    const groups = this.frame === 'task' ? [null] : froms;
    for (const from of groups) {
      const cardIds = from === null ? ids : idsOf(coming.filter((card) => card.zone === from));
      const source = from === pileZone || from === zone ? null : from;
      const { before } = target;
      void this.#make({ kind: 'place', cardIds, categoryId: categoryOf(zone), before, from: source });
    }
    this.selection.clear();
    const [from] = froms;
    if (froms.length === 1 && from === zone) this.say(said.reordered(names, to, place));
    else if (coming.every(adds)) this.say(said.added(names, to));
    else this.say(said.moved(names, froms.length === 1 && from ? this.zoneName(from) : null, to));
  }

  /** Takes cards out of where they lie: in the task frame back to the pile. */
  takeOut(cards: readonly Lying[]): void {
    const lying = cards.filter(({ zone }) => zone !== pileZone);
    const froms = [...new Set(lying.map(({ zone }) => zone))];
    const [from] = froms;
    if (from === undefined) return;
    const { said } = this.t;
    const names = this.namesOf(idsOf(lying));
    const where = froms.length === 1 ? this.zoneName(from) : null;
    for (const zone of froms) {
      const cardIds = idsOf(lying.filter((card) => card.zone === zone));
      void this.#make({ kind: 'take_out', cardIds, categoryId: categoryOf(zone) });
    }
    this.selection.clear();
    if (this.frame === 'task') this.say(said.moved(names, where, this.zoneName(pileZone)));
    else this.say(said.taken(names, where));
  }

  /** @param label as `checkLabel` returned it. @returns the id of the new category */
  addCategory(label: string): string {
    const id = uuidv7();
    void this.#make({ kind: 'add_category', id, frame: this.frame, label });
    this.say(this.t.said.made(label));
    return id;
  }

  /** A new category with these cards, by ordinary moves; the message takes both back. */
  makeFrom(label: string, cardIds: readonly string[]): void {
    const id = uuidv7();
    void this.#make({ kind: 'add_category', id, frame: this.frame, label });
    const made = this.board.undoable;
    void this.#make({ kind: 'place', cardIds: [...cardIds], categoryId: id, before: null, from: null });
    const laid = this.board.undoable;
    const undo = () => [laid, made].forEach((step) => this.undo(step ?? undefined));
    this.around.announcer.show(this.t.said.madeWith(label, this.namesOf(cardIds)), {
      action: { label: this.t.undo, run: undo }
    });
  }

  /**
   * Closes the editor at once; opens it again with what was typed when someone else was first.
   * @param seen the category as the person saw it while typing
   * @param changes as `checkDescription` returned them
   */
  describe(seen: Category, changes: Partial<Description>): void {
    this.editing = null;
    this.say(this.t.said.saved(changes.label ?? seen.label));
    const was = Object.fromEntries(
      descriptionFields.filter((field) => field in changes).map((field) => [field, seen[field]])
    );
    void this.#make({ kind: 'describe_category', id: seen.id, changes, was }).then((outcome) => {
      if (outcome.accepted || (outcome.reason !== 'changed' && outcome.reason !== 'board_frozen')) return;
      this.editing = { id: seen.id, draft: changes };
      const why = outcome.reason === 'changed' ? this.t.changed : this.t.frozenMeanwhile;
      this.around.announcer.show(why, { tone: 'warning' });
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
    this.say(this.t.said.shifted(this.zoneName(id), to + 1, ids.length));
  }

  remove(category: Category): void {
    void this.#make({ kind: 'remove_category', id: category.id });
    this.#done(this.t.said.removed(category.label));
  }

  /** Two categories become one; the second keeps its texts. */
  merge(id: string, into: string): void {
    this.merging = null;
    const [from, to] = [this.zoneName(id), this.zoneName(into)];
    void this.#make({ kind: 'merge_categories', id, into });
    this.#done(this.t.said.merged(from, to));
  }

  /** @param label as `checkLabel` returned it. @returns the id of the new category */
  splitOff(id: string, label: string, cardIds: string[]): string {
    this.splitting = null;
    const newId = uuidv7();
    void this.#make({ kind: 'split_category', id, newId, label, cardIds });
    this.selection.clear();
    this.#done(this.t.said.splitOff(this.namesOf(cardIds), this.zoneName(id), label));
    return newId;
  }

  /** Cuts a text out of a card. @returns the id of the new card, which lies on the pile */
  cutOut(cardId: string, version: number, spans: Span[]): string {
    const unitId = uuidv7();
    void this.#make({ kind: 'split_card', cardId, unitId, version, spans });
    // Seen where it was done; a message would lie over the buttons there.
    this.say(this.t.said.cutOut(this.nameOf(unitId), this.zoneName(pileZone)));
    return unitId;
  }

  /** Gives the text of a unit back to another card of its incident. */
  join(cardId: string, into: string): void {
    const [from, to] = [this.nameOf(cardId), this.nameOf(into)];
    void this.#make({ kind: 'join_cards', cardId, into });
    this.say(this.t.said.merged(from, to));
  }

  undo(step?: string): void {
    void this.#turn(this.board.undo(step), (outcome) => this.t.undone(outcome));
  }

  redo(): void {
    void this.#turn(this.board.redo(), () => this.t.redone);
  }

  /** Says what was done where everyone sees it, with the way back. */
  #done(text: string): void {
    const step = this.board.undoable;
    const action = { label: this.t.undo, run: () => this.undo(step ?? undefined) };
    this.around.announcer.show(text, step === null ? {} : { action });
  }

  async #turn(turning: Promise<Outcome> | null, words: (undone: Undone) => string): Promise<void> {
    const outcome = await turning;
    if (!outcome) return;
    const { announcer } = this.around;
    if (!outcome.accepted && outcome.reason === 'board_frozen') return;
    if (!outcome.accepted) announcer.show(this.t.nothingToUndo, { tone: 'warning' });
    if (!outcome.accepted || !outcome.undone) return;
    const whole = Object.values(outcome.undone).every(({ done, of }) => done === of);
    if (whole) this.say(words(outcome.undone));
    else announcer.show(this.t.undone(outcome.undone), { tone: 'warning' });
  }

  async #make(move: Move): Promise<Outcome> {
    const outcome = await this.board.make(move);
    // A board that was stopped says so itself; the move is put back.
    if (outcome.accepted || outcome.reason === 'changed' || outcome.reason === 'board_frozen') return outcome;
    const { announcer } = this.around;
    if (outcome.reason === 'phase_closed') announcer.show(this.t.closedMeanwhile, { tone: 'warning' });
    else if (outcome.reason === 'full') announcer.show(this.t.full, { tone: 'warning' });
    else if (outcome.reason === 'empty') announcer.show(this.t.empty, { tone: 'warning' });
    // A card or category that is gone is seen to be gone; only a text that was typed deserves a word.
    else if (outcome.reason === 'gone') {
      if (move.kind === 'describe_category') announcer.show(this.t.gone, { tone: 'warning' });
    } else announcer.show(this.t.notSaved, { tone: 'error' });
    return outcome;
  }
}

const [read, provide] = createContext<Desk>();
export const setDesk = provide;
/** The desk of the board around this component. */
export const useDesk = read;
