import { uuidv7 } from 'uuidv7';
import type { ErrorCode } from '../../src/lib/domain/errors.ts';
import { noRemarks } from '../../src/lib/domain/incidents/review.ts';
import type { Phase } from '../../src/lib/domain/workshops/workshop.ts';
import type { App } from '../../src/lib/server/usecases/app.ts';
import * as archive from '../../src/lib/server/usecases/archive.ts';
import * as boardMoves from '../../src/lib/server/usecases/board-moves.ts';
import * as boardNews from '../../src/lib/server/usecases/board-news.ts';
import * as assistance from '../../src/lib/server/usecases/assistance.ts';
import * as boardHold from '../../src/lib/server/usecases/board-hold.ts';
import * as boardOverviews from '../../src/lib/server/usecases/board-overview.ts';
import * as boards from '../../src/lib/server/usecases/boards.ts';
import * as calibration from '../../src/lib/server/usecases/calibration.ts';
import * as codebooks from '../../src/lib/server/usecases/codebook.ts';
import * as credibility from '../../src/lib/server/usecases/credibility.ts';
import * as deciding from '../../src/lib/server/usecases/deciding.ts';
import * as describing from '../../src/lib/server/usecases/describing-job.ts';
import * as desk from '../../src/lib/server/usecases/desk.ts';
import * as documentEdits from '../../src/lib/server/usecases/document-edits.ts';
import * as editHistories from '../../src/lib/server/usecases/edit-history.ts';
import * as earlierTexts from '../../src/lib/server/usecases/earlier-texts.ts';
import type { Visitor } from '../../src/lib/server/usecases/enter.ts';
import * as groups from '../../src/lib/server/usecases/groups.ts';
import * as importing from '../../src/lib/server/usecases/importing.ts';
import * as experts from '../../src/lib/server/usecases/experts.ts';
import * as exporting from '../../src/lib/server/usecases/exporting.ts';
import * as figures from '../../src/lib/server/usecases/incident-figures.ts';
import * as incidents from '../../src/lib/server/usecases/incidents.ts';
import * as entrance from '../../src/lib/server/usecases/inside.ts';
import * as judging from '../../src/lib/server/usecases/judging.ts';
import * as jobAnalysis from '../../src/lib/server/usecases/job-analysis.ts';
import * as improving from '../../src/lib/server/usecases/improving.ts';
import * as leaving from '../../src/lib/server/usecases/leaving.ts';
import * as links from '../../src/lib/server/usecases/links.ts';
import * as live from '../../src/lib/server/usecases/live.ts';
import * as participants from '../../src/lib/server/usecases/participants.ts';
import * as peers from '../../src/lib/server/usecases/peer-review.ts';
import * as ownSupports from '../../src/lib/server/usecases/own-support.ts';
import * as ownSorting from '../../src/lib/server/usecases/own-sorting.ts';
import * as phases from '../../src/lib/server/usecases/phases.ts';
import * as poolIncidents from '../../src/lib/server/usecases/pool-incidents.ts';
import * as poolProposals from '../../src/lib/server/usecases/pool-proposals.ts';
import * as placementChecks from '../../src/lib/server/usecases/placement-checks.ts';
import * as pooling from '../../src/lib/server/usecases/pooling.ts';
import * as programme from '../../src/lib/server/usecases/programme.ts';
import * as presence from '../../src/lib/server/usecases/presence.ts';
import * as ratingDesk from '../../src/lib/server/usecases/rating-desk.ts';
import * as rating from '../../src/lib/server/usecases/rating.ts';
import * as reading from '../../src/lib/server/usecases/read-aloud.ts';
import * as retranslating from '../../src/lib/server/usecases/retranslation.ts';
import * as retranslationDesk from '../../src/lib/server/usecases/retranslation-desk.ts';
import * as retranslated from '../../src/lib/server/usecases/retranslation-results.ts';
import * as reviewing from '../../src/lib/server/usecases/review-progress.ts';
import * as sharing from '../../src/lib/server/usecases/sharing.ts';
import * as workshops from '../../src/lib/server/usecases/workshops.ts';
import * as writing from '../../src/lib/server/usecases/writing.ts';
import { answersAbout } from '../builders/index.ts';

export type Result = 'done' | ErrorCode;
type Call = (app: App, visitor: Visitor, place: Place) => Promise<unknown>;
export type Roles =
  'facilitator' | 'author' | 'mate' | 'other' | 'elsewhere' | 'otherFacilitator' | 'stranger';

