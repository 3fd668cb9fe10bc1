import type { InterviewWording } from './nl.ts';

/** The English wording of the interview guide. */
export const en: InterviewWording = {
  subtitle: 'Questions about past behaviour for each competency, with what a strong and a weak answer shows',
  made: (date) => `Made on ${date}`,
  about: {
    title: 'How to conduct the interview',
    text: [
      'Ask every candidate the same main questions, in the same order. Ask for one concrete event that the candidate experienced, not for what he or she would do.',
      'Probe by STAR: situation, task, action, result. Write down what the candidate says that he or she did, and judge only after the interview.',
      'The examples come from incidents of this workshop. They show which behaviour counts; a candidate need not have experienced the same.'
    ]
  },
  question: 'Main question',
  ineffective: (label) =>
    `Tell me about a time when you fell short in ‘${label}’. What happened, and what did you do differently afterwards?`,
  plain: (label) => `Tell me about a time when you needed ‘${label}’. What did you do?`,
  second: 'Counter-question',
  star: { situation: 'Situation', task: 'Task', action: 'Action', result: 'Result' },
  probes: {
    situation: 'Where and when was that? Who was there? What came before it?',
    task: 'What was expected of you at that moment?',
    action: 'What exactly did you do and say, step by step? Why did you choose that?',
    result: 'What came of it? How do you know? What would you do differently now?'
  },
  strong: 'A strong answer shows',
  weak: 'A weak answer shows',
  noStrong: 'there is no effective incident with this competency yet.',
  noWeak: 'there is no ineffective incident with this competency yet.',
  none: 'there are no class-level competencies with incidents yet.'
};
