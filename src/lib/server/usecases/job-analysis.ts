import { buildReport } from '../../domain/job-analysis/build.ts';
import type { JobAnalysisDocument } from '../../domain/job-analysis/document.ts';
import type { EvidenceIncident, WorkshopEvidence } from '../../domain/job-analysis/evidence.ts';
import type { Language } from '../../domain/language.ts';
import type { Workshop } from '../../domain/workshops/workshop.ts';
import { reportDocx } from '../exports/docx.ts';
import { reportMarkdown } from '../exports/markdown.ts';
import { reportPdf } from '../exports/pdf.ts';
import { submittedIncidents } from '../store/incidents.ts';
import { groupsOf, participantsOf } from '../store/participants.ts';
import { reviewsInWorkshop } from '../store/reviews.ts';
import type { Reader } from '../store/store.ts';
import type { App } from './app.ts';
import { enter, mustSee, type Visitor } from './enter.ts';
import { loadPool } from './pooling.ts';

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
    pool: await loadPool(reader, workshop)
  };
}

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
  const { workshop, actor } = await enter(app.store, visitor, code);
  mustSee(actor, 'jobAnalysis.see', workshop);
  return buildReport(await loadEvidence(app.store, workshop), language, app.now());
}

export const reportFormats = ['pdf', 'docx', 'md'] as const;
export type ReportFormat = (typeof reportFormats)[number];

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
  const report = await jobAnalysis(app, visitor, code, language);
  const render = {
    pdf: () => reportPdf(report),
    docx: () => reportDocx(report),
    md: () => new TextEncoder().encode(reportMarkdown(report))
  }[format];
  return {
    name: `${fileName(report.title.kind, report.jobTitle)}.${format}`,
    type: types[format],
    body: await render()
  };
}
