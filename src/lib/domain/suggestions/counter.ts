/** What a text has of one kind of feature. */
export interface Counts {
  column: Uint32Array;
  count: Float32Array;
}

/** Gives numbers to the features of one kind, and counts them text by text. */
export class Counter {
  #numbers = new Map<string, number>();
  #sums = new Float32Array(1024);
  #touched: number[] = [];

  number(name: string): number {
    let found = this.#numbers.get(name);
    if (found === undefined) this.#numbers.set(name, (found = this.#numbers.size));
    return found;
  }

  add(column: number, by = 1): void {
    if (column >= this.#sums.length) this.#grow();
    if (this.#sums[column] === 0) this.#touched.push(column);
    this.#sums[column]! += by;
  }

  /** What was added since the last text. */
  endText(): Counts {
    const column = Uint32Array.from(this.#touched);
    const count = Float32Array.from(this.#touched, (touched) => this.#sums[touched]!);
    for (const touched of this.#touched) this.#sums[touched] = 0;
    this.#touched.length = 0;
    return { column, count };
  }

  get size(): number {
    return this.#numbers.size;
  }

  #grow(): void {
    const sums = new Float32Array(Math.max(this.#numbers.size, this.#sums.length * 2));
    sums.set(this.#sums);
    this.#sums = sums;
  }
}
