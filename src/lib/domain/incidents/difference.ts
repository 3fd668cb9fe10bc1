/** A stretch of text: in both, only in the earlier text, or only in the later one. */
export interface Part {
  kind: 'same' | 'removed' | 'added';
  text: string;
}

/** A word or a sign, with the white space before it. */
interface Token {
  space: string;
  word: string;
}

const pattern = /(\s*)([\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*|[^\s])|\s+$/gu;

function tokensOf(text: string): Token[] {
  return [...text.matchAll(pattern)].map(([all, space, word]) =>
    word === undefined ? { space: all, word: '' } : { space: space ?? '', word }
  );
}

/** Cells of the table of common words; two texts of some 2,500 different words. Longer ones differ as a whole. */
const mostCells = 6_000_000;
/** A common stretch of so few letters between two changes is chance, and reads badly. */
const islandLetters = 3;

/**
 * What changed between two texts, word by word: a longest common sequence of words, so that as much as possible
 * counts as unchanged. The parts that are the same or removed spell the earlier text exactly, those that are the
 * same or added the later one.
 */
export function difference(before: string, after: string): Part[] {
  const old = tokensOf(before);
  const fresh = tokensOf(after);
  const same = (i: number, j: number) => old[i]?.word === fresh[j]?.word;
  let start = 0;
  while (start < Math.min(old.length, fresh.length) && same(start, start)) start++;
  let end = 0;
  const rest = Math.min(old.length, fresh.length) - start;
  while (end < rest && same(old.length - 1 - end, fresh.length - 1 - end)) end++;
  const pairs: [number, number][] = [
    ...Array.from({ length: start }, (_, i): [number, number] => [i, i]),
    ...common(old.slice(start, old.length - end), fresh.slice(start, fresh.length - end)).map(
      ([i, j]): [number, number] => [i + start, j + start]
    ),
    ...Array.from({ length: end }, (_, i): [number, number] => [old.length - end + i, fresh.length - end + i])
  ];
  return joined(withoutIslands(partsOf(old, fresh, pairs)));
}

/** The pairs of positions of a longest common sequence of words. */
function common(old: readonly Token[], fresh: readonly Token[]): [number, number][] {
  const width = fresh.length + 1;
  if ((old.length + 1) * width > mostCells) return [];
  // The length of the longest sequence from here to the end of both.
  const lengths = new Uint16Array((old.length + 1) * width);
  const at = (i: number, j: number) => lengths[i * width + j] ?? 0;
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = fresh.length - 1; j >= 0; j--) {
      lengths[i * width + j] =
        old[i]?.word === fresh[j]?.word ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < old.length && j < fresh.length;) {
    if (old[i]?.word === fresh[j]?.word) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return pairs;
}

const spell = (tokens: readonly Token[]) => tokens.map(({ space, word }) => space + word).join('');

function partsOf(old: readonly Token[], fresh: readonly Token[], pairs: readonly [number, number][]): Part[] {
  const parts: Part[] = [];
  let [i, j] = [0, 0];
  for (const [nextOld, nextFresh] of [...pairs, [old.length, fresh.length] as const]) {
    parts.push({ kind: 'removed', text: spell(old.slice(i, nextOld)) });
    parts.push({ kind: 'added', text: spell(fresh.slice(j, nextFresh)) });
    const [was, is] = [old[nextOld], fresh[nextFresh]];
    if (was && is) {
      if (was.space !== is.space) {
        parts.push({ kind: 'removed', text: was.space }, { kind: 'added', text: is.space });
        parts.push({ kind: 'same', text: is.word });
      } else parts.push({ kind: 'same', text: is.space + is.word });
    }
    [i, j] = [nextOld + 1, nextFresh + 1];
  }
  return joined(parts);
}

/** Neighbours of one kind together, what was removed before what was added, nothing empty. */
function joined(parts: readonly Part[]): Part[] {
  const all: Part[] = [];
  let [removed, added] = ['', ''];
  const flush = () => {
    if (removed) all.push({ kind: 'removed', text: removed });
    if (added) all.push({ kind: 'added', text: added });
    [removed, added] = ['', ''];
  };
  for (const { kind, text } of parts) {
    if (text === '') continue;
    if (kind === 'removed') removed += text;
    else if (kind === 'added') added += text;
    else {
      flush();
      const last = all.at(-1);
      if (last?.kind === 'same') last.text += text;
      else all.push({ kind, text });
    }
  }
  flush();
  return all;
}

const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '').length;
const isChange = (part: Part | undefined) =>
  part !== undefined && part.kind !== 'same' && letters(part.text) > 0;

function withoutIslands(parts: readonly Part[]): Part[] {
  return parts.flatMap((part, at): Part[] => {
    const island =
      part.kind === 'same' &&
      letters(part.text) <= islandLetters &&
      isChange(parts[at - 1]) &&
      isChange(parts[at + 1]);
    if (!island) return [part];
    return [
      { kind: 'removed', text: part.text },
      { kind: 'added', text: part.text }
    ];
  });
}

/** One side of a comparison, with what is marked on it. */
export function sideOf(parts: readonly Part[], side: 'before' | 'after'): Part[] {
  return parts.filter(({ kind }) => kind !== (side === 'before' ? 'added' : 'removed'));
}
