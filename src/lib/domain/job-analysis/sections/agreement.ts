import type { Block } from '../document.ts';
import type { Findings } from '../findings.ts';
import { evidenceFrom } from '../findings.ts';
import { commonCore } from '../support.ts';
import { retranslated } from './retranslated.ts';
import type { Writer } from './writer.ts';

/** More pairs than this are summarised only. */
const mostListed = 15;

interface Pair {
  groups: [number, number];
  /** Incidents that both groups were given; of these, placed by both; of these, in the same class task. */
  shared: number;
  placed: string[];
  same: number;
}

/** Section 7: how far groups agree on the task, and what came back when others sorted blind. */
export function agreement(writer: Writer): Block[] {
  const { found, wording, make } = writer;
  const rest = found.rounds.length === 0 ? wording.agreement.rest : wording.agreement.restButRetranslation;
  return [
    ...betweenGroups(writer),
    { kind: 'paragraph', statements: [make.template('agreement/rest', rest)] },
    ...retranslated(writer)
  ];
}

/** Percent agreement of pairs of groups on the task, where they sorted the same incidents. */
function betweenGroups({ found, wording, make }: Writer): Block[] {
  const t = wording.agreement;
  const f = wording.format;
  if (found.evidence.pool.groupBoards.length < 2)
    return [{ kind: 'empty', statement: make.none('agreement/none', t.oneGroup) }];
  const all = pairs(found);
  const computed = all.filter((pair) => pair.placed.length >= commonCore);
  if (computed.length === 0) {
    const most = Math.max(0, ...all.map((pair) => pair.placed.length));
    return [{ kind: 'empty', statement: make.none('agreement/none', t.tooFew(most, commonCore)) }];
  }
  const percents = computed.map((pair) => pair.same / pair.placed.length).sort((a, b) => a - b);
  const at = (index: number) => percents[index] ?? 0;
  const half = (percents.length - 1) / 2;
  const middle = (at(Math.floor(half)) + at(Math.ceil(half))) / 2;
  const compared = new Set(computed.flatMap((pair) => pair.placed));
  const summary = make.derived(
    'agreement/range',
    t.range(computed.length, at(0), middle, at(percents.length - 1)),
    evidenceFrom(
      found,
      found.analysed.filter((incident) => compared.has(incident.id)),
      computed.flatMap((pair) => pair.groups)
    )
  );
  const many = computed.length > mostListed;
  return [
    { kind: 'paragraph', statements: [make.template('agreement/intro', t.intro)] },
    {
      kind: 'paragraph',
      statements: many ? [summary, make.template('agreement/many', t.many(computed.length))] : [summary]
    },
    ...(many
      ? []
      : [
          {
            kind: 'table',
            key: 'agreement/pairs',
            caption: t.caption,
            columns: t.columns.map((label, i) => ({
              label,
              align: i === 0 ? 'start' : 'end',
              wide: i === 0
            })),
            rows: computed.map(({ groups: [a, b], shared, placed, same }) => ({
              key: null,
              cells: [
                t.pair(a, b),
                f.count(shared),
                f.count(placed.length),
                f.count(same),
                f.percent(same / placed.length)
              ]
            }))
          } satisfies Block
        ])
  ];
}

/** Of every two groups, the incidents that both were given and what they made of them. */
export function pairs({ evidence, analysed, tasks }: Findings): Pair[] {
  const counts = new Set(analysed.map((incident) => incident.id));
  const boards = evidence.pool.groupBoards.map((board) => ({
    number: board.groupNumber,
    dealt: new Set(board.state.cards.map((card) => card.incidentId).filter((id) => counts.has(id))),
    taskOf: new Map(
      tasks.flatMap((task) =>
        task.sources
          .filter((source) => source.groupId === board.groupId)
          .flatMap((source) => source.incidentIds.map((id) => [id, task.category.id] as const))
      )
    )
  }));
  return boards.flatMap((a, i) =>
    boards.slice(i + 1).map((b): Pair => {
      const shared = [...a.dealt].filter((id) => b.dealt.has(id));
      const placed = shared.filter((id) => a.taskOf.has(id) && b.taskOf.has(id));
      const same = placed.filter((id) => a.taskOf.get(id) === b.taskOf.get(id)).length;
      return { groups: [a.number, b.number], shared: shared.length, placed, same };
    })
  );
}
