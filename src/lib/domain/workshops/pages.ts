import type { Phase } from './workshop.ts';

/** Where a participant's page goes in each phase, below `/w/[code]`. */
export const phasePages: Record<Phase, string> = {
  lobby: '',
  write: '/write',
  review: '/review',
  analyse: '/board',
  retranslate: '/retranslate',
  pool: '/pool',
  report: '/job-analysis'
};
