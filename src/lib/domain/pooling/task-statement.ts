import type { Language } from '../language.ts';
import { taskWords, type TaskWords } from './task-words.ts';

/** The checks of a task statement (job-analysis page, section 9), in the order in which they are told. */
export const taskRules = ['T1', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'T8'] as const;
export type TaskRule = (typeof taskRules)[number];
export interface TaskHint {
  rule: TaskRule;
  /** `fail`: the form is not that of a task; `doubt`: it may be better. Neither blocks. */
  severity: 'fail' | 'doubt';
}

const fewestWords = 3;
const mostWords = 30;

/**
 * What may be better about a task statement: verb, object, how or what for. A list of words is not understanding:
 * it misses rare verbs and takes some nouns for verbs, so its hints are quiet.
 * @param competencies labels of the competency frame
 * @returns what fails first, then doubts, each in the order of the rules; nothing for an empty text
 */
export function checkTaskStatement(
  text: string,
  language: Language,
  competencies: readonly string[] = []
): TaskHint[] {
  const lexicon = taskWords[language];
  const all = wordsOf(text);
  const [first] = all;
  if (first === undefined) return [];
  const begins = lexicon.empty.find((empty) => startsWith(all, empty));
  const hints: (TaskHint | false)[] = [
    begins === undefined && !lexicon.isVerb(first) && { rule: 'T1', severity: 'fail' },
    begins !== undefined && { rule: 'T2', severity: 'doubt' },
    all.length < fewestWords && { rule: 'T3', severity: 'fail' },
    !all.slice(2).some((word) => lexicon.purpose.has(word)) && { rule: 'T4', severity: 'doubt' },
    isTwoTasks(all, lexicon) && { rule: 'T5', severity: 'doubt' },
    all.some((word) => lexicon.traits.has(word)) && { rule: 'T6', severity: 'doubt' },
    (all.length > mostWords || /[.!?]\s+\S/.test(text.trim())) && { rule: 'T7', severity: 'doubt' },
    competencies.some((label) => same(label, text)) && { rule: 'T8', severity: 'doubt' }
  ];
  const found = hints.filter((hint) => hint !== false);
  return [
    ...found.filter(({ severity }) => severity === 'fail'),
    ...found.filter(({ severity }) => severity === 'doubt')
  ];
}

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? [];

const same = (a: string, b: string) => wordsOf(a).join(' ') === wordsOf(b).join(' ');

const startsWith = (all: readonly string[], phrase: string): boolean =>
  phrase.split(' ').every((word, i) => all[i] === word);

/** Two verbs with an object each, joined by "and" or "or"; verbs that share an object are one task. */
function isTwoTasks(all: readonly string[], { and, isVerb }: TaskWords): boolean {
  return all.some((word, i) => i > 1 && and.has(word) && isVerb(all[i + 1] ?? '') && i + 2 < all.length);
}
