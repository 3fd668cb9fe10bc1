import type { Account } from '../../domain/people/people.ts';
import { nameKey } from '../../domain/people/people.ts';
import { refuse } from '../../domain/errors.ts';
import type { Audience, LogType } from '../../domain/live/live.ts';
import type { Workshop } from '../../domain/workshops/workshop.ts';
import { newToken } from '../auth/secrets.ts';
import { archiveVersion, readArchive, writeArchive, type Archive } from '../exports/archive.ts';
import { logError } from '../log-error.ts';
import { insertWorkshopRows, readWorkshopRows, type WorkshopRows } from '../store/archive.ts';
import type { App } from './app.ts';
import { packBoards, unpackBoards } from './archive-boards.ts';
import { packEdits, unpackEdits } from './archive-edits.ts';
import { packCredibility, unpackCredibility } from './archive-credibility.ts';
import { packFacts, packStructure, unpackFacts, unpackStructure } from './archive-job.ts';
import { LocalNames, mapAudience, mapData, NewIds, ordered } from './archive-ids.ts';
import { detailsOf, packEarlier, unpackEarlier } from './archive-texts.ts';
import { packReading, packTurns, unpackPlenary } from './archive-plenary.ts';
import { packRatings, unpackRatings } from './archive-ratings.ts';
import { packRetranslation, unpackRetranslation } from './archive-retranslation.ts';
import { packReviewing, unpackReviewing } from './archive-reviews.ts';
import { enter, mustBeAble, type Visitor } from './enter.ts';
import { fileName, type DownloadFile } from './job-analysis.ts';
import { freeJoinCode } from './workshops.ts';

/** The complete workshop as a file; without sessions, return codes and the join code, which belong to one installation. */
export async function exportArchive(app: App, visitor: Visitor, code: string): Promise<DownloadFile> {
  const { workshop, actor } = await enter(app.store, visitor, code);
  mustBeAble(actor, 'workshop.export', workshop);
  return archiveFile(app, workshop);
}

/** The same for whoever runs the installation. */
export async function archiveFile(app: Pick<App, 'store'>, workshop: Workshop): Promise<DownloadFile> {
  const archive = pack(await readWorkshopRows(app.store, workshop));
  return {
    name: `${fileName('voorval', workshop.title)}.json`,
    type: 'application/json',
    body: new TextEncoder().encode(writeArchive(archive))
  };
}

/**
 * Makes a workshop of an archive, with this account as its facilitator; all of it or nothing.
 * @throws Refusal `archive_invalid`, `archive_too_new`
 */
export async function importArchive(app: App, account: Account, text: string): Promise<Workshop> {
  const archive = readArchive(text);
  const rows = unpack(archive, await freeJoinCode(app.store));
  try {
    await insertWorkshopRows(app.store, rows, account.id);
  } catch (error) {
    // A contradiction that the database refuses (two people of one name, a number given twice).
    app.log.info({ error: logError(error) }, 'archive refused');
    refuse('archive_invalid', 'file');
  }
  return rows.workshop;
}

