import type { Place } from '$lib/domain/people/own-data';
import type { ownDataMessages } from '$lib/i18n/own-data';

/** Where an incident lies, in words. */
export function placeInWords(t: (typeof ownDataMessages)['nl'], { label, group }: Place): string {
  if (group === null) return t.inClass(label ?? '');
  return label === null ? t.inOther(group) : t.inGroup(label, group);
}
