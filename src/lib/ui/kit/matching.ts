/** Lower case, without accents: "Ideeën" and "ideeen" are the same to someone who searches. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The items that hold every word typed, in label, group or hint; those whose label begins with it come first. */
export function matching<T extends { label: string; group?: string; hint?: string }>(
  items: T[],
  typed: string
): T[] {
  const words = plain(typed).split(/\s+/).filter(Boolean);
  if (words.length === 0) return items;
  const found = items.filter((item) => {
    const text = plain([item.label, item.group, item.hint].filter(Boolean).join(' '));
    return words.every((word) => text.includes(word));
  });
  const begins = (item: T) => plain(item.label).startsWith(words[0] ?? '');
  return [...found.filter(begins), ...found.filter((item) => !begins(item))];
}
