import { participationBase } from '../statistics/participation.ts';
import { reaches } from '../statistics/proportion.ts';
import { fewestIncidents } from '../statistics/saturation/verdict.ts';
import {
  credibilityChecks,
  type CheckStatus,
  type CredibilityCheck,
  type CredibilityNote
} from './credibility.ts';
import type { Known } from './known.ts';

/** The shares that the checks ask for (method page, section 10). */
export const checkThresholds = {
  /** Passages or incidents that a second person must have looked at. */
  second: 0.25,
  /** Agreement of the second person, for met and for partly. */
  agreement: 0.8,
  agreementPartly: 0.6,
  /** Of the categories, for partly. */
  viablePartly: 0.75,
  authors: 0.5,
  confirmed: 0.8,
  experts: 2
} as const;

/** What a status rests on, for pages and documents to say in words. */
export type CheckReason =
  | 'counted'
  | 'noIncidents'
  | 'noCategories'
  | 'fewIncidents'
  | 'fewPeople'
  | 'nothingSplit'
  | 'noSecond'
  | 'nobodyElse'
  | 'ownSorts'
  | 'nobodyAnswered'
  | 'noExperts'
  | 'noTheory';

export interface CountedCheck {
  status: CheckStatus;
  reason: CheckReason;
}

export interface AssessedCheck extends CountedCheck {
  check: CredibilityCheck;
  /** What a facilitator says of it, beside what was counted. */
  judged: CheckStatus | null;
  note: string;
  /** The facilitator's judgement where there is one, else what was counted. */
  stands: CheckStatus;
}

const counted = (status: CheckStatus): CountedCheck => ({ status, reason: 'counted' });
const notDone = (reason: CheckReason): CountedCheck => ({ status: 'notDone', reason });

const rules: { [C in CredibilityCheck]: (known: Known[C]) => CountedCheck } = {
  recording({ incidents, traced }) {
    if (incidents === 0) return notDone('noIncidents');
    return counted(traced === incidents ? 'met' : traced > 0 ? 'partly' : 'unmet');
  },
  fidelity({ submitted, changes }) {
    if (submitted === 0) return notDone('noIncidents');
    return counted(changes.length === 0 ? 'met' : 'partly');
  },
  extraction({ split, second, passages, common }) {
    if (split === 0) return { status: 'notApplicable', reason: 'nothingSplit' };
    if (second === 0 || passages === 0) return notDone('noSecond');
    const enough = reaches(second, split, checkThresholds.second);
    const alike = reaches(common, passages, checkThresholds.agreement);
    return counted(enough && alike ? 'met' : enough || alike ? 'partly' : 'unmet');
  },
  exhaustiveness({ incidents, categories, verdict }) {
    if (categories === 0) return notDone('noCategories');
    if (incidents < fewestIncidents) return notDone('fewIncidents');
    return counted(verdict === 'met' ? 'met' : verdict === 'nearly' ? 'partly' : 'unmet');
  },
  participation({ contributors, categories, viable }) {
    if (categories === 0) return notDone('noCategories');
    if (contributors < participationBase) return notDone('fewPeople');
    if (viable === categories) return counted('met');
    return counted(reaches(viable, categories, checkThresholds.viablePartly) ? 'partly' : 'unmet');
  },
  placing({ basis, incidents, placed, judgements, matched }) {
    if (basis === null || judgements === 0 || incidents === 0) return notDone('nobodyElse');
    const partly = reaches(matched, judgements, checkThresholds.agreementPartly);
    // Who sorted alone helped to make the categories: no independent judge, so never more than partly.
    if (basis === 'ownSorts') return { status: partly ? 'partly' : 'unmet', reason: 'ownSorts' };
    const met =
      reaches(placed, incidents, checkThresholds.second) &&
      reaches(matched, judgements, checkThresholds.agreement);
    return counted(met ? 'met' : partly ? 'partly' : 'unmet');
  },
  authors({ authors, answered, answers, confirmed }) {
    if (authors === 0) return notDone('noCategories');
    if (answered === 0 || answers === 0) return notDone('nobodyAnswered');
    const enough = reaches(answered, authors, checkThresholds.authors);
    const alike = reaches(confirmed, answers, checkThresholds.confirmed);
    return counted(enough && alike ? 'met' : enough || alike ? 'partly' : 'unmet');
  },
  experts({ experts }) {
    if (experts === 0) return notDone('noExperts');
    return counted(experts >= checkThresholds.experts ? 'met' : 'partly');
  },
  theory({ categories, entries, assumptions }) {
    if (categories === 0) return notDone('noCategories');
    if (entries === 0 && !assumptions) return notDone('noTheory');
    return counted(entries >= categories && assumptions ? 'met' : 'partly');
  }
};

/**
 * The nine credibility checks (method page, section 10; Butterfield et al. 2005, 2009), in order: what follows
 * from the counts, and beside it what a facilitator judged. Shares are compared unrounded.
 */
export function assess(known: Known, notes: readonly CredibilityNote[] = []): AssessedCheck[] {
  return credibilityChecks.map((check) => {
    const { status, reason } = ruleOf(check, known);
    const note = notes.find((one) => one.check === check);
    const judged = note?.status ?? null;
    return { check, status, reason, judged, note: note?.note ?? '', stands: judged ?? status };
  });
}

function ruleOf<C extends CredibilityCheck>(check: C, known: Known): CountedCheck {
  return rules[check](known[check]);
}
