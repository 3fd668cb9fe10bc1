// What the editor seldom needs: fetched when it does, so that the page opens sooner on a slow phone.
export { default as Earlier } from './Earlier.svelte';
export { default as Judged } from '../members/Judged.svelte';
