import { roundFigures } from '../../retranslation/figures.ts';
import type { Figure } from '../../statistics/figure.ts';
import { proportion } from '../../statistics/proportion.ts';
import { isAnalysable } from '../../incidents/incident.ts';
import type { ExportMaterial } from '../material.ts';
import type { SheetCell } from '../sheet.ts';
import type { ExportWording } from '../wording/nl.ts';

type Line = (about: string, between: string, name: string, figure: Figure | undefined) => SheetCell[][];

/** What closed rounds of retranslation brought: the share of incidents kept, and of judgements by category. */
export function retranslationRows(
  { rounds, incidents }: Pick<ExportMaterial, 'rounds' | 'incidents'>,
  { agreement: t, values }: ExportWording,
  line: Line
): SheetCell[][] {
  const counted = new Set(incidents.filter(isAnalysable).map(({ id }) => id));
  return rounds.flatMap(({ group, round, threshold, answers }) => {
    const figures = roundFigures(round, answers, threshold, (id) => counted.has(id));
    if (figures.judgements === 0) return [];
    const about = t.round(values.frame[round.frame], group, round.number);
    const judges = t.judges(figures.judges);
    const label = new Map(round.categories.map((category) => [category.id, category.label]));
    return [
      ...line(about, judges, t.kept(threshold), figures.kept),
      ...figures.categories.flatMap(({ id, back, judgements }) =>
        line(about, judges, t.back(label.get(id) ?? ''), proportion(back, judgements))
      )
    ];
  });
}
