import { band } from '../bands.ts';
import { defaultResamples, percentileInterval, resample, type BootstrapOptions } from '../bootstrap.ts';
import { figureOf, type Coefficient } from './coefficient.ts';
import type { Figure } from '../figure.ts';
import { readingsOf, type Setting } from '../readings.ts';

export interface AgreementFigure extends Figure {
  /** The key of its band (see `bands`); null when there is no value, or when it has no bands. */
  band: string | null;
  /** Of Cohen's kappa: for large samples. */
  standardError?: number | null;
  /** Of Fleiss' kappa: its standard error if all ratings fell by chance, and z. */
  chance?: { standardError: number; z: number } | null;
}

/** A coefficient to be computed, and how it will be read. */
export interface Asked {
  coefficient: Coefficient;
  setting: Setting;
  /** @default true */
  withInterval?: boolean;
  more?: Pick<AgreementFigure, 'standardError' | 'chance'>;
}

export interface EstimateOptions extends BootstrapOptions {
  /** 0: no intervals. @default 2000 */
  resamples?: number;
}

/** Steps that all resamples together may take: some seconds. What no longer fits has no interval. */
const mostSteps = 1e9;

/**
 * The figures of some coefficients of one table, with intervals from the same resamples, and readings.
 * @param units rows of the table: what every coefficient takes weights for
 * @param asked the most important first: they get their intervals first
 */
export function figuresOf(
  units: number,
  asked: readonly Asked[],
  options: EstimateOptions
): AgreementFigure[] {
  const { resamples = defaultResamples, seed } = options;
  const plain = asked.map(({ coefficient }) => figureOf(coefficient));
  let left = resamples > 0 ? mostSteps / resamples : 0;
  const tried = asked.map(({ coefficient, withInterval = true }, k) => {
    if (!withInterval || plain[k]?.value === null || coefficient.cost > left) return false;
    left -= coefficient.cost;
    return true;
  });
  const draws = resample(
    units,
    asked.flatMap(({ coefficient }, k) => (tried[k] ? [coefficient] : [])),
    options
  ).values();

  return plain.map((figure, k) => {
    const { setting, withInterval = true, more } = asked[k]!;
    const values = tried[k] ? draws.next().value : undefined;
    const interval = values ? percentileInterval(values, figure.n, seed) : null;
    const found = { ...figure, interval };
    return {
      ...found,
      readings: readingsOf(found, {
        ...setting,
        withoutInterval: resamples > 0 && withInterval && !interval
      }),
      band: setting.coefficient && band(setting.coefficient, found.value),
      ...more
    };
  });
}
