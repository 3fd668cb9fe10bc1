import type { CurvePoint } from '$lib/domain/statistics/saturation/report';

type Scale = (at: number) => number;
const round = (value: number) => Math.round(value * 10) / 10;
const point = (x: number, y: number) => `${round(x)} ${round(y)}`;

/** Whole numbers from 0 up to `top` that stand at equal distances, about `wanted` of them. */
export function ticksOf(top: number, wanted: number): number[] {
  const rough = Math.max(1, top / wanted);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((times) => times * power).find((one) => one >= rough) ?? 1;
  return Array.from({ length: Math.floor(top / step) + 1 }, (_, i) => i * step);
}

/** What was met, as stairs: each incident stands on its own. */
export function stepsOf(curve: readonly CurvePoint[], x: Scale, y: Scale): string {
  return curve
    .map(({ incidents, observed }, i) =>
      i === 0 ? `M${point(x(incidents), y(observed))}` : `H${round(x(incidents))}V${round(y(observed))}`
    )
    .join('');
}

/** What was to be expected. */
export function lineOf(curve: readonly CurvePoint[], x: Scale, y: Scale): string {
  return curve
    .map(({ incidents, expected }, i) => `${i === 0 ? 'M' : 'L'}${point(x(incidents), y(expected))}`)
    .join('');
}

/** The area between the limits; nothing where there are none. */
export function bandOf(curve: readonly CurvePoint[], x: Scale, y: Scale): string {
  const some = curve.flatMap(({ incidents, lower, upper }) =>
    lower === null || upper === null ? [] : [{ incidents, lower, upper }]
  );
  if (some.length === 0) return '';
  const up = some.map(({ incidents, upper }) => point(x(incidents), y(upper)));
  const down = some.map(({ incidents, lower }) => point(x(incidents), y(lower))).reverse();
  return `M${[...up, ...down].join('L')}Z`;
}
