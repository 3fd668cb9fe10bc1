import { createContext } from 'svelte';
import { uuidv7 } from 'uuidv7';
import type { Category } from '$lib/domain/boards/board';
import type { Tally } from '$lib/domain/boards/undo';
import { classFields, type ClassDescription, type PlainPoolMove } from '$lib/domain/pooling/move';
import type { Held } from '../boards/drag.svelte';
import type { Outcome } from '../boards/sender';
import { idsOf, newZone, pileZone, type Lying, type Target } from '../boards/steps';
import { asideZone, PoolLooking } from './pool-looking.svelte';

/** One person at the pool: what they look at, and every action, once, however it was given. */
export class PoolDesk extends PoolLooking {
  /** Lays group categories where they were dropped, by pointer or by keys. */
  drop({ cards }: Held, { zone }: Target): void {
    this.place(cards, zone);
  }

  /** Into a class category, loose, aside (asks why) or in a new one (asks for a name). */
  place(cards: readonly Lying[], zone: string): void {
    const all = idsOf(cards);
    if (zone === newZone) return this.name(all);
    const ids = all.filter((id) => this.zoneOf(id) !== zone);
    if (ids.length === 0) return this.say(this.t.said.already(this.namesOf(all), this.zoneName(zone)));
    if (zone === asideZone) {
      this.leavingOut = ids;
      return;
    }
    const names = this.namesOf(ids);
    const into = zone === pileZone ? null : zone;
    void this.#make({ kind: 'pool', categoryIds: ids, into });
    this.selection.clear();
    if (into === null) this.#done(this.t.done.back(names));
    else this.say(this.t.said.moved(names, this.zoneName(zone)));
  }

  /** Asks how the new class category of these is called. */
  name(from: string[]): void {
    this.naming = { from, label: from[0] === undefined ? '' : this.labelOf(from[0]) };
  }

  /** @param label as `checkLabel` returned it. @returns the id of the new class category */
  found(label: string, from: string[], beside: string | null = null): string {
    this.naming = null;
    this.splitting = null;
    const id = uuidv7();
    void this.#make({ kind: 'found', id, frame: this.frame, label, from, beside });
    this.selection.clear();
    this.#done(beside !== null ? this.t.done.split(label) : this.t.done.made(label));
    return id;
  }

  /** @param reason as `checkReason` returned it */
  setAside(ids: string[], reason: string): void {
    this.leavingOut = null;
    const names = this.namesOf(ids);
    void this.#make({ kind: 'set_aside', categoryIds: ids, reason });
    this.selection.clear();
    this.#done(this.t.done.aside(names));
  }

  /** Two group categories that mean the same become one. */
  match(first: string, second: string): void {
    void this.#make({ kind: 'match', first, second, id: uuidv7() });
    // Seen where it was done: messages would pile up over the next proposals.
    this.say(this.t.done.pooled(this.labelOf(this.category(first)?.pooledInto ?? first)));
  }

  /**
   * Closes the editor at once; opens it again with what was typed when someone else was first.
   * @param seen the category as the person saw it while typing
   * @param changes as `checkClassDescription` returned them
   */
  describe(seen: Category, changes: Partial<ClassDescription>): void {
    this.editing = null;
    this.say(this.t.said.saved(changes.label ?? seen.label));
    const was = Object.fromEntries(
      classFields.filter((field) => field in changes).map((field) => [field, seen[field]])
    );
    const move = { kind: 'describe', id: seen.id, changes, was } as const;
    void this.live.make(move).then((outcome) => {
      if (outcome.accepted || outcome.reason !== 'changed') return this.#tell(outcome);
      this.editing = { id: seen.id, draft: changes };
      this.around.announcer.show(this.t.changed, { tone: 'warning' });
    });
  }

  markMinority(category: Category, minority: boolean): void {
    const was = { minority: category.minority };
    void this.#make({ kind: 'describe', id: category.id, changes: { minority }, was });
    this.#done(this.t.done.minority(category.label, minority));
  }

  /** Moves a class category one place forward (-1) or back (1). */
  shift(id: string, by: -1 | 1): void {
    const ids = this.view.columns.map(({ category }) => category.id);
    const at = ids.indexOf(id);
    const to = at + by;
    if (at === -1 || to < 0 || to >= ids.length) return;
    const before = (by === -1 ? ids[to] : ids[to + 1]) ?? null;
    void this.#make({ kind: 'reorder', id, before });
    this.say(this.t.said.shifted(this.labelOf(id), to + 1, ids.length));
  }

  merge(id: string, into: string): void {
    this.merging = null;
    const [from, to] = [this.labelOf(id), this.labelOf(into)];
    void this.#make({ kind: 'merge', id, into });
    this.#done(this.t.done.merged(from, to));
  }

  remove(category: Category): void {
    void this.#make({ kind: 'remove', id: category.id });
    this.#done(this.t.done.removed(category.label));
  }

  undo(step?: string): void {
    void this.#turn(this.live.undo(step), this.t.undone);
  }

  redo(): void {
    void this.#turn(this.live.redo(), this.t.redone);
  }

  /** Says what was done where everyone sees it, with the way back. */
  #done(text: string): void {
    const step = this.live.undoable;
    const action = { label: this.t.undo, run: () => this.undo(step ?? undefined) };
    this.around.announcer.show(text, step === null ? {} : { action });
  }

  async #turn(turning: Promise<Outcome<Tally>> | null, words: string): Promise<void> {
    const outcome = await turning;
    if (!outcome) return;
    const { announcer } = this.around;
    if (!outcome.accepted) announcer.show(this.t.nothingToUndo, { tone: 'warning' });
    if (!outcome.accepted || !outcome.undone) return;
    const { done, of } = outcome.undone;
    if (done === of) this.say(words);
    else announcer.show(this.t.partly(done, of), { tone: 'warning' });
  }

  async #make(move: PlainPoolMove): Promise<void> {
    this.#tell(await this.live.make(move));
  }

  #tell(outcome: Outcome<Tally>): void {
    if (outcome.accepted) return;
    this.around.announcer.show(outcome.reason === 'full' ? this.t.full : this.t.lost, { tone: 'warning' });
  }
}

const [read, provide] = createContext<PoolDesk>();
export const setPoolDesk = (desk: PoolDesk): PoolDesk => provide(desk);
/** The desk of the pool around this component. Call while it initialises. */
export const usePoolDesk = (): PoolDesk => read();
