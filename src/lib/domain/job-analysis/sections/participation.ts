import { studyOf } from '../../credibility/study.ts';
import type { Block } from '../document.ts';
import { participationBase } from '../support.ts';
import type { Writer } from './writer.ts';

/** How many of the participants stand behind each category, and which categories are thinly supported. */
export function participation({ found, wording, make }: Writer): Block[] {
  const t = wording.credibility.participation;
  const f = wording.format;
  const { participation: shares } = studyOf(found);
  if (shares.length === 0)
    return [{ kind: 'empty', statement: make.none('credibility/participation', t.none) }];
  const judged = found.contributors >= participationBase;
  const said = judged ? t.rule : t.few(found.contributors);
  return [
    { kind: 'paragraph', statements: [make.template('credibility/participation', said)] },
    {
      kind: 'table',
      key: 'credibility/participation-table',
      caption: t.caption(found.contributors),
      columns: t.columns.map((label, i) => ({
        label,
        align: i === 0 || i === 4 ? 'start' : 'end',
        wide: i === 0
      })),
      rows: shares.map(({ category, people, rate, viable }) => ({
        key: category.key,
        cells: [
          `${category.code} ${category.category.label}`,
          f.count(people),
          judged && rate.value !== null ? f.percent(rate.value) : '',
          judged && rate.interval ? t.interval(rate.interval.lower, rate.interval.upper) : '',
          viable === null ? t.unjudged : viable ? t.yes : t.no
        ]
      }))
    }
  ];
}
