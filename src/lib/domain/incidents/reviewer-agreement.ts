import { ofTable } from '../statistics/agreement/asked.ts';
import { code } from '../statistics/agreement/coded.ts';
import { countsOf, largestShare } from '../statistics/agreement/counts.ts';
import { figuresOf, type AgreementFigure, type EstimateOptions } from '../statistics/agreement/estimates.ts';
import { criteria, judgements, type Criterion, type Judgement, type Review } from './review.ts';

/** What reviewers agree on, criterion by criterion. */
export interface CriterionAgreement {
  criterion: Criterion;
  percent: AgreementFigure;
  ac1: AgreementFigure;
  alpha: AgreementFigure;
  /** Share, from 0 to 1, of all judgements in the most used one. */
  largestShare: number;
  /** Judgements of each kind. */
  counts: Record<Judgement, number>;
}

const score: Record<Judgement, number> = { not: 0, partly: 1, met: 2 };
const shown = ['percentAgreement', 'gwetAc1', 'krippendorffAlpha'] as const;

/**
 * Agreement between peers for each criterion: percent agreement, Gwet's AC1 with the three judgements as its
 * codebook, and Krippendorff's alpha on the ordinal level. A unit is one version of an incident that peers
 * judged. Who judged does not matter to these three, so that the reviewers of a unit stand in no fixed columns.
 * @returns `n` of each figure: versions with two judgements or more
 */
export function reviewerAgreement(
  reviews: readonly Pick<Review, 'incidentId' | 'version' | 'source' | 'judgements'>[],
  options: EstimateOptions = {}
): CriterionAgreement[] {
  const peers = reviews.filter(({ source }) => source === 'peer');
  const units = [...Map.groupBy(peers, ({ incidentId, version }) => `${incidentId} ${version}`)];
  const most = units.reduce((highest, [, given]) => Math.max(highest, given.length), 0);
  return criteria.map((criterion) => {
    const coded = code({
      labels: 'one',
      units: units.map(([id]) => id),
      coders: Array.from({ length: most }, (_, i) => String(i)),
      cells: units.map(([, given]) =>
        Array.from({ length: most }, (_, i) => {
          const judgement = given[i]?.judgements[criterion];
          return judgement === undefined ? null : score[judgement];
        })
      )
    });
    const wanted = ofTable(coded, 'ordinal', judgements.length).filter(({ name }) =>
      shown.some((one) => one === name)
    );
    const figures = figuresOf(coded.units.length, wanted, options);
    const figure = (name: (typeof shown)[number]) =>
      figures[wanted.findIndex((one) => one.name === name)] as AgreementFigure;
    const count = (judgement: Judgement) =>
      peers.filter((review) => review.judgements[criterion] === judgement).length;
    return {
      criterion,
      percent: figure('percentAgreement'),
      ac1: figure('gwetAc1'),
      alpha: figure('krippendorffAlpha'),
      largestShare: largestShare(countsOf(coded)),
      counts: { met: count('met'), partly: count('partly'), not: count('not') }
    };
  });
}
