import { SvelteSet } from 'svelte/reactivity';

/** The incidents that are ticked in a list. What is out of sight is never ticked. */
export class Selection {
  #chosen: SvelteSet<string>;
  /** From where a range goes. */
  #anchor: string | null = null;

  constructor(ids: Iterable<string> = []) {
    this.#chosen = new SvelteSet(ids);
  }

  get size(): number {
    return this.#chosen.size;
  }

  has(id: string): boolean {
    return this.#chosen.has(id);
  }

  /** In the order of the list. */
  in(order: readonly string[]): string[] {
    return order.filter((id) => this.#chosen.has(id));
  }

  toggle(id: string, on = !this.has(id)): void {
    if (on) this.#chosen.add(id);
    else this.#chosen.delete(id);
    this.#anchor = id;
  }

  /** Everything from the one that was last ticked or unticked to this one, as that one is. */
  extend(id: string, order: readonly string[]): void {
    const from = this.#anchor === null ? -1 : order.indexOf(this.#anchor);
    const to = order.indexOf(id);
    if (from < 0 || to < 0) return this.toggle(id, true);
    const on = this.has(order[from] ?? '');
    for (const one of order.slice(Math.min(from, to), Math.max(from, to) + 1)) {
      if (on) this.#chosen.add(one);
      else this.#chosen.delete(one);
    }
    this.#anchor = id;
  }

  all(ids: readonly string[]): void {
    for (const id of ids) this.#chosen.add(id);
  }

  clear(): void {
    this.#chosen.clear();
    this.#anchor = null;
  }

  /** Unticks what left the list. */
  keep(ids: ReadonlySet<string>): void {
    for (const id of this.#chosen) if (!ids.has(id)) this.#chosen.delete(id);
  }
}
