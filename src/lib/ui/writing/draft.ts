import type { ErrorCode } from '../../domain/errors.ts';
import { sameDetails, type Details } from '../../domain/incidents/details.ts';
import type { EarlierText } from '../../domain/incidents/earlier.ts';
import {
  sameAnswers,
  type AnswerField,
  type Answers,
  type Polarity
} from '../../domain/incidents/incident.ts';

/** What an author writes of one incident. */
export interface Text {
  polarity: Polarity;
  answers: Answers;
  details: Details;
}

/** A text as the server has it. */
export interface Start extends Text {
  id: string;
  /** 0 for a new one. */
  revision: number;
  earlier: EarlierText[];
}

/** A text on its way to the server. */
export interface Draft extends Text {
  id: string;
  revision: number;
  /** How long ago the last letter was typed, in milliseconds. */
  age: number;
}

/** What became of a text that was sent. */
export type Answer =
  /** `refused`: kept, but not submitted. `earlier`: what it took the place of is kept beside it. */
  | {
      kind: 'saved';
      revision: number;
      earlier?: EarlierText[];
      refused?: { code: ErrorCode; field?: AnswerField };
    }
  /** Another device saved a text that was typed later: it counts, and this one is kept beside it. */
  | { kind: 'overtaken'; revision: number; working: Answers; earlier: EarlierText[] }
  | { kind: 'refused'; code: ErrorCode }
  /** No connection, or a server that is not up. */
  | { kind: 'unreachable' }
  /** The server does not know this person any more. */
  | { kind: 'stranger' };
export type Send = (draft: Draft) => Promise<Answer>;

export type KeeperStatus = 'idle' | 'typing' | 'saving' | 'saved' | 'unreachable' | 'stranger' | 'refused';

export const sameText = (a: Text, b: Text): boolean =>
  sameAnswers(a.answers, b.answers) && a.polarity === b.polarity && sameDetails(a.details, b.details);
