import { formats } from '../formats.ts';
import { credibilityEn } from './credibility-en.ts';
import { procedureEn } from './procedure-en.ts';
import type { Wording } from './nl.ts';
import { ratingsEn } from './ratings-en.ts';

const f = formats('en');
const n = (count: number, one: string, many: string) => `${f.count(count)} ${count === 1 ? one : many}`;
const incidents = (count: number) => n(count, 'incident', 'incidents');
const participants = (count: number) => n(count, 'participant', 'participants');
const groups = (count: number) => n(count, 'group', 'groups');
const quoted = (labels: string[]) => f.list(labels.map((label) => `‘${label}’`));

/** The English wording of the CIT report. */
export const en: Wording = {
  language: 'en',
  ratings: ratingsEn,
  format: f,
  title: {
    kind: 'CIT report',
    subtitle: 'Job analysis based on critical incidents',
    workshop: (title) => `Workshop: ${title}`,
    made: (date) => `Compiled on ${date}`
  },
  noEvidence: 'No evidence in this workshop',
  legend: {
    title: 'How a statement is supported',
    intro:
      'A superscript code after each statement about the job says how well it is supported. The number after the point refers to appendix A.',
    flags: {
      E0: { name: 'No evidence', meaning: 'the workshop yielded nothing on this' },
      E1: {
        name: 'Thin',
        meaning: '1 incident, or from 1 participant, or from fewer than 25% of the participants'
      },
      E2: { name: 'Supported', meaning: 'at least 2 incidents from at least 2 participants' },
      E3: {
        name: 'Well supported',
        meaning:
          'moreover from at least 25% of the participants, and formed by two groups independently from the same incidents, or put back for at least 60% in a blind retranslation'
      },
      M: { name: 'Added by the facilitator', meaning: 'filled in, not derived from incidents' }
    }
  },
  words: {
    effective: 'effective',
    ineffective: 'ineffective',
    effectiveBehaviour: 'Effective behaviour',
    ineffectiveBehaviour: 'Ineffective behaviour',
    incident: 'Incident',
    anchor: 'anchor example',
    circumstances: 'Circumstances',
    behaviour: 'Behaviour',
    consequences: 'Consequences',
    definition: 'Definition',
    include: 'Include',
    exclude: 'Exclude',
    proposed: 'proposed link',
    none: 'none',
    contents: 'Contents',
    appendix: 'Appendix',
    page: 'Page',
    evidence: 'Evidence'
  },
  sections: {
    purpose: 'Purpose and specification',
    contributors: 'Who contributed',
    job: 'The job in brief',
    tasks: 'Tasks',
    competencies: 'Competencies',
    matrix: 'Which competencies belong to which tasks',
    emotions: 'Emotional demands',
    agreement: 'Agreement between the groups',
    method: 'How it was made, and its limits',
    credibility: 'Credibility',
    evidence: 'Evidence for each statement',
    incidents: 'The analysed incidents',
    codebook: 'Codebook',
    procedure: 'Procedure and account'
  },
  purpose: {
    intro:
      'This report describes a job by means of critical incidents: events in which someone in that job behaved exceptionally effectively or exceptionally ineffectively. It is about the job, not about the people who appear in it.',
    job: 'Job',
    aim: 'Aim of the job',
    noAim: 'no aim was filled in.',
    quota: 'Assignment',
    quotaText: (effective, ineffective) =>
      `Each participant describes ${incidents(effective)} of effective behaviour and ${incidents(ineffective)} of ineffective behaviour.`,
    questions: 'Questions for each incident',
    questionsText:
      'What were the circumstances that led to this example? What exactly did the job holder do? What were the results or consequences of that behaviour?',
    criteria: 'Quality criteria',
    criteriaText:
      'A usable incident is specific and sufficiently detailed, describes observable behaviour, sketches the context and states the consequences.',
    boards: 'Division over the groups',
    boardSets: {
      own: 'Each group analyses the incidents of its own members.',
      share: 'Each group analyses an equal share of the class’s incidents.',
      all: 'Each group analyses all incidents of the class.'
    },
    relation: 'Relation of the authors to the job',
    period: 'Period reported on'
  },
  contributors: {
    took: (people, inGroups) =>
      `${participants(people)} took part in the workshop${inGroups === 0 ? '' : `, in ${groups(inGroups)}`}.`,
    submitted: (authors, count, mean) =>
      `${participants(authors)} submitted ${incidents(count)}${authors === 1 ? '' : ' between them'}, ${f.mean(mean)} per person on average.`,
    nobody: 'nobody submitted an incident.',
    caption: 'Incidents by kind of behaviour',
    columns: ['', 'Effective (+)', 'Ineffective (−)', 'Total'],
    rows: { submitted: 'Submitted', excluded: 'Excluded by the facilitator', analysed: 'Analysed' }
  },
  job: {
    intro:
      'This paragraph is assembled from the aim of the job and from the labels of the tasks and competencies with the most incidents.',
    aim: (aim) => `The aim of the job reads: ‘${aim}’.`,
    tasks: (labels, all) =>
      all
        ? `The incidents are about ${labels.length === 1 ? 'one task' : `${f.count(labels.length)} tasks`}: ${quoted(labels)}.`
        : `Most incidents are about these tasks: ${quoted(labels)}.`,
    competencies: (labels) =>
      labels.length === 1
        ? `The competency that they show most often is ${quoted(labels)}.`
        : `The competencies that they show most often are ${quoted(labels)}.`,
    nothing: 'there are no class-level tasks or competencies yet.'
  },
  categories: {
    taskOrder:
      'The tasks are ordered by their number of incidents, because their importance has not been rated. That number says what observers noticed; it does not say how important or how frequent a task is.',
    competencyOrder:
      'The competencies are listed by kind, and within a kind by their number of incidents. One incident may belong to several competencies. Effective incidents supply the positive behavioural examples, ineffective incidents the negative ones.',
    fewPeople: (people) =>
      `Only ${participants(people)} contributed. Below 8 participants counts are given, but no participation rate is computed.`,
    onePerson: 'Only 1 participant contributed. The participation rate is therefore not computed.',
    task: 'Task',
    competency: 'Competency',
    captions: { task: 'Overview of the tasks', competency: 'Overview of the competencies' },
    columns: {
      effective: '+',
      ineffective: '−',
      incidents: 'Total',
      people: 'Participants',
      groups: 'Groups',
      flag: 'Code'
    },
    participationNote: 'In brackets: share of all participants who contributed (participation rate).',
    counts: (total, effective, ineffective) =>
      `${incidents(total)}: ${f.count(effective)} effective (+), ${f.count(ineffective)} ineffective (−)`,
    share: (share) => `${f.percent(share)} of all incidents`,
    people: (people, inGroups) => `${participants(people)}, ${groups(inGroups)}`,
    peopleCell: (people, share) =>
      share === null ? f.count(people) : `${f.count(people)} (${f.percent(share)})`,
    participation: (share) => `participation rate ${f.percent(share)}`,
    only: {
      effective: 'There is no ineffective incident in this category.',
      ineffective: 'There is no effective incident in this category.'
    },
    noIncidents: 'There are no incidents below this category.',
    minority: (insisting) =>
      insisting.length === 0
        ? 'Minority category: not everyone in the class agreed.'
        : `Minority category: ${insisting.length === 1 ? 'group' : 'groups'} ${insisting.join(', ')} ${insisting.length === 1 ? 'insists' : 'insist'} on it; not everyone in the class agreed.`,
    noDefinition: 'Nobody wrote a definition.',
    inSeveral: (count) =>
      count === 1
        ? '1 incident was placed in different tasks by different groups and counts in each of them.'
        : `${f.count(count)} incidents were placed in different tasks by different groups and count in each of them.`,
    noTasks: 'there are no class-level tasks yet.',
    noCompetencies: 'there are no class-level competencies yet.',
    notPooled: (count) =>
      count === 1
        ? 'The groups made 1 category, which has not been pooled yet.'
        : `The groups made ${f.count(count)} categories, which have not been pooled yet.`,
    kinds: {
      knowledge: 'Knowledge',
      skill: 'Skills',
      ability: 'Abilities',
      other: 'Other characteristics',
      cluster: 'Composite competencies',
      unknown: 'Kind not chosen'
    }
  },
  matrix: {
    intro:
      'Each cell counts the incidents placed in both the task and the competency, with their share of the task’s incidents. A link is proposed (●) from 2 incidents and a share of 25% upwards.',
    caption: 'Number of incidents by task and competency',
    cell: (count, share) => `${f.count(count)} (${f.percent(share)})`,
    unlinked: (labels) => `Without a proposed link: ${f.list(labels)}.`,
    missing: 'at least one task and one competency with incidents are needed.'
  },
  agreement: {
    intro:
      'Two groups that sort the same incidents arrive at the same task more or less often. Compared are the incidents that both groups were given and placed in a class-level task. Because the tasks were pooled in discussion, the figure may be higher than in a blind sort. It is not corrected for chance.',
    caption: 'Shared incidents in the same task',
    columns: ['Groups', 'Shared', 'Placed by both', 'Same task', 'Agreement'],
    pair: (a, b) => `${a} and ${b}`,
    range: (pairs, low, middle, high) =>
      pairs === 1
        ? `The two groups placed ${f.percent(middle)} of their shared incidents in the same task.`
        : f.percent(low) === f.percent(high)
          ? `For all ${f.count(pairs)} pairs of groups the agreement is ${f.percent(middle)}.`
          : `Over ${f.count(pairs)} pairs of groups the agreement lies between ${f.percent(low)} and ${f.percent(high)}, with a median of ${f.percent(middle)}.`,
    many: (pairs) => `The pairs are not listed one by one, as there are ${f.count(pairs)} of them.`,
    oneGroup: 'there is no second group to compare with.',
    tooFew: (shared, needed) =>
      shared === 0
        ? 'not computed, because no two groups sorted the same incidents.'
        : `not computed, because two groups share at most ${incidents(shared)} that both placed in a task; ${f.count(needed)} are needed.`,
    rest: 'Agreement on competencies, correction for chance, agreement between individual participants and retranslation were not computed.',
    restButRetranslation:
      'Agreement on competencies, correction for chance and agreement between individual participants were not computed.'
  },
  retranslation: {
    heading: 'Retranslation',
    intro: (threshold) =>
      `Members of another group sorted the incidents of a group into its categories again, each alone and without seeing where they lay. An incident came back when at least ${f.count(threshold)}% of the judges put it into its own category again; a category is kept when at least half of its incidents came back, and at least two. Categories and incidents are those at the beginning of the round.`,
    indicative:
      'With fewer than five judges a result is indicative: one other answer can change the picture.',
    caption: 'Retranslation by group and round',
    columns: ['Round', 'Judges', 'Incidents back', '95% interval', 'Answers back', 'Categories kept'],
    frames: { task: 'tasks', competency: 'competencies' },
    round: (group, frame, number) => `Group ${f.count(group)}, ${frame}, round ${f.count(number)}`,
    few: (judges) => `${f.count(judges)} (indicative)`,
    of: (some, all, share) => `${f.count(some)} of ${f.count(all)} (${f.percent(share)})`,
    range: (lower, upper) => `${f.percent(lower)}–${f.percent(upper)}`,
    kept: (some, all) => `${f.count(some)} of ${f.count(all)}`
  },
  method: {
    steps: {
      written: 'The participants wrote incidents individually.',
      reviewed: 'The facilitator judged incidents on the quality criteria.',
      sorted: 'The groups sorted the incidents into tasks and competencies, without a list given beforehand.',
      pooled: 'The class pooled the groups’ categories into class-level tasks and competencies.'
    },
    phases: (names) => `The workshop was set up in these phases: ${f.list(names)}.`,
    phaseNames: {
      lobby: 'lobby',
      write: 'write',
      review: 'review',
      analyse: 'analyse',
      retranslate: 'retranslate',
      pool: 'pool',
      report: 'job analysis'
    },
    coverage: (placed, total) =>
      total === 1
        ? `The analysed incident ${placed === 1 ? 'lies' : 'does not lie'} below a class-level task.`
        : `${f.count(placed)} of the ${f.count(total)} analysed incidents lie below a class-level task.`,
    nowhere: (count) =>
      count === 1
        ? '1 incident belonged to no task according to a group.'
        : `${f.count(count)} incidents belonged to no task according to a group.`,
    split: (count) =>
      count === 1
        ? '1 incident was split because it describes more than one behaviour; every count takes it as one incident.'
        : `${f.count(count)} incidents were split because they describe more than one behaviour; every count takes each as one incident.`,
    setAside: (left) =>
      `In the pooling ${left.length === 1 ? '1 category of a group was' : `${f.count(left.length)} categories of groups were`} left out of the class, with the reason: ${left
        .map(({ group, label, reason }) => `‘${label}’ of group ${group} (${reason.replace(/\.$/, '')})`)
        .join('; ')}.`,
    unpooled: (count) =>
      count === 1
        ? '1 category of a group was not taken up in a class category.'
        : `${f.count(count)} categories of groups were not taken up in a class category.`,
    assistance: {
      off: 'The groups sorted without proposals from the computer.',
      unused: 'The groups were free to ask the computer for proposals, but took none.',
      used: (counts) =>
        `The computer was allowed to make proposals to the groups, by words and not by meaning; the groups decided: ${counts}.`,
      kinds: {
        grouping: 'groups of incidents',
        similar: 'similar incidents',
        category: 'a category for an incident',
        terms: 'words for a label'
      },
      count: (kind, accepted, dismissed) =>
        dismissed === 0
          ? `${kind}, taken ${f.count(accepted)} ${accepted === 1 ? 'time' : 'times'}`
          : `${kind}, taken ${f.count(accepted)} ${accepted === 1 ? 'time' : 'times'} and ${f.count(dismissed)} not`
    },
    quality: {
      heading: 'Quality of the incidents',
      caption: 'Review on the four quality criteria (all submitted incidents)',
      columns: ['', 'Incidents'],
      judged: 'Judged',
      passed: 'Passed at their latest review',
      sentBack: 'Sent back with a remark',
      improved: 'Then improved and resubmitted',
      versions: 'Versions kept, all incidents together',
      rule: 'An incident passes when no criterion is ‘not met’ and at least three are ‘met’.',
      none: 'no incident was judged on the quality criteria.'
    },
    amount: {
      heading: 'How many incidents',
      none: 'there are no incidents to analyse.',
      exercise: (count) =>
        `This analysis rests on ${incidents(count)}. With fewer than 20 incidents it is an exercise: the method has been practised, but no conclusion about the job is possible.`,
      sketch: (count) =>
        `This analysis rests on ${incidents(count)}. With 20 to 49 incidents it is a sketch: it shows what matters in the job, but is not complete.`,
      main: (count) =>
        `This analysis rests on ${incidents(count)}. With 50 to 99 incidents main categories are defensible, finer subdivisions are not.`,
      analysis: (count) =>
        `This analysis rests on ${incidents(count)}. From 100 incidents upwards a job analysis is possible for a simple or well-known job, within the limits stated. For complex jobs the literature asks for several thousand.`
    },
    limits: {
      heading: 'Known biases'
    },
    missing: {
      heading: 'What was not examined',
      ratings: 'Importance, frequency and difficulty of the tasks',
      retranslation: 'Retranslation',
      facts: 'Reporting line, level of education, pay, working hours and physical conditions'
    }
  },
  credibility: credibilityEn,
  procedure: procedureEn,
  appendix: {
    evidenceIntro:
      'For each statement the incidents it rests on: + for effective, − for ineffective behaviour, with the number from appendix B.',
    evidenceCaption: 'Statements and their incidents',
    evidenceColumns: ['No.', 'Statement', 'Code', 'Participants', 'Groups', 'Incidents'],
    many: (count) => `${incidents(count)}; appendix B gives the tasks and competencies of each incident.`,
    groups: (count) => groups(count),
    incidentsIntro:
      'The incidents are given in their latest submitted version, in the author’s words and without a name.',
    noIncidents: 'there are no incidents to analyse.',
    noStatements: 'no statement rests on incidents.',
    noCategories: 'there are no class-level categories.',
    codebook: {
      kind: 'Kind',
      incidents: 'Incidents',
      anchors: 'Anchor examples',
      sources: 'Pooled from',
      source: (group, label, count) => `group ${f.count(group)}: ‘${label}’ (${incidents(count)})`,
      fromGroup: (group, text) => `${text} (definition of group ${f.count(group)})`
    }
  }
};
