import { author, authorRules } from './incidents/author-rules.ts';
import type { Incident } from './incidents/incident.ts';
import type { BoardStage } from './boards/board.ts';
import type { RatingScale } from './ratings/scales.ts';
import type { Workshop } from './workshops/workshop.ts';
import { isCalibrating, phaseIsAtLeast } from './workshops/workshop.ts';

/** Who asks, within one workshop. A facilitator of another workshop is a stranger here. */
export type Actor =
  | { kind: 'facilitator'; id: string; name: string }
  | { kind: 'participant'; id: string; name: string; groupId: string | null }
  | { kind: 'stranger' };

type WorkshopLike = Pick<Workshop, 'phase'>;
type AssistedLike = Pick<Workshop, 'phase' | 'settings'>;
export type IncidentLike = Pick<Incident, 'authorId' | 'sentBack' | 'status'>;
type RatedLike = Pick<Workshop, 'phase' | 'settings'>;
type ReviewingLike = Pick<Workshop, 'phase' | 'calibration'>;
interface BoardLike {
  /** Null for the class board. */
  groupId: string | null;
  /** The member who sorts on it alone; without one it is the group's. */
  ownerId?: string | null;
  /** Of the group's board, for the boards of its members too; without one the group sorts together. */
  stage?: BoardStage;
  /** A facilitator has stopped the sorting for the moment. */
  frozen?: boolean;
  /** Others are sorting its incidents into its categories at this moment. */
  judged?: boolean;
}

/** What each action is asked about. */
export interface Subjects {
  'workshop.see': WorkshopLike;
  'workshop.manage': WorkshopLike;
  'incident.draft': WorkshopLike;
  'incident.write': WorkshopLike;
  'incident.import': WorkshopLike;
  'incident.see': { workshop: WorkshopLike; incident: IncidentLike };
  'incident.edit': { workshop: WorkshopLike; incident: IncidentLike };
  'incident.withdraw': { workshop: WorkshopLike; incident: IncidentLike };
  'incident.review': { workshop: WorkshopLike; incident: IncidentLike };
  'incident.improve': { workshop: WorkshopLike; incident: IncidentLike };
  'reading.lead': WorkshopLike;
  'reading.vote': { workshop: WorkshopLike; incident: IncidentLike };
  'review.see': ReviewingLike;
  /** `allocated`: this incident was given to this participant to review. */
  'review.give': { workshop: WorkshopLike; incident: IncidentLike; allocated: boolean };
  'calibration.judge': ReviewingLike;
  'calibration.see': ReviewingLike;
  'board.see': { workshop: WorkshopLike; board: BoardLike };
  'board.sort': { workshop: WorkshopLike; board: BoardLike };
  'board.freeze': WorkshopLike;
  'board.assist': { workshop: AssistedLike; board: BoardLike };
  /** `judging`: this participant is one of its judges; `open`: it has not been closed. */
  'retranslation.judge': { workshop: WorkshopLike; judging: boolean; open: boolean };
  'retranslation.lead': WorkshopLike;
  /** What came of a round that was closed. */
  'retranslation.see': { workshop: WorkshopLike; board: BoardLike };
  'sorts.lock': { workshop: WorkshopLike; board: BoardLike };
  'sorts.compare': { workshop: WorkshopLike; board: BoardLike };
  'sorts.join': { workshop: WorkshopLike; board: BoardLike };
  'pool.see': WorkshopLike;
  'pool.arrange': WorkshopLike;
  'rating.lead': WorkshopLike;
  'rating.give': { workshop: RatedLike; scale: RatingScale };
  'rating.see': RatedLike;
  'link.decide': WorkshopLike;
  'job.describe': WorkshopLike;
  'jobAnalysis.see': WorkshopLike;
  'jobAnalysis.edit': WorkshopLike;
  'workshop.export': WorkshopLike;
  'credibility.see': WorkshopLike;
  'credibility.note': WorkshopLike;
  /** What an author says of where an own incident ended up. */
  'placement.check': { workshop: WorkshopLike; incident: IncidentLike };
  'workshop.share': WorkshopLike;
}
export type Action = keyof Subjects;

export type Rule<A extends Action> = (actor: Actor, subject: Subjects[A]) => boolean;

const facilitator = (actor: Actor) => actor.kind === 'facilitator';
const insider = (actor: Actor) => actor.kind !== 'stranger';
const owner = (actor: Actor, { ownerId }: BoardLike) => actor.kind === 'participant' && actor.id === ownerId;
const member = (actor: Actor, board: BoardLike) =>
  actor.kind === 'participant' && board.groupId !== null && actor.groupId === board.groupId;

const alone = ({ stage }: BoardLike) => stage === 'alone';
const together = ({ stage = 'together' }: BoardLike) => stage === 'together';
/** The class works on its own tasks and competencies. */
const atClassLevel = ({ phase }: WorkshopLike) => phase === 'pool' || phase === 'report';
/** A group sorts in its phase; and redefines while others retranslate, but not what they are judging just then. */
const sortable = ({ phase }: WorkshopLike, { judged = false }: Pick<BoardLike, 'judged'>) =>
  phase === 'analyse' || (phase === 'retranslate' && !judged);
/** Of the group, or helping it. */
const helps = (actor: Actor, board: BoardLike) => facilitator(actor) || member(actor, board);

