import type { CheckStatus } from '../../credibility/credibility.ts';
import { formats } from '../formats.ts';
import type { CredibilityWording } from './credibility-nl.ts';

const f = formats('en');
const n = (count: number, one: string, many: string) => `${f.count(count)} ${count === 1 ? one : many}`;
const of = (some: number, all: number) => `${f.count(some)} of the ${f.count(all)}`;
const share = (some: number, all: number) => `${of(some, all)} (${f.percent(all === 0 ? 0 : some / all)})`;
const asked: CredibilityWording['asked'] = {
  jobTitle: 'the name of the job',
  aim: 'the aim of the job',
  quota: 'the number of incidents asked for',
  ask: 'the additional questions',
  focus: 'the competency asked for'
};
const statuses: CredibilityWording['statuses'] = {
  met: 'met',
  partly: 'partly met',
  unmet: 'not met',
  notDone: 'not done',
  notApplicable: 'not applicable'
};

export const credibilityEn: CredibilityWording = {
  heading: 'Credibility checks',
  intro:
    'The enhanced critical incident technique has nine checks of credibility. For each, this shows what was counted. What was not done is shown too: in a class that is normal.',
  caption: 'The nine checks of the enhanced CIT',
  columns: { check: 'Check', status: 'Status', why: 'Explanation', judged: 'Judgement of the facilitator' },
  statuses,
  checks: {
    recording: 'Recording the accounts',
    fidelity: 'Interview fidelity',
    extraction: 'Independent extraction',
    exhaustiveness: 'Exhaustiveness',
    participation: 'Participation rates',
    placing: 'Placing by an independent judge',
    authors: 'Cross-checking by participants',
    experts: 'Expert opinions',
    theory: 'Theoretical agreement'
  },
  relations: { confirms: 'confirms', extends: 'extends', contradicts: 'contradicts' },
  counted: {
    recording: ({ incidents, traced }) =>
      traced === incidents
        ? 'every analysed incident goes back to a text of the author; all versions are kept'
        : `${share(traced, incidents)} analysed incidents go back to a text of the author`,
    fidelity: ({ changes }) =>
      changes.length === 0
        ? 'every author had the same questions, which did not change after the first incident was submitted'
        : `the questions changed ${n(changes.length, 'time', 'times')} after the first incident was submitted: ${f.list(
            changes.map(({ at, parts }) => `${f.list(parts.map((part) => asked[part]))} (${f.date(at)})`)
          )}`,
    extraction: ({ split, second, passages, common }) =>
      `${n(split, 'incident was', 'incidents were')} split; in ${share(second, split)} a second coder marked passages, and ${share(common, passages)} passages agree`,
    exhaustiveness: ({ incidents, verdict }) =>
      verdict === 'met'
        ? `after ${n(incidents, 'placed incident', 'placed incidents')} the series is saturated`
        : verdict === 'nearly'
          ? `after ${n(incidents, 'placed incident', 'placed incidents')} the series is nearly saturated: one of the two tests is passed`
          : `after ${n(incidents, 'placed incident', 'placed incidents')} the series is not saturated`,
    participation: ({ categories, viable }) =>
      `${of(viable, categories)} categories ${viable === 1 ? 'reaches' : 'reach'} 25% of the participants`,
    placing: ({ incidents, placed, judgements, matched }) =>
      `judges placed ${share(placed, incidents)} incidents again without knowing where they lay; ${share(matched, judgements)} placements agree`,
    authors: ({ authors, answered, answers, confirmed }) =>
      `${share(answered, authors)} authors answered; ${share(confirmed, answers)} answers confirm the placement`,
    experts: ({ experts }) => `${n(experts, 'expert', 'experts')} gave an opinion`,
    theory: ({ categories, entries, assumptions }) =>
      `${of(entries, categories)} categories ${entries === 1 ? 'was' : 'were'} held against a source; the assumptions are ${assumptions ? '' : 'not '}stated`
  },
  reasons: {
    noIncidents: () => 'there are no incidents',
    noCategories: () => 'there are no class categories with incidents',
    fewIncidents: ({ exhaustiveness: { incidents } }) =>
      `${n(incidents, 'incident was', 'incidents were')} placed in a task; below 30 nothing is claimed`,
    fewPeople: ({ participation: { contributors } }) =>
      `${n(contributors, 'participant', 'participants')} contributed; below 8 the participation rate is not judged`,
    nothingSplit: () => 'the authors supplied the incidents themselves, and none was split',
    noSecond: ({ extraction: { split } }) =>
      `${n(split, 'incident was', 'incidents were')} split, without a second coder who marked passages`,
    nobodyElse: () => 'nobody else placed the incidents again',
    nobodyAnswered: ({ authors: { authors } }) =>
      authors === 1
        ? 'the only author has not checked where their incidents ended up'
        : `none of the ${f.count(authors)} authors has checked where their incidents ended up`,
    noExperts: () => 'there is no opinion of experts',
    noTheory: () => 'the categories were not held against sources'
  },
  ownSorts: ({ placed, incidents, judgements, matched }) =>
    `there was no retranslation; members did sort alone first (${share(placed, incidents)} incidents), and ${share(matched, judgements)} of these placements coincide with the board of their group. They helped to make the categories, so this cannot be more than ‘partly’`,
  asked,
  judged: (status: CheckStatus | null, note: string) =>
    [status === null ? '' : statuses[status], note].filter((part) => part !== '').join(': '),
  saturation: {
    heading: 'Exhaustiveness and saturation',
    none: 'no incidents were placed in a class task.',
    rule: 'The series is called saturated when at least 90% of the final tasks had appeared by two thirds of the incidents, both in the order of placing and in any order, and when the chance of a new task at the next incident is 5% at most. Below 30 incidents saturation is never claimed.',
    verdict: {
      met: 'The series is saturated.',
      nearly: 'The series is nearly saturated: one of the two tests is passed.',
      not: 'The series is not saturated.',
      few: (count) =>
        `With ${n(count, 'placed incident', 'placed incidents')} nothing can be said about saturation; the figures below are an indication.`
    },
    caption: 'Saturation of the tasks',
    columns: ['', 'Value'],
    rows: {
      incidents: 'Incidents in a class task',
      categories: 'Tasks, of which with one incident',
      categoriesValue: (all, once) => `${f.count(all)}, ${f.count(once)}`,
      twoThirds: (at) => `Tasks met after ${n(at, 'incident', 'incidents')} (two thirds)`,
      inOrder: 'in the order of placing',
      anyOrder: 'in any order',
      newAtNext: 'Chance of a new task at the next incident',
      lastNew: 'Last incident with a new task',
      lastNewValue: (at, since) => `number ${f.count(at)}; ${n(since, 'incident', 'incidents')} since`,
      missing: 'Estimated number of missing tasks',
      estimate: 'Estimated number of tasks in all',
      interval: (lower, upper) => `95%: ${f.mean(lower)} to ${f.mean(upper)}`,
      unknown: 'cannot be estimated'
    }
  },
  log: {
    heading: 'Exhaustiveness log',
    caption: 'Incidents that brought a new task, in the order of placing',
    columns: ['No.', 'Incident', 'New task', 'Tasks so far', 'Date', 'Group']
  },
  participation: {
    heading: 'Participation',
    none: 'there are no class categories with incidents.',
    few: (people) =>
      `${n(people, 'participant', 'participants')} contributed. Below 8 the counts are given, without a judgement.`,
    rule: 'A category is viable when at least 25% of the contributing participants have an incident in it. A category below that stays in this report, and is marked.',
    caption: (people) => `Participants in each category, of the ${f.count(people)} who contributed`,
    columns: ['Category', 'Participants', 'Participation rate', '95% interval', 'At least 25%'],
    interval: (lower, upper) => `${f.percent(lower)} to ${f.percent(upper)}`,
    yes: 'yes',
    no: 'no, thinly supported',
    unjudged: 'not judged'
  },
  experts: {
    heading: 'What experts say',
    none: 'no opinion of experts was asked for or given.',
    caption: 'Answers of experts, without names',
    columns: ['Relation to the job', 'Useful?', 'Surprising?', 'What is missing?']
  },
  theory: {
    heading: 'Beside the literature',
    none: 'no assumptions were stated and no sources compared.',
    assumptions: 'Assumptions',
    noAssumptions: 'no assumptions were stated.',
    caption: 'The categories beside existing sources',
    columns: ['Category', 'Source', 'Relation', 'Explanation'],
    note: 'A source that contradicts a category is no failure: the difference is reported.'
  },
  limits: [
    'Authors write from memory, which fills in and leaves out afterwards.',
    'Striking and dramatic events come to mind most easily; they are over-represented.',
    'A bad outcome can make behaviour look worse afterwards, and a good one better. The test is: would the same behaviour have been wrong if it had turned out well?',
    'Whoever sees a job from outside sees the contact, not the preparation.',
    'Two extremes were asked for. Average behaviour and routine tasks are therefore under-represented, and the number of incidents says nothing about how often something occurs.',
    'Even for trained users the published reliability of the classification is modest (Koch et al., 2009).',
    'Hold the outcome therefore against a list of tasks, existing job texts and the opinion of job holders.'
  ]
};
