import { join } from 'node:path';
import { classEvidence } from '../../tests/builders/evidence.ts';
import { inviteFirstFacilitator, signUp } from '../../src/lib/server/usecases/accounts.ts';
import { importArchive } from '../../src/lib/server/usecases/archive.ts';
import { startApp } from '../../src/lib/server/usecases/start.ts';
import { recogniseAccount } from '../../src/lib/server/usecases/visitors.ts';
import { createWorkshop } from '../../src/lib/server/usecases/workshops.ts';

export const facilitator = { email: 'bench@voorval.example', password: 'a long bench password' };

/** @param {string} folder */
export const databaseFile = (folder) => join(folder, 'voorval.sqlite');

/**
 * An installation with a facilitator, an empty workshop, two that are finished, one that sorts 500
 * incidents, and one that pools what six groups made of 1,000.
 * @param {string} folder
 * @returns {Promise<{ lesson: string, finished: { 32: string, 1000: string }, sorting: string, pooling: string }>} join codes
 */
export async function prepare(folder) {
  const app = await startApp(
    {
      dataFolder: folder,
      databaseUrl: databaseFile(folder),
      origin: null,
      openSignUp: false,
      example: false,
      textModel: null,
      logLevel: 'warn'
    },
    'drizzle'
  );
  try {
    const { token } = await inviteFirstFacilitator(app);
    const cookie = await signUp(app, { ...facilitator, name: 'Bench', invitation: token });
    const { person: account } = await recogniseAccount(app, cookie.value);
    if (!account) throw new Error('The account was not made.');
    const lesson = await createWorkshop(app, account, {
      title: 'Bench',
      jobTitle: 'professor',
      aim: 'Teach, and say what the figures mean',
      language: 'nl'
    });
    const small = await importArchive(app, account, archiveOf(classEvidence({ participants: 8, groups: 2 })));
    const large = await importArchive(
      app,
      account,
      archiveOf(classEvidence({ participants: 250, groups: 4 }))
    );
    const sorting = await importArchive(app, account, archiveOf(halfSorted(), 'analyse'));
    const pooling = await importArchive(app, account, archiveOf(nothingPooled(), 'pool'));
    return {
      lesson: lesson.joinCode,
      finished: { 32: small.joinCode, 1000: large.joinCode },
      sorting: sorting.joinCode,
      pooling: pooling.joinCode
    };
  } finally {
    await app.close();
  }
}

/** Six groups that each sorted all of 1,000 incidents; nothing is pooled yet. */
function nothingPooled() {
  const evidence = classEvidence({ participants: 250, groups: 6 });
  evidence.pool.classCategories = [];
  for (const { state } of evidence.pool.groupBoards) {
    state.categories = state.categories.map((one) => ({ ...one, pooledInto: null, anchorIncidentId: null }));
  }
  return evidence;
}

/** One group with 500 incidents on its board, of which every other one lies in a category. */
function halfSorted() {
  const evidence = classEvidence({ participants: 129, groups: 1 });
  for (const { state } of evidence.pool.groupBoards) {
    const even = new Set(state.cards.filter((_, i) => i % 2 === 0).map(({ incidentId }) => incidentId));
    state.placements = state.placements.filter(({ incidentId }) => even.has(incidentId));
    state.categories = state.categories.map((one) => ({ ...one, anchorIncidentId: null }));
  }
  return evidence;
}

/**
 * The archive of a workshop with this evidence.
 * @param {import('../../src/lib/domain/job-analysis/evidence.ts').WorkshopEvidence} evidence
 * @param {import('../../src/lib/domain/workshops/workshop.ts').Phase} phase
 */
function archiveOf({ workshop, groups, participants, incidents, pool }, phase = 'report') {
  const at = workshop.createdAt;
  const { title, jobTitle, aim, language, settings } = workshop;
  /**
   * @param {import('../../src/lib/domain/boards/board.ts').Category} category
   * @param {import('../../src/lib/domain/boards/board.ts').Placement[]} placements
   */
  const packed = ({ boardId: _, anchorIncidentId, ...category }, placements) => ({
    ...category,
    anchor: anchorIncidentId,
    placements: placements
      .filter(({ categoryId }) => categoryId === category.id)
      .map(({ incidentId, position }) => ({ incident: incidentId, position }))
  });
  return JSON.stringify({
    format: 'voorval-workshop',
    version: 1,
    workshop: { title, jobTitle, aim, language, settings, phase, phaseEndsAt: null, createdAt: at },
    groups,
    participants: participants.map(({ id, groupId }) => ({ id, name: id, group: groupId, joinedAt: at })),
    incidents: incidents.map(({ id, number, polarity, status, answers, authorId, version }) => ({
      id,
      author: authorId,
      number,
      polarity,
      status,
      exclusion: status === 'excluded' ? 'duplicate' : null,
      sentBack: false,
      working: answers,
      revision: version,
      createdAt: at,
      submittedAt: at,
      versions: Array.from({ length: version }, (_, i) => ({ number: i + 1, at, ...answers })),
      reviews: []
    })),
    boards: [
      {
        id: 'class',
        group: null,
        incidents: [],
        categories: pool.classCategories.map((one) => packed(one, []))
      },
      ...pool.groupBoards.map(({ groupId, state }) => ({
        id: state.id,
        group: groupId,
        incidents: state.cards.map((card) => card.incidentId),
        categories: state.categories.map((one) => packed(one, state.placements))
      }))
    ],
    log: []
  });
}