/** Every permission of a workshop. What is not granted here is denied. */
const table: { [A in Action]: Rule<A> } = {
  'workshop.see': insider,
  'workshop.manage': facilitator,
  'workshop.export': facilitator,
  ...authorRules,
  // On the boards they would come too late.
  'incident.import': (actor, workshop) => facilitator(actor) && !phaseIsAtLeast(workshop.phase, 'analyse'),
  'incident.see': (actor, { incident }) =>
    (facilitator(actor) && incident.status !== 'draft') || author(actor, incident),
  'incident.review': (actor, { incident }) => facilitator(actor) && incident.status !== 'draft',
  // A facilitator edits a text before the class; its author finds both versions.
  'incident.improve': (actor, { workshop, incident }) =>
    facilitator(actor) &&
    workshop.phase === 'review' &&
    incident.status !== 'draft' &&
    incident.status !== 'excluded',
  'reading.lead': (actor, workshop) => facilitator(actor) && workshop.phase === 'review',
  // Nobody judges an own incident.
  'reading.vote': (actor, { workshop, incident }) =>
    actor.kind === 'participant' && workshop.phase === 'review' && !author(actor, incident),
  // Others' texts wait until the class has looked at the examples.
  'review.see': (actor, workshop) =>
    actor.kind === 'participant' && phaseIsAtLeast(workshop.phase, 'review') && !isCalibrating(workshop),
  // What was finished without a connection still arrives after the groups began to sort.
  'review.give': (actor, { workshop, incident, allocated }) =>
    actor.kind === 'participant' &&
    allocated &&
    !author(actor, incident) &&
    phaseIsAtLeast(workshop.phase, 'review'),
  'calibration.judge': (actor, workshop) =>
    actor.kind === 'participant' && workshop.phase === 'review' && workshop.calibration === 'judging',
  'calibration.see': (actor, workshop) =>
    facilitator(actor) ||
    (insider(actor) && (workshop.calibration === 'shown' || workshop.calibration === 'over')),
  // What someone sorts alone nobody else sees, not even a facilitator.
  'board.see': (actor, { workshop, board }) =>
    board.ownerId
      ? member(actor, board) && owner(actor, board) && phaseIsAtLeast(workshop.phase, 'analyse')
      : facilitator(actor) ||
        (member(actor, board) && phaseIsAtLeast(workshop.phase, 'analyse')) ||
        (insider(actor) && phaseIsAtLeast(workshop.phase, 'pool')),
  'board.sort': (actor, { workshop, board }) =>
    board.groupId !== null &&
    !board.frozen &&
    (board.ownerId
      ? workshop.phase === 'analyse' && alone(board) && member(actor, board) && owner(actor, board)
      : sortable(workshop, board) && together(board) && helps(actor, board)),
  'board.freeze': (actor, workshop) => facilitator(actor) && sortable(workshop, {}),
  // What each sorts alone is their own: the machine helps a group only, once that is locked.
  'board.assist': (actor, { workshop, board }) =>
    workshop.settings.assistance === true &&
    workshop.phase === 'analyse' &&
    board.groupId !== null &&
    !board.ownerId &&
    !alone(board) &&
    helps(actor, board),
  'retranslation.judge': (actor, { workshop, judging, open }) =>
    actor.kind === 'participant' && judging && open && workshop.phase === 'retranslate',
  'retranslation.lead': (actor, workshop) => facilitator(actor) && workshop.phase === 'retranslate',
  'retranslation.see': (actor, { workshop, board }) =>
    facilitator(actor) ||
    (member(actor, board) && phaseIsAtLeast(workshop.phase, 'analyse')) ||
    (insider(actor) && phaseIsAtLeast(workshop.phase, 'pool')),
  'sorts.lock': (actor, { workshop, board }) =>
    workshop.phase === 'analyse' && alone(board) && helps(actor, board),
  'sorts.compare': (actor, { workshop, board }) =>
    !alone(board) &&
    (facilitator(actor) || (member(actor, board) && phaseIsAtLeast(workshop.phase, 'analyse'))),
  'sorts.join': (actor, { workshop, board }) =>
    workshop.phase === 'analyse' && board.stage === 'comparing' && helps(actor, board),
  'pool.see': (actor, workshop) =>
    facilitator(actor) || (insider(actor) && phaseIsAtLeast(workshop.phase, 'pool')),
  'pool.arrange': (actor, workshop) => facilitator(actor) && atClassLevel(workshop),
  'rating.lead': (actor, workshop) => facilitator(actor) && atClassLevel(workshop),
  'rating.give': (actor, { workshop, scale }) =>
    actor.kind === 'participant' &&
    atClassLevel(workshop) &&
    workshop.settings.rating?.open.includes(scale) === true,
  'rating.see': (actor, workshop) =>
    facilitator(actor) ||
    (insider(actor) && phaseIsAtLeast(workshop.phase, 'pool') && workshop.settings.rating?.shown === true),
  'link.decide': (actor, workshop) => facilitator(actor) && atClassLevel(workshop),
  // What incidents cannot tell, and how tasks are grouped.
  'job.describe': (actor, workshop) => facilitator(actor) && atClassLevel(workshop),
  'jobAnalysis.see': (actor, workshop) =>
    facilitator(actor) || (insider(actor) && workshop.phase === 'report'),
  'jobAnalysis.edit': (actor, workshop) =>
    facilitator(actor) && (workshop.phase === 'pool' || workshop.phase === 'report'),
  'credibility.see': facilitator,
  // Before there are categories there is nothing to judge.
  'credibility.note': (actor, workshop) => facilitator(actor) && phaseIsAtLeast(workshop.phase, 'analyse'),
  'placement.check': (actor, { workshop, incident }) =>
    actor.kind === 'participant' &&
    author(actor, incident) &&
    incident.status !== 'draft' &&
    incident.status !== 'excluded' &&
    phaseIsAtLeast(workshop.phase, 'pool'),
  'workshop.share': facilitator
};

/**
 * May this actor do this? Asked by use cases before they act and by pages before they show.
 * @param subject what the action is about; see `Subjects`.
 */
export function can<A extends Action>(actor: Actor, action: A, subject: Subjects[A]): boolean {
  return table[action](actor, subject);
}
