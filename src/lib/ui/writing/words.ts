import { createContext } from 'svelte';
import type { JudgedMessages } from '../../i18n/judged.ts';
import type { WritingMessages } from '../../i18n/writing.ts';

/** The sentences of the write pages in the person's language, as the server sent them. */
export interface Words {
  readonly writing: WritingMessages;
  readonly judged: JudgedMessages;
}

const [read, provide] = createContext<Words>();

/** @param getter read each time, so that another language is followed */
export function setWords(getter: () => Words): void {
  provide({
    get writing() {
      return getter().writing;
    },
    get judged() {
      return getter().judged;
    }
  });
}

export function useWords(): Words {
  return read();
}