export interface Place {
  code: string;
  groupNumber: number;
  groupId: string;
  author: string;
  /** Submitted by the author. */
  incident: string;
  /** Never handed in by the author. */
  draft: string;
  /** What another device wrote of that draft. */
  earlier: string;
}

interface Row {
  usecase: string;
  phase: Phase;
  call: Call;
  expected: Partial<Record<Roles, Result>>;
}

const outside = { elsewhere: 'not_found', otherFacilitator: 'not_found', stranger: 'not_found' } as const;
export const rows: Row[] = [];

/** @param expected of the facilitator, the author, a member of the author's group, someone of another group */
function allow(phase: Phase, usecase: string, call: Call, expected: [Result, Result, Result, Result]): void {
  const [facilitator, author, mate, other] = expected;
  rows.push({ usecase, phase, call, expected: { facilitator, author, mate, other, ...outside } });
}

const everyone: [Result, Result, Result, Result] = ['done', 'done', 'done', 'done'];
const facilitators: [Result, Result, Result, Result] = ['done', 'forbidden', 'forbidden', 'forbidden'];
/** Participants do not even learn that it exists. */
const hidden: [Result, Result, Result, Result] = ['done', 'not_found', 'not_found', 'not_found'];
const nobodyYet: [Result, Result, Result, Result] = ['phase_closed', 'not_found', 'not_found', 'not_found'];

const report = { format: 'citReport', language: 'nl' } as const;
export const text = (id: string, about = 'nieuw', revision = 1) =>
  ({ id, polarity: 'effective', answers: answersAbout(about), revision }) as const;
const describedAs = { title: 'x', jobTitle: 'x', aim: 'x', language: 'nl' } as const;
export const good = { specific: 'met', behaviour: 'met', context: 'met', consequences: 'met' } as const;
const gone: [Result, Result, Result, Result] = ['not_found', 'not_found', 'not_found', 'not_found'];
const pooledTexts: Call = (a, v, p) => poolIncidents.pooledTexts(a, v, p.code, 'none');
const answerProposal: Call = (a, v, p) =>
  poolProposals.answerProposal(a, v, p.code, { first: 'none', second: 'other', answer: 'dismissed' });
