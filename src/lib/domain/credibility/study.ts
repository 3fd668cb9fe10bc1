import type { EvidenceIncident } from '../job-analysis/evidence.ts';
import type { CategoryFinding, Findings } from '../job-analysis/findings.ts';
import { participation, type Participation } from '../statistics/participation.ts';
import { saturationReport, type SaturationReport } from '../statistics/saturation/report.ts';
import { assess, type AssessedCheck } from './assess.ts';
import type { Known } from './known.ts';
import { passageAgreement, type Marked } from './passages.ts';
import { placedAlone, placedInRounds } from './placing.ts';

/** An incident in the order in which it was placed. */
export interface InOrder {
  incident: EvidenceIncident;
  /** The tasks of the class that it is in, one or several. */
  categories: string[];
  /** When a group first placed it, and the number of that group; null where the log does not say. */
  at: number | null;
  group: number | null;
}

/** What the class's work says of its own credibility. */
export interface Study {
  known: Known;
  checks: AssessedCheck[];
  /** Of the tasks of the class, which exclude each other. */
  order: InOrder[];
  saturation: SaturationReport;
  participation: (Participation & { category: CategoryFinding })[];
}

const studied = new WeakMap<Findings, Study>();

/** Worked out once for the sections of one document. */
export function studyOf(found: Findings): Study {
  const known = studied.get(found);
  if (known) return known;
  const study = made(found);
  studied.set(found, study);
  return study;
}

function made(found: Findings): Study {
  const order = inOrder(found);
  const saturation = saturationReport(
    order.map(({ incident, categories }) => ({ incident: incident.id, categories }))
  );
  const shares = [...found.tasks, ...found.competencies]
    .filter(({ incidents }) => incidents.length > 0)
    .map((category) => ({ category, ...participation(category.evidence.people, found.contributors) }));
  const known = knownOf(found, saturation, shares);
  return {
    known,
    checks: assess(known, found.evidence.credibility.notes),
    order,
    saturation,
    participation: shares
  };
}

/** Incidents in a task of the class, in the order in which groups placed them; then those of which that is not known. */
function inOrder({ evidence, analysed, tasks }: Findings): InOrder[] {
  const { groups, pool, credibility } = evidence;
  const numbers = new Map(groups.map(({ id, number }) => [id, number]));
  const whole = new Map(
    pool.groupBoards.flatMap(({ state }) => state.units.map((unit) => [unit.id, unit.incidentId] as const))
  );
  const first = new Map<string, { rank: number; at: number; group: number | null }>();
  for (const [rank, { cardId, groupId, at }] of credibility.placed.entries()) {
    const id = whole.get(cardId) ?? cardId;
    if (!first.has(id)) first.set(id, { rank, at, group: numbers.get(groupId) ?? null });
  }
  const tasksOf = new Map<string, string[]>();
  for (const { category, incidents } of tasks)
    for (const { id } of incidents) tasksOf.set(id, [...(tasksOf.get(id) ?? []), category.id]);
  const rank = (id: string) => first.get(id)?.rank ?? Infinity;
  return analysed
    .filter(({ id }) => tasksOf.has(id))
    .map((incident) => ({
      incident,
      categories: tasksOf.get(incident.id) ?? [],
      at: first.get(incident.id)?.at ?? null,
      group: first.get(incident.id)?.group ?? null
    }))
    .sort(
      (a, b) => Math.sign(rank(a.incident.id) - rank(b.incident.id)) || a.incident.number - b.incident.number
    );
}

function knownOf(found: Findings, saturation: SaturationReport, shares: Study['participation']): Known {
  const { evidence, analysed, excluded, contributors, tasks, competencies } = found;
  const { credibility, pool, retranslation } = evidence;
  const authored = new Set(credibility.authored);
  const ids = new Set(analysed.map(({ id }) => id));
  const all = [...tasks, ...competencies];
  const rounds = placedInRounds(retranslation.rounds, retranslation.answers, ids);
  const wanted = new Set(all.map(({ category }) => category.id));
  const assumptions = credibility.notes.some(({ check, note }) => check === 'theory' && note.trim() !== '');
  return {
    recording: {
      incidents: analysed.length,
      traced: analysed.filter(({ id }) => authored.has(id)).length
    },
    fidelity: { submitted: analysed.length + excluded.length, changes: credibility.log.asked },
    extraction: extraction(found),
    exhaustiveness: {
      incidents: saturation.incidents,
      categories: saturation.categories,
      verdict: saturation.verdict
    },
    participation: {
      contributors,
      categories: shares.length,
      viable: shares.filter(({ viable }) => viable === true).length
    },
    placing: rounds.basis === null ? placedAlone(credibility.ownSorts, pool.groupBoards, ids) : rounds,
    authors: authors(found),
    experts: { experts: credibility.experts.length },
    theory: {
      categories: all.length,
      entries: credibility.theory.filter(({ categoryId }) => wanted.has(categoryId)).length,
      assumptions
    }
  };
}

function extraction({ evidence, analysed }: Findings): Known['extraction'] {
  const ids = new Set(analysed.map(({ id }) => id));
  const counting = <U extends { incidentId: string }>(units: U[]) =>
    units.filter(({ incidentId }) => ids.has(incidentId));
  const groups = evidence.pool.groupBoards.map(({ groupId, state }): Marked => ({
    coder: `group ${groupId}`,
    units: counting(state.units)
  }));
  const alone = evidence.credibility.ownSorts.map(({ ownerId, units }): Marked => ({
    coder: `alone ${ownerId}`,
    units: counting(units)
  }));
  // A group's board starts from what its members did alone: the two are not independent.
  const kind = (coder: string) => coder.slice(0, 5);
  const { incidents, passages, common } = passageAgreement(
    [...groups, ...alone],
    (a, b) => kind(a) === kind(b)
  );
  const split = new Set(groups.flatMap(({ units }) => units.map(({ incidentId }) => incidentId)));
  return {
    split: split.size,
    second: [...split].filter((id) => incidents.has(id)).length,
    passages,
    common
  };
}

/** An answer counts for as long as the incident is where it was when its author answered. */
function authors({ evidence, tasks, competencies }: Findings): Known['authors'] {
  const authorOf = new Map(evidence.incidents.map(({ id, authorId }) => [id, authorId]));
  const places = [...tasks, ...competencies].flatMap(({ category, incidents }) =>
    incidents.map(({ id, authorId }) => ({ place: `${id} ${category.id}`, authorId }))
  );
  const standing = new Set(places.map(({ place }) => place));
  const answers = evidence.credibility.checks.filter(({ incidentId, categoryId }) =>
    standing.has(`${incidentId} ${categoryId}`)
  );
  return {
    authors: new Set(places.map(({ authorId }) => authorId)).size,
    answered: new Set(answers.map(({ incidentId }) => authorOf.get(incidentId))).size,
    answers: answers.length,
    confirmed: answers.filter(({ answer }) => answer === 'right').length
  };
}
