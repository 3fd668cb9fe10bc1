import type { LayoutLoad } from './$types';

/** What only facilitators see is fetched for them alone. */
export const load: LayoutLoad = async ({ data }) => {
  const desk =
    data.you.kind === 'facilitator'
      ? await import('$lib/ui/managing/DeskNav.svelte').catch(() => null)
      : null;
  return { ...data, DeskNav: desk?.default ?? null };
};