const task = { kind: 'add_category', frame: 'task', label: 'Lesgeven' };
// While people write.
allow('write', 'inside', (a, v, p) => entrance.inside(a, v, p.code), everyone);
allow('write', 'desk', (a, v, p) => desk.desk(a, v, p.code, 'http://localhost'), hidden);
allow('write', 'managing', (a, v, p) => entrance.managing(a, v, p.code), hidden);
allow('write', 'listen', async (a, v, p) => (await live.listen(a, v, p.code, null)).cancel(), everyone);
allow(
  'write',
  'describeWorkshop',
  (a, v, p) => workshops.describeWorkshop(a, v, p.code, describedAs),
  facilitators
);
allow('write', 'removeWorkshop', (a, v, p) => workshops.removeWorkshop(a, v, p.code), facilitators);
allow('write', 'movePhase', (a, v, p) => phases.movePhase(a, v, p.code, 'review', null), facilitators);
allow('write', 'setTimer', (a, v, p) => phases.setTimer(a, v, p.code, 5), facilitators);
allow('write', 'drawWorkshopGroups', (a, v, p) => groups.drawWorkshopGroups(a, v, p.code, 1), facilitators);
allow(
  'write',
  'moveToGroup',
  (a, v, p) => groups.moveToGroup(a, v, p.code, p.author, p.groupId),
  facilitators
);
allow('write', 'renewReturnCode', (a, v, p) => participants.renewReturnCode(a, v, p.code, p.author), [
  'done',
  'done',
  'forbidden',
  'forbidden'
]);
allow('write', 'removeParticipant', (a, v, p) => participants.removeParticipant(a, v, p.code, p.author), [
  'done',
  'done',
  'forbidden',
  'forbidden'
]);
allow('write', 'groupMates', (a, v, p) => participants.groupMates(a, v, p.code), everyone);
allow('write', 'saveDraft', (a, v, p) => writing.saveDraft(a, v, p.code, text(uuidv7())), [
  'forbidden',
  'done',
  'done',
  'done'
]);
allow('write', 'saveDraft', (a, v, p) => writing.saveDraft(a, v, p.code, text(p.draft)), [
  'forbidden',
  'done',
  'not_found',
  'not_found'
]);
allow('write', 'submitIncident', (a, v, p) => writing.submitIncident(a, v, p.code, text(p.incident)), [
  'forbidden',
  'done',
  'not_found',
  'not_found'
]);
const own: [Result, Result, Result, Result] = ['not_found', 'done', 'not_found', 'not_found'];
const takeBack: Call = (a, v, p) => earlierTexts.takeBackEarlier(a, v, p.code, p.draft, p.earlier);
allow('write', 'takeBackEarlier', takeBack, own);
allow('write', 'dropEarlier', (a, v, p) => earlierTexts.dropEarlier(a, v, p.code, p.draft, p.earlier), own);
allow('write', 'withdrawIncident', (a, v, p) => writing.withdrawIncident(a, v, p.code, p.incident), [
  'forbidden',
  'done',
  'not_found',
  'not_found'
]);
allow('write', 'withdrawIncident', (a, v, p) => writing.withdrawIncident(a, v, p.code, p.draft), [
  'not_found',
  'done',
  'not_found',
  'not_found'
]);
const mine: [Result, Result, Result, Result] = ['forbidden', 'done', 'done', 'done'];
allow('write', 'leavingEffects', (a, v, p) => leaving.leavingEffects(a, v, p.code), mine);
allow('write', 'leaveWorkshop', (a, v, p) => leaving.leaveWorkshop(a, v, p.code, 'delete'), mine);
allow('analyse', 'leaveWorkshop', (a, v, p) => leaving.leaveWorkshop(a, v, p.code, 'keep'), mine);
allow('write', 'ownData', (a, v, p) => leaving.ownData(a, v, p.code), mine);
allow('write', 'ownIncidents', (a, v, p) => incidents.ownIncidents(a, v, p.code), everyone);
allow('write', 'ownWork', (a, v, p) => incidents.ownWork(a, v, p.code), everyone);
allow('write', 'allIncidents', (a, v, p) => incidents.allIncidents(a, v, p.code), hidden);
allow('write', 'incidentFigures', (a, v, p) => figures.incidentFigures(a, v, p.code), hidden);
allow('write', 'progress', (a, v, p) => incidents.progress(a, v, p.code), hidden);
allow('write', 'readIncident', (a, v, p) => incidents.readIncident(a, v, p.code, p.incident), [
  'done',
  'done',
  'not_found',
  'not_found'
]);
allow('write', 'readIncident', (a, v, p) => incidents.readIncident(a, v, p.code, p.draft), [
  'not_found',
  'done',
  'not_found',
  'not_found'
]);
allow(
  'write',
  'reviewIncident',
  (a, v, p) =>
    incidents.reviewIncident(a, v, p.code, {
      incidentId: p.incident,
      version: 1,
      judgements: good,
      remark: '',
      outcome: 'none'
    }),
  ['done', 'forbidden', 'not_found', 'not_found']
);
allow(
  'write',
  'excludeIncident',
  (a, v, p) => incidents.excludeIncident(a, v, p.code, p.incident, 'duplicate'),
  ['done', 'forbidden', 'not_found', 'not_found']
);
allow('write', 'readmitIncident', (a, v, p) => incidents.readmitIncident(a, v, p.code, p.incident), [
  'done',
  'forbidden',
  'not_found',
  'not_found'
]);
allow('write', 'exportArchive', (a, v, p) => archive.exportArchive(a, v, p.code), facilitators);
allow(
  'write',
  'exportData',
  (a, v, p) => exporting.exportData(a, v, p.code, 'log.csv', { language: 'nl', names: true }),
  facilitators
);
allow('write', 'codebookTargets', (a, v, p) => codebooks.codebookTargets(a, v, p.code), hidden);
const toClass = { target: 'class', frame: 'task' } as const;
const aCode = { name: 'x', description: '', depth: 0, codable: true };
const qdc = new TextEncoder().encode('<CodeBook><Codes><Code name="x"/></Codes></CodeBook>');
allow('write', 'readCodebook', (a, v, p) => codebooks.readCodebook(a, v, p.code, qdc, toClass), nobodyYet);
allow(
  'write',
  'importCodebook',
  (a, v, p) => codebooks.importCodebook(a, v, p.code, [aCode], toClass),
  nobodyYet
);
allow('report', 'readCodebook', (a, v, p) => codebooks.readCodebook(a, v, p.code, qdc, toClass), hidden);
allow(
  'report',
  'importCodebook',
  (a, v, p) => codebooks.importCodebook(a, v, p.code, [aCode], toClass),
  hidden
);
allow('write', 'exportOverview', (a, v, p) => exporting.exportOverview(a, v, p.code), hidden);
allow('write', 'openBoard', (a, v, p) => boards.openBoard(a, v, p.code, p.groupNumber), [
  'not_found',
  'not_found',
  'not_found',
  'not_found'
]);

