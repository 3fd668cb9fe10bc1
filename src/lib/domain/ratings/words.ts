import type { Language } from '../language.ts';
import type { EmotionalDemand } from './emotional-demands.ts';
import type { RatingScale } from './scales.ts';
import { en } from './wording/en.ts';
import { nl } from './wording/nl.ts';

interface ScaleWords {
  /** Of the scale, and of a column with it. */
  name: string;
  /** What is asked; of a link and of a demand the thing itself is asked. */
  question: string;
  /** Every answer from 0 on; an empty one is not offered. */
  anchors: string[];
}

export interface RatingWords {
  scales: Record<RatingScale, ScaleWords>;
  /** A competency is needed or not, rather than performed. */
  importanceOfCompetency: { question: string; anchors: string[] };
  demands: Record<EmotionalDemand, { name: string; question: string }>;
}

/** Scales and their anchors in words (job-analysis page, sections 10, 11 and 13): pages, documents and tables. */
export const ratingWords: Record<Language, RatingWords> = { nl, en };
