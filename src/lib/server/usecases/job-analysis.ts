import { setImmediate } from 'node:timers/promises';
import { reportKind } from '../../domain/job-analysis/build.ts';
import type { DocumentFormat, JobAnalysisDocument } from '../../domain/job-analysis/document.ts';
import type { EvidenceIncident, WorkshopEvidence } from '../../domain/job-analysis/evidence.ts';
import type { Language } from '../../domain/language.ts';
import type { Workshop } from '../../domain/workshops/workshop.ts';
import { reportFormats, type ReportFormat, type ReportOrder } from '../exports/reports.ts';
import { submittedIncidents } from '../store/incidents.ts';
import { groupsOf, participantsOf } from '../store/participants.ts';
import { reviewsInWorkshop } from '../store/reviews.ts';
import type { Reader } from '../store/store.ts';
import type { App } from './app.ts';
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
      version: incident.version
    })),
    reviews: await reviewsInWorkshop(reader, id),
    pool: await loadPoolSorting(reader, workshop, setImmediate)
  };
}

/** @throws Refusal `not_found` to those who may not read it yet */
async function openReport(app: App, visitor: Visitor, code: string) {
  const { workshop, actor } = await enter(app.store, visitor, code);
  mustSee(actor, 'jobAnalysis.see', workshop);
  return { workshop, ...sourceOf(app, workshop) };
}

type Maker = Pick<App, 'store' | 'reports' | 'now'>;

/** What a report is made of; it changes with the log. */
const sourceOf = (app: Maker, workshop: Workshop) => ({
  state: `${workshop.id} ${workshop.seq}`,
  order: async (): Promise<ReportOrder> => ({
    evidence: await loadEvidence(app.store, workshop),
    at: app.now()
  })
});

/**
 * The class-level CIT report as it stands now.
 * @throws Refusal `not_found` to those who may not read it yet
 */
export async function jobAnalysis(
  app: App,
  visitor: Visitor,
  code: string,
  language: Language
): Promise<JobAnalysisDocument> {
  const { state, order } = await openReport(app, visitor, code);
  return app.reports.document(state, language, order);
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
  md: 'text/markdown; charset=utf-8'
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

/** The report as a file. */
export async function exportReport(
  app: App,
  visitor: Visitor,
  code: string,
  language: Language,
  format: ReportFormat
): Promise<DownloadFile> {
  const { workshop } = await openReport(app, visitor, code);
  return fileOf(app, workshop, { format: 'citReport', language }, format);
}

/** The report as a file, without asking who wants it. */
export async function fileOf(
  app: Maker,
  workshop: Workshop,
  { language }: { format: DocumentFormat; language: Language },
  format: ReportFormat
): Promise<DownloadFile> {
  const { state, order } = sourceOf(app, workshop);
  return {
    name: `${fileName(reportKind(language), workshop.jobTitle)}.${format}`,
    type: types[format],
    body: await app.reports.file(state, language, format, order)
  };
}