const oneRow = Buffer.from('context;gedrag;gevolgen\na;b;c');
const oneSet = { polarity: 'effective', circumstances: 0, behaviour: 1, consequences: 2 } as const;
const importChoices = {
  matching: { incidents: [oneSet], author: null, values: {} },
  leaveOut: false,
  keepNames: false
};
allow('write', 'readImport', (a, v, p) => importing.readImport(a, v, p.code, oneRow), hidden);
const takeIn: Call = (a, v, p) => importing.importIncidents(a, v, p.code, oneRow, importChoices);
allow('write', 'importIncidents', takeIn, hidden);
allow('analyse', 'importIncidents', takeIn, ['phase_closed', 'not_found', 'not_found', 'not_found']);
allow('write', 'listImports', (a, v, p) => importing.listImports(a, v, p.code), hidden);
allow('write', 'removeImport', (a, v, p) => importing.removeImport(a, v, p.code, 'none'), [
  'not_found',
  'forbidden',
  'forbidden',
  'forbidden'
]);
const decide: Call = (a, v, p) => deciding.decideIncidents(a, v, p.code, [p.incident], { kind: 'accepted' });
allow('write', 'decideIncidents', decide, ['done', 'forbidden', 'not_found', 'not_found']);
allow('write', 'undoDecision', (a, v, p) => deciding.undoDecision(a, v, p.code, 'none'), [
  'not_found',
  'forbidden',
  'forbidden',
  'forbidden'
]);

// While the class reads the author's incident aloud.
allow('review', 'readAloud', (a, v, p) => reading.readAloud(a, v, p.code), everyone);
allow('review', 'programme', (a, v, p) => programme.programme(a, v, p.code), hidden);
allow('review', 'latestText', (a, v, p) => reading.latestText(a, v, p.code, p.incident), hidden);
for (const step of ['show', 'reveal', 'stop'] as const) {
  allow(
    'review',
    'leadReading',
    (a, v, p) => reading.leadReading(a, v, p.code, step, p.incident),
    facilitators
  );
}
allow(
  'review',
  'vote',
  (a, v, p) => reading.vote(a, v, p.code, { incidentId: p.incident, version: 1, votes: good }),
  ['forbidden', 'forbidden', 'done', 'done']
);
const improvement = (incidentId: string) => ({ incidentId, version: 1, answers: answersAbout('beter') });
allow(
  'review',
  'improveIncident',
  (a, v, p) => improving.improveIncident(a, v, p.code, improvement(p.incident)),
  facilitators
);
allow(
  'review',
  'improveIncident',
  (a, v, p) => improving.improveIncident(a, v, p.code, improvement(p.draft)),
  ['not_found', 'forbidden', 'forbidden', 'forbidden']
);

// While the groups sort.
allow(
  'analyse',
  'improveIncident',
  (a, v, p) => improving.improveIncident(a, v, p.code, improvement(p.incident)),
  ['phase_closed', 'forbidden', 'forbidden', 'forbidden']
);
allow('analyse', 'leadReading', (a, v, p) => reading.leadReading(a, v, p.code, 'show', p.incident), [
  'phase_closed',
  'forbidden',
  'forbidden',
  'forbidden'
]);

// While the class reviews; three of the four participants were given the author's incident.
const peerReview = (p: Place) =>
  ({ incidentId: p.incident, version: 1, judgements: good, remarks: noRemarks }) as const;
allow('review', 'ownReviews', (a, v, p) => peers.ownReviews(a, v, p.code), everyone);
allow('review', 'givePeerReview', (a, v, p) => peers.givePeerReview(a, v, p.code, peerReview(p)), [
  'not_found',
  'not_found',
  'done',
  'done'
]);
allow('review', 'reviewProgress', (a, v, p) => reviewing.reviewProgress(a, v, p.code), hidden);
allow('review', 'peerAgreement', (a, v, p) => reviewing.peerAgreement(a, v, p.code), hidden);
allow('review', 'calibration', (a, v, p) => calibration.calibration(a, v, p.code), everyone);
allow('review', 'judgeExample', (a, v, p) => calibration.judgeExample(a, v, p.code, 'prof-f1', good), [
  'phase_closed',
  'phase_closed',
  'phase_closed',
  'phase_closed'
]);
allow(
  'review',
  'moveCalibration',
  (a, v, p) => calibration.moveCalibration(a, v, p.code, 'judging'),
  facilitators
);

