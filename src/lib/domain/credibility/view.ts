import type { Frame } from '../boards/board.ts';
import type { WorkshopEvidence } from '../job-analysis/evidence.ts';
import { findingsOf } from '../job-analysis/findings.ts';
import type { CurvePoint } from '../statistics/saturation/report.ts';
import type { ExpertAnswer, PlacementAnswer, TheoryEntry } from './credibility.ts';
import { studyOf, type Study } from './study.ts';

/** A class category as the page shows it. */
export interface CheckedCategory {
  id: string;
  frame: Frame;
  /** T1, C1… as in the report. */
  code: string;
  label: string;
  incidents: number;
  people: number;
  /** Null below 8 contributing participants. */
  share: number | null;
  viable: boolean | null;
  theory: Pick<TheoryEntry, 'source' | 'relation' | 'note'> | null;
}

/** An incident that is in the wrong place according to its author, who is not named. */
export interface Disagreement {
  number: number;
  incidentId: string;
  frame: Frame;
  label: string;
  answer: Exclude<PlacementAnswer, 'right'>;
  /** Where it belongs according to the author; null when they did not say, or that category is gone. */
  elsewhere: string | null;
}

/** A row of the exhaustiveness log; see `InOrder`. */
export interface LogRow {
  number: number;
  incident: number;
  tasks: string[];
  added: string[];
  met: number;
  at: number | null;
  group: number | null;
}

/** The nine checks and what they rest on, as the facilitators' page shows them. */
export interface CredibilityView {
  known: Study['known'];
  checks: Study['checks'];
  saturation: Omit<Study['saturation'], 'curve' | 'log'>;
  curve: CurvePoint[];
  log: LogRow[];
  categories: CheckedCategory[];
  disagreements: Disagreement[];
  experts: ExpertAnswer[];
}

export function credibilityView(evidence: WorkshopEvidence): CredibilityView {
  const found = findingsOf(evidence);
  const { known, checks, saturation, order, participation } = studyOf(found);
  const { curve, log, ...figures } = saturation;
  const all = [...found.tasks, ...found.competencies];
  const named = new Map(all.map(({ category, code: short }) => [category.id, `${short} ${category.label}`]));
  const labels = (ids: readonly string[]) => ids.map((id) => named.get(id) ?? '');
  const { checks: answers, theory, experts } = evidence.credibility;
  return {
    known,
    checks,
    saturation: figures,
    curve,
    log: log.map(({ number, categories, added, met }, i) => ({
      number,
      incident: order[i]?.incident.number ?? 0,
      tasks: labels(categories),
      added: labels(added),
      met,
      at: order[i]?.at ?? null,
      group: order[i]?.group ?? null
    })),
    categories: all.map(
      ({ category, code: short, incidents, evidence: { people, participation: share } }) => {
        const entry = theory.find(({ categoryId }) => categoryId === category.id);
        return {
          id: category.id,
          frame: category.frame,
          code: short,
          label: category.label,
          incidents: incidents.length,
          people,
          share,
          viable: participation.find((one) => one.category.category.id === category.id)?.viable ?? null,
          theory: entry ? { source: entry.source, relation: entry.relation, note: entry.note } : null
        };
      }
    ),
    disagreements: all.flatMap(({ category, incidents }) =>
      answers.flatMap(({ incidentId, categoryId, answer, elsewhereId }): Disagreement[] => {
        const incident = incidents.find(({ id }) => id === incidentId);
        if (categoryId !== category.id || answer === 'right' || !incident) return [];
        const elsewhere = elsewhereId === null ? null : (named.get(elsewhereId) ?? null);
        const { number } = incident;
        const label = named.get(category.id) ?? category.label;
        return [{ number, incidentId, frame: category.frame, label, answer, elsewhere }];
      })
    ),
    experts
  };
}
