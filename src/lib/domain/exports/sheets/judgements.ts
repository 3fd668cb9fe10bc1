import { criteria, type Criterion, type Judgement } from '../../incidents/review.ts';
import type { ExportMaterial } from '../material.ts';
import type { Pseudonyms } from '../pseudonyms.ts';
import { column, type Sheet, type SheetCell } from '../sheet.ts';
import type { ExportWording } from '../wording/nl.ts';

/** As numbers, so that they can be counted with: the method page's 2, 1 and 0. */
const score: Record<Judgement, number> = { met: 2, partly: 1, not: 0 };
const scores = (judged: Record<Criterion, Judgement | null>): SheetCell[] =>
  criteria.map((one) => {
    const judgement = judged[one];
    return judgement === null ? null : score[judgement];
  });

/** Every judgement of an incident: by facilitators, by peers, by the class as it voted. */
export function judgementSheet(
  { incidents, reviews, votes }: ExportMaterial,
  { judge }: Pseudonyms,
  { sheets, columns: c, values }: ExportWording
): Sheet {
  const numbers = new Map(incidents.map(({ id, number }) => [id, number]));
  const rows = [
    ...reviews.map((review) => ({
      ...review,
      judge: review.source === 'facilitator' ? '' : judge(review.reviewerId),
      by: values.source[review.source],
      said: [
        ...criteria.map((one) => review.remarks[one]),
        review.remark,
        review.outcome === 'none' ? null : values.outcome[review.outcome]
      ]
    })),
    ...votes.map((vote) => ({
      ...vote,
      judge: judge(vote.voterId),
      by: values.source.vote,
      said: [...criteria.map(() => null), null, null]
    }))
  ]
    .flatMap((row) => {
      const number = numbers.get(row.incidentId);
      return number === undefined ? [] : [{ ...row, number }];
    })
    .sort((a, b) => a.number - b.number || a.version - b.version || a.at - b.at);
  return {
    name: 'judgements',
    title: sheets.judgements.title,
    columns: [
      column(c.incident, 'number'),
      column(c.version, 'number'),
      column(c.judgedAs),
      column(c.judge, 'text', 14),
      ...criteria.map((one) => column(values.criterion[one], 'number')),
      ...criteria.map((one) => column(c.remarkOn(values.criterion[one]), 'long', 30)),
      column(c.remark, 'long', 36),
      column(c.outcome),
      column(c.at, 'date')
    ],
    rows: rows.map((row) => [
      row.number,
      row.version,
      row.by,
      row.judge,
      ...scores(row.judgements),
      ...row.said,
      row.at
    ])
  };
}