allow('analyse', 'givePeerReview', (a, v, p) => peers.givePeerReview(a, v, p.code, peerReview(p)), [
  'not_found',
  'not_found',
  'not_found',
  'not_found'
]);
allow('analyse', 'saveDraft', (a, v, p) => writing.saveDraft(a, v, p.code, text(p.draft)), [
  'forbidden',
  'done',
  'not_found',
  'not_found'
]);
allow('analyse', 'submitIncident', (a, v, p) => writing.submitIncident(a, v, p.code, text(p.incident)), [
  'forbidden',
  'phase_closed',
  'not_found',
  'not_found'
]);
allow('analyse', 'withdrawIncident', (a, v, p) => writing.withdrawIncident(a, v, p.code, p.incident), [
  'forbidden',
  'done',
  'not_found',
  'not_found'
]);
allow('analyse', 'readIncident', (a, v, p) => incidents.readIncident(a, v, p.code, p.incident), [
  'done',
  'done',
  'not_found',
  'not_found'
]);
allow('analyse', 'boardOverview', (a, v, p) => boardOverviews.boardOverview(a, v, p.code), hidden);
allow(
  'analyse',
  'freezeBoards',
  (a, v, p) => boardHold.freezeBoards(a, v, p.code, p.groupNumber, true),
  facilitators
);
allow('analyse', 'freezeBoards', (a, v, p) => boardHold.freezeBoards(a, v, p.code, null, true), facilitators);
allow(
  'analyse',
  'showOnScreen',
  (a, v, p) => boardHold.showOnScreen(a, v, p.code, `board:${p.groupNumber}`),
  facilitators
);
allow(
  'analyse',
  'allowAssistance',
  (a, v, p) => assistance.allowAssistance(a, v, p.code, true),
  facilitators
);
const asks: Call = (a, v, p) =>
  assistance.askAssistance(a, v, p.code, p.groupNumber, { kind: 'grouping', frame: 'task' });
const answers: Call = (a, v, p) =>
  assistance.answerBoardProposal(a, v, p.code, p.groupNumber, { kind: 'grouping', accepted: true, n: 1 });
// Off until a facilitator allows it.
const off: [Result, Result, Result, Result] = [
  'assistance_off',
  'assistance_off',
  'assistance_off',
  'not_found'
];
allow('analyse', 'askAssistance', asks, off);
allow('analyse', 'answerBoardProposal', answers, off);
allow('analyse', 'screenBoard', (a, v, p) => boardHold.screenBoard(a, v, p.code), hidden);
allow('analyse', 'openBoard', (a, v, p) => boards.openBoard(a, v, p.code, p.groupNumber), [
  'done',
  'done',
  'done',
  'not_found'
]);
const undo: Call = (a, v, p) =>
  boardMoves.moveOnBoard(a, v, p.code, p.groupNumber, { kind: 'undo', step: 'none' });
