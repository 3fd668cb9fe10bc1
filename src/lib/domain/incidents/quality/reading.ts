import type { Span } from './report.ts';

/** A text made fit for matching: composed (NFC), quotes straight; each unit knows where it came from. */
export interface Straightened {
  text: string;
  /** The stretch of the text as typed that `text.slice(start, end)` stands for; `end` is after `start`. */
  original: (start: number, end: number) => Span;
}

const straight = (text: string) => text.replace(/[‘’‚‛′`´]/g, "'").replace(/[“”„‟″«»]/g, '"');

/** Composes letters with their accents and straightens quotes, and keeps the way back to the offsets. */
export function straighten(typed: string): Straightened {
  // Quotes are one unit each, so only composing can move anything.
  if (typed.normalize('NFC') === typed)
    return { text: straight(typed), original: (start, end) => ({ start, end }) };
  let text = '';
  const from: number[] = [];
  const to: number[] = [];
  for (const cluster of typed.matchAll(/\P{M}\p{M}*|\p{M}+/gu)) {
    const composed = cluster[0].normalize('NFC');
    const same = composed === cluster[0];
    for (let unit = 0; unit < composed.length; unit++) {
      from.push(cluster.index + (same ? unit : 0));
      to.push(cluster.index + (same ? unit + 1 : cluster[0].length));
    }
    text += composed;
  }
  return {
    text: straight(text),
    original: (start, end) => ({ start: from[start] ?? typed.length, end: to[end - 1] ?? typed.length })
  };
}

/** A word: a run of letters and digits with inner apostrophes or hyphens (method page, section 4). */
export interface Word {
  /** As written, straightened. */
  text: string;
  lower: string;
  start: number;
  end: number;
  /** Within reported speech, where anything may be said. */
  quoted: boolean;
}

export const wordPattern =
  /[ap]\.m(?![\p{L}\p{N}])|[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['-][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*/giu;

export interface Reading extends Straightened {
  words: Word[];
  /** Number of words as people count them: "didn't" is one, though it is read as "did not". */
  count: number;
}

/** Reads one field: its words, and which of them are reported speech. */
export function read(typed: string): Reading {
  const straightened = straighten(typed);
  const { text } = straightened;
  const quotes = reportedSpeech(text);
  let quote = 0;
  const words: Word[] = [];
  let count = 0;
  for (const { 0: word, index: start } of text.matchAll(wordPattern)) {
    const end = start + word.length;
    while (quotes[quote] && quotes[quote]!.end <= start) quote++;
    const quoted = (quotes[quote]?.start ?? Infinity) < start;
    const lower = word.toLowerCase();
    const negated = lower.endsWith("n't");
    words.push({ text: word, lower: negated ? lower.slice(0, -3) : lower, start, end, quoted });
    if (negated) words.push({ text: word, lower: 'not', start, end, quoted });
    count++;
  }
  return { ...straightened, words, count };
}

const opens = (text: string, at: number) => at === 0 || /[\s([{:/-]/.test(text[at - 1]!);

/**
 * The stretches between double quotes, and between single ones that cannot be apostrophes. A quote mark
 * that looks like an opening one starts anew: a forgotten mark never swallows what follows.
 */
export function reportedSpeech(text: string): Span[] {
  if (!/["']/.test(text)) return [];
  const found: Span[] = [];
  let start = -1;
  for (const { 0: mark, index } of text.matchAll(/"|''/g)) {
    const end = index + mark.length;
    const before = opens(text, index);
    const after = end < text.length && /\S/.test(text[end]!);
    if (before && after) start = index;
    else if (start >= 0) {
      found.push({ start, end });
      start = -1;
    } else if (before || (after && /[\p{L}\p{N}]/u.test(text[end]!))) start = index;
  }
  return text.includes("'")
    ? [...found, ...singleQuoted(text, found)].sort((a, b) => a.start - b.start)
    : found;
}

/** Words that begin with an apostrophe: 's avonds, 't, 'n, 'em. */
const elided = /^'(?:[stnkmr]|ns|em|til|cause)(?![\p{L}\p{N}])/iu;

function singleQuoted(text: string, taken: Span[]): Span[] {
  const found: Span[] = [];
  let start = -1;
  let next = 0;
  for (const { index } of text.matchAll(/'/g)) {
    while (taken[next] && taken[next]!.end <= index) next++;
    if (taken[next] && taken[next]!.start <= index) continue;
    const after = text.slice(index, index + 8);
    if (opens(text, index)) {
      if (/^'\p{L}/u.test(after) && !elided.test(after)) start = index;
    } else if (start >= 0 && /^'(?![\p{L}\p{N}])/u.test(after)) {
      if (!/\n/.test(text.slice(start, index))) found.push({ start, end: index + 1 });
      start = -1;
    }
  }
  return found;
}
