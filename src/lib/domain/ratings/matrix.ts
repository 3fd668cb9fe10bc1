import type { CategoryFinding, Findings } from '../job-analysis/findings.ts';
import { defaultCuts } from './scales.ts';
import { type Link, linksOf, personSpecification, type PersonRequirement, unlinked } from './links.ts';
import { type TaskRatings, taskRatings } from './task-ratings.ts';

/** Tasks × competencies of a workshop: what the incidents, the raters and the facilitators say. */
export interface LinkMatrix {
  links: Link[];
  /** By id of the task. */
  ratings: ReadonlyMap<string, TaskRatings>;
  criticalTaskIds: ReadonlySet<string>;
  /** Critical tasks without any competency, competencies that no task needs. */
  unlinked: { taskIds: string[]; competencyIds: string[] };
  person: PersonRequirement[];
}

/** The class's tasks and competencies with their links, read from the findings of a job analysis. */
export function linkMatrix({
  evidence,
  tasks,
  competencies
}: Pick<Findings, 'evidence' | 'tasks' | 'competencies'>): LinkMatrix {
  const end = ({ category, incidents }: CategoryFinding) => ({
    id: category.id,
    incidentIds: incidents.map(({ id }) => id)
  });
  const links = linksOf({
    tasks: tasks.map(end),
    competencies: competencies.map(end),
    ratings: evidence.ratings,
    decisions: evidence.links
  });
  const cuts = evidence.workshop.settings.rating?.cuts ?? defaultCuts;
  const rated = taskRatings(
    tasks.map(({ category }) => category.id),
    evidence.ratings,
    cuts
  );
  const criticalTaskIds = new Set(rated.filter(({ critical }) => critical).map(({ taskId }) => taskId));
  return {
    links,
    ratings: new Map(rated.map((one) => [one.taskId, one])),
    criticalTaskIds,
    unlinked: unlinked(links, criticalTaskIds),
    person: personSpecification(links, criticalTaskIds)
  };
}
