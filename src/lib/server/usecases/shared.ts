import { networkInterfaces } from 'node:os';
import {
  documentFormats,
  type DocumentFormat,
  type JobAnalysisDocument
} from '../../domain/job-analysis/document.ts';
import type { Language } from '../../domain/language.ts';
import { neighbours } from '../../domain/plenary/reading.ts';
import type { ReportFormat } from '../exports/reports.ts';
import { incidentProgress } from '../store/incidents.ts';
import { groupsOf, participantsOf } from '../store/participants.ts';
import type { App } from './app.ts';
import { boardOf } from './board-hold.ts';
import { calibrationRound } from './calibration.ts';
import { documentOf, fileOf, type DownloadFile } from './job-analysis.ts';
import { poolOf } from './pooling.ts';
import { ratingsShown } from './rating-desk.ts';
import { reachableOrigin } from './reachable.ts';
import { readingView } from './reading-view.ts';
import { openShareLink } from './sharing.ts';

/** The format of a link from before there were several is the first. */
const formatOf = (format: string | null): DocumentFormat =>
  documentFormats.find((one) => one === format) ?? documentFormats[0];

/**
 * The job analysis that a link opens, as it stands now.
 * @param from the visitor's address
 * @param language of its wording; null for that of the workshop
 * @throws Refusal `not_found`, `too_many_requests`
 */
export async function sharedDocument(
  app: App,
  token: string,
  from: string,
  language: Language | null
): Promise<{ document: JobAnalysisDocument; contentLanguage: Language }> {
  const { link, workshop } = await openShareLink(app, token, 'document', from);
  const choice = { format: formatOf(link.format), language: language ?? workshop.language };
  return { document: await documentOf(app, workshop, choice), contentLanguage: workshop.language };
}

/** The same as a file. */
export async function sharedFile(
  app: App,
  token: string,
  from: string,
  language: Language | null,
  file: ReportFormat
): Promise<DownloadFile> {
  const { link, workshop } = await openShareLink(app, token, 'document', from);
  const choice = { format: formatOf(link.format), language: language ?? workshop.language };
  return fileOf(app, workshop, choice, file);
}

/** The origin of links that others follow. @param origin of the request */
export const linkOrigin = (app: App, origin: string): string =>
  reachableOrigin(app.settings.origin, origin, process.env.HOST, networkInterfaces);

/**
 * What the class looks at together, by a link: names only where they stand on the screen, texts only where the
 * class reads them.
 * @param origin of the request, for the link that participants follow
 * @throws Refusal `not_found`, `too_many_requests`
 */
export async function sharedScreen(app: App, token: string, from: string, origin: string) {
  const { workshop } = await openShareLink(app, token, 'screen', from);
  const base = linkOrigin(app, origin);
  const people = await participantsOf(app.store, workshop.id);
  const named = workshop.phase === 'lobby';
  return {
    workshop,
    board: await boardOf(app.store, workshop),
    ratings: await ratingsShown(app.store, workshop),
    pool:
      workshop.phase === 'pool'
        ? { pool: await poolOf(app.store, workshop, false), seq: workshop.seq }
        : null,
    groups: await groupsOf(app.store, workshop.id),
    participants: people.map((person) => (named ? person : { ...person, name: '' })),
    incidents: await incidentProgress(app.store, workshop.id),
    joinAddress: base.replace(/^https?:\/\//, ''),
    joinLink: `${base}/w/${workshop.joinCode}/join`,
    now: app.now(),
    calibration: await calibrationRound(
      app.store,
      workshop,
      workshop.calibration === 'shown' || workshop.calibration === 'over'
    ),
    aloud: {
      reading: workshop.phase === 'review' ? await readingView(app.store, workshop.id) : null,
      seq: workshop.seq
    },
    steps: neighbours([], null)
  };
}

/**
 * The stream of a screen: says when to look again, until the link ends or is revoked.
 * @param after the last seq that the browser has
 */
export async function listenToScreen(
  app: App,
  token: string,
  from: string,
  after: number | null
): Promise<ReadableStream<Uint8Array>> {
  const { link, workshop } = await openShareLink(app, token, 'screen', from);
  const listener = { kind: 'screen', linkId: link.id, until: link.endsAt } as const;
  return app.hub.open(workshop.id, listener, workshop.seq, Math.min(after ?? workshop.seq, workshop.seq));
}
