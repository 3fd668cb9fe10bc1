import type { Category, CompetencyKind } from '../boards/board.ts';
import { type Incident, isAnalysable } from '../incidents/incident.ts';
import type { Figure } from '../statistics/figure.ts';
import { type Effectiveness, effectivenessOf } from './effectiveness.ts';
import { emotionalDemands, emotionalProfile, type EmotionalProfile } from './emotional-demands.ts';
import { raterAgreement } from './rater-agreement.ts';
import { type Rating, type RatingScale, ratingScales, type RatingSettings, taskScales } from './scales.ts';
import { bySubject, meanOf, type RatingSummary, summaryOf } from './summary.ts';
import { rankTasks, type TaskRatings, taskRatings } from './task-ratings.ts';

/** How far the raters of one scale agree, as a page shows it. */
export interface AgreementOfScale {
  scale: RatingScale;
  /** Over the means: ICC(2,k). Its n counts things. */
  icc: Figure;
  /** On the order: Kendall's W, and its chance where it can be had. */
  w: Figure;
  p: number | null;
  /** Raters who rated everything, and those who are left out because they did not. */
  judges: number;
  droppedJudges: number;
}

export interface RatedTask extends TaskRatings {
  label: string;
}

export interface RatedCompetency {
  id: string;
  label: string;
  kind: CompetencyKind | null;
  importance: RatingSummary;
  entry: RatingSummary;
}

export interface RatedIncident extends Effectiveness {
  number: number;
  polarity: Incident['polarity'];
  behaviour: string;
}

/** What the class rated, nameless. */
export interface RatingResults {
  settings: RatingSettings;
  /** Participants who are in. */
  people: number;
  /** Of each scale how many people answered anything, and how many answered everything (not for effectiveness). */
  answered: { scale: RatingScale; some: number; all: number | null }[];
  /** In order of importance. */
  tasks: RatedTask[];
  competencies: RatedCompetency[];
  /** Those that anyone rated, by mean effectiveness, the highest first. */
  incidents: RatedIncident[];
  /** Incidents that can be rated at all. */
  rateable: number;
  /** Over the tasks that are performed: who says "not performed" of another need not be left out. */
  agreement: AgreementOfScale[];
  /** Null when nobody rated them. */
  emotions: EmotionalProfile | null;
}

/** All results of a workshop's ratings. */
export function ratingResultsOf(given: {
  settings: RatingSettings;
  people: number;
  tasks: readonly Category[];
  competencies: readonly Category[];
  incidents: readonly Pick<Incident, 'id' | 'number' | 'polarity' | 'status' | 'version' | 'submitted'>[];
  ratings: readonly Rating[];
}): RatingResults {
  const { settings, people, ratings } = given;
  const taskIds = given.tasks.map(({ id }) => id);
  const labels = new Map(given.tasks.map(({ id, label }) => [id, label]));
  const about = bySubject(ratings);
  const summary = (scale: RatingScale, id: string) =>
    summaryOf(
      scale,
      about(scale, id).map(({ value }) => value)
    );
  const analysed = given.incidents.filter(isAnalysable);
  const texts = new Map(analysed.map((incident) => [incident.id, incident]));
  const emotions = emotionalProfile(ratings);
  const rated = taskRatings(taskIds, ratings, settings.cuts);
  const performed = rated.filter(({ dropped }) => !dropped).map(({ taskId }) => taskId);
  return {
    settings,
    people,
    answered: answeredOf(given),
    tasks: rankTasks(
      rated.map((task) => ({
        ...task,
        label: labels.get(task.taskId) ?? ''
      }))
    ),
    competencies: given.competencies.map(({ id, label, competencyKind }) => ({
      id,
      label,
      kind: competencyKind,
      importance: summary('importance', id),
      entry: summary('entry', id)
    })),
    incidents: effectivenessOf(analysed, ratings)
      .filter(({ summary: { n, zeros } }) => n + zeros > 0)
      .map((one) => {
        const incident = texts.get(one.incidentId);
        return {
          ...one,
          number: incident?.number ?? 0,
          polarity: incident?.polarity ?? 'effective',
          behaviour: incident?.submitted?.behaviour ?? ''
        };
      })
      .sort((a, b) => (meanOf(b.summary) ?? 0) - (meanOf(a.summary) ?? 0) || a.number - b.number),
    rateable: analysed.length,
    agreement: taskScales
      .filter((scale) => taskIds.some((id) => about(scale, id).length > 0))
      .map((scale) => agreementOf(scale, performed, ratings)),
    emotions: emotions.raters === 0 ? null : emotions
  };
}

function agreementOf(
  scale: RatingScale,
  subjectIds: readonly string[],
  ratings: readonly Rating[]
): AgreementOfScale {
  const { icc, concordance } = raterAgreement(scale, subjectIds, ratings);
  return {
    scale,
    icc: icc.icc2k,
    w: concordance.w,
    p: concordance.test?.p ?? null,
    judges: icc.judges,
    droppedJudges: icc.droppedJudges
  };
}

function answeredOf({
  tasks,
  competencies,
  ratings
}: Parameters<typeof ratingResultsOf>[0]): RatingResults['answered'] {
  const taskIds = new Set(tasks.map(({ id }) => id));
  const competencyIds = new Set(competencies.map(({ id }) => id));
  const counts = (scale: RatingScale, subject: string) => {
    if (scale === 'entry') return competencyIds.has(subject);
    if (scale === 'link') {
      const [task = '', competency = ''] = subject.split(' ');
      return taskIds.has(task) && competencyIds.has(competency);
    }
    return scale === 'effectiveness' || scale === 'emotion' || taskIds.has(subject);
  };
  const wanted: Partial<Record<RatingScale, number>> = {
    entry: competencyIds.size,
    link: taskIds.size * competencyIds.size,
    emotion: emotionalDemands.length
  };
  const of = Map.groupBy(
    ratings.filter(({ scale, subjectId }) => counts(scale, subjectId)),
    ({ scale }) => scale
  );
  return ratingScales.map((scale) => {
    const people = [...Map.groupBy(of.get(scale) ?? [], ({ participantId }) => participantId).values()];
    const all = people.filter(({ length }) => length >= (wanted[scale] ?? taskIds.size)).length;
    return { scale, some: people.length, all: scale === 'effectiveness' ? null : all };
  });
}
