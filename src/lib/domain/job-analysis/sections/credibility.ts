import { studyOf } from '../../credibility/study.ts';
import type { Block, TableBlock } from '../document.ts';
import { sayCheck } from '../wording/credibility-nl.ts';
import { fromOutside } from './from-outside.ts';
import { participation } from './participation.ts';
import { saturation } from './saturation.ts';
import type { Writer } from './writer.ts';

/** The nine checks with what they rest on, saturation, participation, and what experts and the literature say. */
export function credibility(writer: Writer): Block[] {
  const { wording, make } = writer;
  const t = wording.credibility;
  return [
    { kind: 'paragraph', statements: [make.template('credibility/intro', t.intro)] },
    checks(writer),
    { kind: 'heading', key: 'heading/credibility-saturation', text: t.saturation.heading },
    ...saturation(writer),
    { kind: 'heading', key: 'heading/credibility-participation', text: t.participation.heading },
    ...participation(writer),
    ...fromOutside(writer)
  ];
}

/** What was counted, and beside it what the facilitator judged, where they did. */
function checks({ found, wording }: Writer): TableBlock {
  const t = wording.credibility;
  const { checks: assessed, known } = studyOf(found);
  // The note on theory is the text of the assumptions, which has a place of its own.
  const judgedOf = (one: (typeof assessed)[number]) =>
    t.judged(one.judged, one.check === 'theory' ? '' : one.note);
  const judged = assessed.some((one) => judgedOf(one) !== '');
  const columns = [t.columns.check, t.columns.status, t.columns.why, ...(judged ? [t.columns.judged] : [])];
  return {
    kind: 'table',
    key: 'credibility/checks',
    caption: t.caption,
    columns: columns.map((label, i) => ({ label, align: 'start', wide: i !== 1 })),
    rows: assessed.map((one, i) => ({
      key: null,
      cells: [
        `${i + 1}. ${t.checks[one.check]}`,
        t.statuses[one.status],
        sayCheck(t, one, known),
        ...(judged ? [judgedOf(one)] : [])
      ]
    }))
  };
}