const lookedAt: Call = (a, v, p) => boardNews.lookedAtBoard(a, v, p.code, p.groupNumber, 1);
const show: Call = (a, v, p) => presence.showAtBoard(a, v, p.code, p.groupNumber, { holding: [] });
allow(
  'analyse',
  'moveOnBoard',
  (a, v, p) => boardMoves.moveOnBoard(a, v, p.code, p.groupNumber, { ...task, id: uuidv7() }),
  ['done', 'done', 'done', 'not_found']
);
const ofTheGroup: [Result, Result, Result, Result] = ['done', 'done', 'done', 'not_found'];
allow('analyse', 'moveOnBoard', undo, ['done', 'done', 'done', 'not_found']);
allow('analyse', 'boardNews', (a, v, p) => boardNews.boardNews(a, v, p.code, p.groupNumber), ofTheGroup);
allow('analyse', 'lookedAtBoard', lookedAt, ofTheGroup);
allow('analyse', 'showAtBoard', show, ofTheGroup);
// These groups sort together at once: nobody has a board alone, and going on changes nothing.
const nobodys: [Result, Result, Result, Result] = ['not_found', 'not_found', 'not_found', 'not_found'];
allow('analyse', 'openOwnBoard', (a, v, p) => ownSorting.openOwnBoard(a, v, p.code, p.groupNumber), nobodys);
allow('analyse', 'sayReady', (a, v, p) => ownSorting.sayReady(a, v, p.code, p.groupNumber, true), nobodys);
allow(
  'analyse',
  'openComparison',
  (a, v, p) => ownSorting.openComparison(a, v, p.code, p.groupNumber),
  nobodys
);
allow('analyse', 'lockSorts', (a, v, p) => ownSorting.lockSorts(a, v, p.code, p.groupNumber), ofTheGroup);
allow(
  'analyse',
  'sortTogether',
  (a, v, p) => ownSorting.sortTogether(a, v, p.code, p.groupNumber),
  ofTheGroup
);
allow('analyse', 'openPool', (a, v, p) => pooling.openPool(a, v, p.code), hidden);
allow(
  'analyse',
  'arrangePool',
  (a, v, p) =>
    pooling.arrangePool(a, v, p.code, { kind: 'found', id: uuidv7(), frame: 'task', label: 'x', from: [] }),
  nobodyYet
);
allow('analyse', 'pooledTexts', pooledTexts, gone);
allow('analyse', 'poolProposals', (a, v, p) => poolProposals.poolProposals(a, v, p.code, 'task'), hidden);
allow('analyse', 'answerProposal', answerProposal, nobodyYet);
allow('analyse', 'jobAnalysis', (a, v, p) => jobAnalysis.jobAnalysis(a, v, p.code, report), hidden);
allow('analyse', 'exportReport', (a, v, p) => jobAnalysis.exportReport(a, v, p.code, report, 'md'), hidden);
const rates: Call = (a, v, p) =>
  rating.giveRatings(a, v, p.code, [{ scale: 'emotion', subjectId: 'E1', value: 3 }]);
const opens: Call = (a, v, p) =>
  ratingDesk.leadRating(a, v, p.code, { kind: 'open', scales: ['importance'], open: true });
const decides: Call = (a, v, p) => links.decideLink(a, v, p.code, 'none', 'none', true);
allow('analyse', 'ownRatings', (a, v, p) => rating.ownRatings(a, v, p.code), hidden);
allow('analyse', 'giveRatings', rates, ['forbidden', 'not_found', 'not_found', 'not_found']);
allow('analyse', 'leadRating', opens, ['phase_closed', 'forbidden', 'forbidden', 'forbidden']);
allow('analyse', 'ratingResults', (a, v, p) => ratingDesk.ratingResults(a, v, p.code), hidden);
allow('analyse', 'ratingsOnScreen', (a, v, p) => ratingDesk.ratingsOnScreen(a, v, p.code), hidden);
allow('analyse', 'openMatrix', (a, v, p) => links.openMatrix(a, v, p.code), hidden);
allow('analyse', 'decideLink', decides, nobodyYet);

// While groups retranslate; here none has two categories, so there is no round. Rounds have tests of their own.
const chosenBy = (roundId: string) => ({ roundId, cardId: 'none', categoryId: null });
const ofNoRound: [Result, Result, Result, Result] = ['not_found', 'forbidden', 'forbidden', 'forbidden'];
const openTasks: Call = (a, v, p) => retranslating.openRound(a, v, p.code, p.groupNumber, 'task');
const results: Call = (a, v, p) => retranslated.retranslationResults(a, v, p.code, p.groupNumber, null);
allow('retranslate', 'retranslationHome', (a, v, p) => judging.retranslationHome(a, v, p.code), everyone);
allow('retranslate', 'openJudging', (a, v, p) => judging.openJudging(a, v, p.code, 'none'), nobodys);
allow('retranslate', 'answerCard', (a, v, p) => judging.answerCard(a, v, p.code, chosenBy('none')), nobodys);
allow('retranslate', 'sayJudged', (a, v, p) => judging.sayJudged(a, v, p.code, 'none', true), nobodys);
allow(
  'retranslate',
  'retranslationDesk',
  (a, v, p) => retranslationDesk.retranslationDesk(a, v, p.code),
  hidden
);
allow('retranslate', 'closeRound', (a, v, p) => retranslating.closeRound(a, v, p.code, 'none'), ofNoRound);
allow('retranslate', 'openRound', openTasks, ['cannot_retranslate', 'forbidden', 'forbidden', 'forbidden']);
allow('analyse', 'openRound', openTasks, ['phase_closed', 'forbidden', 'forbidden', 'forbidden']);
allow(
  'retranslate',
  'chooseJudges',
  (a, v, p) => retranslating.chooseJudges(a, v, p.code, 'others'),
  facilitators
);
allow('retranslate', 'retranslationResults', results, ofTheGroup);
allow(
  'retranslate',
  'moveOnBoard',
  (a, v, p) => boardMoves.moveOnBoard(a, v, p.code, p.groupNumber, { ...task, id: uuidv7() }),
  ofTheGroup
);

