import type { LogEntry } from '../live/live.ts';
import { frames, type Frame } from './board.ts';

/** What others did to one thing on a board since someone last looked. */
export interface News {
  kind: 'card' | 'category' | 'incident';
  id: string;
  /** The frame in which a card was moved; null of other things. */
  frame: Frame | null;
  what: 'added' | 'described' | 'reordered' | 'removed' | 'moved' | 'split' | 'joined';
  /** Who did it, the last first. */
  by: string[];
  /** When it was last done, UTC milliseconds. */
  at: number;
}

/** The cards, categories and incidents that it is about. */
export const idsOfNews = (news: readonly News[]): ReadonlySet<string> => new Set(news.map(({ id }) => id));

type Entry = Pick<LogEntry, 'type' | 'subjectId' | 'actorId' | 'at' | 'data'>;
const kinds = {
  'category.added': ['category', 'added'],
  'category.described': ['category', 'described'],
  'category.reordered': ['category', 'reordered'],
  'category.removed': ['category', 'removed'],
  'placement.moved': ['card', 'moved'],
  'incident.split': ['incident', 'split'],
  'incident.joined': ['incident', 'joined']
} as const satisfies Partial<Record<LogEntry['type'], [News['kind'], News['what']]>>;
export const newsTypes = Object.keys(kinds) as (keyof typeof kinds)[];
const isNews = (type: LogEntry['type']): type is keyof typeof kinds => type in kinds;

/**
 * The log of a board as news: one line for each thing, and of a card for each frame, the latest last. What was made and deleted in between is none.
 * @param entries oldest first, without one's own
 */
export function newsOf(entries: readonly Entry[]): News[] {
  const told = new Map<string, { news: News; made: boolean }>();
  for (const { type, subjectId, actorId, at, data } of entries) {
    if (!isNews(type)) continue;
    const [kind, what] = kinds[type];
    const frame = kind === 'card' ? (frames.find((one) => one === data.frame) ?? null) : null;
    const name = `${kind} ${subjectId} ${frame}`;
    const before = told.get(name);
    const made = before ? before.made : what === 'added';
    told.delete(name);
    if (made && what === 'removed') continue;
    const by = [...new Set([...(actorId === null ? [] : [actorId]), ...(before?.news.by ?? [])])];
    told.set(name, {
      made,
      news: { kind, id: subjectId, frame, what: strongest(before?.news.what, what), by, at }
    });
  }
  return [...told.values()].map(({ news }) => news);
}

/** A new category that is described too is new; one that is described and put elsewhere is described. */
function strongest(before: News['what'] | undefined, now: News['what']): News['what'] {
  if (now === 'described' || now === 'reordered') {
    if (before === 'added' || before === 'described') return before;
  }
  return now;
}
