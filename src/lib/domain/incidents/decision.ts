import { Refusal } from '../errors.ts';
import type { Exclusion, Incident } from './incident.ts';
import { remarkLimit } from './review.ts';

/** What a facilitator can decide of an incident without judging its four criteria. */
export const decisionKinds = ['accepted', 'sent_back', 'excluded', 'readmitted'] as const;
export type DecisionKind = (typeof decisionKinds)[number];

/** What a decision changes. */
export type Before = Pick<Incident, 'status' | 'sentBack' | 'exclusion'>;

/** A decision as the author and the facilitators see it; never who took it. */
export interface Decision {
  id: string;
  incidentId: string;
  /** The latest version when it was taken. */
  version: number;
  kind: DecisionKind;
  /** To the author; '' for none. */
  remark: string;
  exclusion: Exclusion | null;
  at: number;
}

export interface DecisionInput {
  kind: DecisionKind;
  /** Needed to send back: the author must know what to improve. */
  remark?: string;
  /** Needed to exclude. */
  exclusion?: Exclusion;
}

/** What a decision on one or many incidents did. */
export interface Decided {
  /** To take it back by. */
  batchId: string;
  /** Incidents that changed. */
  ids: string[];
  /** Those for which there was nothing to decide. */
  skipped: number;
}

/** What taking it back did. */
export interface Undone {
  /** Incidents that are as they were before. */
  undone: number;
  /** Those that changed meanwhile, and stayed. */
  stayed: number;
}

/** @throws Refusal `empty_field`, `too_long`, with the field */
export function checkDecision({ kind, remark = '', exclusion }: DecisionInput): void {
  if (remark.length > remarkLimit) throw new Refusal('too_long', 'remark', { max: remarkLimit });
  if (kind === 'sent_back' && remark.trim() === '') throw new Refusal('empty_field', 'remark');
  if (kind === 'excluded' && exclusion === undefined) throw new Refusal('empty_field', 'reason');
}

const standing = ({ version }: Pick<Incident, 'version'>) => (version > 1 ? 'improved' : 'submitted');

/**
 * What a decision makes of an incident; null when there is nothing to decide: it is so already, or it is
 * excluded and must be readmitted first.
 */
export function decided(
  incident: Pick<Incident, 'status' | 'sentBack' | 'exclusion' | 'version'>,
  { kind, exclusion }: DecisionInput
): Before | null {
  const { status, sentBack, version } = incident;
  if (version === 0) return null;
  if (kind === 'readmitted') {
    return status === 'excluded' ? { status: standing(incident), sentBack: false, exclusion: null } : null;
  }
  if (kind === 'excluded') {
    if (status === 'excluded' && incident.exclusion === exclusion) return null;
    return { status: 'excluded', sentBack: false, exclusion: exclusion ?? null };
  }
  if (status === 'excluded') return null;
  if (kind === 'accepted') {
    return status === 'accepted' && !sentBack
      ? null
      : { status: 'accepted', sentBack: false, exclusion: null };
  }
  return sentBack
    ? null
    : { status: status === 'accepted' ? standing(incident) : status, sentBack: true, exclusion: null };
}

export const sameState = (a: Before, b: Before): boolean =>
  a.status === b.status && a.sentBack === b.sentBack && a.exclusion === b.exclusion;
