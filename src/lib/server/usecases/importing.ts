import { uuidv7 } from 'uuidv7';
import { refuse } from '../../domain/errors.ts';
import { emptyDetails } from '../../domain/incidents/details.ts';
import { importLimits, type Matching } from '../../domain/incidents/importing/matching.ts';
import { openChoices, type TakenIncident } from '../../domain/incidents/importing/take-incidents.ts';
import type { Answers, Incident, Polarity } from '../../domain/incidents/incident.ts';
import { FreeNames } from '../../domain/people/free-names.ts';
import { nameKey } from '../../domain/people/people.ts';
import { participantLimits } from '../../domain/workshops/workshop.ts';
import { digest, newToken } from '../auth/secrets.ts';
import {
  deleteAuthors,
  importedBy,
  importsOf,
  insertAuthors,
  insertSubmitted,
  type ImportedAuthor,
  type ImportRow
} from '../store/imports.ts';
import { nextIncidentNumber, submittedIncidents } from '../store/incidents.ts';
import { participantsOf } from '../store/participants.ts';
import type { Change } from '../store/store.ts';
import type { App } from './app.ts';
import { tellBoards } from './boards.ts';
import { byParts } from './by-parts.ts';
import { changeAs, enter, mustBeAble, mustSee, type Visitor } from './enter.ts';
import { forgetQuotes } from './forget-quotes.ts';
import { endReading } from './reading-view.ts';
import { planReviews } from './review-plan.ts';

export { TableProblem } from '../../domain/tables/table.ts';

export interface ImportChoices {
  matching: Matching;
  /** Rows that are not right are left out; otherwise one of them keeps everything out. */
  leaveOut: boolean;
  /** Authors keep the names of the file; otherwise they are numbered. */
  keepNames: boolean;
}

export interface ImportDone {
  importId: string;
  incidents: number;
  authors: number;
  /** Texts that were in the workshop already, word for word. */
  already: number;
  /** Incidents that were left out because they were not right. */
  leftOut: number;
}

/** Rows of one statement. */
const part = 20;

async function mustImport(app: App, visitor: Visitor, code: string): Promise<void> {
  const { workshop, actor } = await enter(app.store, visitor, code);
  mustSee(actor, 'workshop.manage', workshop);
  mustBeAble(actor, 'incident.import', workshop, 'phase_closed');
}

/**
 * A file as a table with one row of headings, as JSON, to match its columns on the screen. Nothing is kept.
 * @throws TableProblem; Refusal `not_found`, `phase_closed`
 */
export async function readImport(
  app: App,
  visitor: Visitor,
  code: string,
  file: Uint8Array
): Promise<Uint8Array> {
  await mustImport(app, visitor, code);
  return app.tables.read(file);
}

/**
 * Takes the incidents of a file in, each with an author who cannot sign in; all of them or none.
 * @param key idempotency key
 * @throws TableProblem; Refusal `not_found`, `phase_closed`, `invalid_input` (the matching fits no such file),
 *   `import_rows` (how many are not right), `import_too_many`, `import_nothing`
 */
export async function importIncidents(
  app: App,
  visitor: Visitor,
  code: string,
  file: Uint8Array,
  { matching, leaveOut, keepNames }: ImportChoices,
  key?: string
): Promise<ImportDone> {
  await mustImport(app, visitor, code);
  if (openChoices(matching).length > 0) refuse('invalid_input', 'matching');
  const taken = (await app.tables.take(file, matching)) ?? refuse('invalid_input', 'matching');
  const { max, n } = { max: importLimits.incidents, n: taken.incidents.length };
  if (taken.problems.length > 0 && !leaveOut) refuse('import_rows', 'file', { n: taken.problems.length });
  if (n > max) refuse('import_too_many', 'file', { n, max });
  return changeAs(
    app,
    visitor,
    code,
    async (change, actor) => {
      mustBeAble(actor, 'incident.import', change.workshop, 'phase_closed');
      const fresh = await unknown(change, taken.incidents);
      if (fresh.length === 0) refuse('import_nothing', 'file');
      const importId = uuidv7();
      const authors = await authorsOf(change, importId, fresh, keepNames);
      await byParts([...authors.values()], part, (some) => insertAuthors(change, some));
      const first = await nextIncidentNumber(change, change.workshop.id);
      const incidents = fresh.map((one, i) =>
        toIncident(change, one, authors.get(one.author)?.id ?? '', first + i)
      );
      await byParts(incidents, part, (some) => insertSubmitted(change, some));
      await change.log({
        type: 'incidents.imported',
        subjectId: importId,
        audience: 'facilitators',
        data: { incidents: incidents.length, authors: authors.size }
      });
      await planReviews(change);
      return {
        importId,
        incidents: incidents.length,
        authors: authors.size,
        already: n - fresh.length,
        leftOut: taken.problems.length
      };
    },
    key && digest(JSON.stringify([key, matching, leaveOut, keepNames]))
  );
}

