import type { Language } from '../../../language.ts';
import { isLinked, linksOf } from '../../../ratings/links.ts';
import { rankTasks, taskRatings } from '../../../ratings/task-ratings.ts';
import type { WorkshopEvidence } from '../../evidence.ts';
import { findingsOf, type CategoryFinding } from '../../findings.ts';
import { statements } from '../../statements.ts';
import { wordings } from '../../wording/wordings.ts';
import { en } from './en.ts';
import { nl } from './nl.ts';
import { bare, lowerFirst } from './text.ts';
import type { FormatWriter } from './writer.ts';

const commons = { nl, en };

/** Reads the evidence for a format: tasks by importance as far as they were rated, and what is linked to what. */
export function writerOf(evidence: WorkshopEvidence, language: Language): FormatWriter {
  const wording = wordings[language];
  const common = commons[language];
  const { jobTitle, settings } = evidence.workshop;
  const same = evidence.workshop.language === language;
  const findings = findingsOf(evidence);
  const rated = rankTasks(
    taskRatings(
      findings.tasks.map(({ category }) => category.id),
      evidence.ratings,
      settings.rating?.cuts
    )
  );
  const tasks = rated
    .filter(({ dropped }) => !dropped)
    .flatMap(({ taskId }) => findings.tasks.find(({ category }) => category.id === taskId) ?? []);
  const ends = (all: CategoryFinding[]) =>
    all.map(({ category, incidents }) => ({ id: category.id, incidentIds: incidents.map(({ id }) => id) }));
  const links = linksOf({
    tasks: ends(tasks),
    competencies: ends(findings.competencies),
    ratings: evidence.ratings,
    decisions: evidence.links
  }).filter(isLinked);
  return {
    found: { ...findings, tasks },
    wording: { ...wording, appendix: { ...wording.appendix, evidenceIntro: common.evidenceIntro } },
    make: statements(wording),
    common,
    language,
    contentLanguage: evidence.workshop.language,
    same,
    holder: same && bare(jobTitle) !== '' ? common.holder(lowerFirst(bare(jobTitle))) : common.someone,
    critical: new Set(rated.flatMap((one) => (one.critical === true ? [one.taskId] : []))),
    links
  };
}

/** The competencies that these tasks need, in the order of the report. */
export function linkedTo({ found, links }: FormatWriter, tasks: CategoryFinding[]): CategoryFinding[] {
  const of = new Set(tasks.map(({ category }) => category.id));
  const needed = new Set(links.filter((link) => of.has(link.taskId)).map((link) => link.competencyId));
  return found.competencies.filter(({ category }) => needed.has(category.id));
}

/**
 * The competencies that the job asks of a person: those linked to a critical task (job-analysis page, section 11);
 * while no task is known to be critical, all that have incidents, those with the most first.
 */
export function asked(writer: FormatWriter): CategoryFinding[] {
  const { found, critical } = writer;
  const specified = linkedTo(
    writer,
    found.tasks.filter(({ category }) => critical.has(category.id))
  );
  const all = specified.length > 0 ? specified : found.competencies;
  return all.filter(({ incidents }) => incidents.length > 0);
}
