import type { Language } from '../language.ts';
import { participation } from '../statistics/participation.ts';
import type { ClassColumn } from './view.ts';
import { taskWords } from './task-words.ts';

/** What may be the matter with a class category (method page, sections 5 and 9). Quiet flags, never a verdict. */
export type CategoryFlag =
  /** Nothing lies in it: no evidence. */
  | { kind: 'empty' }
  /** Fewer than two incidents. */
  | { kind: 'thin' }
  /** More than 40 % of all incidents. */
  | { kind: 'broad'; share: number }
  /** Less than a quarter of the participants who contributed. */
  | { kind: 'few_people'; people: number; contributors: number }
  | { kind: 'one_polarity'; polarity: 'effective' | 'ineffective' }
  | { kind: 'no_definition' }
  /** The label is a bare trait adjective. */
  | { kind: 'trait_label' }
  /** The label repeats the job title. */
  | { kind: 'job_label' }
  /** Another label has more than .6 of the words in common. */
  | { kind: 'same_label'; other: string };

/** More than this share of all incidents is too much for one category. */
const broadest = 0.4;
/** With fewer incidents than this a share says nothing. */
const fewestForShare = 10;
const sameWords = 0.6;

export interface Around {
  /** Incidents on the boards. */
  incidents: number;
  /** Their authors; null when not known. */
  contributors: number | null;
  jobTitle: string;
  language: Language;
  /** The other class categories of the frame. */
  others: readonly Pick<ClassColumn, 'category'>[];
}

export function categoryFlags({ category, figures }: ClassColumn, around: Around): CategoryFlag[] {
  const flags: CategoryFlag[] = [];
  const { incidents, effective, ineffective, people } = figures;
  if (incidents === 0) flags.push({ kind: 'empty' });
  else if (incidents < 2) flags.push({ kind: 'thin' });
  const share = around.incidents === 0 ? 0 : incidents / around.incidents;
  if (share > broadest && around.incidents >= fewestForShare) flags.push({ kind: 'broad', share });
  if (incidents > 0 && people !== null && around.contributors !== null) {
    const { viable, contributors } = participation(people, around.contributors);
    if (viable === false) flags.push({ kind: 'few_people', people, contributors });
  }
  if (incidents > 1 && effective === 0) flags.push({ kind: 'one_polarity', polarity: 'ineffective' });
  if (incidents > 1 && ineffective === 0) flags.push({ kind: 'one_polarity', polarity: 'effective' });
  if (category.definition === '') flags.push({ kind: 'no_definition' });
  const words = wordsOf(category.label);
  const { traits } = taskWords[around.language];
  if (words.length > 0 && words.length <= 2 && words.every((word) => traits.has(word))) {
    flags.push({ kind: 'trait_label' });
  }
  if (words.length > 0 && words.join(' ') === wordsOf(around.jobTitle).join(' ')) {
    flags.push({ kind: 'job_label' });
  }
  const alike = around.others.find(
    (other) => other.category.id !== category.id && overlap(words, wordsOf(other.category.label)) > sameWords
  );
  if (alike) flags.push({ kind: 'same_label', other: alike.category.label });
  return flags;
}

/** The number of task categories that a class of this size usually ends with; null when it does. Information only. */
export function unusualNumber(tasks: number, incidents: number): 'few' | 'many' | null {
  if (incidents < 40 || incidents > 120 || tasks === 0) return null;
  return tasks < 4 ? 'few' : tasks > 12 ? 'many' : null;
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Words in both, of those in either. */
function overlap(a: readonly string[], b: readonly string[]): number {
  const [one, other] = [new Set(a), new Set(b)];
  const both = [...one].filter((word) => other.has(word)).length;
  const either = one.size + other.size - both;
  return either === 0 ? 0 : both / either;
}