function pack(rows: WorkshopRows): Archive {
  const names = new LocalNames();
  const {
    id: workshopId,
    title,
    jobTitle,
    aim,
    language,
    phase,
    phaseEndsAt,
    settings,
    calibration,
    createdAt
  } = rows.workshop;
  names.give('w', workshopId);
  for (const { id } of rows.groups) names.give('g', id);
  for (const { id } of rows.participants) names.give('p', id);
  for (const { id } of rows.incidents) names.give('i', id);
  for (const { id } of rows.boards) names.give('b', id);
  for (const { id } of rows.categories) names.give('c', id);
  for (const { id } of rows.units) names.give('u', id);
  const name = (id: string) => names.of(id);
  const maybe = (id: string | null) => (id === null ? null : name(id));
  const turns = packTurns(rows, names);
  const versions = Map.groupBy(rows.versions, ({ incidentId }) => incidentId);
  const reviewing = packReviewing(rows, name);
  const rated = packRatings(rows, name);
  const earlier = Map.groupBy(rows.earlierTexts, ({ incidentId }) => incidentId);
  return {
    format: 'voorval-workshop',
    version: archiveVersion,
    workshop: {
      title,
      jobTitle,
      aim,
      language,
      phase,
      phaseEndsAt,
      settings: ordered(settings),
      calibration,
      createdAt,
      reading: packReading(rows, names)
    },
    groups: rows.groups.map(({ id, number }) => ({ id: name(id), number })),
    participants: rows.participants.map((person) => ({
      id: name(person.id),
      name: person.name,
      group: maybe(person.groupId),
      joinedAt: person.joinedAt,
      imported: person.importId === null ? null : names.give('m', person.importId),
      ...reviewing.ofParticipant(person.id),
      ...rated.ofParticipant(person.id)
    })),
    incidents: rows.incidents.map((incident) => ({
      id: name(incident.id),
      author: name(incident.authorId),
      number: incident.number,
      polarity: incident.polarity,
      status: incident.status,
      exclusion: incident.exclusion,
      sentBack: incident.sentBack,
      working: {
        circumstances: incident.circumstances,
        behaviour: incident.behaviour,
        consequences: incident.consequences
      },
      ...detailsOf(incident),
      revision: incident.revision,
      createdAt: incident.createdAt,
      submittedAt: incident.submittedAt,
      versions: (versions.get(incident.id) ?? [])
        .map(({ incidentId: _, ...version }) => version)
        .sort((a, b) => a.number - b.number),
      earlier: packEarlier(earlier.get(incident.id)),
      turns: turns(incident.id),
      ...reviewing.ofIncident(incident.id)
    })),
    boards: packBoards(rows, name),
    credibility: packCredibility(rows, names),
    facts: packFacts(rows),
    structure: packStructure(rows, names),
    edits: packEdits(rows, names),
    links: rated.links,
    retranslation: packRetranslation(rows, names),
    log: rows.log.map((entry) => ({
      at: entry.at,
      type: entry.type,
      actor: maybe(entry.actorId),
      subject: name(entry.subjectId),
      audience: mapAudience(entry.audience, name),
      data: ordered(mapData(entry.data, name))
    }))
  };
}

function unpack(archive: Archive, joinCode: string): WorkshopRows {
  const ids = new NewIds();
  const workshopId = ids.make('w1');
  const maybe = (name: string | null) => (name === null ? null : ids.get(name));
  const groups = archive.groups.map(({ id, number }) => ({ id: ids.make(id), workshopId, number }));
  const participants = archive.participants.map((person) => ({
    id: ids.make(person.id),
    workshopId,
    name: person.name,
    nameKey: nameKey(person.name),
    // Nobody has a code that fits; the facilitator can give a new one.
    returnCodeHash: newToken(),
    groupId: maybe(person.group),
    joinedAt: person.joinedAt,
    importId: person.imported === null ? null : ids.of(person.imported)
  }));
  const incidents = archive.incidents.map((incident) => ({
    id: ids.make(incident.id),
    workshopId,
    authorId: ids.get(incident.author),
    number: incident.number,
    polarity: incident.polarity,
    status: incident.status,
    exclusion: incident.exclusion,
    sentBack: incident.sentBack,
    ...incident.working,
    ...detailsOf(incident),
    revision: incident.revision,
    version: incident.versions.reduce((highest, { number }) => Math.max(highest, number), 0),
    createdAt: incident.createdAt,
    submittedAt: incident.submittedAt
  }));
  const { reading: _, ...workshop } = archive.workshop;
  return {
    workshop: { ...workshop, id: workshopId, joinCode, screen: null, seq: archive.log.length },
    groups,
    participants,
    incidents,
    versions: archive.incidents.flatMap((incident) =>
      incident.versions.map((version) => ({ ...version, incidentId: ids.get(incident.id) }))
    ),
    earlierTexts: unpackEarlier(archive, ids),
    ...unpackPlenary(archive, workshopId, ids),
    ...unpackReviewing(archive, ids),
    ...unpackBoards(archive, workshopId, ids),
    credibility: unpackCredibility(archive.credibility, ids),
    documentEdits: unpackEdits(archive.edits, workshopId, ids),
    jobFacts: unpackFacts(archive.facts, workshopId),
    jobStructures: unpackStructure(archive.structure, workshopId, ids),
    ...unpackRatings(archive, workshopId, ids),
    ...unpackRetranslation(archive, workshopId, ids),
    log: archive.log.map((entry, i) => ({
      workshopId,
      seq: i + 1,
      at: entry.at,
      type: entry.type as LogType,
      actorId: entry.actor === null ? null : ids.of(entry.actor),
      subjectId: ids.of(entry.subject),
      audience: mapAudience(entry.audience, (name) => ids.of(name)) as Audience,
      data: mapData(entry.data, (name) => ids.of(name))
    }))
  };
}
