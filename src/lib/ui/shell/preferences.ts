import { invalidateAll } from '$app/navigation';

/**
 * Sends a preference form without leaving the page, so that no half-written text is lost.
 * Falls back on the ordinary form post when that fails.
 * @param applied called once the server has kept the choice.
 */
export function keepPreference(applied?: (data: FormData) => void) {
  return async (event: SubmitEvent) => {
    const form = event.currentTarget as HTMLFormElement;
    const data = new FormData(form, event.submitter);
    event.preventDefault();
    try {
      const answer = await fetch(form.action, { method: 'POST', body: data, redirect: 'manual' });
      if (answer.type !== 'opaqueredirect' && !answer.ok) throw new Error(String(answer.status));
    } catch {
      form.submit();
      return;
    }
    applied?.(data);
    await invalidateAll();
  };
}
