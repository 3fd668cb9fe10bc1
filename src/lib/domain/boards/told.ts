import type { LogEntry, LogType } from '../live/live.ts';
import type { Write } from './apply.ts';
import type { Frame } from './board.ts';

export interface Told {
  type: LogType;
  subjectId: string;
  data: LogEntry['data'];
}

/** What the log says of a move: one entry for each incident and category that changed. */
export function toldOf(boardId: string, writes: readonly Write[]): Told[] {
  const entries = new Map<string, Told>();
  const tell = (type: LogType, subjectId: string, frame?: Frame) =>
    entries.set(`${type} ${subjectId} ${frame}`, {
      type,
      subjectId,
      data: frame ? { boardId, frame } : { boardId }
    });
  for (const write of writes) {
    switch (write.kind) {
      case 'add_category':
        tell('category.added', write.category.id);
        break;
      case 'change_category':
        tell('category.described', write.category.id);
        break;
      case 'delete_category':
        tell('category.removed', write.id);
        break;
      case 'put_placement':
      case 'delete_placement':
        tell('placement.moved', write.placement.incidentId, write.placement.frame);
    }
  }
  return [...entries.values()];
}
