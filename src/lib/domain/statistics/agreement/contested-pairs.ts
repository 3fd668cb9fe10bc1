import { byText } from '../codings.ts';
import { more } from './discuss.ts';

/** Two units (by their rows) with how many coders sorted both, and how many of them laid them together. */
export interface Contested {
  i: number;
  j: number;
  both: number;
  together: number;
  disagreement: number;
}

/** Keeps the most contested pairs, of which there may be millions. */
export class MostContested {
  readonly limit: number;
  readonly units: readonly string[];
  kept: Contested[] = [];

  constructor(limit: number, units: readonly string[]) {
    this.limit = limit;
    this.units = units;
  }

  add(pair: Contested): void {
    this.kept.push(pair);
    if (this.kept.length > 4 * this.limit + 1000) this.kept = this.list();
  }

  list(): Contested[] {
    const names = ({ i, j }: Contested) => [this.units[i] ?? '', this.units[j] ?? ''].sort(byText);
    return this.kept
      .sort(
        (a, b) =>
          more(a.disagreement, b.disagreement) ||
          more(a.both, b.both) ||
          byText(names(a)[0]!, names(b)[0]!) ||
          byText(names(a)[1]!, names(b)[1]!)
      )
      .slice(0, this.limit);
  }
}
