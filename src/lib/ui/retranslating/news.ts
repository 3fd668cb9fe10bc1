import type { LiveEvent } from '$lib/domain/live/events';

const types = new Set([
  'retranslation.opened',
  'retranslation.closed',
  'retranslation.answered',
  'retranslation.ready',
  'workshop.changed',
  'workshop.phase_moved',
  'participant.regrouped'
]);

/** Does this change what a page about the rounds shows? */
export const isNews = ({ type }: Pick<LiveEvent, 'type'>): boolean => types.has(type);
