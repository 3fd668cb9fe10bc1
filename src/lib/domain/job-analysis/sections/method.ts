import { phasesOf } from '../../workshops/workshop.ts';
import type { Block } from '../document.ts';
import { quality } from './quality.ts';
import { ratedTasks } from './task-ratings.ts';
import type { Writer } from './writer.ts';

/** Section 8: how the analysis was made, in numbers, and what it cannot say. */
export function method(writer: Writer): Block[] {
  const { found, wording, make } = writer;
  const t = wording.method;
  const phases = phasesOf(found.evidence.workshop.settings).map((phase) => t.phaseNames[phase]);
  const { groupBoards } = found.evidence.pool;
  const all = [...found.tasks, ...found.competencies];
  const taken = {
    written: found.analysed.length + found.excluded.length > 0,
    reviewed: found.evidence.reviews.length > 0,
    sorted: groupBoards.some((board) => board.state.placements.length > 0),
    pooled: all.some((category) => category.sources.length > 0)
  };
  const made = [
    ...(['written', 'reviewed', 'sorted', 'pooled'] as const)
      .filter((step) => taken[step])
      .map((step) => make.template(`method/${step}`, t.steps[step])),
    make.template('method/phases', t.phases(phases))
  ];
  if (taken.sorted) {
    const { proposals, workshop } = found.evidence;
    const said = t.assistance;
    if (proposals.length > 0) {
      const counts = proposals.map(({ kind, accepted, dismissed }) =>
        said.count(said.kinds[kind], accepted, dismissed)
      );
      made.push(make.template('method/assistance', said.used(counts.join('; '))));
    } else {
      const allowed = workshop.settings.assistance === true;
      made.push(make.template('method/assistance', allowed ? said.unused : said.off));
    }
  }
  const placed = new Set(found.tasks.flatMap((task) => task.incidents.map((incident) => incident.id))).size;
  if (found.analysed.length > 0)
    made.push(make.template('method/coverage', t.coverage(placed, found.analysed.length)));
  const lying = groupBoards.flatMap(({ state }) => state.placements);
  const nowhere = new Set(lying.filter((one) => one.categoryId === null).map((one) => one.incidentId)).size;
  if (nowhere > 0) made.push(make.template('method/nowhere', t.nowhere(nowhere)));
  const units = groupBoards.flatMap(({ state }) => state.units);
  const split = new Set(units.map(({ incidentId }) => incidentId)).size;
  if (split > 0) made.push(make.template('method/split', t.split(split)));
  const ofGroups = groupBoards.flatMap(({ groupNumber, state }) =>
    state.categories.map((category) => ({ ...category, groupNumber }))
  );
  const unpooled = ofGroups.filter((one) => one.pooledInto === null && one.setAside === null).length;
  if (unpooled > 0) made.push(make.template('method/unpooled', t.unpooled(unpooled)));
  const aside = ofGroups.flatMap(({ groupNumber, label, setAside }) =>
    setAside === null ? [] : [{ group: groupNumber, label, reason: setAside }]
  );
  if (aside.length > 0) made.push(make.template('method/aside', t.setAside(aside)));
  const { ratings, retranslation, facts } = t.missing;
  return [
    { kind: 'paragraph', statements: made },
    { kind: 'heading', key: 'heading/method-quality', text: t.quality.heading },
    ...quality(writer),
    { kind: 'heading', key: 'heading/method-amount', text: t.amount.heading },
    amount(writer),
    { kind: 'heading', key: 'heading/method-limits', text: t.limits.heading },
    {
      kind: 'paragraph',
      statements: wording.credibility.limits.map((text, i) => make.template(`method/limit-${i + 1}`, text))
    },
    { kind: 'heading', key: 'heading/method-missing', text: t.missing.heading },
    {
      kind: 'facts',
      rows: Object.entries({
        ...(ratedTasks(writer) === null ? { ratings } : {}),
        ...(found.rounds.length === 0 ? { retranslation } : {}),
        facts
      }).map(([key, term]) => ({
        term,
        statement: make.none(`method/missing-${key}`)
      }))
    }
  ];
}

/** Guidance on the number of incidents (method page, section 9). */
function amount({ found, wording, make }: Writer): Block {
  const t = wording.method.amount;
  const count = found.analysed.length;
  if (count === 0) return { kind: 'empty', statement: make.none('method/amount', t.none) };
  const say = count < 20 ? t.exercise : count < 50 ? t.sketch : count < 100 ? t.main : t.analysis;
  return { kind: 'paragraph', statements: [make.template('method/amount', say(count))] };
}
