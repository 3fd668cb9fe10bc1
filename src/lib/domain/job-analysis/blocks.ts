import type { Block, Section, Statement } from './document.ts';

/** Blocks that hold rows of data rather than statements. */
const data = ['table', 'matrix', 'incidents', 'codebook'];

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const isStatement = (value: unknown): value is Statement =>
  isObject(value) && typeof value.text === 'string' && 'origin' in value && 'evidence' in value;

/** The statement that an item of a list is, or is about. */
function statementOf(item: unknown): Statement | null {
  if (isStatement(item)) return item;
  return isObject(item) && isStatement(item.statement) ? item.statement : null;
}

/** Every statement in a block of whatever kind, in reading order. */
export function statementsIn(block: Block): Statement[] {
  if (data.includes(block.kind)) return [];
  const found: Statement[] = [];
  const walk = (value: unknown): void => {
    if (isStatement(value)) found.push(value);
    else if (Array.isArray(value)) value.forEach(walk);
    else if (isObject(value)) Object.values(value).forEach(walk);
  };
  walk(block);
  return found;
}

type Change = (statement: Statement) => Statement | null;

/**
 * Null for what goes: a statement that goes takes along what is about it alone. Beside others, as the result of an
 * activity is beside its steps, it leaves its place empty.
 */
function changed(value: unknown, change: Change): unknown {
  if (isStatement(value)) return change(value);
  if (Array.isArray(value)) {
    const after = value.map((one: unknown) => changed(one, change));
    return after.filter((one, i) => one !== null || value[i] === null);
  }
  if (!isObject(value)) return value;
  const entries = Object.entries(value).map(([name, was]) => [name, was, changed(was, change)] as const);
  const lost = entries.some(([, was, now]) => now === null && was !== null);
  if (!lost) return Object.fromEntries(entries.map(([name, , now]) => [name, now]));
  if (!entries.some(([, , now]) => holdsStatements(now))) return null;
  return Object.fromEntries(
    entries.map(([name, was, now]) => [name, now === null && isStatement(was) ? blank(was) : now])
  );
}

const holdsStatements = (value: unknown): boolean =>
  isStatement(value) ||
  (Array.isArray(value) && value.some(holdsStatements)) ||
  (isObject(value) && Object.values(value).some(holdsStatements));

const blank = ({ key }: Statement): Statement => ({
  key,
  text: '',
  origin: 'template',
  evidence: null,
  flag: null,
  note: null
});

/** The block with its statements changed; null when nothing is left of it. */
export function withStatements(block: Block, change: Change): Block | null {
  if (data.includes(block.kind)) return block;
  const after = changed(block, change) as Block | null;
  if (after === null) return null;
  return statementsIn(block).length > 0 && statementsIn(after).length === 0 ? null : after;
}

/** Each list of statements, or of things about one statement each, that stand beside each other as equals. */
function runsOf<T>(list: readonly T[]): T[][] {
  const runs: T[][] = [];
  let kind: unknown;
  list.forEach((item, i) => {
    const known = statementOf(item) !== null;
    const now = known ? (isObject(item) && typeof item.kind === 'string' ? item.kind : 'item') : null;
    const last = runs.at(-1);
    if (last && i > 0 && now !== null && now === kind) last.push(item);
    else runs.push([item]);
    kind = now;
  });
  return runs;
}

/** What has no place in the order yet stays behind what it followed. */
function sorted<T>(run: T[], order: ReadonlyMap<string, number>): T[] {
  const keyOf = (item: T) => statementOf(item)?.key ?? '';
  const chains: T[][] = [[]];
  for (const item of run) {
    if (order.has(keyOf(item))) chains.push([item]);
    else chains.at(-1)?.push(item);
  }
  const [unplaced = [], ...placed] = chains;
  const rank = ([first]: T[]) => (first === undefined ? 0 : (order.get(keyOf(first)) ?? 0));
  return [...unplaced, ...placed.sort((a, b) => rank(a) - rank(b)).flat()];
}

function ordered(value: unknown, order: ReadonlyMap<string, number>): unknown {
  if (isStatement(value)) return value;
  if (Array.isArray(value)) {
    const inside = value.map((one: unknown) => ordered(one, order));
    return runsOf(inside).flatMap((run) => sorted(run, order));
  }
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, ordered(inner, order)]));
}

/** The blocks with equals in the order that people gave them. */
export function inOrder(blocks: Block[], keys: readonly string[]): Block[] {
  const order = new Map(keys.map((key, i) => [key, i]));
  const inside = blocks.map((block) =>
    data.includes(block.kind) ? block : (ordered(block, order) as Block)
  );
  return runsOf(inside).flatMap((run) => sorted(run, order));
}

/** The keys that stand beside this one as equals, itself included; alone when it cannot be moved. */
export function siblingsOf(section: Section, key: string): string[] {
  let found: string[] = [key];
  const walk = (value: unknown): void => {
    if (isStatement(value) || !isObject(value)) return;
    if (!Array.isArray(value)) return Object.values(value).forEach(walk);
    for (const run of runsOf(value as unknown[])) {
      const keys = run.map((item) => statementOf(item)?.key ?? '');
      if (keys.includes(key)) found = keys;
    }
    value.forEach(walk);
  };
  walk(section.blocks.filter(({ kind }) => !data.includes(kind)));
  return found;
}

/** What stands in a block: its own key, as a heading or a table has one, then that of each statement. */
export function keysOf(block: Block): string[] {
  return [...('key' in block ? [block.key] : []), ...statementsIn(block).map(({ key }) => key)];
}