// At the end.
allow('report', 'ownRatings', (a, v, p) => rating.ownRatings(a, v, p.code), everyone);
allow('report', 'giveRatings', rates, ['forbidden', 'phase_closed', 'phase_closed', 'phase_closed']);
allow('report', 'leadRating', opens, facilitators);
allow('report', 'ratingResults', (a, v, p) => ratingDesk.ratingResults(a, v, p.code), hidden);
allow('report', 'openMatrix', (a, v, p) => links.openMatrix(a, v, p.code), everyone);
// Nothing is linked there; who may decide learns that.
allow('report', 'decideLink', decides, ['not_found', 'forbidden', 'forbidden', 'forbidden']);
allow('report', 'retranslationResults', results, everyone);
allow('report', 'inside', (a, v, p) => entrance.inside(a, v, p.code), everyone);
allow('report', 'allIncidents', (a, v, p) => incidents.allIncidents(a, v, p.code), hidden);
const over: [Result, Result, Result, Result] = ['phase_closed', 'phase_closed', 'phase_closed', 'forbidden'];
allow('report', 'askAssistance', asks, over);
allow('report', 'answerBoardProposal', answers, over);
allow('report', 'freezeBoards', (a, v, p) => boardHold.freezeBoards(a, v, p.code, null, true), [
  'phase_closed',
  'forbidden',
  'forbidden',
  'forbidden'
]);
allow('report', 'openBoard', (a, v, p) => boards.openBoard(a, v, p.code, p.groupNumber), everyone);
allow(
  'report',
  'moveOnBoard',
  (a, v, p) => boardMoves.moveOnBoard(a, v, p.code, p.groupNumber, { ...task, id: uuidv7() }),
  ['phase_closed', 'phase_closed', 'phase_closed', 'forbidden']
);
allow('report', 'moveOnBoard', undo, ['phase_closed', 'phase_closed', 'phase_closed', 'forbidden']);
allow('report', 'boardNews', (a, v, p) => boardNews.boardNews(a, v, p.code, p.groupNumber), everyone);
allow('report', 'lookedAtBoard', lookedAt, everyone);
allow('report', 'showAtBoard', show, everyone);
allow('report', 'openPool', (a, v, p) => pooling.openPool(a, v, p.code), everyone);
allow(
  'report',
  'arrangePool',
  (a, v, p) =>
    pooling.arrangePool(a, v, p.code, { kind: 'found', id: uuidv7(), frame: 'task', label: 'x', from: [] }),
  facilitators
);
// Nothing was pooled here: there is no such category.
allow('report', 'pooledTexts', pooledTexts, gone);
allow('report', 'poolProposals', (a, v, p) => poolProposals.poolProposals(a, v, p.code, 'task'), hidden);
allow('report', 'answerProposal', answerProposal, gone);
allow('report', 'jobAnalysis', (a, v, p) => jobAnalysis.jobAnalysis(a, v, p.code, report), everyone);
allow('report', 'exportReport', (a, v, p) => jobAnalysis.exportReport(a, v, p.code, report, 'md'), everyone);

const aim = { key: 'job/aim', from: null } as const;
const anEdit: Call = (a, v, p) =>
  documentEdits.editStatement(a, v, p.code, report, { ...aim, text: 'x', basis: 'y', place: null });
allow('analyse', 'editStatement', anEdit, nobodyYet);
allow('report', 'editStatement', anEdit, facilitators);
allow(
  'report',
  'editHeading',
  (a, v, p) =>
    documentEdits.editHeading(a, v, p.code, report, { ...aim, key: 'section/job', text: 'x', basis: 'y' }),
  facilitators
);
allow(
  'report',
  'hideStatement',
  (a, v, p) => documentEdits.hideStatement(a, v, p.code, report, { ...aim, hidden: true }),
  facilitators
);
allow(
  'report',
  'addParagraph',
  (a, v, p) =>
    documentEdits.addParagraph(a, v, p.code, report, { text: 'x', place: { section: 'job', after: null } }),
  facilitators
);
allow(
  'report',
  'reorder',
  (a, v, p) => documentEdits.reorder(a, v, p.code, report, { of: 'job', place: { order: [] }, from: null }),
  facilitators
);
allow(
  'report',
  'resolveProposal',
  (a, v, p) => documentEdits.resolveProposal(a, v, p.code, report, { ...aim, accept: true, proposal: null }),
  // Nothing was edited yet.
  ['not_found', 'forbidden', 'forbidden', 'forbidden']
);
allow(
  'report',
  'restore',
  (a, v, p) => documentEdits.restore(a, v, p.code, report, { ...aim, kind: 'text', id: null }),
  facilitators
);
allow('analyse', 'editHistory', (a, v, p) => editHistories.editHistory(a, v, p.code, report), nobodyYet);
allow('report', 'editHistory', (a, v, p) => editHistories.editHistory(a, v, p.code, report), facilitators);
allow('report', 'editHeads', (a, v, p) => editHistories.editHeads(a, v, p.code, report), facilitators);
allow('report', 'exportArchive', (a, v, p) => archive.exportArchive(a, v, p.code), facilitators);

