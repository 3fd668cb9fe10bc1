import type { LogEntry, LogType } from '../live/live.ts';
import { thingOf, type Change } from './changes.ts';

export interface Told {
  type: LogType;
  subjectId: string;
  data: LogEntry['data'];
}

/**
 * What the log says of a move: one entry for each incident that was split or joined, each category, and each card
 * in a frame, that changed.
 */
export function toldOf(boardId: string, changes: readonly Change[]): Told[] {
  const entries = new Map<string, Told>();
  for (const change of changes) {
    const told = toldOfOne(boardId, change);
    const name = `${told.subjectId} ${told.data.frame}`;
    if (entries.get(name)?.type !== 'incident.split') entries.set(name, told);
  }
  return [...entries.values()];
}

function toldOfOne(boardId: string, change: Change): Told {
  const data = { boardId };
  switch (change.kind) {
    case 'unit': {
      // Its units are told together: one that grows and one that goes would overlap in between.
      const type = change.after && !change.before ? 'incident.split' : 'incident.joined';
      return { type, subjectId: thingOf(change).incidentId, data };
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
