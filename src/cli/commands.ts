import type { AnyCommand } from './command.ts';

/** Every command, in the order of the help; each is loaded only when it is asked for. */
export const commands: Record<string, () => Promise<{ command: AnyCommand }>> = {
  agreement: () => import('./commands/agreement.ts'),
  saturation: () => import('./commands/saturation.ts'),
  quality: () => import('./commands/quality.ts'),
  suggest: () => import('./commands/suggest.ts'),
  similar: () => import('./commands/similar.ts'),
  assign: () => import('./commands/assign.ts'),
  match: () => import('./commands/match.ts'),
  report: () => import('./commands/report.ts'),
  'workshop list': () => import('./commands/workshop-list.ts'),
  'workshop export': () => import('./commands/workshop-export.ts'),
  'workshop import': () => import('./commands/workshop-import.ts'),
  rows: () => import('./commands/rows.ts')
};
