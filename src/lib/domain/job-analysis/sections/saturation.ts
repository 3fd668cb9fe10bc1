import { studyOf } from '../../credibility/study.ts';
import type { Block } from '../document.ts';
import type { Writer } from './writer.ts';

/** Whether enough incidents were collected: the verdict and the figures it rests on. */
export function saturation({ found, wording, make }: Writer): Block[] {
  const t = wording.credibility.saturation;
  const f = wording.format;
  const { saturation: report } = studyOf(found);
  if (report.categories === 0)
    return [{ kind: 'empty', statement: make.none('credibility/saturation', t.none) }];
  const few = report.readings.includes('too-few');
  const verdict = few ? t.verdict.few(report.incidents) : t.verdict[report.verdict];
  const share = (value: number | null) => (value === null ? t.rows.unknown : f.percent(value));
  const { estimate, twoThirds } = report;
  const interval = estimate.interval && t.rows.interval(estimate.interval.lower, estimate.interval.upper);
  const rows = [
    [t.rows.incidents, f.count(report.incidents)],
    [t.rows.categories, t.rows.categoriesValue(report.categories, report.once)],
    [`${t.rows.twoThirds(twoThirds.at)}, ${t.rows.inOrder}`, share(twoThirds.observed.value)],
    [`${t.rows.twoThirds(twoThirds.at)}, ${t.rows.anyOrder}`, share(twoThirds.expected.value)],
    [t.rows.newAtNext, share(report.newAtNext.value)],
    [t.rows.lastNew, t.rows.lastNewValue(report.lastNew ?? 0, report.sinceLastNew ?? 0)],
    [t.rows.missing, estimate.missing === null ? t.rows.unknown : f.mean(estimate.missing)],
    [
      t.rows.estimate,
      estimate.value === null
        ? t.rows.unknown
        : `${f.mean(estimate.value)}${interval ? ` (${interval})` : ''}`
    ]
  ];
  return [
    {
      kind: 'paragraph',
      statements: [
        make.template('credibility/saturation', verdict),
        make.template('credibility/saturation-rule', t.rule)
      ]
    },
    {
      kind: 'table',
      key: 'credibility/saturation-figures',
      caption: t.caption,
      columns: t.columns.map((label, i) => ({ label, align: i === 0 ? 'start' : 'end', wide: i === 0 })),
      rows: rows.map((cells) => ({ key: null, cells }))
    }
  ];
}

/** The exhaustiveness log: which incident brought a new task, when, and in which group. */
export function exhaustivenessLog({ found, wording }: Writer): Block[] {
  const t = wording.credibility.log;
  const f = wording.format;
  const { order, saturation: report } = studyOf(found);
  if (report.categories === 0) return [];
  // Codes only: what a task is called may be edited elsewhere in the document.
  const codes = new Map(found.tasks.map(({ code, category }) => [category.id, code]));
  return [
    { kind: 'heading', key: 'heading/procedure-log', text: t.heading },
    {
      kind: 'table',
      key: 'procedure/log',
      caption: t.caption,
      columns: t.columns.map((label, i) => ({
        label,
        align: i === 2 || i === 4 ? 'start' : 'end',
        wide: i === 2
      })),
      rows: report.log.flatMap(({ number, added, met }, i) => {
        const one = order[i];
        if (added.length === 0 || !one) return [];
        const cells = [
          f.count(number),
          f.count(one.incident.number),
          f.list(added.map((id) => codes.get(id) ?? '')),
          f.count(met),
          one.at === null ? '' : f.date(one.at),
          one.group === null ? '' : f.count(one.group)
        ];
        return [{ key: null, cells }];
      })
    }
  ];
}
