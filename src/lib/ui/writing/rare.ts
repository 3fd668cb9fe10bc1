// What the editor seldom needs: fetched when it does, so that the page opens sooner on a slow phone.
export { default as Earlier } from './Earlier.svelte';
export { default as ReadOnly } from './ReadOnly.svelte';
export { default as Told } from './Told.svelte';
