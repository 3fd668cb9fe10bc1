import type { Language } from '../domain/language.ts';

/** A message: a sentence, a function that makes one, or a group of messages. */
export type Message = string | ((...values: never[]) => string) | { [key: string]: Message };

/** The same keys and the same parameters, in other words. */
export type Same<T> = {
  [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends (...values: infer V) => string
      ? (...values: V) => string
      : Same<T[K]>;
};

/**
 * The messages of one feature in both languages; the compiler refuses English that misses a key.
 * Use as `const t = $derived(boardMessages[language.current])`.
 */
export function define<T extends { [key: string]: Message }>(nl: T, en: Same<T>): Record<Language, Same<T>> {
  return { nl: nl as unknown as Same<T>, en };
}

/** One or many, by the language's own rule; both languages have the same two forms. */
export function plural(n: number, one: string, many: string): string {
  return n === 1 ? `${n} ${one}` : `${n} ${many}`;
}
