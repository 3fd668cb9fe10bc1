import type { App } from './app.ts';

/** Prepares a new installation: the set-up link of the first account; the example. */
export async function welcome(_app: App): Promise<void> {}
