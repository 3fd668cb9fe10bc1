import type { ExportWording } from './nl.ts';

export const en: ExportWording = {
  letters: { author: 'P', judge: 'J' },
  about: {
    title: 'About this file',
    subject: 'Subject',
    said: 'Explanation',
    workshop: 'Workshop',
    job: 'Job',
    made: 'Made on',
    counts: 'Content',
    counted: (incidents, people) =>
      `${incidents} ${incidents === 1 ? 'incident' : 'incidents'} of ${people} ${people === 1 ? 'participant' : 'participants'}`,
    names: 'Names',
    withNames: 'Authors are in it by name. Whoever judged stays nameless (J01, J02 …).',
    withoutNames:
      'Authors have a code (P01, P02 …), judges another one (J01, J02 …). The texts themselves are as they were written.',
    scores: 'Judgements',
    scoresSaid: '2 = met, 1 = partly, 0 = not met.',
    apostrophe: 'Leading apostrophe',
    apostropheSaid:
      'A text that begins with = + - or @ was given an apostrophe, so that no program runs it as a formula.',
    times: 'Times',
    timesSaid: 'By the clock in Brussels.'
  },
  sheets: {
    incidents: {
      title: 'Incidents',
      about: 'Every incident that was handed in, in its latest version, excluded ones included.'
    },
    codings: {
      title: 'Codings',
      about: 'A row for each incident in a category of a group, with the category of the class beside it.'
    },
    categories: { title: 'Categories', about: 'The codebooks of the class and of the groups.' },
    judgements: {
      title: 'Judgements',
      about: 'Every judgement on the four criteria: by facilitators, by reviewers, by the voting class.'
    },
    agreement: {
      title: 'Agreement',
      about: 'How far groups sort alike and reviewers judge alike, with 95% confidence intervals.'
    },
    log: { title: 'Log', about: 'What happened, in order; without texts.' }
  },
  columns: {
    incident: 'Incident',
    polarity: 'Polarity',
    author: 'Author',
    authorGroup: 'Group of author',
    circumstances: 'Circumstances',
    behaviour: 'Behaviour',
    consequences: 'Consequences',
    ksaos: 'Characteristics',
    observer: 'Experienced as',
    ago: 'How long ago',
    status: 'Status',
    exclusion: 'Reason for exclusion',
    version: 'Version',
    reviews: 'Judgements',
    passes: 'Passes',
    submitted: 'Submitted on',
    frame: 'Frame',
    group: 'Group',
    groupCategory: 'Category of the group',
    category: 'Category',
    part: 'Part of the incident',
    codebookOf: 'Codebook of',
    pooledInto: 'Pooled into',
    competencyKind: 'Kind',
    definition: 'Definition',
    include: 'Belongs here',
    exclude: 'Does not belong here',
    anchor: 'Anchor incident',
    judgedAs: 'Judgement of',
    judge: 'Judge',
    remarkOn: (criterion) => `Remark ${criterion.toLowerCase()}`,
    remark: 'Remark',
    outcome: 'Decision',
    at: 'Time',
    about: 'About',
    between: 'Between',
    coefficient: 'Measure',
    value: 'Value',
    lower: 'Lower limit',
    upper: 'Upper limit',
    n: 'Number',
    reason: 'Why no value',
    number: 'Number',
    who: 'Who',
    what: 'What',
    more: 'More'
  },
  values: {
    yes: 'yes',
    no: 'no',
    class: 'Class',
    group: (n) => `Group ${n}`,
    host: 'system',
    participant: 'participant',
    facilitator: 'facilitator',
    facilitatorOrGone: 'facilitator, or someone who left',
    polarity: { effective: 'Effective', ineffective: 'Ineffective' },
    frame: { task: 'Tasks', competency: 'Competencies' },
    observer: {
      self: 'did it oneself',
      saw: 'saw it oneself',
      underwent: 'underwent it oneself',
      heard: 'hearsay'
    },
    ago: {
      month: 'less than a month',
      year: 'less than a year',
      three_years: 'one to three years',
      longer: 'longer'
    },
    sentBack: 'sent back',
    status: {
      draft: 'draft',
      submitted: 'submitted',
      improved: 'improved',
      accepted: 'accepted',
      excluded: 'excluded'
    },
    exclusion: {
      duplicate: 'duplicate',
      no_behaviour: 'no behaviour',
      not_this_job: 'not about this job',
      identifiable: 'someone is identifiable'
    },
    competencyKind: {
      knowledge: 'knowledge',
      skill: 'skill',
      ability: 'ability',
      other: 'other characteristic',
      cluster: 'cluster'
    },
    criterion: {
      specific: 'Specific',
      behaviour: 'Behaviour',
      context: 'Context',
      consequences: 'Consequences'
    },
    source: { facilitator: 'facilitator', peer: 'reviewer', vote: 'vote of the class' },
    outcome: { sent_back: 'sent back', accepted: 'accepted' }
  },
  agreement: {
    inClass: (frame) => `${frame}: categories of the class`,
    asPiles: (frame) => `${frame}: what groups laid together`,
    judging: (criterion) => `Criterion: ${criterion.toLowerCase()}`,
    allGroups: 'all groups',
    peers: 'reviewers',
    pair: (a, b) => `group ${a} and group ${b}`,
    mean: (name) => `${name}, mean`,
    adjustedRand: 'Adjusted Rand index',
    omega: 'Omega',
    coefficients: {
      percentAgreement: 'Percent agreement',
      unanimity: 'Unanimity',
      cohenKappa: 'Cohen’s kappa',
      scottPi: 'Scott’s pi',
      gwetAc1: 'Gwet’s AC1',
      lightKappa: 'Light’s kappa',
      fleissKappa: 'Fleiss’ kappa',
      krippendorffAlpha: 'Krippendorff’s alpha'
    },
    cannot: 'cannot be computed',
    reasons: {
      'no-units': 'there is nothing to compare yet',
      'one-coder': 'nothing was done by two',
      'one-value': 'only one value was used',
      incomplete: 'not everything was done by everybody',
      'not-two-coders': 'of two only',
      'no-pairs': 'nothing lies together',
      overlap: 'piles overlap',
      'too-large': 'too large to compute'
    }
  },
  log: {
    'workshop.created': 'Workshop made',
    'workshop.changed': 'Workshop changed',
    'workshop.phase_moved': 'Another phase',
    'participant.joined': 'Participant joined',
    'participant.left': 'Participant left',
    'participant.removed': 'Participant removed',
    'groups.drawn': 'Groups formed',
    'participant.regrouped': 'Participant in another group',
    'incident.drafted': 'Incident begun',
    'incident.overtaken': 'Texts of two devices',
    'incident.submitted': 'Incident submitted',
    'incident.withdrawn': 'Incident withdrawn',
    'incident.accepted': 'Incident accepted',
    'incident.sent_back': 'Incident sent back',
    'incident.excluded': 'Incident excluded',
    'incident.readmitted': 'Incident readmitted',
    'incident.decision_undone': 'Decision taken back',
    'incidents.imported': 'Incidents imported',
    'import.removed': 'Imported incidents removed',
    'review.given': 'Judgement given',
    'reading.changed': 'Another incident on the screen',
    'vote.given': 'Vote given',
    'review.allocated': 'Reviewers allocated',
    'calibration.judged': 'Example judged',
    'boards.dealt': 'Board filled',
    'category.added': 'Category made',
    'category.described': 'Category described',
    'category.reordered': 'Category reordered',
    'category.removed': 'Category removed',
    'placement.moved': 'Incident moved',
    'incident.split': 'Incident split',
    'incident.joined': 'Parts joined again',
    'category.pooled': 'Category pooled',
    'category.unpooled': 'Category taken out of the pool',
    'document.changed': 'Document changed'
  },
  qda: {
    facilitator: 'Class',
    questions: 'Questions',
    notPooled: 'Not pooled',
    include: 'Belongs here',
    exclude: 'Does not belong here',
    source: (n) => `Incident ${n}`,
    groupCode: (n, label) => `Group ${n}: ${label}`
  }
};
