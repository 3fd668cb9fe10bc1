import { onMount } from 'svelte';
import { errorCodes } from '$lib/domain/errors';
import { editingMessages } from '$lib/i18n/editing';
import { errorMessages } from '$lib/i18n/errors';
import { useLanguage } from '$lib/i18n/language.svelte';
import { useAnnouncer } from '$lib/ui/kit/announcer.svelte';
import { refresh } from '$lib/ui/live/refresh';
import { deviceDrafts, noDrafts } from './drafts';
import { Editing } from './editing.svelte';
import type { EditingSource } from './open-text';

/**
 * What a facilitator edits the shown document with; call it while the page is made.
 * @param source the document as an editor sees it
 * @param address where changes are sent
 * @param of names the person and the workshop
 */
export function openEditing(source: () => EditingSource, address: string, of: string): Editing {
  const language = useLanguage();
  const announcer = useAnnouncer();
  const { format, language: wording } = source().choice;
  const drafts = typeof window === 'undefined' ? noDrafts : deviceDrafts(`${of} ${format} ${wording}`);
  const editing = new Editing(source, address, drafts, {
    refresh: () => refresh('voorval:document'),
    told(what, undo) {
      const t = editingMessages[language.current];
      announcer.show(t.told[what], { tone: 'success', action: { label: t.undo, run: undo } });
    },
    failed(code) {
      const known = errorCodes.find((one) => one === code);
      const said = known ? errorMessages[language.current][known]({}) : null;
      announcer.show(said ?? editingMessages[language.current].failed, { tone: 'error' });
    }
  });
  onMount(() => {
    const count = editing.takeUp();
    if (count > 0) announcer.show(editingMessages[language.current].takenUp(count));
  });
  return editing;
}
