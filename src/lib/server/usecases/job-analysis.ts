import { setImmediate } from 'node:timers/promises';
import { countProposals } from '../../domain/boards/assisting.ts';
import { documentKind } from '../../domain/job-analysis/build.ts';
import type { DocumentChoice, JobAnalysisDocument } from '../../domain/job-analysis/document.ts';
import type { EvidenceIncident, WorkshopEvidence } from '../../domain/job-analysis/evidence.ts';
import type { DocumentView } from '../../domain/job-analysis/make.ts';
import { can } from '../../domain/policy.ts';
import type { Workshop } from '../../domain/workshops/workshop.ts';
import { reportFormats, type ReportFormat, type ReportOrder } from '../exports/reports.ts';
import { documentEditsOf } from '../store/document-edits.ts';
import { submittedIncidents } from '../store/incidents.ts';
import { jobFactsOf, jobStructureOf } from '../store/job-facts.ts';
import { logOfType } from '../store/log.ts';
import { groupsOf, participantsOf } from '../store/participants.ts';
import { linkDecisionsOf, ratingsOf } from '../store/ratings.ts';
import { roundAnswersOf, roundsOf } from '../store/retranslation.ts';
import { reviewsInWorkshop } from '../store/reviews.ts';
import type { Reader } from '../store/store.ts';
import type { App } from './app.ts';
import { loadCredibility } from './credibility-record.ts';
import { enter, mustSee, type Visitor } from './enter.ts';
import { loadPoolSorting } from './pooling.ts';

/** All that the job analysis rests on, nameless. */
export async function loadEvidence(reader: Reader, workshop: Workshop): Promise<WorkshopEvidence> {
  const { title, jobTitle, aim, language, settings, createdAt, seq, id } = workshop;
  const incidents = await submittedIncidents(reader, id);
  const people = await participantsOf(reader, id);
  return {
    workshop: { title, jobTitle, aim, language, settings, createdAt, seq },
    participants: people.map((person) => ({ id: person.id, groupId: person.groupId })),
    groups: (await groupsOf(reader, id)).map((group) => ({ id: group.id, number: group.number })),
    incidents: incidents.map((incident) => ({
      id: incident.id,
      number: incident.number ?? 0,
      polarity: incident.polarity,
      status: incident.status as EvidenceIncident['status'],
      answers: incident.submitted ?? incident.working,
      authorId: incident.authorId,
      version: incident.version,
      observer: incident.details.observer
    })),
    reviews: await reviewsInWorkshop(reader, id),
    pool: await loadPoolSorting(reader, workshop, setImmediate),
    proposals: countProposals((await logOfType(reader, id, 'proposal.answered')).map(({ data }) => data)),
    ratings: await ratingsOf(reader, id),
    links: await linkDecisionsOf(reader, id),
    retranslation: { rounds: await roundsOf(reader, id), answers: await roundAnswersOf(reader, id) },
    facts: await jobFactsOf(reader, id),
    structure: await jobStructureOf(reader, id),
    credibility: await loadCredibility(reader, id)
  };
}

/** @throws Refusal `not_found` to those who may not read it yet */
async function openReport(app: App, visitor: Visitor, code: string) {
  const { workshop, actor } = await enter(app.store, visitor, code);
  mustSee(actor, 'jobAnalysis.see', workshop);
  return { workshop, actor };
}

type Maker = Pick<App, 'store' | 'reports' | 'now'>;

/** What a report is made of; it changes with the log. */
const sourceOf = (app: Maker, workshop: Workshop, choice: DocumentChoice) => ({
  state: `${workshop.id} ${workshop.seq}`,
  order: async (): Promise<ReportOrder> => ({
    evidence: await loadEvidence(app.store, workshop),
    edits: await documentEditsOf(app.store, workshop.id, choice),
    at: app.now()
  })
});

/**
 * The job analysis as it stands now.
 * @param view how it is wanted; who may not edit it gets it as it is read
 * @throws Refusal `not_found` to those who may not read it yet
 */
export async function jobAnalysis(
  app: App,
  visitor: Visitor,
  code: string,
  choice: DocumentChoice,
  view: DocumentView = 'read'
): Promise<JobAnalysisDocument> {
  const { workshop, actor } = await openReport(app, visitor, code);
  return documentOf(app, workshop, choice, can(actor, 'jobAnalysis.edit', workshop) ? view : 'read');
}

/** The same, without asking who wants it. */
export function documentOf(
  app: Maker,
  workshop: Workshop,
  choice: DocumentChoice,
  view: DocumentView = 'read'
): Promise<JobAnalysisDocument> {
  const { state, order } = sourceOf(app, workshop, choice);
  return app.reports.document(state, choice, view, order);
}

export { reportFormats };

export interface DownloadFile {
  name: string;
  type: string;
  body: Uint8Array;
}

const types: Record<ReportFormat, string> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  md: 'text/markdown; charset=utf-8',
  html: 'text/html; charset=utf-8'
};

/** A name that every file system accepts: letters, digits and dashes. */
export function fileName(...parts: string[]): string {
  return parts
    .join('-')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .toLowerCase()
    .slice(0, 80);
}

/** The job analysis as a file. */
export async function exportReport(
  app: App,
  visitor: Visitor,
  code: string,
  choice: DocumentChoice,
  file: ReportFormat
): Promise<DownloadFile> {
  const { workshop } = await openReport(app, visitor, code);
  return fileOf(app, workshop, choice, file);
}

/** The same, without asking who wants it. */
export async function fileOf(
  app: Maker,
  workshop: Workshop,
  choice: DocumentChoice,
  file: ReportFormat
): Promise<DownloadFile> {
  const { state, order } = sourceOf(app, workshop, choice);
  return {
    name: `${fileName(documentKind(choice), workshop.jobTitle)}.${file}`,
    type: types[file],
    body: await app.reports.file(state, choice, file, order)
  };
}
