import { discussPilesFirst } from '../../lib/domain/statistics/agreement/discuss-piles.ts';
import type { Codings } from '../../lib/domain/statistics/codings.ts';
import { figure, noFigure, type Figure } from '../../lib/domain/statistics/figure.ts';
import { groupingReport, type GroupPair } from '../../lib/domain/statistics/groupings/report.ts';
import type { PermutationOptions } from '../../lib/domain/statistics/groupings/permutation.ts';
import type { Printed } from '../output.ts';
import { figureTable } from './figures.ts';

/** Agreement of coders (groups) who made categories of their own: of their groupings. */
export function freeAgreement(table: Codings, options: PermutationOptions, top: number): Printed {
  const { units, groups, overlapping, mean, pairs, proposal, coAssociation } = groupingReport(table, options);
  const headline = overlapping ? 'omega' : 'adjustedRand';
  const coefficients: Record<string, Figure> = {
    [headline]: mean,
    ...Object.fromEntries(symmetric.map((name) => [name, meanOf(pairs, name, mean)]))
  };
  return {
    json: {
      level: 'free-labels',
      units: units.length,
      coders: groups,
      overlapping,
      coefficients,
      matrix: { coefficient: headline, coders: groups, values: matrixOf(groups, pairs, headline) },
      pairs: pairs.map(({ groups: coders, ...pair }) => ({ coders, ...pair })),
      proposal,
      coAssociation: coAssociation && { units, values: coAssociation },
      discuss: discussPilesFirst(table, { limit: top })
    },
    csv: () =>
      figureTable([
        { scope: 'all', figures: coefficients },
        ...pairs.map((pair) => {
          const [first, second] = pair.groups;
          return { scope: 'pair' as const, first, second, figures: figuresOf(pair, headline) };
        })
      ])
  };
}

type Headline = 'adjustedRand' | 'omega';

/** Not corrected for chance: read beside the headline. Those of which a mean says something come first. */
const symmetric = ['rand', 'pairJaccard', 'fowlkesMallows', 'vMeasure'] as const;
const uncorrected = [...symmetric, 'homogeneity', 'completeness'] as const;

function figuresOf(pair: GroupPair, headline: Headline): Record<string, Figure | undefined> {
  return {
    [headline]: pair[headline] ?? undefined,
    ...Object.fromEntries(uncorrected.map((name) => [name, pair[name]])),
    wallaceFirst: pair.wallace[0],
    wallaceSecond: pair.wallace[1]
  };
}

/** The mean of the pairs that have a value, on as many units as the headline. */
function meanOf(pairs: readonly GroupPair[], name: (typeof symmetric)[number], headline: Figure): Figure {
  const values = pairs.flatMap((pair) => pair[name].value ?? []);
  if (values.length === 0) return noFigure(pairs[0]?.[name].reason ?? 'one-coder', headline.n);
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const few = headline.readings.filter((reading) => reading === 'too-few');
  return figure(mean, headline.n, { readings: [...few, 'chance'] });
}

/** Every coder beside every other, in the order of `groups`. */
function matrixOf(groups: string[], pairs: readonly GroupPair[], headline: Headline): (number | null)[][] {
  const values: (number | null)[][] = groups.map((_, i) => groups.map((_, j) => (i === j ? 1 : null)));
  for (const pair of pairs) {
    const [i, j] = pair.groups.map((name) => groups.indexOf(name)) as [number, number];
    values[i]![j] = values[j]![i] = pair[headline]?.value ?? null;
  }
  return values;
}
