import type { Statement, StatementEvidence } from './document.ts';
import { flagOf } from './support.ts';
import type { Wording } from './wording/nl.ts';

/** Makes statements and numbers those with incidents, in the order in which they are made. */
export interface Statements {
  /** Fixed wording. */
  template: (key: string, text: string) => Statement;
  /** Typed by the facilitator. */
  manual: (key: string, text: string, confirmations?: number) => Statement;
  /** The line for what the workshop has no evidence for, with the reason where one is known. */
  none: (key: string, reason?: string) => Statement;
  /** Assembled from incidents; without any it is no longer derived, and says so. */
  derived: (key: string, text: string, evidence: StatementEvidence, independent?: boolean) => Statement;
}

export function statements(wording: Wording): Statements {
  let notes = 0;
  const plain = { evidence: null, note: null };
  return {
    template: (key, text) => ({ key, text, origin: 'template', flag: null, ...plain }),
    manual: (key, text, confirmations) => ({
      key,
      text,
      origin: 'manual',
      flag: 'M',
      ...plain,
      ...(confirmations === undefined ? {} : { confirmations })
    }),
    none: (key, reason) => ({
      key,
      text: reason === undefined ? `${wording.noEvidence}.` : `${wording.noEvidence}: ${reason}`,
      origin: 'template',
      flag: 'E0',
      ...plain
    }),
    derived: (key, text, evidence, independent = false) => {
      const flag = flagOf(evidence, independent);
      if (flag === 'E0') return { key, text, origin: 'manual', flag: 'M', ...plain };
      notes += 1;
      return { key, text, origin: 'evidence', flag, evidence, note: notes };
    }
  };
}
