import type { Lexeme } from './prepared.ts';

/** Parts of a word are runs of so many letters, the edges of the word included. */
const shortest = 3;
const longest = 5;
/** Names and typing errors would fill the memory of a server that runs for months. */
const most = 400_000;

let numbers = new Map<string, number>();
let known = new WeakMap<Lexeme, Uint32Array>();

/** How many parts have a number; every number of {@link partsOf} is below it. */
export const partsKnown = () => numbers.size;

/** Starts anew when too many are known. Never between two calls of {@link partsOf} of which numbers are compared. */
export function forgetPartsIfMany(): void {
  if (numbers.size <= most) return;
  numbers = new Map();
  known = new WeakMap();
}

/** The parts of a word, by numbers that hold until they are forgotten. `les`: " le", "les", "es ", " les", "les ", " les ". */
export function partsOf(lexeme: Lexeme): Uint32Array {
  let found = known.get(lexeme);
  if (!found) known.set(lexeme, (found = Uint32Array.from(cut(lexeme.word), numberOf)));
  return found;
}

function numberOf(part: string): number {
  const found = numbers.get(part) ?? numbers.size;
  numbers.set(part, found);
  return found;
}

function cut(word: string): string[] {
  const padded = ` ${word} `;
  const found: string[] = [];
  for (let size = shortest; size <= longest; size++) {
    if (size >= padded.length) {
      found.push(padded);
      break;
    }
    for (let at = 0; at + size <= padded.length; at++) found.push(padded.slice(at, at + size));
  }
  return found;
}
