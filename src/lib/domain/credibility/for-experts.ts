import type { Frame } from '../boards/board.ts';
import type { Polarity } from '../incidents/incident.ts';
import type { WorkshopEvidence } from '../job-analysis/evidence.ts';
import { findingsOf, type CategoryFinding } from '../job-analysis/findings.ts';
import { examplesOf } from '../job-analysis/sections/examples.ts';

/** A class category as experts read it: nameless, with one example of each polarity at most. */
export interface ExpertCategory {
  id: string;
  frame: Frame;
  label: string;
  definition: string;
  effective: number;
  ineffective: number;
  examples: { number: number; polarity: Polarity; behaviour: string; consequences: string }[];
}

/** What the class made, for someone from outside who knows the job. */
export interface ExpertView {
  jobTitle: string;
  aim: string;
  incidents: number;
  categories: ExpertCategory[];
}

export function forExperts(evidence: WorkshopEvidence): ExpertView {
  const found = findingsOf(evidence);
  return {
    jobTitle: evidence.workshop.jobTitle,
    aim: evidence.workshop.aim,
    incidents: found.analysed.length,
    categories: [...found.tasks, ...found.competencies].map(categoryOf)
  };
}

function categoryOf(finding: CategoryFinding): ExpertCategory {
  const { category, sources, evidence } = finding;
  const written = [category, ...sources.map((source) => source.category)].map(({ definition }) =>
    definition.trim()
  );
  return {
    id: category.id,
    frame: category.frame,
    label: category.label,
    definition: written.find((text) => text !== '') ?? '',
    effective: evidence.effective.length,
    ineffective: evidence.ineffective.length,
    examples: (['effective', 'ineffective'] as const)
      .flatMap((polarity) => examplesOf(finding, polarity, 1))
      .map(({ number, polarity, behaviour, consequences }) => ({
        number,
        polarity,
        behaviour,
        consequences
      }))
  };
}
