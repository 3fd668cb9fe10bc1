import { code, type Coded, type Coding } from './coded.ts';
import { byText, type Codings, type Value } from '../codings.ts';
import { countsOf, type Counts } from './counts.ts';
import { scaleOf, valuesOf } from './differences.ts';
import { jaccardDistance } from './free-differences.ts';
import type { Level } from './krippendorff.ts';

/** A value, or one label of a set, with the coders who gave it. */
export interface Place {
  /** null: these coders looked at the unit and gave it no label. */
  value: Value | null;
  coders: string[];
}

export interface UnitToDiscuss {
  unit: string;
  /** How far two coders of this unit differ on average, from 0 (the same) to 1. */
  disagreement: number;
  /** How much the values (labels) given to it are spread, in nats. */
  entropy: number;
  /** Coders who coded it. */
  coders: number;
  /** Who put it where: the most chosen first. */
  places: Place[];
}

export interface DiscussOptions {
  /** @default 'nominal'; sets of labels are compared by how much they overlap */
  level?: Exclude<Level, 'sets'>;
  /** How many to give at most. @default all */
  limit?: number;
}

/**
 * The units to discuss first, when coders share a codebook: those on which they differ most. The score is the
 * mean difference of its pairs of coders: of categories 0 or 1 (so it is 1 − percent agreement of the unit), of
 * sets 1 − |A ∩ B| / |A ∪ B|, of numbers their distance on the scale from the lowest to the highest one used
 * (of ordinal values: in steps). Equal scores: the wider spread first, then the more coders, then by id. Units
 * without difference are left out.
 */
export function discussFirst(
  table: Codings,
  { level = 'nominal', limit }: DiscussOptions = {}
): UnitToDiscuss[] {
  const coded = code(table);
  const counts = countsOf(coded);
  const apart = distanceOf(coded.values, level);
  return coded.units
    .map((unit, u): UnitToDiscuss => {
      const places = placesOf(coded, u);
      const disagreement = disagreementOf(counts, u, apart);
      return { unit, disagreement, entropy: entropyOf(places), coders: counts.ratings[u]!, places };
    })
    .filter(({ disagreement }) => disagreement > 0)
    .sort(
      (a, b) =>
        more(a.disagreement, b.disagreement) ||
        more(a.entropy, b.entropy) ||
        more(a.coders, b.coders) ||
        byText(a.unit, b.unit)
    )
    .slice(0, limit);
}

/** The larger first; what differs after the ninth decimal only is rounding. */
export const more = (a: number, b: number): number => Math.round(b * 1e9) - Math.round(a * 1e9);

function distanceOf(values: readonly Coding[], level: Level): (c: number, k: number) => number {
  const sets = values.filter((value) => typeof value === 'object');
  if (sets.length > 0) return jaccardDistance(sets);
  const scale = level === 'nominal' ? null : scaleOf(values);
  if (!scale) return (c, k) => Number(c !== k);
  const steps = level === 'ordinal' ? scale.map((_, index) => index) : scale;
  const [low = 0, high = 0] = [steps[0], steps.at(-1)];
  return (c, k) => Math.abs(steps[c]! / 2 - steps[k]! / 2) / (high / 2 - low / 2);
}

function disagreementOf(counts: Counts, u: number, apart: (c: number, k: number) => number): number {
  const given = valuesOf(counts, u);
  const ratings = counts.ratings[u]!;
  let sum = 0;
  for (const [c, times] of given) {
    for (const [k, again] of given) if (k > c) sum += 2 * times * again * apart(c, k);
  }
  return ratings < 2 ? 0 : sum / (ratings * (ratings - 1));
}

function placesOf({ coders, values, codes }: Coded, u: number): Place[] {
  const found = new Map<Value | null, string[]>();
  coders.forEach((coder, c) => {
    const value = values[codes[u * coders.length + c]!];
    if (value === undefined) return;
    const given = typeof value !== 'object' ? [value] : value.length > 0 ? value : [null];
    for (const label of given) found.set(label, [...(found.get(label) ?? []), coder]);
  });
  return [...found]
    .map(([value, who]) => ({ value, coders: who.sort(byText) }))
    .sort((a, b) => b.coders.length - a.coders.length || byText(String(a.value), String(b.value)));
}

function entropyOf(places: readonly Place[]): number {
  const all = places.reduce((sum, { coders }) => sum + coders.length, 0);
  return places.reduce((sum, { coders }) => sum - (coders.length / all) * Math.log(coders.length / all), 0);
}
