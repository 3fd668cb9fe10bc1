import type { RatingWords } from '../words.ts';

export const en: RatingWords = {
  scales: {
    importance: {
      name: 'Importance',
      question: 'How important is this task in the job?',
      anchors: [
        'Is not performed',
        'Not important',
        'Slightly important',
        'Important',
        'Very important',
        'Of decisive importance'
      ]
    },
    frequency: {
      name: 'Frequency',
      question: 'How often is this task performed?',
      anchors: [
        'Is not performed',
        'A few times a year',
        'A few times a month',
        'A few times a week',
        'Daily',
        'Several times a day'
      ]
    },
    difficulty: {
      name: 'Difficulty',
      question: 'How difficult is this task?',
      anchors: ['I do not know', 'Very easy', 'Easy', 'Average', 'Difficult', 'Very difficult']
    },
    timeSpent: {
      name: 'Time spent',
      question: 'How much time does this task take, compared with the others?',
      anchors: ['No time', 'Much less', 'Less', 'As much', 'More', 'Much more']
    },
    errorConsequence: {
      name: 'Consequence of error',
      question: 'How bad is it when this task goes wrong?',
      anchors: ['I do not know', 'Negligible', 'Small', 'Noticeable', 'Serious', 'Very serious']
    },
    entry: {
      name: 'Needed at entry',
      question: 'When must someone have this or be able to do it?',
      anchors: [
        'I do not know',
        'Only after a year',
        'After a few months',
        'After a few weeks',
        'From the first week',
        'From the first day'
      ]
    },
    effectiveness: {
      name: 'Effectiveness',
      question: 'How effective was this behaviour?',
      anchors: [
        'I do not know',
        'Very ineffective',
        'Ineffective',
        'Rather ineffective',
        'Neutral',
        'Rather effective',
        'Effective',
        'Very effective'
      ]
    },
    link: {
      name: 'Link',
      question: 'Does the task need this competency?',
      anchors: ['Not needed', 'Useful', 'Important', 'Indispensable']
    },
    emotion: {
      name: 'Emotional demands',
      question: '',
      anchors: ['I do not know', 'Never or very low', 'Low', 'Average', 'High', 'Always or very high']
    }
  },
  importanceOfCompetency: {
    question: 'How important is this competency in the job?',
    anchors: [
      'Is not needed',
      'Not important',
      'Slightly important',
      'Important',
      'Very important',
      'Of decisive importance'
    ]
  },
  demands: {
    E1: { name: 'Frequency', question: 'How often must the job holder show a particular emotion?' },
    E2: { name: 'Intensity', question: 'How strongly or convincingly must that emotion be shown?' },
    E3: {
      name: 'Duration',
      question: 'How long does such a contact last, in which emotions must be shown?'
    },
    E4: { name: 'Variety', question: 'How many different emotions must be shown?' },
    E5: {
      name: 'Showing positive emotions',
      question: 'How far must one show friendliness, enthusiasm or understanding?'
    },
    E6: {
      name: 'Showing negative or neutral emotions',
      question: 'How far must one be strict, firm or impartial?'
    },
    E7: { name: 'Sensitivity to others’ emotions', question: 'How far must one sense what others feel?' },
    E8: {
      name: 'Display rules',
      question: 'How explicit are the rules about what one shows (instructions, scripts, checks)?'
    },
    E9: { name: 'Surface acting', question: 'How often must one show what one does not feel?' },
    E10: { name: 'Hiding, suppressing', question: 'How often must one hide what one feels?' },
    E11: { name: 'Deep acting', question: 'How often does one try to change one’s own feeling?' },
    E12: {
      name: 'Emotional dissonance',
      question: 'How large is the difference between what one feels and what one shows?'
    },
    E13: { name: 'Emotional consonance', question: 'How often does one feel by itself what is asked?' },
    E14: {
      name: 'Exposure to negative emotions',
      question: 'How often does one meet with others’ anger, fear, grief or aggression?'
    },
    E15: { name: 'Control and recovery', question: 'How far can one hand over a conversation or pause?' },
    E16: {
      name: 'Support and training',
      question: 'How much support and training is there for this (colleagues, debriefing)?'
    }
  }
};
