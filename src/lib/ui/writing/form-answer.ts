import type { ErrorCode } from '../../domain/errors.ts';
import type { Answers } from '../../domain/incidents/incident.ts';

/** What the editor's forms bring back. */
export interface FormAnswer {
  error?: { code: ErrorCode; field: string | null; detail: Record<string, string | number> };
  /** What was typed. */
  values?: { answers?: Answers };
  /** The revision under which the text is now kept. */
  revision?: number;
  kept?: boolean;
  /** Asks whether the incident must really go. */
  confirm?: boolean;
}
