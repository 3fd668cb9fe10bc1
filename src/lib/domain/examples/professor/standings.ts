import type { ExampleStanding } from '../example.ts';

/** Halfway through the analysis phase: group 1 has sorted about two thirds of the incidents into tasks, group 2 a third. */
export const standings: ExampleStanding[] = [
  {
    group: 1,
    categories: [
      {
        key: 'g1-teaching',
        described: true,
        incidents: ['prof-01', 'prof-04', 'prof-05', 'prof-06']
      },
      { key: 'g1-exams', described: true, incidents: ['prof-03', 'prof-22', 'prof-27'] },
      { key: 'g1-feedback', described: false, incidents: ['prof-02', 'prof-15'] },
      { key: 'g1-research', described: true, incidents: ['prof-07', 'prof-08', 'prof-26'] },
      { key: 'g1-announcing', described: false, incidents: ['prof-10', 'prof-23', 'prof-24'] },
      {
        key: 'g1-practice',
        described: true,
        incidents: ['prof-11', 'prof-12', 'prof-17', 'prof-18', 'prof-19', 'prof-20']
      },
      { key: 'g1-explaining', described: true, incidents: ['prof-01', 'prof-04', 'prof-05', 'prof-11'] },
      { key: 'g1-giving-feedback', described: false, incidents: ['prof-02', 'prof-08', 'prof-15'] },
      { key: 'g1-planning', described: false, incidents: ['prof-03', 'prof-24'] },
      { key: 'g1-empathy', described: false, incidents: ['prof-04', 'prof-18'] }
    ]
  },
  {
    group: 2,
    categories: [
      { key: 'g2-lecturing', described: true, incidents: ['prof-01', 'prof-04', 'prof-05'] },
      { key: 'g2-exam-rules', described: false, incidents: ['prof-03', 'prof-22'] },
      { key: 'g2-young-researchers', described: false, incidents: ['prof-07', 'prof-26'] },
      { key: 'g2-messages', described: false, incidents: ['prof-10'] },
      { key: 'g2-learning-by-doing', described: true, incidents: ['prof-11', 'prof-12', 'prof-17'] },
      { key: 'g2-communicating', described: false, incidents: ['prof-01', 'prof-10'] }
    ]
  }
];
