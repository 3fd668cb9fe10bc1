import { createContext } from 'svelte';
import type { Language } from '../domain/language.ts';

/** The language of the page, as a component reads it; follows a change without a reload. */
export interface CurrentLanguage {
  readonly current: Language;
}

const [read, provide] = createContext<CurrentLanguage>();

/** Gives the language to every component below; called once, in the root layout. */
export function setLanguage(getter: () => Language): void {
  provide({
    get current() {
      return getter();
    }
  });
}

/** The language of this page. Call while a component initialises; read `.current` inside `$derived`. */
export function useLanguage(): CurrentLanguage {
  return read();
}
