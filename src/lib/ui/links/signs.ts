import type { LinkState } from '$lib/domain/ratings/links';

/** The sign that goes with each state, so that nobody depends on seeing colour. */
export const signOf: Record<LinkState, string> = { kept: '●', proposed: '○', dropped: '✕', none: '·' };
