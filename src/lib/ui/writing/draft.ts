import type { ErrorCode } from '../../domain/errors.ts';
import type { AnswerField, Answers, Polarity } from '../../domain/incidents/incident.ts';

/** A text on its way to the server. */
export interface Draft {
  id: string;
  polarity: Polarity;
  answers: Answers;
  revision: number;
}

/** What became of a text that was sent. */
export type Answer =
  /** `refused`: kept, but not submitted. */
  | { kind: 'saved'; revision: number; refused?: { code: ErrorCode; field?: AnswerField } }
  | { kind: 'outdated'; revision: number; working: Answers }
  | { kind: 'refused'; code: ErrorCode }
  /** No connection, or a server that is not up. */
  | { kind: 'unreachable' }
  /** The server does not know this person any more. */
  | { kind: 'stranger' };
export type Send = (draft: Draft) => Promise<Answer>;

export type KeeperStatus =
  'idle' | 'typing' | 'saving' | 'saved' | 'unreachable' | 'stranger' | 'refused' | 'conflict';
