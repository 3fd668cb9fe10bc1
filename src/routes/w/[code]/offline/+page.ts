// A page without content: the service worker shows it in the place of the write page or the editor when there
// is no network, and the browser then fills it as those. It says nothing about anybody.
export const ssr = false;
