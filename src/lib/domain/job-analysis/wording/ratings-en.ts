import { formats } from '../formats.ts';
import type { ratingsNl } from './ratings-nl.ts';

const f = formats('en');
const two = new Intl.NumberFormat('en-GB', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const raters = (n: number) => `${f.count(n)} ${n === 1 ? 'rater' : 'raters'}`;
const incidents = (n: number) => `${f.count(n)} ${n === 1 ? 'incident' : 'incidents'}`;

/** What the class rated, in the CIT report. */
export const ratingsEn: typeof ratingsNl = {
  figure: (mean, sd, n) => `${f.rating(mean)}${sd === null ? '' : ` ± ${f.rating(sd)}`} (n = ${f.count(n)})`,
  named: (name, figure) => `${name.toLowerCase()} ${figure}`,
  order:
    'The tasks stand in order of their mean importance according to the class. The number of incidents says what struck observers; it does not say how important a task is.',
  caption: 'Ratings of the tasks: mean ± standard deviation',
  task: 'Task',
  verdict: 'Critical',
  rwg: (value) => `r_wg ${two.format(Math.max(0, value))}`,
  critical: { yes: 'critical', no: 'not critical', unknown: 'cannot be said' },
  reasons: {
    frequent: 'important and frequent',
    grave: 'important, errors are serious',
    unimportant: 'importance below the cut-off',
    rare: 'not frequent, errors not serious',
    notPerformed: 'not performed according to at least half',
    unrated: 'not rated completely'
  },
  rule: (importance, frequency) =>
    `A task is critical with a mean importance of at least ${f.mean(importance)} and a mean frequency of at least ${f.mean(frequency)} or a consequence of error of at least 4. ‘Not performed’ and ‘do not know’ stay out of every mean. ‘Critical’ is a property of the task here and has nothing to do with critical incidents.`,
  list: (labels) =>
    labels.length === 0 ? 'By this rule no task is critical.' : `Critical by this rule: ${f.list(labels)}.`,
  who: 'The raters are the participants of the workshop; they are not necessarily incumbents.',
  noTasks: 'importance and frequency of the tasks were not rated.',
  matrix: {
    notRated: 'the class did not rate the links.',
    rule: 'The class rated the links from 0 (not needed) to 3 (indispensable). A link is kept with a mean of at least 2 by at least 3 raters, or when the facilitator decided so.',
    caption: 'Links: ratings of the class and decision',
    columns: ['Task', 'Competency', 'Incidents', 'Rating', 'State'],
    states: { kept: 'kept', dropped: 'dropped', proposed: 'proposed', none: 'no link' },
    decided: (state) => `${state} (facilitator)`,
    conflicts: {
      ratedWithoutIncidents: (task, competency) =>
        `${task} × ${competency}: needed according to the class, without incidents.`,
      incidentsRatedLow: (task, competency) =>
        `${task} × ${competency}: proposed by the incidents, not needed according to the class.`
    },
    unlinked: (labels) => `Without a link: ${f.list(labels)}.`,
    person: (labels) =>
      `The person specification holds the competencies that belong to at least one critical task: ${f.list(labels)}.`,
    noPerson: 'No competency belongs to a critical task, so no person specification follows.',
    provisional: (label) => `${label} (proposed only)`
  },
  agreement: {
    heading: 'Agreement of the raters',
    none: 'nothing was rated by at least two participants.',
    icc: (name, value, range, n) =>
      `${name}: ICC(2,k) = ${two.format(value)}${range === null ? '' : ` (95% interval ${two.format(range[0])} to ${two.format(range[1])})`}, over ${raters(n)} who rated all tasks.`,
    dropped: (n) => `${raters(n)} skipped something and ${n === 1 ? 'does' : 'do'} not count here.`,
    w: (value) => `On the order of the tasks: Kendall’s W = ${two.format(value)}.`,
    read: {
      strong: 'The class makes the same distinctions between the tasks.',
      tentative: 'The class makes roughly the same distinctions between the tasks; the mean is tentative.',
      weak: 'The class disagrees on which tasks score higher.'
    },
    effectiveness: (rated, within, few) =>
      `The effectiveness of ${incidents(rated)} was rated on a scale from 1 to 7; of ${f.count(within)} of them the judges hardly differ (SD at most 1.50)${few > 0 ? `, and ${f.count(few)} ${few === 1 ? 'has' : 'have'} fewer than 5 ratings` : ''}.`,
    conflicts: (numbers) =>
      `Not critical, or of another polarity than the author said: incident ${f.list(numbers.map(String))}.`
  },
  emotions: {
    none: 'the emotional demands of the job were not rated.',
    caption: 'Emotional demands: mean ± standard deviation on a scale from 1 to 5',
    columns: ['Demand', 'Rating', 'Do not know'],
    load: (value, resources) =>
      value === null || resources === null
        ? 'Load and resources cannot be computed while not every demand has been rated.'
        : `Load: ${f.mean(value)}; resources: ${f.mean(resources)}.`,
    heavy: 'High emotional load: the load is at least 3.5 and the resources stay below 3.0.',
    note: 'This is an aid to describing the job, not a diagnosis.'
  }
};
