import type { Category, Frame, Placement, Unit } from '../boards/board.ts';
import type { Decision } from '../incidents/decision.ts';
import type { EarlierText } from '../incidents/earlier.ts';
import type { Incident } from '../incidents/incident.ts';
import type { Review } from '../incidents/review.ts';
import type { Group, Participant } from '../people/people.ts';
import type { ReadingView } from '../plenary/reading.ts';
import type { Workshop } from '../workshops/workshop.ts';
import type { LogEntry } from './live.ts';

/** An incident with what reviewers said of it, as its author and the facilitators see it. */
export interface IncidentView extends Incident {
  reviews: Review[];
  /** What another device of the author wrote and was overtaken; oldest first, for the author only. */
  earlier: EarlierText[];
  /** What facilitators decided without judging, oldest first. */
  decisions: Decision[];
}

/** The current state of what an entry is about; null where it is gone. Idempotent: apply it in any order of arrival. */
export type Patch =
  | { kind: 'none' }
  | { kind: 'workshop'; value: Workshop }
  | { kind: 'participant'; id: string; value: Participant | null }
  | { kind: 'groups'; value: Group[] }
  /** Many came or went at once: fetch them again. */
  | { kind: 'incidents' }
  | { kind: 'incident'; id: string; value: IncidentView | null }
  /** What the class reads aloud; null when nothing. */
  | { kind: 'reading'; value: ReadingView | null }
  /** How many have voted on what is read; for the screen and the facilitators. */
  | { kind: 'voted'; incidentId: string; version: number; voted: number }
  | { kind: 'category'; boardId: string; id: string; value: Category | null }
  | { kind: 'placements'; boardId: string; cardId: string; frame: Frame; value: Placement[] }
  | { kind: 'units'; boardId: string; incidentId: string; value: Unit[] }
  /** More changed than fits in a patch: fetch the board again. */
  | { kind: 'board'; boardId: string };

/** What a browser receives of a log entry. */
export interface LiveEvent extends Pick<LogEntry, 'seq' | 'at' | 'type' | 'actorId' | 'subjectId' | 'data'> {
  patch: Patch;
}

/**
 * An incident as the facilitators may see it: what the author submitted, never a text that is still being written.
 */
export function forFacilitators(view: IncidentView): IncidentView {
  const empty = { circumstances: '', behaviour: '', consequences: '' };
  return { ...view, working: view.submitted ?? empty, earlier: [] };
}
