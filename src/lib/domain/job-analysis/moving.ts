import { keysOf, siblingsOf, statementsIn } from './blocks.ts';
import type { Section } from './document.ts';
import { isOwnKey, type EditPlace } from './edits.ts';

/** Up or down. */
export type Direction = -1 | 1;

/** Where a paragraph of one's own stands that is put behind this block of a section; before the first for -1. */
export function placeAfter(section: Section, index: number): EditPlace | null {
  const block = section.blocks[index];
  if (index < 0) return { section: section.key, after: null };
  const after = block && keysOf(block)[0];
  return after === undefined ? null : { section: section.key, after };
}

/** Where a statement stands, for when nothing is derived there any more. */
export function placeOf(section: Section, key: string): EditPlace {
  const index = section.blocks.findIndex((block) => keysOf(block).includes(key));
  const statement = section.blocks.flatMap(statementsIn).find((one) => one.key === key);
  const before = section.blocks.slice(0, Math.max(0, index)).findLast((block) => keysOf(block).length > 0);
  return {
    section: section.key,
    after: (before && keysOf(before)[0]) ?? null,
    supported: statement?.evidence != null
  };
}

/**
 * The place of a statement one up or down: for a paragraph of one's own behind another block, for others in
 * another order among their equals.
 * @returns null when it cannot go there
 */
export function moved(section: Section, key: string, by: Direction): EditPlace | null {
  if (isOwnKey(key)) {
    const at = section.blocks.findIndex((block) => keysOf(block).includes(key));
    const next = at + by;
    if (at < 0 || next < 0 || next >= section.blocks.length) return null;
    return placeAfter(section, by < 0 ? at - 2 : at + 1);
  }
  const siblings = siblingsOf(section, key);
  const other = siblings[siblings.indexOf(key) + by];
  if (other === undefined) return null;
  const order = section.blocks
    .flatMap(statementsIn)
    .map((one) => one.key)
    .filter((one) => !isOwnKey(one));
  const [from, to] = [order.indexOf(key), order.indexOf(other)];
  order[from] = other;
  order[to] = key;
  return { order };
}
