import type { Language } from '../language.ts';
import type { RatingSettings } from '../ratings/scales.ts';
import type { JudgeChoice, Threshold } from '../retranslation/round.ts';

/** The phases in order (method page, section 11). `retranslate` is optional and off by default. */
export const phases = ['lobby', 'write', 'review', 'analyse', 'retranslate', 'pool', 'report'] as const;
export type Phase = (typeof phases)[number];

/** How each group's board is filled: its own incidents, an equal share of the class, or all of them. */
export const boardSets = ['own', 'share', 'all'] as const;
export type BoardSet = (typeof boardSets)[number];

/**
 * The calibration round before reviewing: not begun, everybody judges the examples, everybody sees what the
 * class and the reference say, over.
 */
export const calibrationStages = ['none', 'judging', 'shown', 'over'] as const;
export type CalibrationStage = (typeof calibrationStages)[number];

/** How large a common core may be: enough to compare groups by, and not too much work. */
export const coreLimits = { fewest: 12, most: 20 } as const;

export interface WorkshopSettings {
  /** Incidents asked of each participant, per polarity. */
  quota: { effective: number; ineffective: number };
  boardSet: BoardSet;
  /** Incidents that every group gets besides its own set, to compare groups by; none when left out. */
  core?: number;
  /** Each member sorts alone before the group sorts together; off in workshops of before it could be chosen. */
  alone?: boolean;
  retranslate: boolean;
  /** Per cent of the judges that must put an incident back in its category; 60 when left out. */
  threshold?: Threshold;
  /** Whose members retranslate the categories of a group; the next group's when left out. */
  judges?: JudgeChoice;
  /** Groups may ask for proposals, from the moment that nobody sorts alone any more; off by default. */
  assistance?: boolean;
  /** What the class rates; nothing when left out. */
  rating?: RatingSettings;
  /** Participants who review each incident (2 to 5); 0 when they do not review each other's. */
  reviewers: number;
  /** What is asked of an incident beside the three questions; nothing by default. */
  ask?: Partial<Record<OptionalQuestion, boolean>>;
  /** A competency that all incidents are about, such as customer focus; shown with the aim. */
  focus?: string;
}

export const optionalQuestions = ['ksaos', 'observer', 'ago'] as const;
/** Characteristics that the incident shows; how the author experienced it; how long ago. */
export type OptionalQuestion = (typeof optionalQuestions)[number];

/** The optional questions that this workshop asks, in order. */
export function questionsAsked({ ask }: WorkshopSettings): OptionalQuestion[] {
  return optionalQuestions.filter((question) => ask?.[question]);
}

export const defaultSettings: WorkshopSettings = {
  quota: { effective: 2, ineffective: 2 },
  boardSet: 'all',
  alone: true,
  retranslate: false,
  reviewers: 3
};

/** Besides what goes with the phase, the screen can show a group's board, what was pooled, or the ratings. */
export type ScreenShows = `board:${number}` | 'pool' | 'ratings';

export interface Workshop {
  id: string;
  joinCode: string;
  title: string;
  jobTitle: string;
  /** One sentence on the purpose of the job; required before writing opens. */
  aim: string;
  language: Language;
  phase: Phase;
  /** When the timer of the phase runs out, UTC milliseconds; null without timer. */
  phaseEndsAt: number | null;
  settings: WorkshopSettings;
  calibration: CalibrationStage;
  /** Null: what goes with the phase. */
  screen: ScreenShows | null;
  createdAt: number;
  /** The number of the latest log entry. */
  seq: number;
}

export const workshopLimits = { title: 80, jobTitle: 60, aim: 200, quota: 10, focus: 80 } as const;
export const participantLimits = { name: 40 } as const;

/** The phases of this workshop in order, without the optional ones that are off. */
export function phasesOf(settings: WorkshopSettings): Phase[] {
  return phases.filter((phase) => phase !== 'retranslate' || settings.retranslate);
}

export function neighbouringPhases(
  phase: Phase,
  settings: WorkshopSettings
): { previous: Phase | null; next: Phase | null } {
  const list = phasesOf(settings);
  const at = list.indexOf(phase);
  return { previous: list[at - 1] ?? null, next: list[at + 1] ?? null };
}

export function phaseIsAtLeast(phase: Phase, other: Phase): boolean {
  return phases.indexOf(phase) >= phases.indexOf(other);
}

/** Is the class busy with the calibration round? Reviewing waits for it. */
export function isCalibrating({ phase, calibration }: Pick<Workshop, 'phase' | 'calibration'>): boolean {
  return phase === 'review' && (calibration === 'judging' || calibration === 'shown');
}
