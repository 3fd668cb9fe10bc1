import type { LogEntry, LogType } from '../live/live.ts';
import { thingOf, type Change } from './changes.ts';

export interface Told {
  type: LogType;
  subjectId: string;
  data: LogEntry['data'];
}

/** What the log says of a move: one entry for each unit and category, and for each card and frame, that changed. */
export function toldOf(boardId: string, changes: readonly Change[]): Told[] {
  const entries = new Map<string, Told>();
  for (const change of changes) {
    const told = toldOfOne(boardId, change);
    entries.set(`${told.subjectId} ${told.data.frame}`, told);
  }
  return [...entries.values()];
}

function toldOfOne(boardId: string, change: Change): Told {
  const data = { boardId };
  switch (change.kind) {
    case 'unit': {
      const { before, after } = change;
      const type = before && after ? 'unit.changed' : after ? 'unit.split' : 'unit.joined';
      return { type, subjectId: thingOf(change).id, data };
    }
    case 'category': {
      const { before, after } = change;
      const { id: subjectId } = thingOf(change);
      if (!after) return { type: 'category.removed', subjectId, data };
      const moved = before && before.position !== after.position && sameText(before, after);
      const type = !before ? 'category.added' : moved ? 'category.reordered' : 'category.described';
      return { type, subjectId, data };
    }
    case 'placement': {
      const { cardId, frame } = thingOf(change);
      return { type: 'placement.moved', subjectId: cardId, data: { boardId, frame } };
    }
  }
}

const sameText = (before: object, after: object) =>
  JSON.stringify({ ...before, position: 0 }) === JSON.stringify({ ...after, position: 0 });
