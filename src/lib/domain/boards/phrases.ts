import type { Span } from './board.ts';

/** How finely a text is cut for choosing pieces of it. */
export type Grain = 'phrase' | 'word';

/** After a comma, a full stop and the like; before a word that often begins another act. */
const joints =
  /(?<=[.,;:!?…]["'”’)]*)\s+|\s+(?=(?:en|maar|want|omdat|waarna|daarna|vervolgens|zodat|terwijl|and|but|because|then|so|while)\s)/giu;

/**
 * Cuts a span into pieces to choose from, without gaps: the space between two belongs to the first.
 * @param text of the whole answer in which the span counts
 */
export function phrasesOf(text: string, { field, start, end }: Span, grain: Grain): Span[] {
  const pattern = grain === 'word' ? /\s+/gu : joints;
  const cuts = [...text.slice(start, end).matchAll(pattern)].map(
    ({ index, 0: space }) => start + index + space.length
  );
  const edges = [start, ...cuts.filter((cut) => cut > start && cut < end), end];
  return edges
    .slice(1)
    .map((to, i) => ({ field, start: edges[i] ?? start, end: to }))
    .filter((span) => span.end > span.start);
}