/** What was imported, oldest first. */
export async function listImports(app: App, visitor: Visitor, code: string): Promise<ImportRow[]> {
  const { workshop, actor } = await enter(app.store, visitor, code);
  mustSee(actor, 'workshop.manage', workshop);
  return importsOf(app.store, workshop.id);
}

/**
 * Takes an import out again: its authors with all their incidents, wherever these were sorted since.
 * @throws Refusal `not_found`, `forbidden`
 */
export async function removeImport(
  app: App,
  visitor: Visitor,
  code: string,
  importId: string
): Promise<void> {
  await changeAs(app, visitor, code, async (change, actor) => {
    mustBeAble(actor, 'workshop.manage', change.workshop);
    const { authorIds, incidentIds } = await importedBy(change, change.workshop.id, importId);
    if (authorIds.length === 0) refuse('not_found');
    await byParts(incidentIds, 200, (some) => tellBoards(change, some));
    await endReading(change, incidentIds);
    await byParts(incidentIds, 200, (some) => forgetQuotes(change, some));
    await byParts(authorIds, part, (some) => deleteAuthors(change, some));
    await change.log({ type: 'import.removed', subjectId: importId, audience: 'facilitators' });
    await planReviews(change);
  });
}

/** An import that is done again adds nothing: what stands there word for word is passed over, also within the file. */
async function unknown(change: Change, incidents: readonly TakenIncident[]): Promise<TakenIncident[]> {
  const textOf = (polarity: Polarity, answers: Answers) =>
    JSON.stringify([polarity, answers.circumstances, answers.behaviour, answers.consequences]);
  const there = await submittedIncidents(change, change.workshop.id);
  const known = new Set(
    there.map(({ polarity, submitted, working }) => textOf(polarity, submitted ?? working))
  );
  return incidents.filter(({ polarity, answers }) => {
    const text = textOf(polarity, answers);
    if (known.has(text)) return false;
    known.add(text);
    return true;
  });
}

/** The authors by their key in the file, in the order in which they stand there. */
async function authorsOf(
  change: Change,
  importId: string,
  incidents: readonly TakenIncident[],
  keepNames: boolean
): Promise<Map<string, ImportedAuthor>> {
  const { workshop, at } = change;
  const people = await participantsOf(change, workshop.id);
  const names = new FreeNames(
    people.map(({ name }) => name),
    workshop.language
  );
  const authors = new Map<string, ImportedAuthor>();
  for (const { author, name } of incidents) {
    if (authors.has(author)) continue;
    const kept = keepNames ? name.slice(0, participantLimits.name).trim() : '';
    const called = kept === '' ? names.nameless() : names.like(kept);
    authors.set(author, {
      id: uuidv7(),
      workshopId: workshop.id,
      name: called,
      nameKey: nameKey(called),
      groupId: null,
      joinedAt: at,
      importId,
      // Nobody has a code that fits.
      returnCodeHash: newToken()
    });
  }
  return authors;
}

function toIncident(
  change: Change,
  { polarity, answers }: TakenIncident,
  authorId: string,
  number: number
): Incident {
  const { workshop, at } = change;
  return {
    id: uuidv7(),
    workshopId: workshop.id,
    authorId,
    number,
    polarity,
    status: 'submitted',
    working: answers,
    details: emptyDetails,
    typedAt: null,
    revision: 1,
    submitted: answers,
    version: 1,
    sentBack: false,
    exclusion: null,
    createdAt: at,
    submittedAt: at
  };
}
