import { define } from './define.ts';

/** Files that take a while to make. */
export const downloadMessages = define(
  {
    making: (name: string) => `${name} wordt gemaakt.`,
    made: (name: string) => `${name} is klaar.`,
    stop: (name: string) => `Stop met ${name}`,
    failed: (name: string) => `${name} kon niet worden gemaakt. Probeer het opnieuw.`
  },
  {
    making: (name: string) => `${name} is being made.`,
    made: (name: string) => `${name} is ready.`,
    stop: (name: string) => `Stop ${name}`,
    failed: (name: string) => `${name} could not be made. Try again.`
  }
);
