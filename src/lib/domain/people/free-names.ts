import type { Language } from '../language.ts';
import { nameKey } from './people.ts';

const nameless: Record<Language, string> = { nl: 'Auteur', en: 'Author' };

/** Gives out names that nobody in the workshop has. */
export class FreeNames {
  #taken: Set<string>;
  #language: Language;
  #count = 0;

  /** @param taken names of those who are there */
  constructor(taken: readonly string[], language: Language) {
    this.#taken = new Set(taken.map(nameKey));
    this.#language = language;
  }

  /** The name itself, or else with the first number behind it that makes it differ. */
  like(name: string): string {
    let n = 1;
    let free = name;
    while (this.#taken.has(nameKey(free))) free = `${name} (${++n})`;
    return this.#take(free);
  }

  /** For an author without a name: a word and the next number. */
  nameless(): string {
    let free: string;
    do free = `${nameless[this.#language]} ${(this.#count += 1)}`;
    while (this.#taken.has(nameKey(free)));
    return this.#take(free);
  }

  #take(name: string): string {
    this.#taken.add(nameKey(name));
    return name;
  }
}
