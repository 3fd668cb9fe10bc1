import { exclusions } from '../../incidents/incident.ts';
import type { LogType } from '../../live/live.ts';
import type { Block, Statement, TableBlock } from '../document.ts';
import { agreementFigures } from './procedure-agreement.ts';
import { settingsUsed } from './procedure-settings.ts';
import { exhaustivenessLog } from './saturation.ts';
import type { Writer } from './writer.ts';

/** Appendix D: how the study was carried out, from the log: counts and times, no names. */
export function procedure(writer: Writer): Block[] {
  const { found, wording, make } = writer;
  const t = wording.procedure;
  const limits = [
    make.template('procedure/limit-authors', t.limits.authors(found.contributors)),
    make.template('procedure/limit-students', t.limits.students),
    make.template('procedure/limit-numbers', t.limits.numbers)
  ];
  return [
    { kind: 'paragraph', statements: [make.template('procedure/intro', t.intro)] },
    { kind: 'heading', key: 'heading/procedure-phases', text: t.phases.heading },
    phases(writer),
    { kind: 'heading', key: 'heading/procedure-done', text: t.done.heading },
    whoDidWhat(writer),
    { kind: 'heading', key: 'heading/procedure-decided', text: t.decided.heading },
    decisions(writer),
    { kind: 'heading', key: 'heading/procedure-settings', text: t.settings.heading },
    ...settingsUsed(writer),
    { kind: 'heading', key: 'heading/procedure-agreement', text: t.agreement.heading },
    ...agreementFigures(writer),
    ...exhaustivenessLog(writer),
    { kind: 'heading', key: 'heading/procedure-limits', text: t.limits.heading },
    { kind: 'paragraph', statements: limits }
  ];
}

/** Each time that a phase ran; a phase that was opened again has several rows. */
function phases({ found, wording, make }: Writer): Block {
  const t = wording.procedure.phases;
  const f = wording.format;
  const ran = found.evidence.credibility.log.phases;
  if (ran.length === 0) return empty(make.none('procedure/phases', t.none));
  return {
    kind: 'table',
    key: 'procedure/phases',
    caption: t.caption,
    columns: t.columns.map((label, i) => ({ label, align: 'start', wide: i === 0 })),
    rows: ran.map(({ phase, at }, i) => ({
      key: null,
      cells: [
        wording.method.phaseNames[phase],
        f.moment(at),
        ran[i + 1] ? f.moment(ran[i + 1]?.at ?? at) : t.running
      ]
    }))
  };
}

function whoDidWhat({ found, wording, make }: Writer): Block {
  const t = wording.procedure.done;
  const f = wording.format;
  const { happened } = found.evidence.credibility.log;
  const rows = Object.entries(t.steps).flatMap(([type, step]) => {
    const done = happened[type as LogType];
    if (!done) return [];
    const people = done.people === 0 ? t.unknownPeople : f.count(done.people);
    return [{ key: null, cells: [step, people, f.count(done.times), f.date(done.first), f.date(done.last)] }];
  });
  if (rows.length === 0) return empty(make.none('procedure/done', t.none));
  return {
    kind: 'table',
    key: 'procedure/done',
    caption: t.caption,
    columns: t.columns.map((label, i) => ({
      label,
      align: i === 1 || i === 2 ? 'end' : 'start',
      wide: i === 0
    })),
    rows
  };
}

function decisions({ found, wording, make }: Writer): Block {
  const t = wording.procedure.decided;
  const { evidence, tasks, competencies } = found;
  const { credibility, pool } = evidence;
  const { log } = credibility;
  const times = (type: LogType) => log.happened[type]?.times ?? 0;
  const categories = pool.groupBoards.flatMap(({ state }) => state.categories);
  const pooled = categories.filter(({ pooledInto }) => pooledInto !== null);
  const into = [...tasks, ...competencies].filter(({ sources }) => sources.length > 0).length;
  const counts: [string, number][] = [
    [t.sentBack, times('incident.sent_back')],
    [t.accepted, times('incident.accepted')],
    ...exclusions.map((reason): [string, number] => [
      t.excluded(reason),
      credibility.exclusions[reason] ?? 0
    ]),
    [t.readmitted, times('incident.readmitted')],
    [t.aloneGroups, new Set(credibility.ownSorts.map(({ groupId }) => groupId)).size],
    [t.locked, times('sorts.locked')],
    [t.joined, times('sorts.joined')],
    [t.frozen, times('board.frozen')],
    [t.taken, evidence.proposals.reduce((sum, { accepted }) => sum + accepted, 0)],
    [t.declined, evidence.proposals.reduce((sum, { dismissed }) => sum + dismissed, 0)],
    [t.rounds, evidence.retranslation.rounds.length],
    [t.pooled, pooled.length],
    [t.into, into],
    [t.setAside, categories.filter(({ setAside }) => setAside !== null).length],
    [t.links, evidence.links.length]
  ];
  const rows = counts.flatMap(([label, count]) =>
    count > 0 ? [{ key: null, cells: [label, wording.format.count(count)] }] : []
  );
  if (rows.length === 0) return empty(make.none('procedure/decided', t.none));
  return {
    kind: 'table',
    key: 'procedure/decided',
    caption: t.caption,
    columns: t.columns.map((label, i) => ({ label, align: i === 0 ? 'start' : 'end', wide: i === 0 })),
    rows
  } satisfies TableBlock;
}

const empty = (statement: Statement): Block => ({ kind: 'empty', statement });
