import { tick } from 'svelte';
import type { SubmitFunction } from '@sveltejs/kit';

interface SubmissionOptions {
  /** Called after the page shows the answer. */
  onsuccess?: () => void;
  /** Empties the form after success; off for forms that show what is kept. */
  reset?: boolean;
  /** Fetch the page's data again after success; off where the live stream brings what changed. */
  invalidateAll?: boolean;
}

/**
 * A form that is sent without leaving the page: says that it is busy, and moves the focus to what was refused.
 * Use as `<form method="POST" use:enhance={submission.submit}>`.
 */
export class Submission {
  busy = $state(false);
  readonly submit: SubmitFunction;

  constructor({ onsuccess, reset = false, invalidateAll = true }: SubmissionOptions = {}) {
    this.submit = ({ formElement, cancel }) => {
      // Sent once: a second press while it is under way does nothing.
      if (this.busy) return cancel();
      this.busy = true;
      return async ({ result, update }) => {
        await update({ reset, invalidateAll });
        this.busy = false;
        await tick();
        if (result.type === 'success') onsuccess?.();
        if (result.type === 'failure') {
          formElement
            .querySelector<HTMLElement>('[aria-invalid="true"], fieldset:has(.error) input')
            ?.focus();
        }
      };
    };
  }
}
