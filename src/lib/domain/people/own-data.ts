import type { Frame } from '../boards/board.ts';
import type { PlacementAnswer } from '../credibility/credibility.ts';
import type { Decision } from '../incidents/decision.ts';
import type { Details } from '../incidents/details.ts';
import type { Answers, IncidentVersion, Polarity, Status } from '../incidents/incident.ts';
import type { Review } from '../incidents/review.ts';
import type { RatingScale } from '../ratings/scales.ts';

/** Where an incident lies: a category of a group, or of the class. */
export interface Place {
  incidentId: string;
  frame: Frame;
  /** Null where one may not look: another group's board. */
  label: string | null;
  /** The group's number; null on the board of the class. */
  group: number | null;
}

/** What someone who leaves takes along, or leaves behind. */
export interface LeavingEffects {
  /** Handed in at least once. */
  submitted: number;
  drafts: number;
  /** Judgements given on others' incidents. */
  reviewsGiven: number;
  places: Place[];
}

/** What becomes of the texts of someone who leaves. */
export const leaveChoices = ['delete', 'keep'] as const;
export type LeaveChoice = (typeof leaveChoices)[number];

/** Everything that a workshop keeps of one participant, for that participant. Times are UTC milliseconds. */
export interface OwnData {
  workshop: { title: string; jobTitle: string };
  name: string;
  group: number | null;
  joinedAt: number;
  incidents: {
    number: number | null;
    polarity: Polarity;
    status: Status;
    /** As it stands in the editor. */
    text: Answers;
    details: Details;
    versions: Pick<IncidentVersion, 'number' | 'writer' | 'answers' | 'at'>[];
    /** What others said of it; never who. */
    reviews: Pick<Review, 'version' | 'source' | 'judgements' | 'remark' | 'remarks' | 'at'>[];
    decisions: Pick<Decision, 'version' | 'kind' | 'remark' | 'at'>[];
    /** What they said of where it ended up; `elsewhere`: where it belongs according to them. */
    placements: {
      frame: Frame;
      label: string;
      answer: PlacementAnswer;
      elsewhere: string | null;
      at: number;
    }[];
  }[];
  /** What was said of others' incidents, by their number. */
  reviewsGiven: (Pick<Review, 'version' | 'judgements' | 'remark' | 'remarks' | 'at'> & {
    number: number | null;
  })[];
  /** What was rated: of a task or competency its name, of a link both, of an incident its number, or E1 to E16. */
  ratingsGiven: { scale: RatingScale; about: string; value: number }[];
  /** Where this person put incidents in the categories of another group; a category of null: it fits none. */
  retranslations: { number: number | null; category: string | null; at: number }[];
}
