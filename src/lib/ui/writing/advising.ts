// The writing advice: fetched after the first pause in typing, so that the page opens sooner on a slow phone.
export { default as Hint } from './Hint.svelte';
export { loadQuality as fetchAdvice } from '../../domain/incidents/quality/quality.ts';
export { advise, type Advisor } from './advisor.svelte.ts';
