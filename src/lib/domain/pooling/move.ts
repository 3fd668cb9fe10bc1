import type { Category, Frame } from '../boards/board.ts';
import type { Turn } from '../boards/move.ts';

/** What people write about a class category. */
export const classFields = [
  'label',
  'definition',
  'include',
  'exclude',
  'competencyKind',
  'minority'
] as const satisfies (keyof Category)[];
export type ClassDescription = Pick<Category, (typeof classFields)[number]>;

/** One thing that a facilitator does to the pool; plain data, sent as it is. Ids that it makes are new UUIDv7. */
export type PlainPoolMove =
  /**
   * A new class category, made of group categories (or of none yet), which leave where they were.
   * @param beside the class category that it comes after; without one it comes last. That is how one is split.
   */
  | {
      kind: 'found';
      id: string;
      frame: Frame;
      label: string;
      from: readonly string[];
      beside?: string | null;
    }
  /** Group categories into an existing class category; null lets them lie loose, also what was set aside. */
  | { kind: 'pool'; categoryIds: string[]; into: string | null }
  /** Group categories stay out of the pool, with the reason. */
  | { kind: 'set_aside'; categoryIds: string[]; reason: string }
  /** Two group categories mean the same: they become one class category, or join the one that either lies in. */
  | { kind: 'match'; first: string; second: string; id: string }
  /** @param was the values that were read; a field that someone else has changed since is not overwritten. */
  | { kind: 'describe'; id: string; changes: Partial<ClassDescription>; was: Partial<ClassDescription> }
  /** @param before a class category of the same frame; null for the last place */
  | { kind: 'reorder'; id: string; before: string | null }
  /** What lies in a class category goes to `into`, which keeps its own texts and takes over those that it lacks. */
  | { kind: 'merge'; id: string; into: string }
  /** The group categories below it lie loose again. */
  | { kind: 'remove'; id: string };
export type PoolMove = PlainPoolMove | Turn;

/** Characters of the reason for setting a group category aside; group categories in one move. */
export const poolLimits = { reason: 300, perMove: 500 } as const;