// Credibility: what was counted and judged, what authors and experts say, and the links for them.
const nowhere: [Result, Result, Result, Result] = ['not_found', 'not_found', 'not_found', 'not_found'];
const aNote = { check: 'experts', status: 'met', note: 'x' };
allow('write', 'openCredibility', (a, v, p) => credibility.openCredibility(a, v, p.code), hidden);
allow('write', 'noteCredibility', (a, v, p) => credibility.noteCredibility(a, v, p.code, aNote), nobodyYet);
allow('analyse', 'noteCredibility', (a, v, p) => credibility.noteCredibility(a, v, p.code, aNote), hidden);
const beside = { categoryId: 'none', source: 'O*NET', relation: 'confirms', note: '' };
const compare: Call = (a, v, p) => credibility.compareWithTheory(a, v, p.code, beside);
allow('write', 'compareWithTheory', compare, nobodyYet);
allow('report', 'compareWithTheory', compare, nowhere);
allow('report', 'removeExpertAnswer', (a, v, p) => experts.removeExpertAnswer(a, v, p.code, 'none'), nowhere);
const aLink = { kind: 'experts', endsAt: null } as const;
allow('write', 'makeShareLink', (a, v, p) => sharing.makeShareLink(a, v, p.code, aLink), hidden);
allow('write', 'shareLinks', (a, v, p) => sharing.shareLinks(a, v, p.code), hidden);
allow('write', 'revokeShareLink', (a, v, p) => sharing.revokeShareLink(a, v, p.code, 'none'), nowhere);
allow('analyse', 'ownPlacements', (a, v, p) => placementChecks.ownPlacements(a, v, p.code), [
  'forbidden',
  'not_found',
  'not_found',
  'not_found'
]);
allow('report', 'ownPlacements', (a, v, p) => placementChecks.ownPlacements(a, v, p.code), [
  'forbidden',
  'done',
  'done',
  'done'
]);
// The incident is in no category of the class: its author learns that, nobody else more than that.
const confirm: Call = (a, v, p) =>
  placementChecks.checkPlacement(a, v, p.code, {
    incidentId: p.incident,
    categoryId: 'none',
    answer: 'right',
    elsewhereId: ''
  });
allow('report', 'checkPlacement', confirm, ['forbidden', 'not_found', 'not_found', 'not_found']);

// What incidents cannot tell, and how tasks are grouped: from pooling on.
const aFact = (a: App, v: Visitor, p: Place) =>
  describing.setJobFact(a, v, p.code, { key: 'education', value: 'bachelor', confirmations: 3 });
const anArea = (a: App, v: Visitor, p: Place) =>
  describing.arrangeJob(a, v, p.code, { kind: 'add_area', text: 'Onderwijs' });
const asked = (a: App, v: Visitor, p: Place) => describing.describedJob(a, v, p.code);
allow('analyse', 'describedJob', asked, nobodyYet);
allow('analyse', 'setJobFact', aFact, nobodyYet);
allow('analyse', 'arrangeJob', anArea, nobodyYet);
allow('pool', 'describedJob', asked, hidden);
allow('pool', 'setJobFact', aFact, hidden);
allow('report', 'setJobFact', aFact, hidden);
allow('pool', 'arrangeJob', anArea, hidden);
allow('report', 'arrangeJob', anArea, hidden);
const support: Call = (a, v, p) => ownSupports.ownSupport(a, v, p.code, 'nl');
allow('analyse', 'ownSupport', support, ['forbidden', 'not_found', 'not_found', 'not_found']);
allow('report', 'ownSupport', support, ['forbidden', 'done', 'done', 'done']);
