import type { Category, CompetencyKind, Frame } from '../boards/board.ts';
import { competencyKinds } from '../boards/board.ts';
import { defaultCuts } from '../ratings/scales.ts';
import { anyRated, rankTasks, taskRatings } from '../ratings/task-ratings.ts';
import { pooledCategories } from '../pooling/pool.ts';
import type { PooledCategory } from '../pooling/pool.ts';
import type { StatementEvidence } from './document.ts';
import type { EvidenceIncident, WorkshopEvidence } from './evidence.ts';
import { putBack, reportedRounds, type ReportedRound } from './retranslation.ts';
import { formedIndependently, participationOf } from './support.ts';

/** A class category with the analysed incidents below it. */
export interface CategoryFinding {
  key: string;
  /** T1, C1… in the order of the report. */
  code: string;
  category: Category;
  /** Chosen by the class, or else the same by every group below it that chose one; null for tasks. */
  competencyKind: CompetencyKind | null;
  incidents: EvidenceIncident[];
  sources: PooledCategory['sources'];
  evidence: StatementEvidence;
  /** Two groups formed it independently, or judges who sorted blind put its incidents back. */
  independent: boolean;
}

/** What the sections of a report are written from. */
export interface Findings {
  evidence: WorkshopEvidence;
  /** Incidents that count, in order of number. */
  analysed: EvidenceIncident[];
  excluded: EvidenceIncident[];
  /** Participants with at least one analysed incident. */
  contributors: number;
  /** In which other groups sorted blind, as far as they were closed. */
  rounds: ReportedRound[];
  /** By mean importance once the class rated them, else by number of incidents; competencies first by kind. */
  tasks: CategoryFinding[];
  competencies: CategoryFinding[];
}

/** Reads the evidence once: which incidents count, and what lies below each class category. */
export function findingsOf(evidence: WorkshopEvidence): Findings {
  const numbered = [...evidence.incidents].sort((a, b) => a.number - b.number);
  const analysed = numbered.filter((incident) => incident.status !== 'excluded');
  const counts = new Set(analysed.map(({ id }) => id));
  const found = {
    evidence,
    analysed,
    excluded: numbered.filter((incident) => incident.status === 'excluded'),
    contributors: peopleOf(analysed),
    rounds: reportedRounds(evidence, (id) => counts.has(id))
  };
  return { ...found, tasks: categories(found, 'task'), competencies: categories(found, 'competency') };
}

export function peopleOf(incidents: EvidenceIncident[]): number {
  return new Set(incidents.map((incident) => incident.authorId)).size;
}

/** The evidence of a statement that rests on these incidents. */
export function evidenceFrom(
  found: Pick<Findings, 'contributors'>,
  incidents: EvidenceIncident[],
  groups: number[],
  categoryId: string | null = null
): StatementEvidence {
  const unique = [...new Set(incidents)].sort((a, b) => a.number - b.number);
  const people = peopleOf(unique);
  const ids = (polarity: string) => unique.filter((i) => i.polarity === polarity).map((i) => i.id);
  return {
    categoryId,
    effective: ids('effective'),
    ineffective: ids('ineffective'),
    people,
    groups: [...new Set(groups)].sort((a, b) => a - b),
    participation: participationOf(people, found.contributors)
  };
}

function categories(found: Omit<Findings, 'tasks' | 'competencies'>, frame: Frame): CategoryFinding[] {
  const counts = new Map(found.analysed.map((incident) => [incident.id, incident]));
  const dealt = new Map(
    found.evidence.pool.groupBoards.map((board) => [
      board.groupId,
      new Set(board.state.cards.map((card) => card.incidentId).filter((id) => counts.has(id)))
    ])
  );
  const all = pooledCategories(found.evidence.pool, frame)
    .map(({ category, sources, incidentIds }) => {
      const incidents = incidentIds.flatMap((id) => counts.get(id) ?? []);
      const contributing = sources.filter((source) => source.incidentIds.some((id) => counts.has(id)));
      const groups = [...new Set(contributing.map((source) => source.groupId))];
      const placed = (groupId: string) =>
        new Set(
          sources
            .filter((source) => source.groupId === groupId)
            .flatMap((source) => source.incidentIds.filter((id) => counts.has(id)))
        );
      return {
        key: `${frame}/${category.id}`,
        code: '',
        category,
        competencyKind: kindOf(category, sources),
        incidents: [...incidents].sort((a, b) => a.number - b.number),
        sources,
        evidence: evidenceFrom(
          found,
          incidents,
          contributing.map((source) => source.groupNumber),
          category.id
        ),
        independent:
          formedIndependently(
            groups.map((id) => ({ dealt: dealt.get(id) ?? new Set(), placed: placed(id) }))
          ) || putBack(found.rounds, sources)
      };
    })
    .sort(
      (a, b) =>
        kindRank(a.competencyKind) - kindRank(b.competencyKind) ||
        b.incidents.length - a.incidents.length ||
        a.category.position - b.category.position
    );
  const ordered = frame === 'task' ? byImportance(all, found.evidence) : all;
  return ordered.map((finding, index) => ({
    ...finding,
    code: `${frame === 'task' ? 'T' : 'C'}${index + 1}`
  }));
}

/** Tasks in order of importance (job-analysis page, section 10); as they are while nobody rated them. */
function byImportance(
  tasks: CategoryFinding[],
  { ratings, workshop }: Pick<WorkshopEvidence, 'ratings' | 'workshop'>
): CategoryFinding[] {
  const ids = tasks.map(({ category }) => category.id);
  const rated = taskRatings(ids, ratings, workshop.settings.rating?.cuts ?? defaultCuts);
  if (!anyRated(rated)) return tasks;
  const place = new Map(rankTasks(rated).map(({ taskId }, i) => [taskId, i]));
  return tasks.toSorted((a, b) => (place.get(a.category.id) ?? 0) - (place.get(b.category.id) ?? 0));
}

function kindOf(category: Category, sources: PooledCategory['sources']): CompetencyKind | null {
  if (category.competencyKind !== null) return category.competencyKind;
  const chosen = new Set(sources.flatMap((source) => source.category.competencyKind ?? []));
  return chosen.size === 1 ? ([...chosen][0] ?? null) : null;
}

/** Kinds in their usual order; not chosen yet comes last. Tasks have none. */
function kindRank(kind: CompetencyKind | null): number {
  return kind === null ? competencyKinds.length : competencyKinds.indexOf(kind);
}
