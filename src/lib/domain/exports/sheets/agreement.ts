import { frames, type Frame } from '../../boards/board.ts';
import { reviewerAgreement } from '../../incidents/reviewer-agreement.ts';
import { agreementReport } from '../../statistics/agreement/report.ts';
import { codingsFrom, type CodingRow } from '../../statistics/codings.ts';
import type { Figure } from '../../statistics/figure.ts';
import { groupingReport } from '../../statistics/groupings/report.ts';
import type { ExportMaterial } from '../material.ts';
import { column, type Sheet, type SheetCell } from '../sheet.ts';
import type { ExportWording } from '../wording/nl.ts';
import { retranslationRows } from './retranslation-rows.ts';

/** Comparing every two groups costs the square of the incidents. */
const mostSorted = 1000;

/**
 * Agreement: between groups, in the class's categories and as piles of their own; of those who retranslated with
 * who made the categories; between peers who judged.
 * Takes seconds with many incidents: run it in a worker.
 */
export function agreementSheet(material: ExportMaterial, wording: ExportWording): Sheet {
  const { sheets, columns: c, agreement: t, values } = wording;
  const line = (about: string, between: string, name: string, figure: Figure | undefined): SheetCell[][] =>
    figure
      ? [
          [
            about,
            between,
            name,
            figure.value,
            figure.interval?.lower ?? null,
            figure.interval?.upper ?? null,
            figure.n,
            figure.reason === null ? null : (t.reasons[figure.reason] ?? t.cannot)
          ]
        ]
      : [];
  const groups = frames.flatMap((frame): SheetCell[][] => {
    const classed = codingsFrom(inClassCategories(material, frame));
    const report = agreementReport(classed);
    const about = t.inClass(values.frame[frame]);
    const named = Object.entries(report.figures).flatMap(([name, figure]) =>
      line(about, t.allGroups, t.coefficients[name as keyof typeof t.coefficients], figure)
    );
    const pairs = report.pairs.flatMap(({ coders: [a, b], figures }) =>
      (['percentAgreement', 'cohenKappa', 'gwetAc1'] as const).flatMap((name) =>
        line(about, t.pair(a, b), t.coefficients[name], figures[name])
      )
    );
    return [...named, ...pairs];
  });
  const piles = frames.flatMap((frame): SheetCell[][] => {
    const rows = inOwnCategories(material, frame);
    if (new Set(rows.map(({ unit }) => unit)).size > mostSorted) return [];
    const { mean, overlapping, pairs } = groupingReport(codingsFrom(rows), { permutations: 0 });
    const about = t.asPiles(values.frame[frame]);
    const name = overlapping ? t.omega : t.adjustedRand;
    return [
      ...line(about, t.allGroups, t.mean(name), mean),
      ...pairs.flatMap((pair) =>
        line(about, t.pair(...pair.groups), name, (overlapping ? pair.omega : pair.adjustedRand) ?? undefined)
      )
    ];
  });
  const peers = reviewerAgreement(material.reviews).flatMap(({ criterion, percent, ac1, alpha }) => {
    const about = t.judging(values.criterion[criterion]);
    return [
      ...line(about, t.peers, t.coefficients.percentAgreement, percent),
      ...line(about, t.peers, t.coefficients.gwetAc1, ac1),
      ...line(about, t.peers, t.coefficients.krippendorffAlpha, alpha)
    ];
  });
  return {
    name: 'agreement',
    title: sheets.agreement.title,
    columns: [
      column(c.about, 'text', 34),
      column(c.between, 'text', 22),
      column(c.coefficient, 'text', 30),
      column(c.value, 'figure'),
      column(c.lower, 'figure'),
      column(c.upper, 'figure'),
      column(c.n, 'number'),
      column(c.reason, 'long', 44)
    ],
    rows: [...groups, ...piles, ...retranslationRows(material, wording, line), ...peers]
  };
}

/** Where groups laid what they were dealt; null for what still lies on the pile. */
function codings(
  { boards }: ExportMaterial,
  frame: Frame,
  valueOf: (categoryId: string) => string | null
): CodingRow[] {
  return boards.flatMap(({ group, placements, dealt }) => {
    if (group === null) return [];
    const coder = String(group);
    const own = placements.filter((one) => one.frame === frame);
    const placed = new Set(own.map(({ incidentId }) => incidentId));
    return [
      ...own.map(({ incidentId, categoryId }) => ({ unit: incidentId, coder, value: valueOf(categoryId) })),
      ...dealt.filter((id) => !placed.has(id)).map((id) => ({ unit: id, coder, value: null }))
    ];
  });
}

function inClassCategories(material: ExportMaterial, frame: Frame): CodingRow[] {
  const into = new Map(
    material.boards.flatMap(({ categories }) => categories).map(({ id, pooledInto }) => [id, pooledInto])
  );
  return codings(material, frame, (id) => into.get(id) ?? null);
}

/** Groups that sorted nothing in this frame are not compared. */
function inOwnCategories(material: ExportMaterial, frame: Frame): CodingRow[] {
  const rows = codings(material, frame, (id) => id);
  const busy = new Set(rows.filter(({ value }) => value !== null).map(({ coder }) => coder));
  return rows.filter(({ coder }) => busy.has(coder));
}
