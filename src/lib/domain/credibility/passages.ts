import type { Span, Unit } from '../boards/board.ts';

/** What one coder cut out of the incidents. */
export interface Marked {
  coder: string;
  units: Pick<Unit, 'incidentId' | 'version' | 'spans'>[];
}

export interface PassageAgreement {
  /** Incidents that a second coder split too, in the same version. */
  incidents: Set<string>;
  /** Passages that either of two coders marked, over all pairs of coders of one incident; of these in common. */
  passages: number;
  common: number;
}

/** Two passages are the same when at least half of what either holds is in both. */
const same = 0.5;

/**
 * How far coders who split the same incident marked the same passages: shares of all passages of two coders that
 * have a counterpart with the other.
 * @param independent whether two coders did not see each other's work
 */
export function passageAgreement(
  marked: readonly Marked[],
  independent: (a: string, b: string) => boolean = () => true
): PassageAgreement {
  const found: PassageAgreement = { incidents: new Set(), passages: 0, common: 0 };
  const rows = marked.flatMap(({ coder, units }) => units.map((unit) => ({ coder, unit })));
  for (const [, texts] of Map.groupBy(rows, ({ unit }) => `${unit.incidentId} ${unit.version}`)) {
    const coders = [...Map.groupBy(texts, ({ coder }) => coder)];
    for (const [i, [a, first]] of coders.entries())
      for (const [b, second] of coders.slice(i + 1)) {
        if (!independent(a, b)) continue;
        const [mine, theirs] = [first.map(({ unit }) => unit.spans), second.map(({ unit }) => unit.spans)];
        found.incidents.add(first[0]?.unit.incidentId ?? '');
        found.passages += mine.length + theirs.length;
        found.common += 2 * pairs(mine, theirs);
      }
  }
  return found;
}

/** Passages that the two have in common, each counted once. */
function pairs(mine: Span[][], theirs: Span[][]): number {
  const left = [...theirs];
  let count = 0;
  for (const passage of mine) {
    const at = left.findIndex((other) => overlap(passage, other) >= same);
    if (at < 0) continue;
    left.splice(at, 1);
    count += 1;
  }
  return count;
}

/** Jaccard index of the characters of two passages. */
export function overlap(a: readonly Span[], b: readonly Span[]): number {
  const size = (spans: readonly Span[]) => spans.reduce((sum, { start, end }) => sum + end - start, 0);
  let both = 0;
  for (const one of a)
    for (const other of b)
      if (one.field === other.field)
        both += Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
  const either = size(a) + size(b) - both;
  return either === 0 ? 0 : both / either;
}
