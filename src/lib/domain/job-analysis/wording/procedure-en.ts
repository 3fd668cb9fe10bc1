import { formats } from '../formats.ts';
import type { ProcedureWording } from './procedure-nl.ts';

const f = formats('en');
const n = (count: number, one: string, many: string) => `${f.count(count)} ${count === 1 ? one : many}`;
const exclusions = {
  duplicate: 'duplicate',
  no_behaviour: 'no behaviour',
  not_this_job: 'not about this job',
  identifiable: 'someone can be recognised'
};

export const procedureEn: ProcedureWording = {
  intro:
    'This appendix was made from the log of the workshop: when each phase ran, who did what, what the facilitator decided and with which settings. It gives counts, no names.',
  phases: {
    heading: 'Phase by phase',
    none: 'the log mentions no phases.',
    caption: 'When each phase ran',
    columns: ['Phase', 'Began', 'Ended'],
    running: 'still running'
  },
  done: {
    heading: 'Who did what',
    none: 'the log mentions no work of participants.',
    caption: 'Work of participants, nameless',
    columns: ['Step', 'Participants', 'Number', 'From', 'To'],
    steps: {
      'participant.joined': 'Joined',
      'incident.submitted': 'Submitted incidents (all versions)',
      'review.given': 'Read and judged incidents',
      'calibration.judged': 'Judged the examples of the calibration round',
      'vote.given': 'Voted while reading together',
      'sorter.ready': 'Sorted alone first',
      'placement.moved': 'Moved cards on the boards of the groups',
      'retranslation.answered': 'Placed incidents again in a retranslation',
      'rating.given': 'Rated tasks, competencies or incidents on a scale',
      'placement.checked': 'Checked where their own incidents ended up',
      'expert.answered': 'Answered as an expert'
    },
    unknownPeople: '–'
  },
  decided: {
    heading: 'What the facilitator decided',
    none: 'the log mentions no decisions.',
    caption: 'Decisions of the facilitator and of the groups',
    columns: ['Decision', 'Number'],
    sentBack: 'Incidents sent back with a remark',
    accepted: 'Incidents accepted',
    excluded: (reason) => `Excluded incidents: ${exclusions[reason]}`,
    readmitted: 'Excluded incidents admitted again',
    pooled: 'Group categories pooled',
    into: 'into so many class categories',
    setAside: 'Group categories set aside with a reason',
    aloneGroups: 'Groups in which each member sorted alone first',
    joined: 'Groups that then started from what all agreed on',
    locked: 'Times that sorting alone was closed',
    frozen: 'Times that a board was stopped or released',
    rounds: 'Rounds of retranslation',
    taken: 'Proposals of the machine that a group took',
    declined: 'Proposals of the machine that a group put aside',
    links: 'Links between task and competency that the facilitator decided'
  },
  settings: {
    heading: 'Settings and thresholds',
    same: 'All settings of the workshop are as they are by default.',
    caption: 'Settings that differ from the default',
    columns: ['Setting', 'In this workshop', 'Default'],
    names: {
      quota: 'Incidents of each participant (effective, ineffective)',
      boardSet: 'What each group sorts',
      core: 'Common core',
      alone: 'Sorting alone first',
      retranslate: 'Retranslation',
      threshold: 'Threshold of the retranslation',
      assistance: 'Proposals of the machine',
      reviewers: 'Reviewers of each incident',
      ask: 'Additional questions',
      focus: 'Competency asked for',
      cuts: 'Cut for importance and frequency'
    },
    boardSets: {
      own: 'the incidents of its own members',
      share: 'an equal share of the class',
      all: 'all incidents'
    },
    questions: { ksaos: 'characteristics', observer: 'how experienced', ago: 'how long ago' },
    yes: 'yes',
    no: 'no',
    none: 'none',
    thresholds: (threshold) =>
      `Thresholds in this report: a category needs at least 25% of the participants (from 8 participants on); a retranslated incident stays from ${threshold}% of the judges on; a link is proposed from 2 incidents and 25% of the task on; agreement between groups is computed from 12 common incidents on; saturation asks for 90% and at most 5%, from 30 incidents on.`
  },
  agreement: {
    heading: 'Agreement in figures',
    none: 'nothing was judged by more than one person or group.',
    caption: 'Agreement, with the number it rests on and a 95% interval',
    columns: ['What', 'n', 'Agreement', '95% interval'],
    criterion: (name) => `Reviewers on ‘${name}’ (incidents with at least two judgements)`,
    criteria: {
      specific: 'specific',
      behaviour: 'behaviour-focused',
      context: 'context',
      consequences: 'consequences'
    },
    groups: (a, b) => `Groups ${f.count(a)} and ${f.count(b)}, same task`,
    rounds: 'Retranslation: judgements that follow the group',
    alone: 'Sorted alone and together: placements that coincide',
    passages: 'Split incidents: passages that two coders share',
    confirmed: 'Authors who confirm the placement',
    withAc1: (share, ac1) => `${f.percent(share)} (AC1 ${ac1.toFixed(2)})`,
    interval: (lower, upper) => `${f.percent(lower)} to ${f.percent(upper)}`,
    note: 'These percentages are not corrected for chance; AC1 behind the figure of the reviewers is. The intervals take each judgement as independent of the others; judgements of one person are not quite, so in reality they are somewhat wider.'
  },
  limits: {
    heading: 'What this report cannot say',
    authors: (people) =>
      `The incidents come from ${n(people, 'person', 'people')}; another class may tell other incidents.`,
    students:
      'Participants are usually no job holders. What they say of importance or frequency is their picture of the job.',
    numbers: 'A number of incidents says what stood out, not what is important or frequent.'
  }
};
