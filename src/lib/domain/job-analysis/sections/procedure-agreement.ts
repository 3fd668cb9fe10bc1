import { placedAlone } from '../../credibility/placing.ts';
import { studyOf } from '../../credibility/study.ts';
import { reviewerAgreement } from '../../incidents/reviewer-agreement.ts';
import type { Figure } from '../../statistics/figure.ts';
import { proportion } from '../../statistics/proportion.ts';
import type { Block } from '../document.ts';
import { commonCore } from '../support.ts';
import { pairs } from './agreement.ts';
import type { Writer } from './writer.ts';

/** More pairs of groups than this are left to section 7. */
const mostPairs = 15;
/** Reviews from which on the intervals of the reviewers would hold up the report. */
const mostReviews = 400;

/** Every figure of agreement beside each other, with what it rests on. */
export function agreementFigures(writer: Writer): Block[] {
  const { found, wording, make } = writer;
  const t = wording.procedure.agreement;
  const f = wording.format;
  const { known } = studyOf(found);
  const shares: [string, number, number][] = [];
  const compared = pairs(found).filter(({ placed }) => placed.length >= commonCore);
  if (compared.length <= mostPairs)
    for (const {
      groups: [a, b],
      placed,
      same
    } of compared)
      shares.push([t.groups(a, b), same, placed.length]);
  const { placing, extraction, authors } = known;
  if (placing.basis === 'rounds') shares.push([t.rounds, placing.matched, placing.judgements]);
  const { credibility, pool } = found.evidence;
  const ids = new Set(found.analysed.map(({ id }) => id));
  const alone = placedAlone(credibility.ownSorts, pool.groupBoards, ids);
  shares.push([t.alone, alone.matched, alone.judgements]);
  shares.push([t.passages, extraction.common, extraction.passages]);
  shares.push([t.confirmed, authors.confirmed, authors.answers]);
  const interval = (one: Figure) =>
    one.interval ? t.interval(Math.max(0, one.interval.lower), Math.min(1, one.interval.upper)) : '';
  const rows = [
    ...reviewers(writer, interval),
    ...shares.flatMap(([label, x, n]) => {
      const one = proportion(x, n);
      return one.value === null ? [] : [[label, f.count(n), f.percent(one.value), interval(one)]];
    })
  ];
  if (rows.length === 0) return [{ kind: 'empty', statement: make.none('procedure/agreement', t.none) }];
  return [
    {
      kind: 'table',
      key: 'procedure/agreement',
      caption: t.caption,
      columns: t.columns.map((label, i) => ({ label, align: i === 0 ? 'start' : 'end', wide: i === 0 })),
      rows: rows.map((cells) => ({ key: null, cells }))
    },
    { kind: 'paragraph', statements: [make.template('procedure/agreement-note', t.note)] }
  ];
}

function reviewers({ found, wording }: Writer, interval: (one: Figure) => string): string[][] {
  const t = wording.procedure.agreement;
  const f = wording.format;
  const counting = new Set([...found.analysed, ...found.excluded].map(({ id }) => id));
  const reviews = found.evidence.reviews.filter(
    ({ source, incidentId }) => source === 'peer' && counting.has(incidentId)
  );
  if (reviews.length === 0) return [];
  const resamples = reviews.length > mostReviews ? 0 : 200;
  return reviewerAgreement(reviews, { resamples }).flatMap(({ criterion, percent, ac1 }) => {
    if (percent.value === null) return [];
    const value = ac1.value === null ? f.percent(percent.value) : t.withAc1(percent.value, ac1.value);
    return [[t.criterion(t.criteria[criterion]), f.count(percent.n), value, interval(percent)]];
  });
}
