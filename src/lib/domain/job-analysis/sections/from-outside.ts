import type { Block } from '../document.ts';
import type { Writer } from './writer.ts';

/** What experts said, nameless, and the categories beside the literature. */
export function fromOutside(writer: Writer): Block[] {
  const t = writer.wording.credibility;
  return [
    { kind: 'heading', key: 'heading/credibility-experts', text: t.experts.heading },
    experts(writer),
    { kind: 'heading', key: 'heading/credibility-theory', text: t.theory.heading },
    ...theory(writer)
  ];
}

function experts({ found, wording, make }: Writer): Block {
  const t = wording.credibility.experts;
  const answers = found.evidence.credibility.experts;
  if (answers.length === 0) return { kind: 'empty', statement: make.none('credibility/experts', t.none) };
  return {
    kind: 'table',
    key: 'credibility/experts',
    caption: t.caption,
    columns: t.columns.map((label) => ({ label, align: 'start', wide: true })),
    rows: answers.map(({ role, useful, surprising, missing }) => ({
      key: null,
      cells: [role, useful, surprising, missing]
    }))
  };
}

function theory({ found, wording, make }: Writer): Block[] {
  const t = wording.credibility.theory;
  const { notes, theory: entries } = found.evidence.credibility;
  const assumptions = notes.find(({ check }) => check === 'theory')?.note.trim() ?? '';
  const all = [...found.tasks, ...found.competencies];
  const rows = all.flatMap(({ key, code, category }) => {
    const entry = entries.find(({ categoryId }) => categoryId === category.id);
    if (!entry) return [];
    const { source, relation, note } = entry;
    const cells = [`${code} ${category.label}`, source, wording.credibility.relations[relation], note];
    return [{ key, cells }];
  });
  if (assumptions === '' && rows.length === 0)
    return [{ kind: 'empty', statement: make.none('credibility/theory', t.none) }];
  const table: Block = {
    kind: 'table',
    key: 'credibility/theory-table',
    caption: t.caption,
    columns: t.columns.map((label) => ({ label, align: 'start', wide: true })),
    rows
  };
  return [
    {
      kind: 'facts',
      rows: [
        {
          term: t.assumptions,
          statement:
            assumptions === ''
              ? make.none('credibility/assumptions', t.noAssumptions)
              : make.manual('credibility/assumptions', assumptions)
        }
      ]
    },
    ...(rows.length > 0
      ? [
          table,
          { kind: 'paragraph', statements: [make.template('credibility/theory', t.note)] } satisfies Block
        ]
      : [])
  ];
}
