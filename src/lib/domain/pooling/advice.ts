import { frames, type Frame } from '../boards/board.ts';
import type { Pool } from './pool.ts';

/** How far the pool is (method page, section 11): every group category merged, kept, or dropped with a reason. */
export interface PoolProgress {
  /** Group categories that lie loose, by frame. */
  loose: Record<Frame, number>;
  pooled: number;
  aside: number;
  /** Nothing lies loose, and there is a task. Advice; never a condition. */
  done: boolean;
}

export function poolProgress({
  classCategories,
  groups
}: Pick<Pool, 'classCategories' | 'groups'>): PoolProgress {
  const all = groups.flatMap(({ categories }) => categories);
  const isLoose = (category: (typeof all)[number]) =>
    category.pooledInto === null && category.setAside === null;
  const looseIn = (frame: Frame) => all.filter((one) => one.frame === frame && isLoose(one)).length;
  const loose = { task: looseIn('task'), competency: looseIn('competency') };
  return {
    loose,
    pooled: all.filter(({ pooledInto }) => pooledInto !== null).length,
    aside: all.filter(({ setAside }) => setAside !== null).length,
    done: frames.every((frame) => loose[frame] === 0) && classCategories.some(({ frame }) => frame === 'task')
  };
}
