import type { Answers } from '../incidents/incident.ts';
import { emotionalDemands, type EmotionalDemand } from './emotional-demands.ts';
import { linkSubject, type Rating, type RatingScale, taskScales } from './scales.ts';

/** One question with one answer. */
export type RatingQuestion = Pick<Rating, 'scale' | 'subjectId'>;

/** What stands together on a participant's screen: one thing, and what is asked of it. */
export type RatingCard = { key: string; questions: RatingQuestion[] } & (
  | { kind: 'task' | 'competency'; label: string; definition: string }
  /** Nameless, and without what its author says it is. */
  | { kind: 'incident'; answers: Answers }
  | { kind: 'links'; label: string; definition: string; competencies: { id: string; label: string }[] }
  | { kind: 'emotion'; demand: EmotionalDemand }
);

/** A class category, as a participant reads it. */
export interface RatedCategory {
  id: string;
  label: string;
  definition: string;
}

/** What names an answer among all of one person's. */
export const answerKey = ({ scale, subjectId }: RatingQuestion): string => `${scale} ${subjectId}`;

/**
 * The cards of one participant: what is open now, of tasks first, then of competencies, incidents, links and the
 * emotional demands. Competencies are asked about while it is open when they are needed.
 */
export function ratingCards(given: {
  open: readonly RatingScale[];
  tasks: readonly RatedCategory[];
  competencies: readonly RatedCategory[];
  incidents: readonly { id: string; answers: Answers }[];
}): RatingCard[] {
  const { open, tasks, competencies, incidents } = given;
  const asked = (scales: readonly RatingScale[], subjectId: string): RatingQuestion[] =>
    scales.filter((scale) => open.includes(scale)).map((scale) => ({ scale, subjectId }));
  const ofCompetency: RatingScale[] = open.includes('entry') ? ['importance', 'entry'] : [];
  const category = (kind: 'task' | 'competency', scales: readonly RatingScale[]) => (one: RatedCategory) => ({
    kind,
    key: `${kind}.${one.id}`,
    label: one.label,
    definition: one.definition,
    questions: asked(scales, one.id)
  });
  const cards: RatingCard[] = [
    ...tasks.map(category('task', taskScales)),
    ...competencies.map(category('competency', ofCompetency)),
    ...incidents.map(({ id, answers }) => ({
      kind: 'incident' as const,
      key: `incident.${id}`,
      answers,
      questions: asked(['effectiveness'], id)
    })),
    ...tasks.map(({ id, label, definition }) => ({
      kind: 'links' as const,
      key: `links.${id}`,
      label,
      definition,
      competencies: competencies.map((one) => ({ id: one.id, label: one.label })),
      questions: competencies.flatMap((one) => asked(['link'], linkSubject(id, one.id)))
    })),
    ...emotionalDemands.map((demand) => ({
      kind: 'emotion' as const,
      key: `emotion.${demand}`,
      demand,
      questions: asked(['emotion'], demand)
    }))
  ];
  return cards.filter(({ questions }) => questions.length > 0);
}

/** Whether every question of a card has an answer. */
export const isAnswered = (
  { questions }: Pick<RatingCard, 'questions'>,
  answers: Readonly<Record<string, number>>
): boolean => questions.every((question) => answers[answerKey(question)] !== undefined);
