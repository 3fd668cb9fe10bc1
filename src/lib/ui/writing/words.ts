import { createContext } from 'svelte';
import type { WritingExamples } from '../../domain/examples/writing.ts';
import type { JudgedMessages } from '../../i18n/judged.ts';
import type { WritingMessages } from '../../i18n/writing.ts';
import type AssignmentText from './AssignmentText.svelte';
import type DetailFields from './DetailFields.svelte';
import type * as rare from './rare.ts';

/** The sentences of the write pages in the person's language, as the server sent them. */
export interface Words {
  readonly writing: WritingMessages;
  readonly judged: JudgedMessages;
  /** In the workshop's language. */
  readonly examples: WritingExamples;
}

/** What the write pages have beside their sentences. */
interface Given extends Words {
  /** Where the workshop asks more than the three questions. */
  readonly DetailFields: typeof DetailFields | null;
  /** On the server alone: the browser fetches it when it is asked for. */
  readonly AssignmentText: typeof AssignmentText | null;
  /** Where there is something to tell of an incident, or it can only be read. */
  readonly rare: typeof rare | null;
}

const [read, provide] = createContext<Given>();

/** @param getter read each time, so that another language is followed */
export function setWords(getter: () => Given): void {
  provide({
    get writing() {
      return getter().writing;
    },
    get judged() {
      return getter().judged;
    },
    get examples() {
      return getter().examples;
    },
    get AssignmentText() {
      return getter().AssignmentText;
    },
    get DetailFields() {
      return getter().DetailFields;
    },
    get rare() {
      return getter().rare;
    }
  });
}

export function useWords(): Given {
  return read();
}
