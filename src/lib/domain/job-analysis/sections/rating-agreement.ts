import { effectivenessOf } from '../../ratings/effectiveness.ts';
import { raterAgreement } from '../../ratings/rater-agreement.ts';
import { taskScales } from '../../ratings/scales.ts';
import { ratingWords } from '../../ratings/words.ts';
import { fewestJudges } from '../../statistics/ratings/spread.ts';
import type { Block, Statement } from '../document.ts';
import { ratedTasks } from './task-ratings.ts';
import type { Writer } from './writer.ts';

/** How far the raters of tasks and of incidents agree; E0 when nobody rated. */
export function ratingAgreement(writer: Writer): Block[] {
  const { wording, make } = writer;
  const t = wording.ratings.agreement;
  const said = [...ofTasks(writer), ...ofIncidents(writer)];
  return [
    { kind: 'heading', key: 'heading/rating-agreement', text: t.heading },
    said.length === 0
      ? { kind: 'empty', statement: make.none('agreement/ratings', t.none) }
      : { kind: 'paragraph', statements: said }
  ];
}

function ofTasks({ found, wording, make }: Writer): Statement[] {
  const t = wording.ratings.agreement;
  const words = ratingWords[wording.language].scales;
  const rated = ratedTasks({ found });
  // Who says "not performed" of a task that is none need not be left out.
  const ids = found.tasks.flatMap(({ category: { id } }) => (rated?.get(id)?.dropped ? [] : [id]));
  return taskScales.flatMap((scale) => {
    const { icc, concordance } = raterAgreement(scale, ids, found.evidence.ratings);
    const { value, interval, readings } = icc.icc2k;
    if (value === null) return [];
    const strength =
      (['strong', 'tentative', 'weak'] as const).find((one) => readings.includes(one)) ?? 'weak';
    const range: [number, number] | null = interval && [interval.lower, interval.upper];
    const sentences = [
      t.icc(words[scale].name, value, range, icc.judges),
      t.read[strength],
      ...(concordance.w.value === null ? [] : [t.w(concordance.w.value)]),
      ...(icc.droppedJudges > 0 ? [t.dropped(icc.droppedJudges)] : [])
    ];
    return [make.template(`agreement/rating-${scale}`, sentences.join(' '))];
  });
}

function ofIncidents({ found, wording, make }: Writer): Statement[] {
  const t = wording.ratings.agreement;
  const rated = effectivenessOf(found.analysed, found.evidence.ratings).filter(
    ({ summary }) => summary.n > 0
  );
  if (rated.length === 0) return [];
  const within = rated.filter(({ agreement }) => agreement === 'strict').length;
  const few = rated.filter(({ summary }) => summary.n < fewestJudges).length;
  const numbers = new Map(found.analysed.map(({ id, number }) => [id, number]));
  const contradicted = rated
    .filter(({ conflict }) => conflict !== null)
    .map(({ incidentId }) => numbers.get(incidentId) ?? 0)
    .sort((a, b) => a - b);
  return [
    make.template('agreement/effectiveness', t.effectiveness(rated.length, within, few)),
    ...(contradicted.length > 0
      ? [make.template('agreement/effectiveness-conflicts', t.conflicts(contradicted))]
      : [])
  ];
}
